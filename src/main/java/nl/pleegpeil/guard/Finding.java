package nl.pleegpeil.guard;

/**
 * A place in a text that points to a person. It says where, never what.
 *
 * @param kind  what it looks like
 * @param start index of its first character in the text as it was typed
 * @param end   index after its last
 * @param why   what made the guard stop here; in Dutch: {@link GuardTexts#why(Why)}
 */
public record Finding(FindingKind kind, int start, int end, Why why) {

    int length() {
        return end - start;
    }


    /** What stands there. */
    String in(String text) {
        return text.substring(start, end);
    }
}
