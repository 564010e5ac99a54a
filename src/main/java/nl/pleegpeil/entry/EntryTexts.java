package nl.pleegpeil.entry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What whoever tells something reads. The Dutch texts are in {@code messages/entry_nl.properties}. */
@MessageBundle("entry")
public interface EntryTexts {

    @Message
    String regionsTitle();

    @Message
    String regionsLead();

    @Message
    String noRegions();

    @Message
    String title();

    @Message
    String lead(String region);

    @Message
    String notHereTitle();

    @Message
    String danger();

    @Message
    String complaint();

    @Message
    String objection();

    @Message
    String circleTitle();

    @Message
    String circleReads(String region);

    @Message
    String circleNot();

    @Message
    String onlyOntregelaar();

    @Message
    String mayPassOn();

    @Message
    String choicesLabel();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String areaLabel();

    @Message
    String seatAreaLabel();

    @Message
    String send();

    @Message
    String choose();

    @Message
    String emptyText();

    @Message
    String tooLong(int longest);

    @Message
    String chooseMunicipality();

    @Message
    String chooseSource();

    @Message
    String chooseCategory();

    @Message
    String dayWrong();

    @Message
    String unknownRegion();

    @Message
    String unknownSignal();

    @Message
    String comeBack();

    @Message
    String comeBackLink();

    @Message
    String seatTitle();

    @Message
    String seatLead();

    @Message
    String sourceLabel();

    @Message
    String dayLabel();

    @Message
    String dayHint();

    @Message
    String categoryLabel();

    @Message
    String categoryNone();

    @Message
    String proposeLabel();

    @Message
    String receiptLabel();

    @Message
    String ownTitle();

    @Message
    String ownLead();

    @Message
    String newLink();

    @Message
    String noOwn();

    @Message
    String referenceColumn();

    @Message
    String whatColumn();

    @Message
    String areaColumn();

    @Message
    String statusColumn();

    @Message
    String dueColumn();

    @Message
    String newMark();

    @Message
    String gone();

    @Message
    String savedNew();

    @Message
    String savedReaction();

    @Message
    String savedHelped();

    @Message
    String oneTitle(String reference);

    @Message
    String savedKnown();

    @Message
    String chooseKnown();

    @Message
    String messagesTitle();

    @Message
    String noMessages();

    @Message
    String reactionLabel();

    @Message
    String helpedLabel();

    @Message
    String save();

    @Message
    String back();

    @Message
    String you();

    @Message
    String answerWithoutPlaceTitle();

    @Message
    String answerWithoutPlace();
}
