package nl.pleegpeil.notice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** That a mail went helps for some months whoever looks for one that never came; what still has to be decided stays. */
@Singleton
class NoticeRetention extends OldRowsRule {

    NoticeRetention(EntityManager entities, NoticeTexts texts) {
        super("attenderingen", Term.months(12), "sender_notice", new OldRows(entities, "SenderNotice", "madeAt", "row.mailState in ('geen', 'verstuurd')"),
                new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate()));
    }
}
