package nl.pleegpeil.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a figure is not shown, or not exact; the Dutch texts are in {@code messages/privacy_nl.properties}. */
@MessageBundle("privacy")
public interface PrivacyTexts {

    @Message
    String notReleased();

    @Message
    String wholeYears();

    @Message
    String allTogether();

    @Message
    String otherProvider();

    @Message
    String ratioTooSmall(int least);

    @Message
    String tooFew(int least);

    @Message
    String partlyHidden(int least);

    @Message
    String breakdownOfYears();

    @Message
    String tooFewAnswers(int least);

    @Message
    String survivalTooSmall(int atRisk, int exits);

    @Message
    String survivalYears();

    @Message
    String survivalFixed(String year);

    @Message
    String survivalLater();

    @Message
    String tooFewSignals(int least);

    @Message
    String otherSignals();

    @Message
    String ofRegions(int least);

    @Message
    String ofOneYear(String year);

    @Message
    String rounded(long bound);

    @Message
    String roundedStock(long bound, long usual);

    @Message
    String roundedRatio(long started, long stopped);

    @Message
    String partlyIncluded();

    @Message
    String tiny();

    @Message
    String source(String day);
}
