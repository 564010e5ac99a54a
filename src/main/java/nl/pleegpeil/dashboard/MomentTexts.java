package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what happened on a time line; in Dutch in {@code messages/moment_nl.properties}. */
@MessageBundle("moment")
public interface MomentTexts {

    @Message
    String column();

    @Message
    String title();

    @Message
    String add();

    @Message
    String list();
}
