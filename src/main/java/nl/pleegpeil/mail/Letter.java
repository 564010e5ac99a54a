package nl.pleegpeil.mail;

/**
 * A mail in plain text.
 *
 * @param kind     what it is, for the queue: a fixed word such as uitnodiging, never its content
 * @param to       one address
 * @param subject  one line
 * @param text     plain Dutch, with whole addresses for links
 * @param area     code of the area whose people's words it repeats; "" when it repeats nobody's
 * @param encloses a file that goes along; null: none
 */
public record Letter(String kind, String to, String subject, String text, String area, Enclosure encloses) {

    /** A letter without a file. */
    public Letter(String kind, String to, String subject, String text, String area) {
        this(kind, to, subject, text, area, null);
    }

    /** A letter in our own words only. */
    public Letter(String kind, String to, String subject, String text) {
        this(kind, to, subject, text, "");
    }

    /** The same with a file that goes along. */
    public Letter with(Enclosure file) {
        return new Letter(kind, to, subject, text, area, file);
    }

    @Override
    public String toString() {
        // A record would write address and text into a log.
        return "Letter[" + kind + "]";
    }
}
