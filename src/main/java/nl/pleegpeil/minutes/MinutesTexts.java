package nl.pleegpeil.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.meeting.NoteKind;

/** What people read about minutes; the Dutch texts are in {@code messages/minutes_nl.properties}. */
@MessageBundle("minutes")
public interface MinutesTexts {

    @Message
    String title(String session);

    @Message
    String back();

    @Message
    String nothingYet();

    @Message
    String noTextYet();

    @Message
    String state(MinutesState state);

    @Message
    String versionOn(int number, String day);

    @Message
    String agreedOn(String day);

    @Message
    String voices(long agree, long object);

    @Message
    String moreVoices(int people);

    @Message
    String howCounted();

    @Message
    String codeTitle();

    @Message
    String codeText(String address);

    @Message
    String qrLabel();

    @Message
    String offerTitle();

    @Message
    String offerText();

    @Message
    String offered();

    @Message
    String offer();

    @Message
    String offerAgain();

    @Message
    String behind();

    @Message
    String remarksTitle();

    @Message
    String toNotes();

    @Message
    String agreeTitle();

    @Message
    String agreeText();

    @Message
    String sure();

    @Message
    String agree();

    @Message
    String waiting();

    @Message
    String pdf();

    @Message
    String isCancelled();

    @Message
    String isAgreed();

    @Message
    String noText();

    @Message
    String isBehind();

    @Message
    String nobodyAgrees();

    @Message
    String beSure();

    @Message
    String text();

    @Message
    String when(String day, String begins, String ends);

    @Message
    String forWhom(String places);

    @Message
    String withWhom();

    @Message
    String attendance();

    @Message
    String attendanceCaption();

    @Message
    String role();

    @Message
    String number();

    @Message
    String notCounted();

    @Message
    String agenda();

    @Message
    String notes(NoteKind kind);

    @Message
    String agreements();

    @Message
    String agreementsCaption();

    @Message
    String what();

    @Message
    String who();

    @Message
    String due();

    @Message
    String erased();

    @Message
    String printTitle(String session);

    @Message
    String printSubject(String places, String day);
}
