package nl.pleegpeil.snapshot;

/** How a file tells no value from an empty text: {@code \N}, as PostgreSQL does; a text that begins so gets one more. */
final class Absent {

    private static final String MARK = "\\N";
    private static final char ESCAPE = '\\';

    private Absent() {
    }

    static String written(String cell) {
        if (cell == null) {
            return MARK;
        }
        return !cell.isEmpty() && cell.charAt(0) == ESCAPE ? ESCAPE + cell : cell;
    }

    static String read(String field) {
        if (field.equals(MARK)) {
            return null;
        }
        return !field.isEmpty() && field.charAt(0) == ESCAPE ? field.substring(1) : field;
    }
}
