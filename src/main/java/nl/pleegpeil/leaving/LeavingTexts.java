package nl.pleegpeil.leaving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an operator reads when an area leaves; the Dutch texts are in {@code messages/leaving_nl.properties}. */
@MessageBundle("leaving")
public interface LeavingTexts {

    @Message
    String command();

    @Message
    String usage();

    @Message
    String unknownArea(String code);

    @Message
    String fileThere(String file);

    @Message
    String failed(String message);

    @Message
    String written(String name, String file);

    @Message
    String count(long rows, String table);

    @Message
    String recorded(int tables, long rows, String hash);

    @Message
    String next();

    /** Goes into the zip. */
    @Message
    String readMe(String name, String codes);

    @Message
    String eraseCommand();

    @Message
    String eraseUsage();

    @Message
    String notACountry();

    @Message
    String notTheExample();

    @Message
    String held(String classCode, String where, String since);

    @Message
    String everywhere();

    @Message
    String liftFirst();

    @Message
    String confirmFirst(String code);

    @Message
    String exportFirst(String code);

    @Message
    String notTheExport(String file, String code);

    @Message
    String nothingLeft(String name);

    @Message
    String forecast(String name, String codes);

    @Message
    String afterTrial();

    /** Nothing went, since these tables would not come out empty. */
    @Message
    String notErased(String left);

    @Message
    String erased(String name, long rows, int tables);

    @Message
    String proofWritten(String file, String hash);

    @Message
    String unexpected(long rows, String table);

    @Message
    String afterErasing();

    @Message
    String recordedErasure(long rows, int tables, String export);

    @Message
    String exported(String hash);

    @Message
    String noExport();

    @Message
    String proofRecorded(String hash);

    /** The names of the columns, with semicolons. */
    @Message
    String proofHeader();

    @Message
    String proofAbout();

    @Message
    String proofTable();

    @Message
    String proofTrace();

    @Message
    String proofNote();

    @Message
    String proofHeading(String name, String code, String codes, String moment, String version, String export);

    @Message
    String proofLookedAt(int columns, int tables);

    /** A line for everything that counts do not say. */
    @Message
    String proofNotes();

    /** Why something that names the area is still there. */
    @Message
    String kept(Kept kept);
}
