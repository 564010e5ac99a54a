package nl.pleegpeil.metric;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Works out figures from the answers of other metrics, for metrics that have no query of their own. What it is given has
 * passed the disclosure step already, so nothing it makes of it tells more.
 */
public interface DerivedMethod {

    /** The name that a metric file uses. */
    String name();

    /**
     * The rows, and the moment of the counts they rest on.
     *
     * @param answers the answer to a question about another metric, by its name, as this reader may see it
     */
    Derived figures(MetricQuery query, BiFunction<String, MetricQuery, MetricResult> answers);

    /** Rows with the moment of the newest count behind them; null when there is none. */
    record Derived(List<MetricRow> rows, Instant asOf) {
    }
}
