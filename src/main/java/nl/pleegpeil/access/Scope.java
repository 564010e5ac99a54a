package nl.pleegpeil.access;

/**
 * Who is asking and what they may see. Resolved once per request; every metric takes it.
 *
 * @param audience what kind of reader
 * @param homeArea code of the area that is shown when none is asked for
 */
public record Scope(Audience audience, String homeArea) {

    /** The kinds of reader that the disclosure step tells apart. */
    public enum Audience {
        /** Sits at the machine itself; until there are accounts that is everybody the service listens to. */
        OPERATOR,
        /** Everybody, without sign-in. */
        PUBLIC
    }

    private static final String NETHERLANDS = "NL";

    public static Scope operator() {
        return new Scope(Audience.OPERATOR, NETHERLANDS);
    }

    public static Scope everybody() {
        return new Scope(Audience.PUBLIC, NETHERLANDS);
    }
}
