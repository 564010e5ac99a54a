package nl.pleegpeil.recognition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a Pleegouderraad recognises. The Dutch texts are in {@code messages/recognition_nl.properties}. */
@MessageBundle("recognition")
public interface RecognitionTexts {

    @Message
    String term();

    @Message
    String by(int count);

    @Message
    String moment();

    @Message
    String recognise();

    @Message
    String forget();

    @Message
    String unknown();

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
