package nl.pleegpeil.home;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** That a mail of a week went matters in that week only; a few months help whoever looks for a mail that never came. */
@Singleton
class WeekLetterRetention extends OldRowsRule {

    WeekLetterRetention(EntityManager entities, HomeTexts texts) {
        super("weekberichten", Term.months(3), "week_letter", new OldRows(entities, "WeekLetter", "recordedAt", ""),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
