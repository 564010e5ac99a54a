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

    @Message
    String countedOtherwise();

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String definitionLabel();

    @Message
    String unitLabel();

    @Message
    String methodLabel();

    @Message
    String sourceLabel();

    @Message
    String nameLabel();

    @Message
    String csv();

    @Message
    String all();

    @Message
    String method(String name);

    @Message
    String formulaLabel();

    @Message
    String limitsLabel();

    @Message
    String exampleLabel();

    @Message
    String exampleTable();
}
