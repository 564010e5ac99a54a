package nl.pleegpeil.metric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a question about a metric: one row per period from the first to the last with any figure.
 *
 * @param metric     name
 * @param unit       what one is
 * @param scope      what was asked, in the words of the parameters
 * @param asOf       when the newest of the counts was recorded; null when there are none
 * @param rows       the figures, by series and period
 * @param definition the metric's file
 * @param query      what was asked
 */
@JsonPropertyOrder({"metric", "unit", "scope", "asOf", "rows"})
public record MetricResult(String metric, String unit, Map<String, String> scope, Instant asOf, List<MetricRow> rows,
        @JsonIgnore MetricFile definition, @JsonIgnore MetricQuery query) {

    /** The same answer with other rows: what the disclosure step leaves. */
    public MetricResult with(List<MetricRow> others) {
        return new MetricResult(metric, unit, scope, asOf, others, definition, query);
    }

    /** The same question with other rows, and the moment from which those are. */
    public MetricResult with(List<MetricRow> others, Instant moment) {
        return new MetricResult(metric, unit, scope, moment, others, definition, query);
    }

    /** The last row that has an amount. */
    public Optional<MetricRow> latest() {
        return rows.stream().filter(row -> row.amount() != null).reduce((first, second) -> second);
    }

    /** The row of a period, of the first series. */
    public Optional<MetricRow> at(String label) {
        return rows.stream().filter(row -> row.label().equals(label)).findFirst();
    }
}
