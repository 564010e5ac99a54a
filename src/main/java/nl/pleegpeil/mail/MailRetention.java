package nl.pleegpeil.mail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** That a mail went; its text and address are gone as soon as it has. One that could not go in all this time goes too. */
@Singleton
class MailRetention extends OldRowsRule {

    MailRetention(EntityManager entities, MailTexts texts) {
        super("post", Term.days(90), "outgoing_mail", new OldRows(entities, "OutgoingMail", "queuedAt", ""),
                new RetentionWords(texts.sentName(), texts.sentData(), texts.sentGround(), texts.sentAggregate()));
    }
}
