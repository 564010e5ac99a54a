package nl.pleegpeil.summary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What summaries say by rule; in Dutch in {@code messages/summary_nl.properties}. */
@MessageBundle("summary")
public interface SummaryTexts {

    @Message
    String notRecorded(String name);

    @Message
    String hidden(String name, String called, String year);

    @Message
    String unknown(String name, String called, String year);

    @Message
    String mean(String called, String year, String grade);

    @Message
    String ratioNobody(String year, String called);

    @Message
    String ratioNobodyStoppedOne(String year, String called);

    @Message
    String ratioNobodyStopped(String year, String called, String started);

    @Message
    String ratioNobodyStartedOne(String year, String called);

    @Message
    String ratioNobodyStarted(String year, String called, String stopped);

    @Message
    String ratioEven(String year, String called);

    @Message
    String ratio(String year, String called, String per100);

    @Message
    String stoppedNone(String year, String called);

    @Message
    String stoppedOne(String year, String called);

    @Message
    String stoppedMany(String year, String called, String number);

    @Message
    String startedNone(String year, String called);

    @Message
    String startedOne(String year, String called);

    @Message
    String startedMany(String year, String called, String number);

    @Message
    String churnNone(String year, String called);

    @Message
    String churnOne(String called, String year);

    @Message
    String churnAll(String year, String called);

    @Message
    String churn(String called, String year, String share);

    @Message
    String avoidableNone(String year, String called);

    @Message
    String avoidableAll(String year, String called);

    @Message
    String avoidable(String year, String called, String share);

    @Message
    String before(String amount);

    @Message
    String beforeNone();

    @Message
    String beforeOne();

    @Message
    String beforeMany(String amount);

    @Message
    String beforeHidden();

    @Message
    String beforeUnknown();

    @Message
    String countsNotCompared();

    @Message
    String regionAndCountry(String region, String amount, String country);

    @Message
    String onlyRegion(String region, String amount);

    @Message
    String onlyCountry(String country);

    @Message
    String nothingToCompare();

    @Message
    String sureBelow(String margin);

    @Message
    String sureAbove(String margin);

    @Message
    String unsure(String margin);

    @Message
    String noMargin();

    @Message
    String margin(String margin);

    @Message
    String contested();

    @Message
    String contestedBeside();

    @Message
    String derived();

    @Message
    String provisional();

    @Message
    String counted();

    @Message
    String about();

    @Message
    String notSaid(SummaryFigure summaryFigure);

    @Message
    String figureName(SummaryFigure summaryFigure);

    @Message
    String verdictNotRecorded();

    @Message
    String verdictHidden();

    @Message
    String verdictUnknown();

    @Message
    String verdictUnsure();

    @Message
    String verdictShrinks();

    @Message
    String verdictLikelyShrinks();

    @Message
    String verdictGrows();

    @Message
    String verdictLikelyGrows();

    @Message
    String verdictHigher();

    @Message
    String verdictLower();

    @Message
    String verdictSame();

    @Message
    String verdictNone();

    @Message
    String cellNotRecorded();

    @Message
    String cellHidden();

    @Message
    String cellUndefined();

    @Message
    String cellUnknown();

    @Message
    String noGoal();

    @Message
    String widened(String called, String wider);

    @Message
    String ownFiguresHidden(String called);

    @Message
    String gapNotRecorded(String name);

    @Message
    String gapHidden(String name);

    @Message
    String gapUnknown(String name);

    @Message
    String alwaysUnseen();

    @Message
    String nothingHeard();

    @Message
    String whatWeAsk();

    @Message
    String nothingIn(Place place);

    @Message
    String place(Place place);

    @Message
    String localTitle(String called);

    @Message
    String yearFigures(String year);

    @Message
    String halfYearFigures(String period, String year);

    @Message
    String readOn(String day);

    @Message
    String publicOnly();

    @Message
    String definitions();

    @Message
    String columnFigure();

    @Message
    String columnDefinition();

    @Message
    String columnSource();

    @Message
    String askShrinks();

    @Message
    String askDoubted(String name);

    @Message
    String askSmall();

    @Message
    String askKeep();

    @Message
    String askTalk();

    @Message
    String askEighteen();

    @Message
    String askSure();

    @Message
    String reactionNotAsked();

    @Message
    String reactionNotGiven();

    @Message
    String reactionGiven();

    @Message
    String letter(String called, String period, String ratio, String stopped);
}
