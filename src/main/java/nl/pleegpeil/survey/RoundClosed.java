package nl.pleegpeil.survey;

import java.time.LocalDate;
import nl.pleegpeil.answer.BoxContents;

/**
 * A round was closed, in the transaction that is still going on: codes and addresses go, and answers become figures.
 *
 * @param contents all answers, in an order that says nothing
 */
public record RoundClosed(SurveyRound round, BoxContents contents, LocalDate today) {
}
