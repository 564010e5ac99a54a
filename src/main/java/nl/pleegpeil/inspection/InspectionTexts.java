package nl.pleegpeil.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an operator reads about the installation; the Dutch texts are in {@code messages/inspection_nl.properties}. */
@MessageBundle("inspection")
public interface InspectionTexts {

    @Message
    String command();

    @Message
    String line(Finding.Grade grade, String sentence);

    @Message
    String allGood();

    @Message
    String wrong(int count);

    @Message
    String keyFine();

    @Message
    String keyMissing();

    @Message
    String keyLost(String file);

    @Message
    String keyToCome(String file);

    @Message
    String keyOpenToOthers(String file);

    @Message
    String tokenShort();

    @Message
    String publicUrlMissing();

    @Message
    String publicUrlPlain(String url);

    @Message
    String publicUrlFine(String url);

    @Message
    String proxyMissing();

    @Message
    String listensEverywhere(String host);

    @Message
    String demoOn();

    @Message
    String mailMissing();

    @Message
    String mailFine(String host);

    @Message
    String mailSays(String host, String message);

    @Message
    String mailFromUnset();

    @Message
    String headUnwritable(String folder);

    @Message
    String spaceLow(String folder, long megabytes);

    @Message
    String spaceFine(long megabytes);

    @Message
    String h2InUse();

    @Message
    String h2New(String file);

    @Message
    String h2Fine();

    @Message
    String databaseAway(String message);

    @Message
    String databaseFine(String product);

    @Message
    String databaseOld(String version);

    @Message
    String roleTooStrong(String role);

    @Message
    String schemaNewer(String there, String known);

    @Message
    String schemaOlder(String there, String known);

    @Message
    String schemaFine(String version);

    @Message
    String databaseEmpty();

    @Message
    String notItsOwn();

    @Message
    String otherKey();

    @Message
    String clockDiffers(long seconds);

    @Message
    String clockBehindLog(String moment);

    @Message
    String clockFine();

    @Message
    String standingDatabase();

    @Message
    String standingMail();

    @Message
    String noMailWaits();

    @Message
    String mailWaits(int count, String oldest);

    @Message
    String mailGivenUp(int count);

    @Message
    String standingBackup();

    @Message
    String lastBackup(String moment);

    @Message
    String noBackup();

    @Message
    String makeBackup();

    @Message
    String standingDisk();

    @Message
    String standingKey();
}
