package nl.pleegpeil.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page and around every form field. */
@MessageBundle("layout")
public interface LayoutTexts {

    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String retention();

    @Message
    String deliveries();

    @Message
    String contacts();

    @Message
    String imports();

    @Message
    String metrics();

    @Message
    String about();

    @Message
    String definitions();

    @Message
    String api();

    @Message
    String privacy();

    @Message
    String audit();

    @Message
    String terms();

    @Message
    String exampleTitle();

    @Message
    String exampleText();

    @Message
    String errorTitle();

    @Message
    String errorWord();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String seats();

    @Message
    String accounts();

    @Message
    String redact();

    String setUp();

    @Message
    String aboutVersion();
}
