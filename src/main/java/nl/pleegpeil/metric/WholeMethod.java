package nl.pleegpeil.metric;

import java.util.List;
import nl.pleegpeil.metric.MetricOptions.Origin;

/**
 * Turns all rows of a metric's query into figures at once, for metrics whose rows are no periods: categories, reasons,
 * survival curves, funnels. Labels and series are the method's own; no gap is filled.
 */
public interface WholeMethod {

    /** The name that a metric file uses. */
    String name();

    /** What its figures come from. A metric from spells is always that, whatever origin was asked. */
    default Origin origin() {
        return Origin.COUNTS;
    }

    /** The figures, in the order in which they are shown. */
    List<MetricRow> figures(List<Fact> facts, MetricQuery query);
}
