package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.suppression.SuppressionBook;

/** What of a breakdown by reason, cause or group somebody sees in their own area: what the book of suppression leaves. */
@ApplicationScoped
class BreakdownRule {

    /** Nobody delivers counts of a century; a question without years is about these. */
    private static final int MOST_YEARS = 60;
    private static final String ALL_KINDS = "onbekend";

    private final SuppressionBook book;
    private final MinimumGroups minimum;
    private final PrivacyTexts texts;
    private final Clock clock;

    BreakdownRule(SuppressionBook book, MinimumGroups minimum, PrivacyTexts texts, Clock clock) {
        this.book = book;
        this.minimum = minimum;
        this.texts = texts;
        this.clock = clock;
    }

    List<MetricRow> released(String metric, MetricQuery query, List<MetricRow> rows) {
        // Another table of the same families would be another way to the hidden counts.
        boolean isInTheTables = query.per() == Grain.YEAR && query.kind().equals(ALL_KINDS) && query.provider().isEmpty()
                && query.options().origin() == Origin.COUNTS && isWholeYears(query)
                && (query.breakdown() == Breakdown.NONE || query.breakdown() == Breakdown.REASON || query.breakdown() == Breakdown.AREA
                || query.breakdown() == Breakdown.GROUP);
        Map<String, List<SuppressionBook.Page>> pages = new HashMap<>();
        return rows.stream().map(row -> isInTheTables ? released(metric, query, row, pages) : row.withheld(texts.breakdownOfYears())).toList();
    }

    private MetricRow released(String metric, MetricQuery query, MetricRow row, Map<String, List<SuppressionBook.Page>> known) {
        boolean isPerArea = query.breakdown() == Breakdown.AREA;
        String area = isPerArea ? Objects.requireNonNullElse(row.series(), query.area()) : query.area();
        // Areas side by side each have one series; which one it is, is its source.
        String series = isPerArea ? row.source().stream().findFirst().orElse("") : Objects.requireNonNullElse(row.series(), "");
        // A sum over years is shown when every year is: of a year that is hidden the rest would tell.
        Optional<Period> period = Period.parse(row.label());
        List<SuppressionBook.Page> pages = known.computeIfAbsent(area + " " + period.map(Period::code).orElse(""),
                key -> book.pages(metric, area, years(query, period).boxed().toList(), minimum.get().count()));
        if (pages.stream().anyMatch(page -> page.hidesRow(series, row.label()))) {
            return row.withheld(texts.tooFew(minimum.get().count()));
        }
        Set<String> measures = pages.stream().flatMap(page -> page.hiddenMeasures(series, row.label()).stream()).collect(Collectors.toSet());
        MetricRow released = row;
        for (String measure : measures) {
            released = released.without(measure);
        }
        return measures.isEmpty() ? row : released.withNote(texts.partlyHidden(minimum.get().count()));
    }

    private IntStream years(MetricQuery query, Optional<Period> period) {
        if (period.isPresent()) {
            return IntStream.of(period.get().year());
        }
        int thisYear = LocalDate.now(clock).getYear();
        int first = query.from() == null ? thisYear - MOST_YEARS : Math.max(query.from().getYear(), thisYear - MOST_YEARS);
        int last = query.until() == null ? thisYear : Math.min(query.until().minusDays(1).getYear(), thisYear);
        return IntStream.rangeClosed(Math.min(first, last), last);
    }

    private static boolean isWholeYears(MetricQuery query) {
        return (query.from() == null || query.from().getDayOfYear() == 1) && (query.until() == null || query.until().getDayOfYear() == 1);
    }
}
