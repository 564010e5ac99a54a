package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how long families stay; the Dutch texts are in {@code messages/staying_nl.properties}. */
@MessageBundle("staying")
public interface StayingTexts {

    @Message
    String stay(String area, String amount, String years, String margin);

    @Message
    String stayWithoutMargin(String area, String amount, String years);

    @Message
    String nothing(String area);

    @Message
    String hidden(String area);

    @Message
    String tooFew(String area);

    @Message
    String tooFewGroups(String area);

    @Message
    String years(int count);

    @Message
    String yearsBrief(int count);

    @Message
    String start();

    @Message
    String median(String years);

    @Message
    String titleGroups(String breakdown, String area);

    @Message
    String chart(String label);

    @Message
    String chartOf(String title, String series);

    @Message
    String captionYears(String area);

    @Message
    String captionGroups(String area);

    @Message
    String captionCauses(String area);

    @Message
    String columnGroup();

    @Message
    String columnCause();

    @Message
    String columnAfter();

    @Message
    String columnStill();

    @Message
    String columnStopped();

    @Message
    String columnMargin();

    @Message
    String columnFollowed();

    @Message
    String none();

    @Message
    String noEffect();

    @Message
    String groupsLeftOut(int count);

    @Message
    String part(String amount, String group, String years);

    @Message
    String after(String parts);

    @Message
    String differs();

    @Message
    String mayBeChance();

    @Message
    String notTested();

    @Message
    String kind(String kind);

    @Message
    String cause(String cause);

    @Message
    String causeInSentence(String cause);

    @Message
    String causePart(String amount, String cause);

    @Message
    String causeMargin(String cause, String margin);

    @Message
    String stopped(String area, String amount, String years, String parts);

    @Message
    String download();

    @Message
    String linkOverview();

    @Message
    String linkReasons();

    @Message
    String linkControl();

    @Message
    String linkComparison();

    @Message
    String linkCauses();

    @Message
    String linkStaying();

    @Message
    String links();

    @Message
    String captionSideBySide(String area);

    @Message
    String columnStillAfter(String years);

    @Message
    String columnFollowedAfter();

    @Message
    String amountAndMargin(String amount, String margin);
}
