package nl.pleegpeil.backup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.snapshot.NoArchive;
import nl.pleegpeil.snapshot.NotRestored;

/** What an operator reads about copies; the Dutch texts are in {@code messages/backup_nl.properties}. */
@MessageBundle("backup")
public interface BackupTexts {

    @Message
    String backupCommand();

    @Message
    String backupUsage();

    @Message
    String restoreCommand();

    @Message
    String restoreUsage();

    @Message
    String checkCommand();

    @Message
    String checkUsage();

    @Message
    String moveCommand();

    @Message
    String moveUsage();

    @Message
    String noRecipient(String recipient);

    @Message
    String nothingThere(String database);

    @Message
    String noKey();

    @Message
    String fileThere(String file);

    @Message
    String databaseSays(String message);

    @Message
    String fileSays(String message);

    @Message
    String notWhole();

    @Message
    String made(String file, int tables, long rows, long bytes);

    @Message
    String sealedFor(int count);

    @Message
    String notSealed();

    @Message
    String keyIs(String fingerprint);

    @Message
    String recorded(int tables, long rows);

    @Message
    String identityNeeded();

    @Message
    String identityWrong();

    @Message
    String whole(String madeAt, String version, int tables, long rows);

    @Message
    String noArchive(NoArchive.Reason reason, String part);

    @Message
    String notRestored(NotRestored.Reason reason, String part, String database);

    @Message
    String otherKey(String place);

    @Message
    String keyForSettings(String file);

    @Message
    String keyPut(String file);

    @Message
    String restoredLine(String madeAt, long rows);

    @Message
    String headAside(String file);

    @Message
    String restored(int tables, long rows, String madeAt);

    @Message
    String migrated(String from, String to);

    @Message
    String figuresSame(int views);

    @Message
    String figuresNotCompared();

    @Message
    String figuresDiffer(String views);

    @Message
    String moved(String from, String to);

    /** Goes into every copy, for whoever opens it without the service. */
    @Message
    String readMe();
}
