package nl.pleegpeil.example;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about leaving the example; the Dutch texts are in {@code messages/example_nl.properties}. */
@MessageBundle("example")
public interface ExampleTexts {

    @Message
    String facts();

    @Message
    String command();

    @Message
    String count(String name, int rows);

    @Message
    String forecast();

    @Message
    String left();

    @Message
    String sure();

    @Message
    String nothing();

    @Message
    String restart();
}
