package nl.pleegpeil.comparison;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The Dutch sentences that go with a comparison, in {@code messages/comparison_nl.properties}. */
@MessageBundle("comparison")
public interface ComparisonTexts {

    @Message
    String trialLimits(int points, int settled);

    @Message
    String tooFewPoints(int needed);

    @Message
    String noSeries();

    @Message
    String other(int number);

    @Message
    String spreadIsWide();

    @Message
    String differenceIsNoEffect();

    @Message
    String tooFewMunicipalities(int needed);
}
