package nl.pleegpeil.summary;

import nl.pleegpeil.metric.MetricRow;

/**
 * What is known for a figure: the row of the year and those it is compared with, as the public sees them.
 *
 * @param now     null: the catalogue does not have the metric
 * @param before  the year before
 * @param region  null: not compared, because the figure is of a region or wider
 * @param country null: not compared, because the figure is of the country
 */
record Facts(SummaryFigure figure, String called, int year, MetricRow now, MetricRow before, String regionCalled, MetricRow region,
        MetricRow country) {

    boolean isInCatalogue() {
        return now != null;
    }

    static boolean isKnown(MetricRow row) {
        return row != null && !row.hidden() && row.amount() != null;
    }

    boolean isHidden() {
        return now != null && now.hidden();
    }
}
