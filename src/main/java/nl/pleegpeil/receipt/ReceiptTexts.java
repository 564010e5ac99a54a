package nl.pleegpeil.receipt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a sender reads behind the receipt code. The Dutch texts are in {@code messages/receipt_nl.properties}. */
@MessageBundle("receipt")
public interface ReceiptTexts {

    @Message
    String enterTitle();

    @Message
    String enterLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String open();

    @Message
    String unknownCode();

    @Message
    String title(String reference);

    @Message
    String thanks();

    @Message
    String answerBy(String day);

    @Message
    String answerLate(String day);

    @Message
    String keepTitle();

    @Message
    String keepText();

    @Message
    String yourCode();

    @Message
    String picture();

    @Message
    String statusTitle();

    @Message
    String statusTerm();

    @Message
    String areaTerm();

    @Message
    String sentTerm();

    @Message
    String onlyOntregelaar();

    @Message
    String passingYes();

    @Message
    String passingNo();

    @Message
    String textTitle();

    @Message
    String textGone();

    @Message
    String messagesTitle();

    @Message
    String noMessages();

    @Message
    String you();

    @Message
    String us();

    @Message
    String newsTitle();

    @Message
    String heard();

    @Message
    String doing();

    @Message
    String cannot();

    @Message
    String knownQuestion();

    @Message
    String knownYes();

    @Message
    String knownNo();

    @Message
    String knownSaid();

    @Message
    String questionOpen();

    @Message
    String reactionLabel();

    @Message
    String reactionHint();

    @Message
    String send();

    @Message
    String helpedLabel();

    @Message
    String helpedHint();

    @Message
    String helpedSave();

    @Message
    String chooseHelped();

    @Message
    String helpedSaid(String answer);

    @Message
    String moreTitle();

    @Message
    String moreHint();

    @Message
    String categoryLabel();

    @Message
    String frequencyLabel();

    @Message
    String weightLabel();

    @Message
    String mailLabel();

    @Message
    String mailHint();

    @Message
    String saveMore();

    @Message
    String choose();

    @Message
    String chooseOne();

    @Message
    String badMail();

    @Message
    String emptyReaction();

    @Message
    String tooLong(int longest);

    @Message
    String savedReaction();

    @Message
    String savedHelped();

    @Message
    String savedMore();

    @Message
    String notNowTitle();

    @Message
    String notNow();

    @Message
    String print();
}
