package nl.pleegpeil.dropout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Review;
import nl.pleegpeil.shared.Period;

/** Finds reports of one series over a year and over a half of it too: kept both, and the year counts. */
final class StopsOverlaps {

    /** Of whom the reports are, and whose. */
    private record Series(String area, String provider, String kind, String reporter) {
    }

    /** The line at which a period of a series was met first. */
    private final Map<Series, Map<Period, Long>> met = new LinkedHashMap<>();

    /** Takes note of a row with nothing wrong. */
    void met(ReportedStops stops, Period period, long line) {
        met.computeIfAbsent(new Series(stops.areaCode, stops.providerCode, stops.kind, stops.reporter), series -> new TreeMap<>()).putIfAbsent(period, line);
    }

    /** Warns at the first line over each period that another overlaps, of this file or of an earlier one. */
    void warnIn(Review review) {
        met.forEach((series, lines) -> {
            List<Period> all = ReportedStops.periodsOf(series.area, series.provider, series.kind, series.reporter).stream()
                    .map(code -> Period.parse(code).orElseThrow()).sorted().toList();
            lines.forEach((period, line) -> all.stream().filter(other -> other.grain() != period.grain() && other.overlaps(period)).findFirst()
                    .ifPresent(other -> review.warn(line, "periode", ProblemCode.W_PERIOD_OVERLAP, period.grain().compareTo(other.grain()) < 0
                            ? review.texts().periodOverlap(period.code(), other.code()) : review.texts().periodOverlap(other.code(), period.code()))));
        });
    }
}
