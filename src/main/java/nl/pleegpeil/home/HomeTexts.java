package nl.pleegpeil.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.attention.Standing;

/** What asks for attention, in Dutch. The Dutch texts are in {@code messages/home_nl.properties}. */
@MessageBundle("home")
public interface HomeTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String nothingBut();

    @Message
    String standingTitle();

    @Message
    String grade(Standing.Grade grade);

    @Message
    String standingLink();

    @Message
    String ofRegion(String region);

    @Message
    String late();

    @Message
    String open();

    @Message
    String saved();

    @Message
    String waiting(int count,long late);

    @Message
    String reaction(String reference);

    @Message
    String answer(String reference);

    @Message
    String report(String reference);

    @Message
    String question();

    @Message
    String actionLate(String title);

    @Message
    String actionDue(String title);

    @Message
    String stopped(String title);

    @Message
    String withoutNews(int count);

    @Message
    String questionsTitle();

    @Message
    String questionFrom();

    @Message
    String questionOriginal();

    @Message
    String answerLabel();

    @Message
    String send();

    @Message
    String unknownQuestion();

    @Message
    String writeAnswer(int longest);

    @Message
    String taken(String what, String reference);

    @Message
    String sessions(int count);

    @Message
    String mailTitle();

    @Message
    String mailOn(String seat, String mailbox);

    @Message
    String mailOff(String seat);

    @Message
    String mailNone(String seat);

    @Message
    String turnOff();

    @Message
    String turnOn();

    @Message
    String ofSeat(String seat);

    @Message
    String unknownSeat();

    @Message
    String chooseSwitch();

    @Message
    String mailSubject(int count);

    @Message
    String mailText(String seat, String lines, String home);

    @Message
    String mailLine(String what, int count, int late, String page);

    @Message
    String kind(AttentionKind kind);

    @Message
    String exampleRows();

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();

    @Message
    String nextTitle();

    @Message
    String nextSession();

    @Message
    String nextKnelpunten();

    @Message
    String nextSetUp();

    @Message
    String nextTerms();

    @Message
    String nextMotion();

    @Message
    String nextDeliveries();

    @Message
    String nextSignals();

    @Message
    String nextSessions();

    @Message
    String nextDrafts();

    @Message
    String nextSummaries();

    @Message
    String waitingTitle();

    @Message
    String fourTitle();

    @Message
    String enough();

    @Message
    String enoughLink();

    @Message
    String why();

    @Message
    String whyLink();

    @Message
    String did();

    @Message
    String didLink();

    @Message
    String became();

    @Message
    String becameLink();

    @Message
    String motionsLink();

    @Message
    String stoppedAction(String title);

    @Message
    String changed(int count);

    @Message
    String actionLateElsewhere(String title, String who);
}
