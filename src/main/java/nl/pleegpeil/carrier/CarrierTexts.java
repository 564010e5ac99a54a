package nl.pleegpeil.carrier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a summary on its carriers; in Dutch in {@code messages/carrier_nl.properties}. */
@MessageBundle("carrier")
public interface CarrierTexts {

    @Message
    String title(String called, String period);

    @Message
    String subject(String called, String period);

    @Message
    String foot(int version, String hash);

    @Message
    String draftFoot();

    @Message
    String draft();

    @Message
    String exampleNote();

    @Message
    String versionLine(int version, String day);

    @Message
    String version(int version);

    @Message
    String knowTitle();

    @Message
    String stateTitle();

    @Message
    String stateCaption(int year, String called);

    @Message
    String figureColumn();

    @Message
    String nowColumn(int year);

    @Message
    String beforeColumn(int year);

    @Message
    String regionColumn();

    @Message
    String countryColumn();

    @Message
    String goalColumn();

    @Message
    String verdictColumn();

    @Message
    String notCompared();

    @Message
    String askTitle();

    @Message
    String explainTitle();

    @Message
    String duiding();

    @Message
    String drawing(String called, String values);

    @Message
    String drawingTitle();

    @Message
    String section(int number, String heading);

    @Message
    String reactionTitle();

    @Message
    String adoptedTitle();

    @Message
    String changesTitle();

    @Message
    String hashLine(String hash);

    @Message
    String addressLine(String address);

    @Message
    String sheetFigures();

    @Message
    String sheetNotes();

    @Message
    String sheetSources();

    @Message
    String sheetNotesTitle();

    @Message
    String sheetSourcesTitle();

    @Message
    String sheetAbout();

    @Message
    String sheetNote();

    @Message
    String sheetVersion();

    @Message
    String sheetHash();

    @Message
    String sheetAddress();

    @Message
    String sheetReadOn();

    @Message
    String sheetArea();

    @Message
    String sheetChange();

    @Message
    String columnFigure();

    @Message
    String columnDefinition();

    @Message
    String columnSource();
}
