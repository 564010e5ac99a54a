package nl.pleegpeil.guard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the writer of a text reads about what was found; the Dutch texts are in {@code messages/guard_nl.properties}. */
@MessageBundle("guard")
public interface GuardTexts {

    @Message
    String found();

    @Message
    String intro();

    @Message
    String introWithoutTriage();

    @Message
    String replaceAll();

    @Message
    String replaceWith(String replacement);

    @Message
    String keep();

    @Message
    String kept();

    @Message
    String about(String content);

    @Message
    String replaced();

    @Message
    String mustGo();

    @Message
    String choose();

    @Message
    String replace();

    /** The name of what was found. */
    @Message
    String kind(FindingKind kind);

    /** What made the guard stop there. */
    @Message
    String why(Why why);

    @Message
    String notInName();
}
