package nl.pleegpeil.portrait;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of an area. The Dutch texts are in {@code messages/portrait_nl.properties}. */
@MessageBundle("portrait")
public interface PortraitTexts {

    @Message
    String index();

    @Message
    String indexLead();

    @Message
    String indexNone();

    @Message
    String title(String area);

    @Message
    String lead(String area);

    @Message
    String figures();

    @Message
    String figuresRegion(String area);

    @Message
    String figuresWhy();

    @Message
    String figuresLink(String area);

    @Message
    String noPart();

    @Message
    String goOn();

    @Message
    String summaries();

    @Message
    String follow();

    @Message
    String tell();

    @Message
    String stop();

    @Message
    String contact();

    @Message
    String happens();

    @Message
    String regionOf(String area);

    @Message
    String municipalities();

    @Message
    String unknown();

    @Message
    String deskLink();

    @Message
    String deskTitle(String area);

    @Message
    String deskLead();

    @Message
    String deskTable();

    @Message
    String deskCaption(String area);

    @Message
    String columnMunicipality();

    @Message
    String columnYear();

    @Message
    String columnStarted();

    @Message
    String columnStopped();

    @Message
    String columnPer100();

    @Message
    String columnSignals();

    @Message
    String columnSessions();

    @Message
    String columnResponse();

    @Message
    String columnContact();

    @Message
    String none();

    @Message
    String hidden();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String percent(String amount);

    @Message
    String silentTitle();

    @Message
    String silentNone();

    @Message
    String silentSome();

    @Message
    String silentAsk();

    @Message
    String lateTitle();

    @Message
    String lateNone();

    @Message
    String lateLine(String provider, String area, String period, String due);

    @Message
    String lateLink();

    @Message
    String coverageTitle();

    @Message
    String coverageContact(long held, int all);

    @Message
    String coverageSurvey(long held, int all);

    @Message
    String regionResponse(String year, String percent, String answers, String invited);

    @Message
    String regionAnswers(String year, String answers);

    @Message
    String withRegion();

    @Message
    String goalOf(int held, int wanted);

    @Message
    String coverageGoal(long held, int all);

    @Message
    String chartsTitle();

    @Message
    String chartsLead();

    @Message
    String chartsNone();

    @Message
    String chartLabel(String area, String first, String last);

    @Message
    String chartsCaption();

    @Message
    String chartKey(String top);

    @Message
    String noMunicipalities();

    @Message
    String regions();
}
