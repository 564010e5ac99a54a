package nl.pleegpeil.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Links and codes that open nothing any more. */
@ApplicationScoped
class SecretRetention implements RetentionRule {

    private final OldRows rows;
    private final AccountTexts texts;

    SecretRetention(EntityManager entities, AccountTexts texts) {
        this.rows = new OldRows(entities, "OneTimeSecret", "expiresAt", "");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "eenmalig";
    }

    @Override
    public Term usualTerm() {
        return Term.days(30);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.secretsName(), texts.secretsData(), texts.secretsGround(), texts.secretsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("one_time_secret");
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
