package nl.pleegpeil.reportback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about telling those who contributed. The Dutch texts are in {@code messages/reportback_nl.properties}. */
@MessageBundle("reportback")
public interface ReportTexts {

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String waitingTitle();

    @Message
    String nobodyWaits();

    @Message
    String untilColumn();

    @Message
    String late();

    @Message
    String doubtsTitle();

    @Message
    String doubtsText();

    @Message
    String uncertain();

    @Message
    String uncertainNotice();

    @Message
    String aboutNotice(String reference);

    @Message
    String again();

    @Message
    String gone();

    @Message
    String about(String reference);

    @Message
    String saved();

    @Message
    String formTitle(String title);

    @Message
    String formLead(int count);

    @Message
    String heardLabel();

    @Message
    String doingLabel();

    @Message
    String cannotLabel();

    @Message
    String cannotHint();

    @Message
    String hint();

    @Message
    String tell();

    @Message
    String emptyDoing();

    @Message
    String tooLong(int longest);

    @Message
    String toldTitle();

    @Message
    String toldCount(int count,long read,long known);

    @Message
    String nothingTold();

    @Message
    String back();

    @Message
    String unknownReport();

    @Message
    String chooseDecision();

    @Message
    String moment(int count, long read, String from);

    @Message
    String fromOther(String number);

    @Message
    String untoldTitle();

    @Message
    String untoldText();

    @Message
    String openLate();

    @Message
    String mailSubject(String title);

    @Message
    String mailText(String heard,String doing,String cannot);

    @Message
    String exampleRows();

    @Message
    String unknownRegion();

    @Message
    String openTitle(String region);

    @Message
    String openLead();

    @Message
    String openNone();

    @Message
    String openFigures();

    @Message
    String openTell();

    @Message
    String openStatus();

    @Message
    String openEmbedded();

    @Message
    String openHow();

    @Message
    String partTitle();

    @Message
    String partHeadline(String region, int all, long open);

    @Message
    String partHeadlineOne(String region, String title);

    @Message
    String partMore(int shown);

    @Message
    String partCaption(String region);

    @Message
    String partKnelpunt();

    @Message
    String partHeardIn();

    @Message
    String partPlaceUnknown();

    @Message
    String askKnelpunt(String title);

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();
}
