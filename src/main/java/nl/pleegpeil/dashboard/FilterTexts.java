package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what a page shows: the filter, its sentence and what is wrong with an address; in Dutch in {@code messages/filter_nl.properties}. */
@MessageBundle("filter")
public interface FilterTexts {

    @Message
    String unknownArea(String area);

    @Message
    String periodTurnedRound();

    @Message
    String unknownKind(String kind);

    @Message
    String unknownGrain(String per);

    @Message
    String unknownPeriod(String name, String text);

    @Message
    String viewSentence(String areas, String period, String kind, String per);

    @Message
    String viewAreas(String area, String wider);

    @Message
    String viewPeriod(String first, String last);

    @Message
    String viewToday(String day);

    @Message
    String today();

    @Message
    String kindInSentence(String kind);

    @Message
    String kindChoice(String kind);

    @Message
    String filterProblem();

    @Message
    String noAreas();

    @Message
    String change();

    @Message
    String area();

    @Message
    String allYears();

    @Message
    String from();

    @Message
    String until();

    @Message
    String per();

    @Message
    String kindLabel();

    @Message
    String show();

    @Message
    String copyLink();

    @Message
    String linkCopied();
}
