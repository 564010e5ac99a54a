package nl.pleegpeil.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about who came, and how often it is wanted; the Dutch texts are in {@code messages/attendance_nl.properties}. */
@MessageBundle("attendance")
public interface AttendanceTexts {

    @Message
    String title(String session);

    @Message
    String lead();

    @Message
    String back();

    @Message
    String role(AttendanceRole role);

    @Message
    String save();

    @Message
    String numberWrong();

    @Message
    String nothingTyped();

    @Message
    String isCancelled();

    @Message
    String notYet();

    @Message
    String goalsTitle();

    @Message
    String goalsLead();

    @Message
    String goalsBack();

    @Message
    String goalsTable(int year);

    @Message
    String municipality();

    @Message
    String goal();

    @Message
    String heldColumn();

    @Message
    String next();

    @Message
    String noneNext();

    @Message
    String isReached();

    @Message
    String tooMany();

    @Message
    String toDashboard();

    @Message
    String setTitle();

    @Message
    String municipalityLabel();

    @Message
    String choose();

    @Message
    String perYearLabel();

    @Message
    String perYearHint();

    @Message
    String saved();

    @Message
    String chooseMunicipality();

    @Message
    String goalWrong();

    @Message
    String noSessions(String area);

    @Message
    String held(String year, String area, String sessions);

    @Message
    String ownGoal(String goal, boolean isReached);

    @Message
    String reached(String reached, String all);

    @Message
    String kept(String kept, String all, String year);

    @Message
    String exampleRows();

    @Message
    String partTitle();

    @Message
    String partNoneHeld(String period, String area);

    @Message
    String partGoal(String perYear);

    @Message
    String askNoSession(String period);

    @Message
    String askNotKept();
}
