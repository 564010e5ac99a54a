package nl.pleegpeil.contrast;

import java.util.List;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.FigureTable;

/**
 * A metric of two areas or of two periods.
 *
 * @param id            of its heading, unique on the page
 * @param title         what is measured
 * @param one           the side of the page's own area, or of its last period
 * @param other         the other side
 * @param sentence      both figures, and what may be said of the difference
 * @param notes         what the reader must know
 * @param table         both, with their margins
 * @param definition    how it is worked out, on both sides alike
 * @param definitionUrl page of the definition
 * @param downloads     each side as CSV
 */
public record Contrast(String id, String title, Side one, Side other, String sentence, List<String> notes, FigureTable table,
        String definition, String definitionUrl, List<Link> downloads) {

    /** Both, in the order of the page. */
    public List<Side> getSides() {
        return List.of(one, other);
    }

    /**
     * One figure in words.
     *
     * @param name   the area or the period
     * @param amount "" where there is none
     * @param unit   of the amount
     * @param words  the margin, or why there is no figure; "" for a figure without margin
     * @param mark   how firm it is
     */
    public record Side(String name, String amount, String unit, String words, String mark) {
    }
}
