package nl.pleegpeil.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Review;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.shared.Period;

/** Finds figures about the same households over periods that overlap, such as a year beside its half-years. */
final class PeriodOverlaps {

    private static final int OTHERS_NAMED = 4;

    /** What a series of periods is about. */
    private record Series(String provider, String kind, String unit) {
    }

    private final Review review;

    PeriodOverlaps(Review review) {
        this.review = review;
    }

    /** Warns once for each longer period, at its own line or else at that of the first shorter one in the file. */
    void warnIn(Collection<AreaYear> portions) {
        portions.stream().sorted(Comparator.comparing(AreaYear::area).thenComparing(AreaYear::year))
                .forEach(this::warnIn);
    }

    private void warnIn(AreaYear portion) {
        Map<Series, TreeSet<Period>> series = periodsOf(portion);
        series.forEach((about, periods) -> {
            for (Period longer : periods) {
                List<Period> shorter = periods.stream()
                        .filter(other -> other.grain().compareTo(longer.grain()) > 0 && other.overlaps(longer)).toList();
                if (!shorter.isEmpty()) {
                    warn(portion.area(), about, longer, shorter);
                }
            }
        });
    }

    private static Map<Series, TreeSet<Period>> periodsOf(AreaYear portion) {
        Map<Series, TreeSet<Period>> series = new LinkedHashMap<>();
        HouseholdFlow.keysInForce(portion.area(), portion.year()).forEach(row -> series
                .computeIfAbsent(new Series((String) row[1], (String) row[2], (String) row[3]), about -> new TreeSet<>())
                .add(Period.parse((String) row[0]).orElseThrow()));
        return series;
    }

    private void warn(String area, Series about, Period longer, List<Period> shorter) {
        List<Period> all = new ArrayList<>(List.of(longer));
        all.addAll(shorter);
        Map<RowKey, Long> lines = review.linesOf(all.stream().map(period -> key(area, about, period)).toList());
        all.stream().map(period -> lines.get(key(area, about, period))).filter(line -> line != null).findFirst()
                .ifPresent(line -> review.warn(line, "periode", ProblemCode.W_PERIOD_OVERLAP,
                        review.texts().periodOverlap(longer.code(), named(shorter))));
    }

    private static RowKey key(String area, Series about, Period period) {
        return RowKey.of(period.code(), area, about.provider(), about.kind()).in(about.unit());
    }

    private static String named(List<Period> periods) {
        String first = periods.stream().limit(OTHERS_NAMED).map(Period::code).collect(Collectors.joining(", "));
        return periods.size() > OTHERS_NAMED ? first + ", ..." : first;
    }
}
