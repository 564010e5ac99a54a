package nl.pleegpeil.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read while they take notes; the Dutch texts are in {@code messages/meeting_nl.properties}. */
@MessageBundle("meeting")
public interface MeetingTexts {

    @Message
    String title(String session);

    @Message
    String back();

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String municipalityLabel();

    @Message
    String wholeSession();

    @Message
    String add();

    @Message
    String notesTitle(int count);

    @Message
    String noNotes();

    @Message
    String whatIsIt();

    @Message
    String kind(NoteKind kind);

    @Message
    String aboutNote(String note);

    @Message
    String amend();

    @Message
    String amendTitle();

    @Message
    String amendSave();

    @Message
    String withdraw();

    @Message
    String backToNotes();

    @Message
    String erased();

    @Message
    String closed();

    @Message
    String toMinutes();

    @Message
    String toGroups();

    @Message
    String noteWrong(int longest);

    @Message
    String topicWrong(int longest);

    @Message
    String isClosed();

    @Message
    String isTaken();

    @Message
    String chooseKind();

    @Message
    String chooseMunicipality();

    @Message
    String whichMunicipality();

    @Message
    String unknownNote();

    @Message
    String groupsTitle(String session);

    @Message
    String groupsLead();

    @Message
    String groupsHave();

    @Message
    String noGroups();

    @Message
    String looseLabel();

    @Message
    String noLoose();

    @Message
    String topicLabel();

    @Message
    String topicHint();

    @Message
    String putTogether();

    @Message
    String makeKnelpunt();

    @Message
    String takeApart();

    @Message
    String chooseNotes();

    @Message
    String joinLabel();

    @Message
    String joinSave();

    @Message
    String chooseKnelpunt();
}
