package nl.pleegpeil.dialogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about planning sessions; the Dutch texts are in {@code messages/dialogue_nl.properties}. */
@MessageBundle("dialogue")
public interface DialogueTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String planOne();

    @Message
    String goals();

    @Message
    String agreements();

    @Message
    String regionMeeting();

    @Message
    String figures();

    @Message
    String comingTitle();

    @Message
    String pastTitle();

    @Message
    String noneComing();

    @Message
    String nonePast();

    @Message
    String kind(SessionKind kind);

    @Message
    String venue(Venue venue);

    @Message
    String cancelled();

    @Message
    String when(String day, String begins, String ends);

    @Message
    String newTitle();

    @Message
    String changeTitle();

    @Message
    String kindLabel();

    @Message
    String kindHint();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String municipalitiesLabel();

    @Message
    String municipalitiesHint();

    @Message
    String dayLabel();

    @Message
    String dayHint();

    @Message
    String beginsLabel();

    @Message
    String endsLabel();

    @Message
    String timeHint();

    @Message
    String venueLabel();

    @Message
    String placeLabel();

    @Message
    String placeHint();

    @Message
    String organisationsLabel();

    @Message
    String organisationsHint();

    @Message
    String invitedLabel();

    @Message
    String save();

    @Message
    String chooseKind();

    @Message
    String titleWrong(int longest);

    @Message
    String chooseMunicipality();

    @Message
    String oneRegion();

    @Message
    String dayWrong();

    @Message
    String timeWrong();

    @Message
    String endBeforeBegin();

    @Message
    String chooseVenue();

    @Message
    String placeTooLong(int longest);

    @Message
    String organisationsTooLong(int longest);

    @Message
    String invitedWrong();

    @Message
    String planned();

    @Message
    String changed();

    @Message
    String cancelledNow();

    @Message
    String invitationSent();

    @Message
    String attendanceSaved();

    @Message
    String municipalities();

    @Message
    String day();

    @Message
    String place();

    @Message
    String placeUnknown();

    @Message
    String organisations();

    @Message
    String noOrganisations();

    @Message
    String invited();

    @Message
    String unknownNumber();

    @Message
    String back();

    @Message
    String stepsTitle();

    @Message
    String stepAgenda();

    @Message
    String stepNotes();

    @Message
    String stepAttendance();

    @Message
    String stepAgreements();

    @Message
    String stepMinutes();

    @Message
    String changeLink();

    @Message
    String cancelTitle();

    @Message
    String sure();

    @Message
    String beSure();

    @Message
    String cancel();

    @Message
    String unknownSession();

    @Message
    String notYoursTitle();

    @Message
    String notYours();

    @Message
    String exampleRows();

    @Message
    String leadsToPerson();

    @Message
    String found(String kind, String day, String places);
}
