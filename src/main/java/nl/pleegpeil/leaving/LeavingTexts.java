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
    String recorded(int tables, long rows);

    @Message
    String next();

    /** Goes into the zip. */
    @Message
    String readMe(String name, String codes);
}
