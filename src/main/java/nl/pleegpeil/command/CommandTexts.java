package nl.pleegpeil.command;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an operator reads about commands; the Dutch texts are in {@code messages/command_nl.properties}. */
@MessageBundle("command")
public interface CommandTexts {

    @Message
    String unknown(String name);
}
