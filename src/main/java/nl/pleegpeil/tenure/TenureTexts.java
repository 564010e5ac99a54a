package nl.pleegpeil.tenure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands beside figures from spells; the Dutch texts are in {@code messages/tenure_nl.properties}. */
@MessageBundle("tenure")
public interface TenureTexts {

    @Message
    String source();

    @Message
    String tooFew(int least);

    @Message
    String conditional(String days);

    @Message
    String smallRiskSet(int least);
}
