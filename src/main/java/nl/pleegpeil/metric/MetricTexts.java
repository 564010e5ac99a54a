package nl.pleegpeil.metric;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The Dutch sentences that go with a figure. */
@MessageBundle("metric")
public interface MetricTexts {

    @Message
    String restsOn(String started, String stopped);

    @Message
    String startedStatus(String status);

    @Message
    String stoppedStatus(String status);

    @Message
    String seriesBreak();
}
