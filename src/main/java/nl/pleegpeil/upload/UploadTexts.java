package nl.pleegpeil.upload;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.intake.ProblemCode;

/** The texts of the import pages; in Dutch in {@code messages/upload_nl.properties}. */
@MessageBundle("upload")
public interface UploadTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String kindLabel();

    @Message
    String fileLabel();

    @Message
    String fileHint(String limit);

    @Message
    String check();

    @Message
    String code(ProblemCode code);

    @Message
    String codesCaption();

    @Message
    String codeName();

    @Message
    String codeRows();

    @Message
    String columnsSpells();

    @Message
    String columnsMotions();

    @Message
    String chooseKind();

    @Message
    String chooseFile();

    @Message
    String emptyFile();

    @Message
    String toHistory();

    @Message
    String kind(String kind);

    @Message
    String columnsTitle();

    @Message
    String columnsText();

    @Message
    String columnsFlows();

    @Message
    String columnsAreas();

    @Message
    String columnsProviders();

    @Message
    String columnsIndicators();

    @Message
    String busyCheck();

    @Message
    String busyRecord();

    @Message
    String busyText(String rows, int percent);

    @Message
    String busyMore();

    @Message
    String refresh();

    @Message
    String checkedTitle();

    @Message
    String recordedTitle();

    @Message
    String refusedTitle();

    @Message
    String brokenTitle();

    @Message
    String recordedText();

    @Message
    String refusedText();

    @Message
    String brokenText();

    @Message
    String checkedText();

    @Message
    String counts();

    @Message
    String file();

    @Message
    String rows();

    @Message
    String rowsNew();

    @Message
    String rowsUnchanged();

    @Message
    String rowsRejected();

    @Message
    String problemCount();

    @Message
    String recordWhole();

    @Message
    String recordPart();

    @Message
    String recordPartText();

    @Message
    String checkAgain();

    @Message
    String another();

    @Message
    String uploadGoneTitle();

    @Message
    String uploadGone();

    @Message
    String noSuchRun();

    @Message
    String problemsTitle();

    @Message
    String problemsText();

    @Message
    String problemsFirst(String total);

    @Message
    String problemsDownload();

    @Message
    String problemsCaption();

    @Message
    String line();

    @Message
    String column();

    @Message
    String explanation();

    @Message
    String cell();

    @Message
    String sort();

    @Message
    String isError();

    @Message
    String isWarning();

    @Message
    String previewTitle();

    @Message
    String previewCaption();

    @Message
    String previewColumn();

    @Message
    String tableLabel(String name);

    @Message
    String historyTitle();

    @Message
    String historyCaption();

    @Message
    String historyEmpty();

    @Message
    String when();

    @Message
    String what();

    @Message
    String hash();

    @Message
    String result();

    @Message
    String trial();

    @Message
    String status(String status);

    @Message
    String resultText(String accepted, String unchanged, String rejected);

    @Message
    String resultTrial(String accepted, String unchanged, String rejected);

    @Message
    String backToImport();

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String columnsStops();

    @Message
    String groundsTitle();

    @Message
    String groundsText();

    @Message
    String groundOf(String kind, String ground);

    @Message
    String ground();
}
