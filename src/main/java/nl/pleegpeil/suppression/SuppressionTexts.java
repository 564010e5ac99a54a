package nl.pleegpeil.suppression;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about hidden counts; the Dutch texts are in {@code messages/suppression_nl.properties}. */
@MessageBundle("suppression")
public interface SuppressionTexts {

    @Message
    String exampleRows();
}
