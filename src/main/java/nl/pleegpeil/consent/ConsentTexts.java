package nl.pleegpeil.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What participants read about the minutes; the Dutch texts are in {@code messages/consent_nl.properties}. */
@MessageBundle("consent")
public interface ConsentTexts {

    @Message
    String codeTitle();

    @Message
    String codeLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String open();

    @Message
    String codeWrong();

    @Message
    String title(String session);

    @Message
    String lead();

    @Message
    String sayTitle();

    @Message
    String opinion();

    @Message
    String agrees();

    @Message
    String objects();

    @Message
    String remarkLabel();

    @Message
    String remarkHint();

    @Message
    String send();

    @Message
    String saidYes();

    @Message
    String saidNo();

    @Message
    String mayChange();

    @Message
    String anonymous();

    @Message
    String fixed();

    @Message
    String pdf();

    @Message
    String isAgreed();

    @Message
    String isChanged();

    @Message
    String choose();

    @Message
    String noCookie();

    @Message
    String remarkTooLong(int longest);

    @Message
    String sayWhat();
}
