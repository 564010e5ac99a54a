package nl.pleegpeil.contrast;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of two things side by side; in Dutch in {@code messages/contrast_nl.properties}. */
@MessageBundle("contrast")
public interface ContrastTexts {

    @Message
    String lead();

    @Message
    String leadAreas(String area, String other);

    @Message
    String leadPeriods(String period, String other, String area);

    @Message
    String sameArea(String area);

    @Message
    String samePeriod(String period, String area);

    @Message
    String noFigures(String area);

    @Message
    String unknown(String typed);

    @Message
    String field();

    @Message
    String hint();

    @Message
    String choose();

    @Message
    String groupAreas();

    @Message
    String groupPeriods();

    @Message
    String button();

    @Message
    String link();

    @Message
    String both(String left, String one, String right, String other);

    @Message
    String bothIn(String when, String left, String one, String right, String other);

    @Message
    String inArea(String area);

    @Message
    String inPeriod(String period);

    @Message
    String sideArea(String area, String period);

    @Message
    String oneHidden(String place);

    @Message
    String oneMissing(String place);

    @Message
    String noneOfBoth();

    @Message
    String verdict(String verdict);

    @Message
    String noCause();

    @Message
    String hidden();

    @Message
    String noFigure();

    @Message
    String noMargin();

    @Message
    String margin(String range);

    @Message
    String marginOf(String name);

    @Message
    String marginColumn();

    @Message
    String periodColumn();

    @Message
    String captionAreas(String metric, String one, String other);

    @Message
    String captionPeriods(String metric, String area);

    @Message
    String download(String name);

    @Message
    String withUnit(String amount, String unit);
}
