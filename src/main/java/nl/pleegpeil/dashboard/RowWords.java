package nl.pleegpeil.dashboard;

import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FigureStatus;

/** How firm a row is and how its figures are written. */
public final class RowWords {

    /** The mark of what is not public. */
    public static final String HIDDEN = "verborgen";
    /** The mark of what nobody knows. */
    public static final String UNKNOWN = "onbekend";
    static final String ABOUT = "ongeveer ";
    static final String LIKELY = "waarschijnlijk ";
    private static final String PERCENT = "procent";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";

    private RowWords() {
    }

    /** Whether both counts are known and shown, be they nought. */
    static boolean tells(MetricRow row) {
        return !row.hidden() && !row.status().equals(MetricRow.NO_DATA);
    }

    /** Whether the figure rests on a count that was worked out or that sources contradict. */
    public static boolean isShaky(MetricRow row) {
        return row.quality().values().stream().anyMatch(RowWords::isShaky);
    }

    static boolean isShaky(String status) {
        return status.equals(FigureStatus.DERIVED.code()) || status.equals(FigureStatus.CONTESTED.code());
    }

    /** The mark of the row's figure: the least firm of its counts. */
    public static String mark(MetricRow row) {
        if (row.hidden()) {
            return HIDDEN;
        }
        return tells(row) ? leastFirm(row.quality()) : UNKNOWN;
    }

    /** The mark of one of the further figures of a row, which must be known. */
    static String measureMark(MetricRow row, String measure) {
        return row.quality().getOrDefault(measure, FigureStatus.PUBLISHED.code());
    }

    private static String leastFirm(Map<String, String> quality) {
        return quality.values().stream().flatMap(status -> FigureStatus.of(status).stream())
                .reduce(FigureStatus.PUBLISHED, FigureStatus::orLessFirm).code();
    }

    static String numerator(MetricRow row) {
        return count(row, row.numerator(), NUMERATOR);
    }

    static String denominator(MetricRow row) {
        return count(row, row.denominator(), DENOMINATOR);
    }

    private static String count(MetricRow row, Double value, String name) {
        if (value == null) {
            return row.hidden() ? HIDDEN : UNKNOWN;
        }
        return counted(value, row.quality().get(name));
    }

    /** A count in a table: one that was worked out from others says so. */
    static String counted(double value, String status) {
        return FigureStatus.DERIVED.code().equals(status) ? DutchNumbers.about(value) : DutchNumbers.whole(value);
    }

    /** A count in a sentence. */
    static String spoken(double value, String status) {
        return about(status) + DutchNumbers.whole(value);
    }

    private static String about(String status) {
        return FigureStatus.DERIVED.code().equals(status) ? ABOUT : "";
    }

    /** What a sentence says before the count of new households; "" before one that was counted. */
    static String aboutNumerator(MetricRow row) {
        return about(row.quality().get(NUMERATOR));
    }

    /** What a sentence says before the count of households that stopped; "" before one that was counted. */
    static String aboutDenominator(MetricRow row) {
        return about(row.quality().get(DENOMINATOR));
    }

    static String spokenNumerator(MetricRow row) {
        return spoken(row.numerator(), row.quality().get(NUMERATOR));
    }

    /** Whether sources contradict one another on any count of the row. */
    static boolean isContested(MetricRow row) {
        return row.quality().containsValue(FigureStatus.CONTESTED.code());
    }

    static boolean isContestedNumerator(MetricRow row) {
        return FigureStatus.CONTESTED.code().equals(row.quality().get(NUMERATOR));
    }

    static boolean isContestedDenominator(MetricRow row) {
        return FigureStatus.CONTESTED.code().equals(row.quality().get(DENOMINATOR));
    }

    static boolean isDerivedNumerator(MetricRow row) {
        return FigureStatus.DERIVED.code().equals(row.quality().get(NUMERATOR));
    }

    /** A figure with the sign of its unit, where that has one. */
    static String withUnit(String amount, String unit) {
        return unit.equals(PERCENT) ? amount + "%" : amount;
    }

    /** The newest row that tells something; null when none does. */
    static MetricRow newest(List<MetricRow> rows) {
        return rows.stream().filter(RowWords::tells).reduce((first, second) -> second).orElse(null);
    }

    /** The newest row that tells something and rests on firm counts; null when none does. */
    static MetricRow newestFirm(List<MetricRow> rows) {
        return rows.stream().filter(row -> tells(row) && !isShaky(row)).reduce((first, second) -> second).orElse(null);
    }
}
