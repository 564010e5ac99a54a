package nl.pleegpeil.metric;

import java.time.Instant;
import java.util.List;

/**
 * Figures from the spells of households ({@code herkomst=gezinnen}), for metrics that otherwise come from counts. The two
 * are never mixed in one answer.
 */
public interface SpellFigures {

    /** Whether it gives this metric. */
    boolean gives(String metric);

    /** The figures, in the order in which they are shown. */
    List<MetricRow> figures(String metric, MetricQuery query);

    /** When the spells last changed; null: there are none. */
    Instant asOf(MetricQuery query);
}
