package nl.pleegpeil.farewell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.reason.ReasonGroup;

/** What parents read on the page about stopping; the Dutch texts are in {@code messages/farewell_nl.properties}. */
@MessageBundle("farewell")
public interface FarewellTexts {

    @Message
    String regionsTitle();

    @Message
    String regionsLead();

    @Message
    String regionsHeading();

    @Message
    String noRegions();

    @Message
    String startTitle(String region);

    @Message
    String startLead();

    @Message
    String chooseHeading();

    @Message
    String stopped();

    @Message
    String thinking();

    @Message
    String minutes();

    @Message
    String anonymousHeading();

    @Message
    String anonymousStored();

    @Message
    String anonymousRead();

    @Message
    String anonymousLimit();

    @Message
    String anonymousTalk();

    @Message
    String helpHeading();

    @Message
    String help();

    @Message
    String toTalk();

    @Message
    String toFeedback();

    @Message
    String toReasons();

    @Message
    String shareHeading();

    @Message
    String shareText();

    @Message
    String shareLabel(String region);

    @Message
    String shareSvg();

    @Message
    String sharePng();

    @Message
    String stepTitle(boolean thinks, int step);

    @Message
    String progress(int step);

    @Message
    String next();

    @Message
    String back();

    @Message
    String send();

    @Message
    String change();

    @Message
    String wordsLabel(boolean thinks);

    @Message
    String wordsHint();

    @Message
    String wordsShort();

    @Message
    String eventLabel();

    @Message
    String event(String code);

    @Message
    String groupLabel(boolean thinks);

    @Message
    String groupChoice(ReasonGroup group);

    @Message
    String chooseEvent();

    @Message
    String chooseGroup();

    @Message
    String wordsTooLong();

    @Message
    String reasonLabel(boolean thinks);

    @Message
    String reasonHint();

    @Message
    String reasonWithText(String label, String text);

    @Message
    String chooseReason();

    @Message
    String contributingLabel();

    @Message
    String contributingHint();

    @Message
    String contributingShort();

    @Message
    String chooseContributing();

    @Message
    String tooManyContributing();

    @Message
    String contributingIsMain();

    @Message
    String optional();

    @Message
    String ownChoiceLabel();

    @Message
    String otherwiseLabel(boolean thinks);

    @Message
    String influenceLabel();

    @Message
    String returnLabel();

    @Message
    String closingTalkLabel();

    @Message
    String aftercareLabel();

    @Message
    String supportGradeLabel();

    @Message
    String municipalityGradeLabel();

    @Message
    String gradeHint();

    @Message
    String municipalityLabel();

    @Message
    String municipalityHint();

    @Message
    String notSaid();

    @Message
    String word(String code);

    @Message
    String influence(String code);

    @Message
    String chooseFromList();

    @Message
    String notAnswered();

    @Message
    String checkHeading();

    @Message
    String checkText();

    @Message
    String thanksTitle();

    @Message
    String thanksLead();

    @Message
    String nextHeading();

    @Message
    String nextText(String region);

    @Message
    String newsHeading();

    @Message
    String newsText();

    @Message
    String newsLink();

    @Message
    String talkHeading();

    @Message
    String talkText();

    @Message
    String unknownRegion();

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
    String readTitle();

    @Message
    String readLead();

    @Message
    String readNone();

    @Message
    String readOf(String region, int year);
}
