package nl.pleegpeil.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What senders and families read about invitations; the Dutch texts are in {@code messages/invitation_nl.properties}. */
@MessageBundle("invitation")
public interface InvitationTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String makeTitle();

    @Message
    String makeLead();

    @Message
    String numberLabel();

    @Message
    String formLabel();

    @Message
    String formCsv();

    @Message
    String formPdf();

    @Message
    String formMeeting();

    @Message
    String formPaper();

    @Message
    String make();

    @Message
    String numberError(int most);

    @Message
    String formError();

    @Message
    String mailTitle();

    @Message
    String mailLead();

    @Message
    String mailLabel();

    @Message
    String mailNotYet(String from, String until);

    @Message
    String mailGo();

    @Message
    String addressError(int wrong, int most);

    @Message
    String batchesTitle();

    @Message
    String noBatches();

    @Message
    String way(InvitationWay way);

    @Message
    String batchLine(String way, int made, String day);

    @Message
    String reported(int sent, int returned);

    @Message
    String notReported();

    @Message
    String sentLabel();

    @Message
    String returnedLabel();

    @Message
    String report();

    @Message
    String reportError(int made);

    @Message
    String reminderTitle();

    @Message
    String reminderLead();

    @Message
    String remind();

    @Message
    String reminded(String day);

    @Message
    String noReminder();

    @Message
    String noBatch();

    @Message
    String cannotTitle();

    @Message
    String roundClosed();

    @Message
    String roundNotOpen();

    @Message
    String done(String what);

    @Message
    String meetingTitle();

    @Message
    String meetingText();

    @Message
    String qrAlt();

    @Message
    String mailSubject(String title);

    @Message
    String mailText(String title, String until);

    @Message
    String reminderSubject(String title);

    @Message
    String reminderText(String until);

    @Message
    String mailFooter(String code);

    @Message
    String letterGreeting();

    @Message
    String letterText(String title, int minutes);

    @Message
    String letterUntil(String from, String until);

    @Message
    String letterHow();

    @Message
    String letterCode(String code);

    @Message
    String letterAnonymous();

    @Message
    String letterHelp();

    @Message
    String letterTitle(String title);

    @Message
    String batchTotal(int made);

    @Message
    String codesName();

    @Message
    String codesData();

    @Message
    String codesGround();

    @Message
    String codesAggregate();

    @Message
    String batchesName();

    @Message
    String batchesData();

    @Message
    String batchesGround();

    @Message
    String batchesAggregate();
}
