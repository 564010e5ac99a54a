package nl.pleegpeil.signal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** The mail addresses of senders that nobody found a reason to erase before. */
@Singleton
class SenderAddressRetention extends OldRowsRule {

    SenderAddressRetention(EntityManager entities, SignalTexts texts) {
        super("indieneradressen", Term.months(24), "sender_address", new OldRows(entities, "SenderAddress", "keptSince", ""),
                new RetentionWords(texts.addressesName(), texts.addressesData(), texts.addressesGround(), texts.addressesAggregate()));
    }
}
