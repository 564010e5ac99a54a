package nl.pleegpeil.accountability;

import java.util.Arrays;
import java.util.List;

/**
 * A text with headings and tables, to read as a page or to take along.
 *
 * @param notice a sentence above everything, such as that it is a draft; "" where there is none
 */
public record Document(String title, String notice, List<Section> sections) {

    /** Stands between the paragraphs of one text in the bundle. */
    private static final String NEXT_PARAGRAPH = "¶";

    /** A heading with its paragraphs and, perhaps, tables. */
    public record Section(String heading, List<String> paragraphs, List<Table> tables) {

        static Section of(String heading, String text, Table... tables) {
            return new Section(heading, Arrays.stream(text.split(NEXT_PARAGRAPH)).map(String::strip).toList(), List.of(tables));
        }
    }

    /** A table; the first cell of a row is its heading. */
    public record Table(String caption, List<String> columns, List<List<String>> rows) {
    }

    /** As Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
        if (!notice.isEmpty()) {
            text.append("> ").append(notice).append("\n\n");
        }
        for (Section section : sections) {
            text.append("## ").append(section.heading()).append("\n\n");
            section.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
            section.tables().forEach(table -> append(text, table));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Table table) {
        text.append('*').append(table.caption()).append("*\n\n");
        appendRow(text, table.columns());
        text.append("|---".repeat(table.columns().size())).append("|\n");
        table.rows().forEach(row -> appendRow(text, row));
        text.append('\n');
    }

    private static void appendRow(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|").replace("\n", " ")).append(' '));
        text.append("|\n");
    }
}
