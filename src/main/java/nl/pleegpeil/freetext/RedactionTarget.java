package nl.pleegpeil.freetext;

/**
 * A place of another room where words of a text may have ended up: an index, waiting mail, a frozen summary. Every bean
 * of this type takes part in a redaction, in its transaction; it keeps to the scope of the request (CurrentScope).
 */
public interface RedactionTarget {

    /**
     * Replaces a detail everywhere in this place ({@link Detail#takenOutOf} finds it the way texts do).
     *
     * @return how many things were changed
     */
    int redact(String detail, String replacement);

    /** A fixed word for the place, as reports and the audit call it, such as zoekindex. */
    String name();
}
