package nl.pleegpeil.escalation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** What was asked of somebody who can decide; as long as a council or an alliance may come back to it. */
@Singleton
class LetterRetention extends OldRowsRule {

    LetterRetention(EntityManager entities, EscalationTexts texts) {
        super("opschalingen", Term.months(120), "escalation_letter", new OldRows(entities, "EscalationLetter", "madeAt", ""),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
