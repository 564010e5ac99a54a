package nl.pleegpeil.advice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about the view of a pleegouderraad; the Dutch texts are in {@code messages/advice_nl.properties}. */
@MessageBundle("advice")
public interface AdviceTexts {

    @Message
    String title();

    @Message
    String back(String round);

    @Message
    String lead();

    @Message
    String verdictLabel();

    @Message
    String agreed();

    @Message
    String otherwise();

    @Message
    String chooseOne();

    @Message
    String explanation();

    @Message
    String explanationHint();

    @Message
    String sayWhat();

    @Message
    String tooLong();

    @Message
    String send();

    @Message
    String noRound();

    @Message
    String tooLateTitle();

    @Message
    String tooLate();

    @Message
    String mailSubject(String title);

    @Message
    String mailText(String title, String address);

    @Message
    String questions();
}
