package nl.pleegpeil.freetext;

/** Takes one detail out of the columns of rows, and knows how many rows it changed. */
public final class Pen {

    private final String detail;
    private final String replacement;
    private boolean changedThis;
    private int changed;

    /**
     * @param detail      usable according to {@link Detail#isUsable}
     * @param replacement what comes in its place
     */
    public Pen(String detail, String replacement) {
        this.detail = detail;
        this.replacement = replacement;
    }

    /** Goes over all columns of one row: {@code columns} gives each its {@link #over} value. */
    public void row(Runnable columns) {
        changedThis = false;
        columns.run();
        changed += changedThis ? 1 : 0;
    }

    /**
     * The words of a column without the detail; null stays null.
     *
     * @param longest of the column, in characters: what does not fit is cut off
     */
    public String over(String words, int longest) {
        if (words == null) {
            return null;
        }
        String without = Detail.takenOutOf(words, detail, replacement);
        changedThis |= !without.equals(words);
        return without.length() <= longest ? without : without.substring(0, longest);
    }

    /** How many rows lost something. */
    public int changed() {
        return changed;
    }
}
