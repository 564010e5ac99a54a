package nl.pleegpeil.subscription;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** An address whose reader never said yes goes soon. */
@Singleton
class UnconfirmedRetention extends OldRowsRule {

    UnconfirmedRetention(EntityManager entities, SubscriptionTexts texts) {
        super("abonnement", Term.days(7), "summary_subscription", new OldRows(entities, "SummarySubscription", "askedAt", "row.confirmedAt is null"),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
