package nl.pleegpeil.snapshot;

/** A file is not a whole snapshot. */
public final class NoArchive extends Exception {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** It is no zip: another file, half a file, or still encrypted. */
        NO_ZIP,
        /** A part is missing. */
        INCOMPLETE,
        /** It was made by a version that writes archives of another form. */
        OTHER_FORMAT,
        /** A part is not as it was written. */
        CHANGED
    }

    private final Reason reason;
    private final String part;

    NoArchive(Reason reason, String part, Throwable cause) {
        super(reason + " " + part, cause);
        this.reason = reason;
        this.part = part;
    }

    public Reason reason() {
        return reason;
    }

    /** Name of a table or of a file in the archive; "" where it is about the whole. */
    public String part() {
        return part;
    }
}
