package nl.pleegpeil.portrait;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.pleegpeil.metric.MetricRow;

/**
 * A small line chart of new and stopped families in one municipality, to stand beside others on the same scale.
 *
 * @param started path of the line of new families; a year without figure is a gap
 * @param stopped the same of those that stopped
 */
public record SmallChart(String code, String name, String label, String started, String stopped) {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 80;
    private static final int EDGE = 6;

    /** @param top the highest value of all charts together; over 0 */
    static SmallChart of(SideBySide.Line line, List<String> years, double top, String label) {
        return new SmallChart(line.area().code, line.area().name, label, path(line, years, top, MetricRow::numerator), path(line, years, top, MetricRow::denominator));
    }

    private static String path(SideBySide.Line line, List<String> years, double top, Function<MetricRow, Double> which) {
        StringBuilder path = new StringBuilder();
        boolean isOpen = false;
        for (int index = 0; index < years.size(); index++) {
            String year = years.get(index);
            Double value = line.flows().stream().filter(row -> row.label().equals(year)).map(which).reduce(null, (first, second) -> second);
            if (value == null) {
                isOpen = false;
                continue;
            }
            double x = years.size() == 1 ? WIDTH / 2.0 : EDGE + index * (WIDTH - 2.0 * EDGE) / (years.size() - 1);
            double y = HEIGHT - EDGE - value / top * (HEIGHT - 2.0 * EDGE);
            // A line to the same place makes a year that stands alone visible as a dot.
            path.append(String.format(Locale.ROOT, isOpen ? "L%.1f %.1f" : "M%.1f %.1fh0.01", x, y));
            isOpen = true;
        }
        return path.toString();
    }
}
