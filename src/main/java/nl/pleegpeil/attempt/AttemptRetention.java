package nl.pleegpeil.attempt;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Attempts at the door, of which only the last quarter of an hour is counted. */
@Singleton
class AttemptRetention extends OldRowsRule {

    AttemptRetention(EntityManager entities, AttemptTexts texts) {
        super("inlogpogingen", Term.days(7), "sign_in_attempt", new OldRows(entities, "Attempt", "attemptedAt", ""),
                new RetentionWords(texts.attemptsName(), texts.attemptsData(), texts.attemptsGround(), texts.attemptsAggregate()));
    }
}
