package nl.pleegpeil.survey;

import java.util.List;

/** Rounds of the example are about to be taken away: rooms take away what hangs on them, in the same transaction. */
public record RoundErased(List<Long> rounds) {
}
