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
    String dialogue();

    @Message
    String deliveries();

    @Message
    String contacts();

    @Message
    String imports();

    @Message
    String familyData();

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

    @Message
    String setUp();

    @Message
    String release();

    @Message
    String stopping();

    @Message
    String reasons();

    @Message
    String talks();

    @Message
    String feedback();

    @Message
    String signals();

    @Message
    String ownSignals();

    @Message
    String tell();

    @Message
    String knelpunten();

    @Message
    String actions();

    @Message
    String reporting();

    @Message
    String today();

    @Message
    String satisfaction();

    @Message
    String rounds();

    @Message
    String figures();

    @Message
    String listen();

    @Message
    String tellUs();

    @Message
    String improve();

    @Message
    String account();

    @Message
    String keep();

    @Message
    String goals();

    @Message
    String arranged();

    @Message
    String timeLine();

    @Message
    String motions();

    @Message
    String summaries();

    @Message
    String aboutVersion();

    @Message
    String guide();

    @Message
    String municipalities();
}
