package nl.pleegpeil.logbook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditCheck;

/** What people read about the log; the Dutch texts are in {@code messages/logbook_nl.properties}. */
@MessageBundle("logbook")
public interface LogbookTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String act(AuditAct act);

    @Message
    String fromLabel();

    @Message
    String untilLabel();

    @Message
    String actLabel();

    @Message
    String whoLabel();

    @Message
    String allActs();

    @Message
    String show();

    @Message
    String choice();

    @Message
    String caption(String shown, String total);

    @Message
    String nothing();

    @Message
    String numberColumn();

    @Message
    String whenColumn();

    @Message
    String whoColumn();

    @Message
    String actColumn();

    @Message
    String subjectColumn();

    @Message
    String detailColumn();

    @Message
    String originColumn();

    @Message
    String nobody();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String export();

    @Message
    String checkLink();

    @Message
    String retentionLink();

    @Message
    String noDay();

    @Message
    String untilBeforeFrom();

    @Message
    String unknownAct();

    @Message
    String badNumber();

    @Message
    String checkTitle();

    @Message
    String checkLead();

    @Message
    String state(AuditCheck.State state);

    @Message
    String scope(String first, String last);

    @Message
    String empty();

    @Message
    String erased(String until, int segments);

    @Message
    String checkedAt(String moment);

    @Message
    String findings();

    @Message
    String fault(AuditCheck.Fault fault);

    @Message
    String finding(String number, String text);

    @Message
    String whatNow();

    @Message
    String backToList();

    @Message
    String command();

    @Message
    String exportDetail(String filter);

    @Message
    String exportAll();
}
