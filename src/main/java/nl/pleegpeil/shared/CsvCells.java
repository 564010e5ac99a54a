package nl.pleegpeil.shared;

/** What is written into a cell of a CSV file. */
public final class CsvCells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvCells() {
    }

    /** A text that a spreadsheet will not run: one that looks like a formula gets a leading apostrophe; null is empty. */
    public static String text(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
