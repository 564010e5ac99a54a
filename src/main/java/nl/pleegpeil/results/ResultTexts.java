package nl.pleegpeil.results;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readers of results see; the Dutch texts are in {@code messages/results_nl.properties}. */
@MessageBundle("results")
public interface ResultTexts {

    @Message
    String title(String round);

    @Message
    String back();

    @Message
    String lead();

    @Message
    String response(long n, long all, String share, String lower, String upper);

    @Message
    String responseUnknown(long n);

    @Message
    String responseOver(long n, long all);

    @Message
    String tooFew(long n, long minimum);

    @Message
    String allEqual();

    @Message
    String smallCategory();

    @Message
    String otherAnswers();

    @Message
    String tooFewEach();

    @Message
    String tooFewAfter(long minimum);

    @Message
    String leavesFew();

    @Message
    String stoppingTitle();

    @Message
    String stoppingWords();

    @Message
    String with(String value, String interval);

    @Message
    String noPopulation();

    @Message
    String moreThanInvited();

    @Message
    String agrees();

    @Message
    String often();

    @Message
    String yes();

    @Message
    String topBox();

    @Message
    String interval(String lower, String upper);

    @Message
    String notTheSame();

    @Message
    String question();

    @Message
    String n();

    @Message
    String value();

    @Message
    String range();

    @Message
    String previous();

    @Message
    String openTitle();

    @Message
    String openLead();

    @Message
    String openNone();

    @Message
    String themeLabel();

    @Message
    String noTheme();

    @Message
    String saveTheme();

    @Message
    String raise();

    @Message
    String raised(String day);

    @Message
    String noAnswer();

    @Message
    String cannotTitle();

    @Message
    String notClosed();
}
