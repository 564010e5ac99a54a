package nl.pleegpeil.summary;

import java.time.LocalDate;
import java.util.List;

/**
 * A summary as it is stored: every text and every figure, so that reading never works anything out. All carriers are
 * made from it alone.
 *
 * @param format       of these fields; goes up when they change
 * @param area         code of the area it is about
 * @param called       the area in a sentence: gemeente Elzermeer
 * @param period       code of the half-year or year
 * @param periodWords  such as "de eerste helft van 2026"
 * @param figuresYear  the closed year that the figures are of
 * @param figuresArea  code of the area that the figures are of: wider than the area where its own may not be shown
 * @param figuresOf    that area in a sentence
 * @param widened      why the figures are of a wider area; "" when they are not
 * @param example      whether it is invented
 * @param drawnUpOn    the day on which the figures were read
 * @param opening      five sentences
 * @param figures      in the order of the page
 * @param stateDuiding what the municipality says about the figures; "" for nothing
 * @param questions    three
 * @param sections     parts 3 to 8, and the local page where there is one
 * @param reaction     of the foster parents, unedited; "" when there is none
 * @param reactionNote that none was asked or given, or who gave it
 * @param adopted      by whom and when, with the decision; "" as long as it is a draft
 * @param letter       a paragraph for the municipal letter
 * @param changes      what differs from the version before; none in the first
 */
public record SummaryDocument(int format, String area, String called, String period, String periodWords, int figuresYear,
        String figuresArea, String figuresOf, String widened, boolean example, LocalDate drawnUpOn, List<String> opening,
        List<Figure> figures, String stateDuiding, List<String> questions, List<Section> sections, String reaction, String reactionNote, String adopted,
        String letter, List<String> changes) {

    public static final int FORMAT = 1;

    /**
     * A figure with its comparisons.
     *
     * @param cells     this year first, then the year before, the region and the country, as far as they are compared
     * @param goal      what is aimed at, in words
     * @param verdict   one or two words
     * @param sentences what, compared with what, how sure, what it does not say
     */
    public record Figure(String metric, String title, String unit, List<Cell> cells, String goal, String verdict, List<String> sentences,
            String definition, String source, List<Point> series) {

        /** The figure of a {@link Side} as it is written; null where it is not compared. */
        public String shown(String side) {
            return cells.stream().filter(cell -> cell.side().name().equals(side)).map(Cell::shown).findFirst().orElse(null);
        }
    }

    /** Which comparison. */
    public enum Side {
        NU, VORIG, REGIO, LAND
    }

    /**
     * One value as the public saw it on the day.
     *
     * @param shown  as it is written: 92, onbekend, niet openbaar
     * @param status of the metric, or NO_DATA
     * @param reason why it is hidden; "" when it is not
     */
    public record Cell(Side side, String area, String called, String period, Double amount, Double lower, Double upper, Double numerator,
            Double denominator, String status, boolean hidden, String reason, String quality, String shown) {
    }

    /** A value of a drawn series; null is a gap. */
    public record Point(String label, Double amount) {
    }

    /**
     * A part.
     *
     * @param place   code of a {@link Place}; "lokaal" for the local page
     * @param number  as printed
     * @param duiding what the municipality says about it; "" for nothing
     */
    public record Section(String place, int number, String heading, List<Block> blocks, String duiding) {
    }

    /** A heading with sentences and tables; the heading is "" where the part's own is enough. */
    public record Block(String heading, List<String> sentences, List<Table> tables) {
    }

    /** A table; the first cell of a row is its heading. */
    public record Table(String caption, List<String> columns, List<List<String>> rows) {
    }

    /** Whether the figures are of a wider area, and the municipality has a page of its own. */
    public boolean standsInForOwn() {
        return !widened.isEmpty();
    }

    /** The same with what people wrote and decided in it. */
    public SummaryDocument with(List<String> sentences, String duidingOfState, List<Section> written, String reactionOfParents, String note,
            String adoption, List<String> differences) {
        return new SummaryDocument(format, area, called, period, periodWords, figuresYear, figuresArea, figuresOf, widened, example, drawnUpOn, sentences,
                figures, duidingOfState, questions, written, reactionOfParents, note, adoption, letter, differences);
    }
}
