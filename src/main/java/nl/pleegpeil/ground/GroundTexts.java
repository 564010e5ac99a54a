package nl.pleegpeil.ground;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about letting data per family in; in Dutch in {@code messages/ground_nl.properties}. */
@MessageBundle("ground")
public interface GroundTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String onTitle();

    @Message
    String onCaption();

    @Message
    String nothingOn();

    @Message
    String area();

    @Message
    String groundColumn();

    @Message
    String referenceColumn();

    @Message
    String decidedColumn();

    @Message
    String newTitle();

    @Message
    String newHint();

    @Message
    String areaLabel();

    @Message
    String choose();

    @Message
    String groundLabel();

    @Message
    String referenceLabel();

    @Message
    String referenceHint();

    @Message
    String dayLabel();

    @Message
    String dayHint();

    @Message
    String switchOnButton();

    @Message
    String offTitle();

    @Message
    String offText();

    @Message
    String sure();

    @Message
    String switchOffButton();

    @Message
    String savedOn();

    @Message
    String savedOff();

    @Message
    String runsTitle();

    @Message
    String runsText();

    @Message
    String runsCaption();

    @Message
    String noRuns();

    @Message
    String runWhen();

    @Message
    String runRows();

    @Message
    String runAccepted();

    @Message
    String runUnchanged();

    @Message
    String runRejected();

    @Message
    String runCodes();

    @Message
    String runTrial();

    @Message
    String toImport();

    @Message
    String chooseArea();

    @Message
    String chooseGround();

    @Message
    String referenceWrong();

    @Message
    String dayWrong();

    @Message
    String notSure();

    @Message
    String wrongTitle();

    @Message
    String notOn();

    @Message
    String groundName(Ground ground);

    @Message
    String exampleRows();
}
