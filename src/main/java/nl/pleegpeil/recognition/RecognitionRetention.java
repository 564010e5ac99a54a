package nl.pleegpeil.recognition;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** What a Pleegouderraad recognised long ago says little of today. */
@Singleton
class RecognitionRetention extends OldRowsRule {

    RecognitionRetention(EntityManager entities, RecognitionTexts texts) {
        super("herkenningen", Term.months(60), "recognition", new OldRows(entities, "Recognition", "recordedAt", ""),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
