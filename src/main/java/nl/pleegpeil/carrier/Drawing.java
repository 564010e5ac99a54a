package nl.pleegpeil.carrier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.summary.SummaryDocument.Figure;
import nl.pleegpeil.summary.SummaryDocument.Point;

/**
 * The replacement ratio as bars with a line at 100, in whole numbers that fit a page.
 *
 * @param bars  outlines of all bars
 * @param line  outline of the line at 100
 * @param words outlines of years and values
 * @param label the same in words
 */
public record Drawing(int width, int height, String bars, String line, String words, String label) {

    private static final String RATIO = "vervangingsratio";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 180;
    private static final int TOP = 22;
    private static final int BASE = 152;
    private static final double LEAST_TOP = 120;
    private static final int LEAST_POINTS = 2;
    private static final double BAR_SHARE = 0.55;
    private static final double LETTERS = 11;

    /** The drawing for a summary; empty when there are fewer than two values to draw. */
    static Optional<Drawing> of(List<Figure> figures, CarrierTexts texts) {
        return figures.stream().filter(figure -> figure.metric().equals(RATIO)).findFirst()
                .filter(figure -> figure.series().stream().filter(point -> point.amount() != null).count() >= LEAST_POINTS)
                .map(figure -> draw(figure, texts));
    }

    private static Drawing draw(Figure figure, CarrierTexts texts) {
        List<Point> points = figure.series();
        double top = Math.max(LEAST_TOP, points.stream().map(Point::amount).filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(0));
        double step = (double) WIDTH / points.size();
        Lettering letters = new Lettering(LETTERS);
        StringBuilder bars = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < points.size(); index++) {
            Point point = points.get(index);
            double middle = step * (index + 0.5);
            words.append(letters.centred(point.label(), middle, BASE + LETTERS + 4));
            if (point.amount() != null) {
                double y = BASE - (BASE - TOP) * point.amount() / top;
                bars.append(String.format(Locale.ROOT, "M%.1f %dV%.1fH%.1fV%dZ", middle - step * BAR_SHARE / 2, BASE, y, middle + step * BAR_SHARE / 2, BASE));
                words.append(letters.centred(DutchNumbers.whole(point.amount()), middle, y - 4));
            }
        }
        String line = String.format(Locale.ROOT, "M0 %1$.1fH%2$d", BASE - (BASE - TOP) * 100 / top, WIDTH);
        String label = texts.drawing(figure.cells().get(0).called(), points.stream().filter(point -> point.amount() != null)
                .map(point -> point.label() + ": " + DutchNumbers.whole(point.amount())).collect(Collectors.joining("; ")));
        return new Drawing(WIDTH, HEIGHT, bars.toString(), line, words.toString(), label);
    }
}
