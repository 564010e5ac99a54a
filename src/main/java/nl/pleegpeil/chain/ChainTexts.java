package nl.pleegpeil.chain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The steps from a signal to an improvement. The Dutch texts are in {@code messages/chain_nl.properties}. */
@MessageBundle("chain")
public interface ChainTexts {

    @Message
    String title(String knelpunt);

    @Message
    String lead();

    @Message
    String back();

    @Message
    String caption();

    @Message
    String stepColumn();

    @Message
    String dayColumn();

    @Message
    String whatColumn();

    @Message
    String afterColumn();

    @Message
    String after(long days);

    @Message
    String atStart();

    @Message
    String statusTerm();

    @Message
    String heardTerm();

    @Message
    String heard();

    @Message
    String firstHeard();

    @Message
    String named();

    @Message
    String planned();

    @Message
    String late(String title, String day);

    @Message
    String done();

    @Message
    String told();

    @Message
    String toldTo(int told, long read, long known);

    @Message
    String escalated();
}
