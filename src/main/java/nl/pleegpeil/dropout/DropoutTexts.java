package nl.pleegpeil.dropout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about reported stops; the Dutch texts are in {@code messages/dropout_nl.properties}. */
@MessageBundle("dropout")
public interface DropoutTexts {

    @Message
    String periodTooShort();

    @Message
    String amountNought();

    @Message
    String tooManyContributing();

    @Message
    String contributingTwice();

    @Message
    String unknownReason();

    @Message
    String importGround();

    @Message
    String exampleRows();

    @Message
    String onlyGroups();
}
