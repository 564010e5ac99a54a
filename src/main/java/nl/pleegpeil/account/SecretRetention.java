package nl.pleegpeil.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Links and codes that open nothing any more. */
@Singleton
class SecretRetention extends OldRowsRule {

    SecretRetention(EntityManager entities, AccountTexts texts) {
        super("eenmalig", Term.days(30), "one_time_secret", new OldRows(entities, "OneTimeSecret", "expiresAt", ""),
                new RetentionWords(texts.secretsName(), texts.secretsData(), texts.secretsGround(), texts.secretsAggregate()));
    }
}
