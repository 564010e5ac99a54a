package nl.pleegpeil.freetext;

import java.util.List;

/**
 * A detail was taken out of texts. What it was is not in here: whoever reads the log must not learn it.
 *
 * @param counts how many things were changed, by place
 * @param by     the name of who asked for it
 */
public record DetailRedacted(List<Count> counts, String by) {

    /** How many things were changed in one place, such as vrije_tekst. */
    public record Count(String place, int changed) {
    }
}
