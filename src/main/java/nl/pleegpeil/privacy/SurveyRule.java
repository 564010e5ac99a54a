package nl.pleegpeil.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.pleegpeil.metric.MetricRow;

/**
 * What of a survey may be seen: from ten answers, no category of one to four, nothing when all answered alike; and of
 * groups only those that leave nobody, or at least ten, of the whole they are part of.
 */
final class SurveyRule {

    private static final String CATEGORY = "count_";
    private static final String SPREAD = "sd";
    private static final String ANSWERS = "answers";
    private static final List<Function<MetricRow, Long>> COUNTS = List.of(MetricRow::n, SurveyRule::answered);
    private static final int SMALL = 5;

    private final int least;

    SurveyRule(int least) {
        this.least = least;
    }

    /** Whether this row alone is large and varied enough. */
    boolean mayBeSeen(MetricRow row) {
        Double answers = row.measures().get(ANSWERS);
        if (row.n() == null || row.n() < least || answers != null && answers < least) {
            return false;
        }
        double all = row.n();
        List<Double> parts = new ArrayList<>();
        if (row.numerator() != null) {
            parts.add(row.numerator());
            parts.add(all - row.numerator());
        }
        row.measures().forEach((name, value) -> {
            if (name.startsWith(CATEGORY) && value != null) {
                parts.add(value);
            }
        });
        boolean small = parts.stream().anyMatch(part -> part > 0 && part < SMALL);
        boolean alike = parts.stream().anyMatch(part -> part == all) || Objects.equals(row.measures().get(SPREAD), 0.0);
        return !small && !alike;
    }

    /**
     * The series that may be seen for each label, when the series together are the whole: what is not shown of it must be
     * nobody, or ten answers at least.
     *
     * @param whole the rows of the whole; answers that are of none of the series are hidden ones. None where it is not known
     * @return by label the series
     */
    Map<String, Set<String>> seriesToSee(List<MetricRow> siblings, List<MetricRow> whole) {
        Map<String, List<MetricRow>> byLabel = new LinkedHashMap<>();
        siblings.forEach(row -> byLabel.computeIfAbsent(row.label(), label -> new ArrayList<>()).add(row));
        Map<String, Set<String>> seen = new HashMap<>();
        byLabel.forEach((label, rows) -> {
            seen.put(label, seriesToSeeOf(rows, COUNTS.stream().map(count -> Whole.of(count, rows, whole, label)).toList()));
        });
        return seen;
    }

    /** How many answered, where a figure counts them apart from those who were asked; null where it does not. */
    private static Long answered(MetricRow row) {
        Double answers = row.measures().get(ANSWERS);
        return answers == null ? null : Long.valueOf(answers.longValue());
    }

    /** A number of people that the parts add up to: of those who were asked, and of those who answered. */
    private record Whole(Function<MetricRow, Long> count, long all) {

        static Whole of(Function<MetricRow, Long> count, List<MetricRow> rows, List<MetricRow> whole, String label) {
            long parts = sum(count, rows);
            // The whole may be told by several, and the parts by any of these: the smallest rest is the strictest.
            return new Whole(count, whole.stream().filter(row -> row.label().equals(label) && count.apply(row) != null).mapToLong(count::apply)
                    .filter(n -> n >= parts).min().orElse(parts));
        }

        long without(List<MetricRow> shown) {
            return all - sum(count, shown);
        }

        private static long sum(Function<MetricRow, Long> count, List<MetricRow> rows) {
            return rows.stream().map(count).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        }
    }

    private Set<String> seriesToSeeOf(List<MetricRow> rows, List<Whole> wholes) {
        List<MetricRow> shown = new ArrayList<>(rows.stream().filter(this::mayBeSeen)
                .sorted(Comparator.comparing(MetricRow::n).thenComparing(row -> String.valueOf(row.series()))).toList());
        while (!shown.isEmpty() && wholes.stream().mapToLong(whole -> whole.without(shown)).anyMatch(hidden -> hidden != 0 && hidden < least)) {
            shown.remove(0);
        }
        // What any shown group leaves of the whole is now nobody, or ten at least: the hidden ones, and other shown ones.
        Set<String> series = new HashSet<>();
        shown.forEach(row -> series.add(row.series()));
        return series;
    }
}
