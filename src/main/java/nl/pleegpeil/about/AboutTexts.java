package nl.pleegpeil.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about the service itself; the Dutch texts are in {@code messages/about_nl.properties}. */
@MessageBundle("about")
public interface AboutTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String versionLabel();

    @Message
    String commitLabel();

    @Message
    String commitUnknown();

    @Message
    String licenceLabel();

    @Message
    String licence();

    @Message
    String report();

    @Message
    String components();
}
