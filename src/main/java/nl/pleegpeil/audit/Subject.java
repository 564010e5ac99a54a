package nl.pleegpeil.audit;

/**
 * The thing that something was done to.
 *
 * @param kind a Dutch word in lower case that readers see, such as import or levering; "" where there is none
 * @param id   how it is told apart within its kind; never a name of a person
 */
public record Subject(String kind, String id) {

    private static final int LONGEST_KIND = 40;
    private static final Subject NONE = new Subject("", "");

    public Subject {
        if (kind.length() > LONGEST_KIND) {
            throw new IllegalArgumentException("A kind is a word: " + kind);
        }
    }

    public static Subject of(String kind, Object id) {
        return new Subject(kind, String.valueOf(id));
    }

    /** The act is about nothing in particular, such as signing out. */
    public static Subject none() {
        return NONE;
    }
}
