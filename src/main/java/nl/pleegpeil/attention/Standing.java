package nl.pleegpeil.attention;

/**
 * How something stands that somebody watches over.
 *
 * @param subject what it is, in a word or two: Reservekopie
 * @param words   how it stands, with what to do when something is wrong
 * @param href    where more of it is; a page that this visitor may open; "": nowhere
 */
public record Standing(Grade grade, String subject, String words, String href) {

    /** How good. */
    public enum Grade {
        GOOD,
        /** Somebody should know. */
        MIND,
        /** Somebody must do something. */
        WRONG
    }

    public boolean isWrong() {
        return grade == Grade.WRONG;
    }
}
