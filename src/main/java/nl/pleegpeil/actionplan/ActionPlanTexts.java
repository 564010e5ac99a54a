package nl.pleegpeil.actionplan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the plan; in Dutch in {@code messages/actionplan_nl.properties}. */
@MessageBundle("actionplan")
public interface ActionPlanTexts {

    @Message
    String title();

    @Message
    String lead(long measurable);

    @Message
    String line(int number);

    @Message
    String line1();

    @Message
    String line2();

    @Message
    String line3();

    @Message
    String line4();

    @Message
    String caption(int number);

    @Message
    String goal();

    @Message
    String target();

    @Message
    String responsible();

    @Message
    String due();

    @Message
    String outcome();

    @Message
    String source();

    @Message
    String noTarget();

    @Message
    String seriesSays(String year, String change, String before, String was, String now);

    @Message
    String seriesUnknown(String year);

    @Message
    String back();
}
