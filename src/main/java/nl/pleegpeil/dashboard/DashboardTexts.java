package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences that go with figures on a page; the Dutch is in messages/dashboard_nl.properties. */
@MessageBundle("dashboard")
public interface DashboardTexts {

    @Message
    String kind(String kind);

    @Message
    String below(String when, String amount);

    @Message
    String above(String when, String amount);

    @Message
    String belowAndAgain(String when, String amount, String newest);

    @Message
    String aboveAndAgain(String when, String amount, String newest);

    @Message
    String likelyBelow(String when, String amount);

    @Message
    String likelyAbove(String when, String amount);

    @Message
    String likelyAboveNobodyStopped(String when, String started);

    @Message
    String aboveAndAgainNobodyStopped(String when, String started, String newest);

    @Message
    String undetermined(String when, String range);

    @Message
    String nobody(String when);

    @Message
    String nobodyStopped(String when, String about, String started);

    @Message
    String nobodyStarted(String when, String about, String stopped);

    @Message
    String stoppedUnknown(String when);

    @Message
    String startedUnknown(String when);

    @Message
    String bothUnknown(String when);

    @Message
    String hidden();

    @Message
    String noFigure();

    @Message
    String answerNo();

    @Message
    String answerYes();

    @Message
    String answerLikelyNot();

    @Message
    String answerLikely();

    @Message
    String answerUnsure();

    @Message
    String answerUnknown(String area, String per);

    @Message
    String answerHidden(String area);

    @Message
    String answerPer100(String when, String area, String about, String amount);

    @Message
    String answerMargin(String range);

    @Message
    String answerDispute();

    @Message
    String answerDisputeBut(String when, String amount);

    @Message
    String answerDerived();

    @Message
    String answerDerivedBut(String when, String amount);

    @Message
    String amount(String when, String amount);

    @Message
    String both(String when, String begun, String ended);

    @Message
    String begun(String about, String amount);

    @Message
    String ended(String about, String amount);

    @Message
    String endedAlone(String about, String amount);

    @Message
    String lastContested();

    @Message
    String firstContested();

    @Message
    String bothContested();

    @Message
    String onlyStarted(String when, String begun);

    @Message
    String onlyStopped(String when, String ended);

    @Message
    String bothKindsShort(String period, String likely);

    @Message
    String kinShort(String period, String likely);

    @Message
    String recruitedShort(String period, String likely);

    @Message
    String noKindShort(String period);

    @Message
    String cannotCheck();

    @Message
    String addsUp();

    @Message
    String neverAddsUp();

    @Message
    String addsUpSometimes(String wrong, String known);

    @Message
    String areaSays(String area, String sentence);

    @Message
    String titleFor(String title, String area);

    @Message
    String titleBeside(String title, String areas);

    @Message
    String captionPer(String area, String per);

    @Message
    String captionKinds(String period);

    @Message
    String chartLabel(String title);

    @Message
    String asManyNew();

    @Message
    String startedAndStopped();

    @Message
    String startedAndStoppedDefinition();

    @Message
    String started();

    @Message
    String stopped();

    @Message
    String kinds();

    @Message
    String download();

    @Message
    String downloadOf(String area);

    @Message
    String emptyFigure(String area, String per);

    @Message
    String emptyKinds(String area);

    @Message
    String columnArea();

    @Message
    String columnNew();

    @Message
    String columnStopped();

    @Message
    String columnHeld();

    @Message
    String columnGoal();

    @Message
    String columnReached();

    @Message
    String amountWithin(String when, String amount, String range);

    @Message
    String amountOf(String when, String amount, String range, String counted);

    @Message
    String answers(String n);

    @Message
    String answersOf(String n, String all);

    @Message
    String columnCounted();

    @Message
    String ofAll(String part, String all);

    @Message
    String againstGoal(String when, String held, String wanted);

    @Message
    String columnPer100();

    @Message
    String columnMargin();

    @Message
    String columnRemark();

    @Message
    String columnKind();

    @Message
    String columnServed();

    @Message
    String columnBegin();

    @Message
    String columnEnd();

    @Message
    String columnChange();

    @Message
    String columnNet();

    @Message
    String columnCheck();

    @Message
    String noAmount();

    @Message
    String cannotCheckRow();

    @Message
    String agrees();

    @Message
    String differs(String difference);

    @Message
    String andBreak();

    @Message
    String gapHidden();

    @Message
    String gapNobodyStopped();

    @Message
    String gapStopped();

    @Message
    String gapStarted();

    @Message
    String gapBoth();

    @Message
    String marginCut();

    @Message
    String publishedAndDerived(String area, String when, String published, String ours, String started);

    @Message
    String published(String area, String when, String published, String ours);

    @Message
    String noteOf(String period, String note);

    @Message
    String servedIsNoStock();

    @Message
    String seriesBreak(String periods);

    @Message
    String unknownStopped(String periods);

    @Message
    String unknownStarted(String periods);

    @Message
    String unknownContested(String periods);

    @Message
    String startTitle();

    @Message
    String startLead();

    @Message
    String enough();

    @Message
    String enoughLink();

    @Message
    String why();

    @Message
    String whyLink();

    @Message
    String hear();

    @Message
    String hearLink();

    @Message
    String doing();

    @Message
    String doingLink();

    @Message
    String noPage(String address);

    @Message
    String mind();

    @Message
    String tableOf(String name);

    @Message
    String whatYouSee();

    @Message
    String source();

    @Message
    String definition();

    @Message
    String toDeliveries();

    @Message
    String inATable();

    @Message
    String legendTitle();

    @Message
    String legendPublished();

    @Message
    String legendProvisional();

    @Message
    String legendDerived();

    @Message
    String legendContested();

    @Message
    String legendHidden();

    @Message
    String legendUnknown();
}
