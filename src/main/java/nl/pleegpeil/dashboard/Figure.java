package nl.pleegpeil.dashboard;

import java.util.List;

/**
 * A block on a page: what is measured, what follows from it, the picture and the same as a table, and where it comes from.
 *
 * @param id            of its heading, unique on the page
 * @param name          what is measured, where
 * @param conclusion    one sentence that could be wrong
 * @param panels        the pictures, on one scale
 * @param marks         statuses that occur, for the key
 * @param caveats       what the reader must know, each with its mark
 * @param table         the same figures
 * @param definition    how it is worked out
 * @param definitionUrl page of the definition
 * @param sources       where the figures come from
 * @param downloads     exactly what is shown, as CSV
 * @param empty         why there is nothing to show; "" when there is
 * @param moments       what happened in the time it shows, in the order of the numbers in the picture
 */
public record Figure(String id, String name, String conclusion, List<Panel> panels, List<String> marks,
        List<Caveat> caveats, FigureTable table, String definition, String definitionUrl, List<String> sources,
        List<Link> downloads, String empty, List<String> moments) {

    /** A figure with nothing beside it. */
    public Figure(String id, String name, String conclusion, List<Panel> panels, List<String> marks, List<Caveat> caveats, FigureTable table,
            String definition, String definitionUrl, List<String> sources, List<Link> downloads, String empty) {
        this(id, name, conclusion, panels, marks, caveats, table, definition, definitionUrl, sources, downloads, empty, List.of());
    }

    /**
     * A picture.
     *
     * @param name  above it; "" when it is the only one
     * @param label what a screen reader says instead of it
     * @param data  what is drawn, as JSON
     */
    public record Panel(String name, String label, String data) {
    }

    /** A reason not to take a figure at face value; the mark is a status or let-op. */
    public record Caveat(String mark, String text) {
    }

    /** A link with its words. */
    public record Link(String text, String url) {
    }

    /** A figure that has nothing to show, and says why. */
    public static Figure empty(String id, String name, String definition, String definitionUrl, String why) {
        return new Figure(id, name, "", List.of(), List.of(), List.of(), new FigureTable("", List.of(), List.of()),
                definition, definitionUrl, List.of(), List.of(), why);
    }

    public boolean isEmpty() {
        return !empty.isEmpty();
    }

    public String allSources() {
        return String.join("; ", sources);
    }
}
