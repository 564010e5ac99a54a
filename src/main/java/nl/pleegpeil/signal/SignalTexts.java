package nl.pleegpeil.signal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words by which signals are told apart. The Dutch texts are in {@code messages/signal_nl.properties}. */
@MessageBundle("signal")
public interface SignalTexts {

    @Message
    String subject();

    @Message
    String noSubject();

    @Message
    String exampleRows();

    @Message
    String addressesName();

    @Message
    String addressesData();

    @Message
    String addressesGround();

    @Message
    String addressesAggregate();

    @Message
    String source(SignalSource source);

    @Message
    String category(SignalCategory category);

    @Message
    String frequency(Frequency frequency);

    @Message
    String weight(Weight weight);

    @Message
    String urgency(Urgency urgency);

    @Message
    String kind(MessageKind kind);

    @Message
    String helped(Helped helped);

    @Message
    String signalsName();

    @Message
    String signalsData();

    @Message
    String signalsGround();

    @Message
    String signalsAggregate();
}
