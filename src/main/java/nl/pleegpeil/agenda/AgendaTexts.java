package nl.pleegpeil.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about agenda and invitation; the Dutch texts are in {@code messages/invitation_nl.properties}. */
@MessageBundle("agenda")
public interface AgendaTexts {

    @Message
    String agendaTitle(String session);

    @Message
    String back();

    @Message
    String agenda();

    @Message
    String noAgenda();

    @Message
    String remove();

    @Message
    String removeWhich(String point);

    @Message
    String addTitle();

    @Message
    String knelpuntenLabel();

    @Message
    String knelpuntenHint();

    @Message
    String pointWith(String title, String reference);

    @Message
    String noKnelpunten();

    @Message
    String pointLabel();

    @Message
    String pointHint();

    @Message
    String add();

    @Message
    String nothingTyped();

    @Message
    String pointTooLong(int longest);

    @Message
    String pointAdded();

    @Message
    String pointRemoved();

    @Message
    String invitedNow();

    @Message
    String invitationTitle();

    @Message
    String invitationText();

    @Message
    String openInvitation();

    @Message
    String calendarFile();

    @Message
    String seatsText();

    @Message
    String noSeats();

    @Message
    String invite();

    @Message
    String mailSubject(String title);

    @Message
    String mailSubjectOff(String title);

    @Message
    String mailText(String title, String when, String place, String address, boolean off);

    @Message
    String placeLater();

    @Message
    String when(String day, String begins, String ends);

    @Message
    String lead(String places);

    @Message
    String whenLabel();

    @Message
    String whereLabel();

    @Message
    String organisationsLabel();

    @Message
    String off();

    @Message
    String addressOnline();

    @Message
    String addressBoth();

    @Message
    String unknown();

    @Message
    String whatHappens();

    @Message
    String whatHappensText();
}
