package nl.pleegpeil.talk;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Who asked for a talk; held or not, after the term it is gone. */
@Singleton
class TalkRetention extends OldRowsRule {

    private static final int USUAL_MONTHS = 6;

    TalkRetention(EntityManager entities, TalkTexts texts) {
        super("gesprekken", Term.months(USUAL_MONTHS), "talk", new OldRows(entities, "Talk", "askedAt", ""),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
