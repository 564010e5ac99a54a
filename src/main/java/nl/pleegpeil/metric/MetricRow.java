package nl.pleegpeil.metric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One figure of a metric.
 *
 * @param label       code of the period
 * @param series      what the series is of, when the metric is broken down; null otherwise
 * @param amount      the figure; null: not defined or not known, and the status says which
 * @param lower       lower end of the interval; null: none
 * @param upper       upper end, possibly infinite; null: none
 * @param numerator   the upper count, known even where the figure is not
 * @param denominator the lower count
 * @param n           how many the figure rests on
 * @param status      OK, or why there is no figure: NO_DATA, NO_EVENTS, NO_LEAVERS, NO_STARTERS
 * @param verdict     BELOW, ABOVE, UNDETERMINED; null where there is none
 * @param quality     by count: afgeleid, betwist or voorlopig; plainly published counts are left out
 * @param note        what the reader must know, in Dutch; "" when nothing
 * @param measures    further figures of the row by name; null values are not known
 * @param hidden      whether the disclosure step withheld the figures
 * @param reason      why it was withheld, in Dutch; null when it was not
 * @param source      where the counts come from
 */
@JsonPropertyOrder({"label", "series", "amount", "lower", "upper", "numerator", "denominator", "n", "status", "verdict",
        "quality", "note", "measures", "hidden", "reason", "source"})
public record MetricRow(String label, String series, Double amount, Double lower, Double upper, Double numerator,
        Double denominator, Long n, String status, String verdict, Map<String, String> quality, String note,
        @JsonIgnore Map<String, Double> measures, boolean hidden, String reason, List<String> source,
        @JsonIgnore Map<String, String> words) {

    public static final String OK = "OK";
    public static final String NO_DATA = "NO_DATA";

    /** A row without words. */
    public MetricRow(String label, String series, Double amount, Double lower, Double upper, Double numerator,
            Double denominator, Long n, String status, String verdict, Map<String, String> quality, String note,
            Map<String, Double> measures, boolean hidden, String reason, List<String> source) {
        this(label, series, amount, lower, upper, numerator, denominator, n, status, verdict, quality, note, measures, hidden,
                reason, source, Map.of());
    }

    /** What a reader of the answer finds under measures: numbers and words alike. */
    @JsonProperty("measures")
    Map<String, Object> allMeasures() {
        Map<String, Object> all = new LinkedHashMap<>(measures);
        all.putAll(words);
        return all;
    }

    /** A period of which nothing is known. */
    static MetricRow unknown(String label, String series, Iterable<String> measures) {
        Map<String, Double> none = new LinkedHashMap<>();
        measures.forEach(measure -> none.put(measure, null));
        return new MetricRow(label, series, null, null, null, null, null, null, NO_DATA, null, Map.of(), "", none,
                false, null, List.of());
    }

    /** A period of which nothing is known, of a metric without further measures. */
    public static MetricRow unknown(String label) {
        return unknown(label, null, List.of());
    }

    /** A row of which nothing is shown, made without looking at what there is. */
    public static MetricRow hidden(String label, String series, String why) {
        return new MetricRow(label, series, null, null, null, null, null, null, NO_DATA, null, Map.of(), "", Map.of(), true, why,
                List.of());
    }

    /** The row without any figure. */
    public MetricRow withheld(String why) {
        Map<String, Double> none = new LinkedHashMap<>();
        measures.keySet().forEach(measure -> none.put(measure, null));
        // Not even the status: NO_LEAVERS would tell that a withheld count is 0.
        return new MetricRow(label, series, null, null, null, null, null, null, NO_DATA, null, Map.of(), "", none, true,
                why, List.of());
    }

    /** The same row with a sentence more that the reader must know. */
    public MetricRow withNote(String sentence) {
        return new MetricRow(label, series, amount, lower, upper, numerator, denominator, n, status, verdict, quality,
                note.isEmpty() ? sentence : note + " " + sentence, measures, hidden, reason, source, words);
    }

    /** The same row in another series; null is none. */
    public MetricRow in(String otherSeries) {
        return new MetricRow(label, otherSeries, amount, lower, upper, numerator, denominator, n, status, verdict, quality,
                note, measures, hidden, reason, source, words);
    }

    /** The same row without one of its further figures. */
    public MetricRow without(String measure) {
        Map<String, Double> others = new LinkedHashMap<>(measures);
        others.put(measure, null);
        return new MetricRow(label, series, amount, lower, upper, numerator, denominator, n, status, verdict, quality, note, others,
                hidden, reason, source, words);
    }

    /** The same row without its further figures. */
    public MetricRow without() {
        return new MetricRow(label, series, amount, lower, upper, numerator, denominator, n, status, verdict, quality, note, Map.of(),
                hidden, reason, source);
    }

    /** Whether anything of it is known. */
    public boolean hasAnyFigure() {
        return amount != null || numerator != null || denominator != null
                || measures.values().stream().anyMatch(Objects::nonNull);
    }
}
