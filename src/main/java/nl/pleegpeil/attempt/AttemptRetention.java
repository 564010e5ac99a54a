package nl.pleegpeil.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Attempts at the door, of which only the last quarter of an hour is counted. */
@ApplicationScoped
class AttemptRetention implements RetentionRule {

    private final OldRows rows;
    private final AttemptTexts texts;

    AttemptRetention(EntityManager entities, AttemptTexts texts) {
        this.rows = new OldRows(entities, "Attempt", "attemptedAt", "");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "inlogpogingen";
    }

    @Override
    public Term usualTerm() {
        return Term.days(7);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.attemptsName(), texts.attemptsData(), texts.attemptsGround(), texts.attemptsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("sign_in_attempt");
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
