package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Sessions, which show their owner where they were signed in. */
@ApplicationScoped
class SignInRetention implements RetentionRule {

    private final OldRows rows;
    private final SignInTexts texts;

    SignInRetention(EntityManager entities, SignInTexts texts) {
        this.rows = new OldRows(entities, "SignIn", "startedAt", "");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "aanmeldingen";
    }

    @Override
    public Term usualTerm() {
        return Term.months(12);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.sessionsName(), texts.sessionsData(), texts.sessionsGround(), texts.sessionsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("sign_in");
    }

    @Override
    public Overdue overdue(Due due) {
        return rows.overdue(due);
    }

    @Override
    public long erase(Due due, int most) {
        return rows.erase(due, most);
    }
}
