package nl.pleegpeil.publishing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.release.ReleaseMaker.Objection;

/** What people read about making figures public; the Dutch texts are in {@code messages/publishing_nl.properties}. */
@MessageBundle("publishing")
public interface PublishingTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String rules();

    @Message
    String newRelease();

    @Message
    String newReleaseHint();

    @Message
    String region();

    @Message
    String choose();

    @Message
    String firstYear();

    @Message
    String lastYear();

    @Message
    String release();

    @Message
    String sure();

    @Message
    String released();

    @Message
    String chooseRegion();

    @Message
    String chooseYear();

    @Message
    String objection(Objection objection);

    @Message
    String madeTable();

    @Message
    String none();

    @Message
    String tableId();

    @Message
    String years();

    @Message
    String madeAt();

    @Message
    String madeBy();

    @Message
    String yearsFromTo(int first, int last);

    @Message
    String makeCommand();

    @Message
    String makeUsage();

    @Message
    String made(String tableId, String atoms, String checked);

    @Message
    String missing(String missing);

    @Message
    String checkCommand();

    @Message
    String checked(String releases, String cells);

    @Message
    String safe();

    @Message
    String unsafe(int count);

    @Message
    String conflict(String what);

    @Message
    String exampleRows();
}
