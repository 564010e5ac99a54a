package nl.pleegpeil.metric;

import java.util.List;

/**
 * Turns all rows of a metric's query into figures at once, for metrics whose rows are no periods: categories, reasons,
 * survival curves, funnels. Labels and series are the method's own; no gap is filled.
 */
public interface WholeMethod {

    /** The name that a metric file uses. */
    String name();

    /** The figures, in the order in which they are shown. */
    List<MetricRow> figures(List<Fact> facts, MetricQuery query);
}
