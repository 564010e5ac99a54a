package nl.pleegpeil.token;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Tokens that cannot work any more: none lives longer than a year. */
@Singleton
class TokenRetention extends OldRowsRule {

    TokenRetention(EntityManager entities, TokenTexts texts) {
        super("tokens", Term.months(24), "api_token", new OldRows(entities, "ApiToken", "madeAt", ""),
                new RetentionWords(texts.oldName(), texts.oldData(), texts.oldGround(), texts.oldAggregate()));
    }
}
