package nl.pleegpeil.satisfaction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the dashboard of a round; the Dutch texts are in {@code messages/satisfaction_nl.properties}. */
@MessageBundle("satisfaction")
public interface SatisfactionTexts {

    @Message
    String noRound();

    @Message
    String lead(String area, String from, String last);

    @Message
    String closed(String day);

    @Message
    String back();

    @Message
    String response();

    @Message
    String responseColumn();

    @Message
    String familiesColumn();

    @Message
    String invited();

    @Message
    String answered();

    @Message
    String notKnown();

    @Message
    String nearlyAll(String answered);

    @Message
    String grade();

    @Message
    String stopping();

    @Message
    String thinkOfStopping();

    @Message
    String bothers();

    @Message
    String themeDefinition();

    @Message
    String source(String round);

    @Message
    String questionColumn();

    @Message
    String valueColumn();

    @Message
    String rangeColumn();

    @Message
    String answersColumn();

    @Message
    String previousColumn();

    @Message
    String says(String what, String value, String range, String answers);

    @Message
    String saysWithoutRange(String what, String value, String answers);

    @Message
    String most(String answer, String value, String range, String answers);

    @Message
    String withheld();

    @Message
    String nothing();

    @Message
    String listLine(String round, String area, String day);

    @Message
    String unknownTitle();

    @Message
    String unknownAnswers();

    @Message
    String unknownWords();

    @Message
    String unknownSmall(int minimum);
}
