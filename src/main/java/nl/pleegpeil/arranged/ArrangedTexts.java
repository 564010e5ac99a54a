package nl.pleegpeil.arranged;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what is arranged; in Dutch in {@code messages/arranged_nl.properties}. */
@MessageBundle("arranged")
public interface ArrangedTexts {

    @Message
    String title();

    @Message
    String titleOf(String area);

    @Message
    String lead();

    @Message
    String regions();

    @Message
    String municipalities();

    @Message
    String counted();

    @Message
    String countedCaption();

    @Message
    String point();

    @Message
    String answerColumn();

    @Message
    String source();

    @Message
    String sourceHint();

    @Message
    String day();

    @Message
    String dayColumn();

    @Message
    String dayHint();

    @Message
    String yesOf(long yes);

    @Message
    String yesOne();

    @Message
    String yesNone();

    @Message
    String tableOf(String area);

    @Message
    String change();

    @Message
    String changeAbout(String point);

    @Message
    String saved();

    @Message
    String backToArea();

    @Message
    String toRegion(String region);

    @Message
    String toRegions();

    @Message
    String save();

    @Message
    String history();

    @Message
    String historyCaption();

    @Message
    String noHistory();

    @Message
    String noSource();

    @Message
    String recorded();

    @Message
    String question();

    @Message
    String chooseAnswer();

    @Message
    String giveSource();

    @Message
    String sourceTooLong();

    @Message
    String sourceNamesPerson();

    @Message
    String giveDay();

    @Message
    String dayAhead();

    @Message
    String dayBeforeLast(String day);

    @Message
    String unknownArea();

    @Message
    String unknownPoint();

    @Message
    String exampleRows();

    @Message
    String partTitle();

    @Message
    String partNone();

    @Message
    String partOne(String area, long partly, long no, long unknown);

    @Message
    String partMany(String area, long yes, long partly, long no, long unknown);

    @Message
    String partRegion(long all, long points, long yes, long partly, long no, long unknown);

    @Message
    String partCaption();

    @Message
    String askPoint(String point);

    @Message
    String askUnknown(long unknown);

    @Message
    String yes();

    @Message
    String partly();

    @Message
    String no();

    @Message
    String unknown();

    @Message
    String answer(Answer answer);

    @Message
    String name(ArrangedPoint arrangedPoint);
}
