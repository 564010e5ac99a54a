package nl.pleegpeil.answer;

import java.util.Map;

/**
 * The answers of one family, as they come in.
 *
 * @param area       code of the municipality, when the family gave it; "" otherwise
 * @param kind       netwerk, bestand or beide; "" when it was not given
 * @param form       voltijd, deeltijd or crisis; ""
 * @param experience years: 0-1, 2-4, 5-9 or 10+; ""
 * @param closed     by code of the question, several choices joined by +
 * @param open       by code of the question, after the guard
 */
public record AnswerSheet(String area, String kind, String form, String experience, Map<String, String> closed,
        Map<String, String> open) {

    public AnswerSheet {
        closed = Map.copyOf(closed);
        open = Map.copyOf(open);
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return closed.isEmpty() && open.isEmpty();
    }

    @Override
    public String toString() {
        // A record would write the answers into a log.
        return "AnswerSheet[]";
    }
}
