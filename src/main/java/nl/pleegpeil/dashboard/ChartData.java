package nl.pleegpeil.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;

/**
 * What charts.js draws.
 *
 * @param labels    one per period
 * @param series    one per line or set of bars
 * @param bands     periods without a figure, with the reason
 * @param reference where a heavier line stands; null: nowhere
 * @param beside    the words beside that line
 * @param max       top of the axis; null: the script chooses
 * @param step      between grid lines
 * @param moments   what happened on the way
 */
record ChartData(List<String> labels, List<Series> series, List<Band> bands, Double reference, String beside, Double max,
        Double step, List<Moment> moments) {

    /** Of an axis that is no calendar. */
    ChartData(List<String> labels, List<Series> series, List<Band> bands, Double reference, String beside, Double max, Double step) {
        this(labels, series, bands, reference, beside, max, step, List.of());
    }

    /** Something that happened: its number in the list below the picture, and from where to where, in periods from the middle of the first. */
    record Moment(int number, double at, double until) {
    }

    /** A line or a set of bars; role is started, stopped or value. */
    record Series(String name, String role, List<Point> points) {
    }

    /** A figure: v null is none. Text is what stands at it; mark its status. */
    record Point(Double v, Double lo, Double hi, String text, String mark) {
    }

    /** From one label to another, both included, by index. */
    record Band(int from, int to, String text) {
    }

    /** A margin beyond this is cut off, or one tiny municipality would press every line flat. */
    static final double HIGHEST = 400;

    /** The top of an axis that holds every ratio and the line at 100. */
    static double ratioTop(List<MetricRow> rows) {
        double highest = 110;
        for (MetricRow row : rows) {
            highest = Math.max(highest, row.amount() == null ? 0 : row.amount());
            highest = Math.max(highest, row.upper() == null || row.upper().isInfinite() ? 0 : row.upper());
        }
        double step = ratioStep(Math.min(highest, HIGHEST));
        return Math.ceil(Math.min(highest, HIGHEST) / step) * step;
    }

    static double ratioStep(double top) {
        return top <= 125 ? 25 : top <= 250 ? 50 : 100;
    }

    static Point ratioPoint(MetricRow row, int places) {
        return new Point(row.amount(), row.lower(), row.upper() == null || row.upper().isInfinite() && row.amount() == null ? null
                : Double.valueOf(Math.min(row.upper(), 1e6)),
                row.amount() == null ? "" : DutchNumbers.decimals(row.amount(), places), RowWords.mark(row));
    }

    static Point amountPoint(Double value, String text, String mark) {
        return new Point(value, null, null, value == null ? "" : text, mark);
    }

    /** Neighbouring periods without a figure become one band. The reason must hold for each of them. */
    static List<Band> bands(List<MetricRow> rows, DashboardTexts texts) {
        List<Band> bands = new ArrayList<>();
        int start = -1;
        for (int index = 0; index <= rows.size(); index++) {
            boolean gap = index < rows.size() && rows.get(index).amount() == null;
            if (gap && start < 0) {
                start = index;
            } else if (!gap && start >= 0) {
                bands.add(new Band(start, index - 1, reason(rows.subList(start, index), texts)));
                start = -1;
            }
        }
        return bands;
    }

    private static String reason(List<MetricRow> rows, DashboardTexts texts) {
        if (rows.stream().anyMatch(MetricRow::hidden)) {
            return texts.gapHidden();
        }
        if (rows.stream().allMatch(row -> row.status().equals("NO_LEAVERS") || row.status().equals("NO_EVENTS"))) {
            return texts.gapNobodyStopped();
        }
        boolean anyStarted = rows.stream().anyMatch(row -> row.numerator() != null);
        boolean anyStopped = rows.stream().anyMatch(row -> row.denominator() != null);
        return anyStarted && !anyStopped ? texts.gapStopped() : anyStopped && !anyStarted ? texts.gapStarted() : texts.gapBoth();
    }

    String json(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(this);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("Plain numbers and texts cannot fail to be written", cause);
        }
    }
}
