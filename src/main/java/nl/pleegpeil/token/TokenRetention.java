package nl.pleegpeil.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Tokens that cannot work any more: none lives longer than a year. */
@ApplicationScoped
class TokenRetention implements RetentionRule {

    private final OldRows rows;
    private final TokenTexts texts;

    TokenRetention(EntityManager entities, TokenTexts texts) {
        this.rows = new OldRows(entities, "ApiToken", "madeAt", "");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "tokens";
    }

    @Override
    public Term usualTerm() {
        return Term.months(24);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.oldName(), texts.oldData(), texts.oldGround(), texts.oldAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("api_token");
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
