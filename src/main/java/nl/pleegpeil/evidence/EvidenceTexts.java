package nl.pleegpeil.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a Knelpunt rests on, in Dutch. The Dutch texts are in {@code messages/evidence_nl.properties}. */
@MessageBundle("evidence")
public interface EvidenceTexts {

    @Message
    String times(int count);

    @Message
    String places(int count);

    @Message
    String sources();

    @Message
    String areas();

    @Message
    String signalsLabel();

    @Message
    String noCandidates();

    @Message
    String alreadyIn(String numbers);

    @Message
    String kind(LinkKind kind);

    @Message
    String themeOf(String theme, String round);

    @Message
    String reasonOf(String reason, String year);
}
