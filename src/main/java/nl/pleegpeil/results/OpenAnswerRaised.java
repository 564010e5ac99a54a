package nl.pleegpeil.results;

/**
 * The holder of a round passed an open answer on as a signal, in the transaction that is still going on. Its source stays:
 * a round, not a person.
 *
 * @param freeText id of the text; only its readers can read it
 * @param area     code of the area it is about
 * @param round    code of the round it came from
 * @param theme    code of an obstacle such as K01; "" when none was chosen
 * @param text     the words, as they came out of the guard
 */
public record OpenAnswerRaised(long freeText, String area, String round, String theme, String text) {

    @Override
    public String toString() {
        return "OpenAnswerRaised[" + round + "]";
    }
}
