package nl.pleegpeil.signin;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Sessions, which show their owner where they were signed in. */
@Singleton
class SignInRetention extends OldRowsRule {

    SignInRetention(EntityManager entities, SignInTexts texts) {
        super("aanmeldingen", Term.months(12), "sign_in", new OldRows(entities, "SignIn", "startedAt", ""),
                new RetentionWords(texts.sessionsName(), texts.sessionsData(), texts.sessionsGround(), texts.sessionsAggregate()));
    }
}
