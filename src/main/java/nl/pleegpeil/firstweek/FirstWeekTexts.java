package nl.pleegpeil.firstweek;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first week. The Dutch texts are in {@code messages/firstweek_nl.properties}. */
@MessageBundle("firstweek")
public interface FirstWeekTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String of(String area);

    @Message
    String progress(long done, int all);

    @Message
    String step(FirstStep step);

    @Message
    String why(FirstStep step);

    @Message
    String done();

    @Message
    String open();

    @Message
    String allDone();

    @Message
    String noSeat();

    @Message
    String back();

    @Message
    String attention(long open);
}
