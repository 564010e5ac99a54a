package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about figures held against their past or against others; in Dutch in {@code messages/against_nl.properties}. */
@MessageBundle("against")
public interface AgainstTexts {

    @Message
    String controlTitle(String metric, String area);

    @Message
    String controlUsual(String when, String amount, String low, String high);

    @Message
    String controlSignal(String when, String amount, String kind);

    @Message
    String controlNoFigure();

    @Message
    String controlEarlier(String when);

    @Message
    String controlLabel(String name);

    @Message
    String controlCaption(String metric, String area, String per);

    @Message
    String funnelTitle(String area, boolean isOne);

    @Message
    String funnelNone(int count);

    @Message
    String funnelSignals(String names);

    @Message
    String funnelCaption(String area, boolean isOne, String years);

    @Message
    String funnelYears(int first, int last);

    @Message
    String funnelNoYears();

    @Message
    String funnelLabel(String title);

    @Message
    String funnelBenchmark(String amount);

    @Message
    String pointKind(String type);

    @Message
    String flag(String flag);

    @Message
    String columnFigure();

    @Message
    String columnCentre();

    @Message
    String columnLow();

    @Message
    String columnHigh();

    @Message
    String columnMeaning();

    @Message
    String columnMunicipality();

    @Message
    String tooFewPoints();

    @Message
    String tooFewMunicipalities();

    @Message
    String funnelWithin();

    @Message
    String funnelOuter();

    @Message
    String funnelAcross();
}
