package nl.pleegpeil.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about what was done with their answers; the Dutch texts are in {@code messages/feedback_nl.properties}. */
@MessageBundle("feedback")
public interface FeedbackTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String regionLabel();

    @Message
    String yearLabel();

    @Message
    String choose();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String earlier();

    @Message
    String none();

    @Message
    String regionColumn();

    @Message
    String yearColumn();

    @Message
    String dayColumn();

    @Message
    String textColumn();

    @Message
    String toWords();

    @Message
    String chooseRegion();

    @Message
    String chooseYear();

    @Message
    String textMissing(int longest);

    @Message
    String mailSubject();

    @Message
    String mailText(String region, String year, String text);

    @Message
    String askTitle();

    @Message
    String askLead(String region);

    @Message
    String apart();

    @Message
    String codeHeading();

    @Message
    String codeText();

    @Message
    String giveCode();

    @Message
    String mailHeading();

    @Message
    String mailLabel();

    @Message
    String mailHint();

    @Message
    String keepMail();

    @Message
    String kept();

    @Message
    String codeTitle();

    @Message
    String codeLead(String region, int year);

    @Message
    String codeAfter();

    @Message
    String toCode();

    @Message
    String newsTitle();

    @Message
    String newsLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String show();

    @Message
    String codeWrong();

    @Message
    String newsOf(String region, int year);

    @Message
    String noNews();

    @Message
    String addressWrong();

    @Message
    String unknownRegion();

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();

    @Message
    String exampleRows();

    @Message
    String exampleText();
}
