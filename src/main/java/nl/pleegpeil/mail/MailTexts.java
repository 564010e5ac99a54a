package nl.pleegpeil.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about mail itself. */
@MessageBundle("mail")
public interface MailTexts {

    @Message
    String sentName();

    @Message
    String sentData();

    @Message
    String sentGround();

    @Message
    String sentAggregate();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String notSet();
}
