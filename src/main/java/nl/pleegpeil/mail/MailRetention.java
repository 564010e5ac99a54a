package nl.pleegpeil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** That a mail went; its text and address are gone as soon as it has. One that could not go in all this time goes too. */
@ApplicationScoped
class MailRetention implements RetentionRule {

    private final OldRows rows;
    private final MailTexts texts;

    MailRetention(EntityManager entities, MailTexts texts) {
        this.rows = new OldRows(entities, "OutgoingMail", "queuedAt", "");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "post";
    }

    @Override
    public Term usualTerm() {
        return Term.days(90);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.sentName(), texts.sentData(), texts.sentGround(), texts.sentAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("outgoing_mail");
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
