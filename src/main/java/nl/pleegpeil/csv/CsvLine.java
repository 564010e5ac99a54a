package nl.pleegpeil.csv;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.pleegpeil.shared.CsvCells;

/** One line of a CSV file as it is handed out: separated by semicolons, safe to open in a spreadsheet program. */
public final class CsvLine {

    private CsvLine() {
    }

    /** The line with its end; null becomes an empty cell, and text that looks like a formula gets an apostrophe. */
    public static String of(Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof String string ? CsvCells.text(string) : value.toString();
        boolean quoted = text.chars().anyMatch(character -> character == ';' || character == '"' || character == '\n'
                || character == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
