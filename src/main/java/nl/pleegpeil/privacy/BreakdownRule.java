package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        Map<String, SuppressionBook.Page> pages = new HashMap<>();
        return rows.stream().map(row -> !isInTheTables ? row.withheld(texts.breakdownOfYears())
                : isHidden(metric, query, row, pages) ? row.withheld(texts.tooFew(minimum.get().count())) : row).toList();
    }

    private boolean isHidden(String metric, MetricQuery query, MetricRow row, Map<String, SuppressionBook.Page> pages) {
        Optional<Period> period = Period.parse(row.label());
        String area = query.breakdown() == Breakdown.AREA ? Objects.requireNonNullElse(row.series(), query.area()) : query.area();
        String category = period.isPresent() ? Objects.requireNonNullElse(row.series(), "") : row.label();
        // A sum over years is shown when every year is: of a year that is hidden the rest would tell.
        return years(query, period).anyMatch(year -> pages.computeIfAbsent(area + " " + year,
                key -> book.page(metric, area, year, minimum.get().count())).hides(category));
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
