package nl.pleegpeil.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures as a table.
 *
 * @param caption what it holds
 * @param columns headings; the first is that of the rows
 * @param rows    as many cells as there are headings
 */
public record FigureTable(String caption, List<Column> columns, List<List<Cell>> rows) {

    /** The same table with one column more, a cell for every row. */
    FigureTable with(Column column, List<Cell> cells) {
        List<Column> wider = new ArrayList<>(columns);
        wider.add(column);
        List<List<Cell>> longer = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            List<Cell> row = new ArrayList<>(rows.get(index));
            row.add(cells.get(index));
            longer.add(row);
        }
        return new FigureTable(caption, wider, longer);
    }

    /** A heading; style n is a column of numbers. */
    public record Column(String text, String style) {

        public static Column text(String text) {
            return new Column(text, "");
        }

        public static Column number(String text) {
            return new Column(text, "n");
        }
    }

    /** A text in a cell and its styles: n (number), none (not known), wrong, wordy. */
    public record Cell(String text, String style) {

        public static Cell text(String text) {
            return new Cell(text, "");
        }

        public static Cell number(String text) {
            return new Cell(text, "n");
        }

        public static Cell unknown(String text) {
            return new Cell(text, "n none");
        }
    }
}
