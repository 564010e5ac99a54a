package nl.pleegpeil.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the key. */
@MessageBundle("access")
public interface AccessMessages {

    @Message
    String title();

    @Message
    String why();

    @Message
    String key();

    @Message
    String hint();

    @Message
    String enter();

    @Message
    String wrongKey();

    @Message
    String notNeeded();

    @Message
    String onwards();
}
