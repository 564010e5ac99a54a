package nl.pleegpeil.erasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about terms and erasing; the Dutch texts are in {@code messages/erasure_nl.properties}. */
@MessageBundle("erasure")
public interface ErasureTexts {

    @Message
    String months(int amount);

    @Message
    String days(int amount);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String trialTitle();

    @Message
    String trialCaption();

    @Message
    String classColumn();

    @Message
    String termColumn();

    @Message
    String overdueColumn();

    @Message
    String sinceColumn();

    @Message
    String holdColumn();

    @Message
    String usual(String term);

    @Message
    String nothingDue();

    @Message
    String heldBack();

    @Message
    String heldAreas(String areas);

    @Message
    String runTitle();

    @Message
    String runText();

    @Message
    String runNow();

    @Message
    String done(String erased);

    @Message
    String busy();

    @Message
    String notAll(String classes);

    @Message
    String holdsTitle();

    @Message
    String holdsLead();

    @Message
    String holdsCaption();

    @Message
    String noHolds();

    @Message
    String areaColumn();

    @Message
    String reasonColumn();

    @Message
    String placedColumn();

    @Message
    String everywhere();

    @Message
    String placedBy(String who, String day);

    @Message
    String lift();

    @Message
    String liftOf(String what);

    @Message
    String placeTitle();

    @Message
    String classLabel();

    @Message
    String areaLabel();

    @Message
    String areaHint();

    @Message
    String reasonLabel();

    @Message
    String reasonHint();

    @Message
    String place();

    @Message
    String choose();

    @Message
    String placed();

    @Message
    String lifted();

    @Message
    String chooseClass();

    @Message
    String chooseArea();

    @Message
    String fillReason();

    @Message
    String reasonTooLong();

    @Message
    String personalData();

    @Message
    String noSuchHold();

    @Message
    String registerTitle();

    @Message
    String registerLead();

    @Message
    String registerCaption();

    @Message
    String registerEmpty();

    @Message
    String registerBroken(String number);

    @Message
    String registerWhole();

    @Message
    String roundColumn();

    @Message
    String whenColumn();

    @Message
    String erasedColumn();

    @Message
    String periodColumn();

    @Message
    String period(String from, String until);

    @Message
    String csv();

    @Message
    String toConcepts();

    @Message
    String toLog();

    @Message
    String command();

    @Message
    String commandTrial(String name, String count);

    @Message
    String commandDone(String erased);

    @Message
    String auditName();

    @Message
    String auditData();

    @Message
    String auditGround();

    @Message
    String auditAggregate();

    @Message
    String whatTitle();

    @Message
    String dataLabel();

    @Message
    String groundLabel();

    @Message
    String aggregateLabel();

    @Message
    String settingLabel();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String standingRound();

    @Message
    String lastRound(String day, boolean isLate);

    @Message
    String noRoundYet();

    @Message
    String standingTerms();

    @Message
    String nothingLeft();

    @Message
    String leftBehind(String classes);

    @Message
    String standingHolds();

    @Message
    String heldNow(int count, String oldest, String classes);

    @Message
    String standingTexts();

    @Message
    String noReview();

    @Message
    String review(int count, String oldest);
}
