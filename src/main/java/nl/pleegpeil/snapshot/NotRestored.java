package nl.pleegpeil.snapshot;

/** A snapshot was not put back; the target is as empty as it was. */
public final class NotRestored extends Exception {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** There are tables in the database already. */
        NOT_EMPTY,
        /** This build does not know that version of the tables: the snapshot comes from a newer one. */
        UNKNOWN_SCHEMA,
        /** The tables of that version are not those of the snapshot. */
        OTHER_TABLES,
        /** What came in is not what was in the snapshot. */
        DIFFERS
    }

    private final Reason reason;
    private final String part;

    NotRestored(Reason reason, String part) {
        super(reason + " " + part);
        this.reason = reason;
        this.part = part;
    }

    public Reason reason() {
        return reason;
    }

    /** A table, or a version of the tables. */
    public String part() {
        return part;
    }
}
