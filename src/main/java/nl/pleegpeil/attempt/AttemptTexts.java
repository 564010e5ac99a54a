package nl.pleegpeil.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about attempts. */
@MessageBundle("attempt")
public interface AttemptTexts {

    @Message
    String attemptsName();

    @Message
    String attemptsData();

    @Message
    String attemptsGround();

    @Message
    String attemptsAggregate();
}
