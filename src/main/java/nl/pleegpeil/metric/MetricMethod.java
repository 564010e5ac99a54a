package nl.pleegpeil.metric;

import java.util.List;

/** Turns the rows of a metric's query into figures, a row into one period. The catalogue fills the gaps between them. */
public interface MetricMethod {

    /** The name that a metric file uses. */
    String name();

    /** The further figures that every row carries, in order; none by default. */
    default List<String> measures() {
        return List.of();
    }

    /** The figure of one row. */
    MetricRow figure(Fact fact, MetricQuery query);
}
