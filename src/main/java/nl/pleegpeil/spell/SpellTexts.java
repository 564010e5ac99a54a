package nl.pleegpeil.spell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about a file with spells; the Dutch texts are in {@code messages/spell_nl.properties}. */
@MessageBundle("spell")
public interface SpellTexts {

    @Message
    String closed();

    @Message
    String parentMissing();

    @Message
    String startInvalid();

    @Message
    String stopInvalid();

    @Message
    String stopBeforeStart();

    @Message
    String zeroLength();

    @Message
    String reasonWithoutStop();

    @Message
    String startFuture();

    @Message
    String stopFuture();

    @Message
    String notSwitchedOn(String area);

    @Message
    String unknownArea();

    @Message
    String unknownProvider();

    @Message
    String unknownReason();

    @Message
    String groupWrong();

    @Message
    String months(long rows);

    @Message
    String exampleRows();
}
