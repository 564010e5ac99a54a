package nl.pleegpeil.winddown;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Who took over what matters as long as that work may still be open. */
@Singleton
class KeptRetention extends OldRowsRule {

    KeptRetention(EntityManager entities, WindDownTexts texts) {
        super("overdrachten", Term.months(60), "kept_item", new OldRows(entities, "KeptItem", "givenAt", ""),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
