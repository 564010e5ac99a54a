package nl.pleegpeil.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a notice says. The Dutch texts are in {@code messages/notice_nl.properties}. */
@MessageBundle("notice")
public interface NoticeTexts {

    @Message
    String mailSubject(String reference);

    @Message
    String mailText(String reference, String page);

    @Message
    String exampleRows();

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();
}
