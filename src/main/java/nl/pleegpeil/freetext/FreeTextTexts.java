package nl.pleegpeil.freetext;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about texts; the Dutch texts are in {@code messages/freetext_nl.properties}. */
@MessageBundle("freetext")
public interface FreeTextTexts {

    @Message
    String redactTitle();

    @Message
    String redactLead();

    @Message
    String detail();

    @Message
    String detailHint(String replacement);

    @Message
    String where();

    @Message
    String everywhere();

    @Message
    String redact();

    @Message
    String redactWarning();

    @Message
    String done();

    @Message
    String countsCaption();

    @Message
    String place();

    @Message
    String changed();

    @Message
    String badDetail(int shortest, int longest);

    @Message
    String badPlace();

    /** A place that has no name of its own here is shown by its word. */
    @Message
    String ownPlace();

    @Message
    String textsName();

    @Message
    String textsData();

    @Message
    String textsGround();

    @Message
    String textsAggregate();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String nothingFound();
}
