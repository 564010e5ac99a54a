package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around figures about reasons to stop; the Dutch texts are in {@code messages/uitvalredenen_nl.properties}. */
@MessageBundle("uitvalredenen")
public interface ReasonFigureTexts {

    @Message
    String title(String metric, String area, String period, String which);

    @Message
    String plainTitle(String metric, String area);

    @Message
    String series(String code);

    @Message
    String conclusion(String series, String period, String reason, String part, String all);

    @Message
    String conclusionOfShown(String series, String period, String reason, String part, String all);

    @Message
    String openCauses();

    @Message
    String allHidden();

    @Message
    String nothingToSee(String area, String period);

    @Message
    String causesTitle(String area);

    @Message
    String causesConclusion(String year, String avoidable, String natural, String unknown);

    @Message
    String causesDefinition();

    @Message
    String causesSource();

    @Message
    String parentsNotOpen();

    @Message
    String avoidableColumn();

    @Message
    String naturalColumn();

    @Message
    String unknownColumn();

    @Message
    String empty(String area, String period);

    @Message
    String emptyEver(String area);

    @Message
    String chartLabel(String title);

    @Message
    String together(String area, String period);

    @Message
    String reasonColumn();

    @Message
    String groupColumn();

    @Message
    String countColumn(String series);

    @Message
    String shareColumn(String series);

    @Message
    String contributingColumn(String series);

    @Message
    String sideTitle(String area, String period);

    @Message
    String stopsRow();

    @Message
    String seriesRow(String series);

    @Message
    String seriesColumn();

    @Message
    String amountColumn();

    @Message
    String responseColumn();

    @Message
    String sideConclusion(String stopped);

    @Message
    String sideUnknown();

    @Message
    String sideCaveat();

    @Message
    String sideDefinition();

    @Message
    String yearColumn();

    @Message
    String percentColumn();

    @Message
    String marginColumn();

    @Message
    String range(String range);

    @Message
    String ofColumn();

    @Message
    String partOf(String part, String all);

    @Message
    String measure(String name);

    @Message
    String yearConclusion(String series, String year, String percent, String part, String all, String metric);

    @Message
    String download();
}
