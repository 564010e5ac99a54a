package nl.pleegpeil.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.agreement.AgreementBook;
import nl.pleegpeil.agreement.AgreementLine;
import nl.pleegpeil.agreement.AgreementState;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.meeting.NoteBook;
import nl.pleegpeil.meeting.NoteKind;
import nl.pleegpeil.meeting.NoteLine;

/**
 * Puts the text of a session to its participants, takes down what they say and fixes it, in the transaction of the
 * caller, who made sure that the visitor may.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MinutesDesk {

    /** What remarks about minutes are kept under. */
    public static final String ABOUT = "verslag";

    /** How many devices said what. */
    public record Voices(long agree, long object) {
    }

    private final NoteBook notes;
    private final AgreementBook agreements;
    private final MinutesCode code;
    private final Clock clock;

    MinutesDesk(NoteBook notes, AgreementBook agreements, MinutesCode code, Clock clock) {
        this.notes = notes;
        this.agreements = agreements;
        this.code = code;
        this.clock = clock;
    }

    /** The newest version of a session's text. */
    public Optional<MinutesVersion> newest(long session) {
        return Minutes.of(session).flatMap(minutes -> MinutesVersion.newest(minutes.id));
    }

    /** The newest version behind a code, as long as it opens. */
    public Optional<MinutesVersion> behind(String typed) {
        return Minutes.coded(code.hash(typed)).flatMap(minutes -> MinutesVersion.newest(minutes.id))
                .filter(version -> !version.readableUntil().isBefore(LocalDate.now(clock)));
    }

    public DialogueSession sessionOf(MinutesVersion version) {
        Minutes minutes = Minutes.findById(version.minutesId);
        return DialogueSession.numbered(minutes.sessionId).orElseThrow();
    }

    /** The code to be shown at the meeting. */
    public Optional<String> codeOf(long session) {
        return Minutes.of(session).map(minutes -> code.shown(minutes.sealedCode));
    }

    /** Whether there is anything to put to the participants. */
    boolean hasText(long session) {
        return !noteIds(session).isEmpty() || !agreementIds(session).isEmpty();
    }

    /** Whether the notes or agreements are others than those in the version. */
    boolean isBehind(long session, MinutesVersion version) {
        List<MinutesLine> lines = MinutesLine.of(version.id);
        return !lines.stream().map(line -> line.noteId).filter(Objects::nonNull).toList().equals(noteIds(session))
                || !lines.stream().map(line -> line.agreementId).filter(Objects::nonNull).toList().equals(agreementIds(session));
    }

    private List<NoteLine> notesIn(long session) {
        // A note that became an agreement stands among the agreements.
        return notes.of(session).stream().filter(note -> note.kind() != NoteKind.AFSPRAAK).toList();
    }

    private List<Long> noteIds(long session) {
        return notesIn(session).stream().map(NoteLine::id).toList();
    }

    private List<Long> agreementIds(long session) {
        return agreements.of(List.of(session)).stream().filter(agreement -> agreement.state() != AgreementState.VERVALLEN)
                .map(AgreementLine::id).toList();
    }

    /** Puts the text as it is now to the participants: a version they have said nothing of yet. */
    public MinutesVersion offer(DialogueSession session) {
        Minutes minutes = Minutes.of(session.id).orElseGet(() -> begin(session));
        int before = MinutesVersion.newest(minutes.id).map(version -> version.number).orElse(0);
        MinutesVersion version = new MinutesVersion();
        version.minutesId = minutes.id;
        version.number = before + 1;
        version.state = (before == 0 ? MinutesState.CONCEPT : MinutesState.GEWIJZIGD).code();
        version.offeredOn = LocalDate.now(clock);
        version.persist();
        notesIn(session.id).forEach(note -> MinutesLine.addNote(version.id, note.id(), note.kind().code()));
        agreementIds(session.id).forEach(agreement -> MinutesLine.addAgreement(version.id, agreement));
        return version;
    }

    private Minutes begin(DialogueSession session) {
        String made = code.make();
        Minutes minutes = new Minutes();
        minutes.sessionId = session.id;
        minutes.codeHash = code.hash(made);
        minutes.sealedCode = code.seal(made);
        minutes.persist();
        return minutes;
    }

    /**
     * What a device says; it may change its mind as long as the text is not fixed.
     *
     * @param mark tells the device apart
     * @return false when the text was fixed meanwhile: then nothing is taken down
     */
    public boolean say(MinutesVersion version, String mark, boolean agrees, Optional<Cleared> remark) {
        // One at a time, so that a double press counts once.
        MinutesVersion held = MinutesVersion.locked(version.id);
        if (held.isAgreed()) {
            return false;
        }
        String device = code.device(held.id, mark);
        MinutesVoice voice = MinutesVoice.of(held.id, device).orElseGet(MinutesVoice::new);
        voice.versionId = held.id;
        voice.deviceHash = device;
        voice.agrees = agrees;
        voice.textId = remark.map(text -> FreeText.write(sessionOf(held).areaCode, Circle.TRIAGE, ABOUT, text, LocalDate.now(clock)).id)
                .orElse(null);
        voice.persist();
        return true;
    }

    /** What this device said; empty: nothing yet. */
    public Optional<Boolean> saidBy(MinutesVersion version, String mark) {
        return MinutesVoice.of(version.id, code.device(version.id, mark)).map(voice -> voice.agrees);
    }

    public Voices voices(MinutesVersion version) {
        List<MinutesVoice> all = MinutesVoice.of(version.id);
        long agree = all.stream().filter(voice -> voice.agrees).count();
        return new Voices(agree, all.size() - agree);
    }

    /** What participants wrote of a version that does not fit. */
    List<String> remarks(MinutesVersion version) {
        List<Long> texts = MinutesVoice.of(version.id).stream().map(voice -> voice.textId).filter(Objects::nonNull).toList();
        return FreeText.ownOf(texts).stream().filter(text -> text.body != null).map(text -> text.body).toList();
    }

    /** Fixes the text. */
    public void agree(MinutesVersion version) {
        MinutesVersion held = MinutesVersion.locked(version.id);
        held.state = MinutesState.VASTGESTELD.code();
        held.agreedOn = LocalDate.now(clock);
    }

    /** The notes that stand in a version, as what they were then. */
    List<NoteLine> notesOf(MinutesVersion version) {
        Map<Long, NoteKind> kinds = MinutesLine.of(version.id).stream().filter(line -> line.noteId != null)
                .collect(Collectors.toMap(line -> line.noteId, line -> NoteKind.of(line.noteKind).orElseThrow()));
        return notes.numbered(kinds.keySet()).stream().map(note -> note.as(kinds.get(note.id()))).toList();
    }

    /** The agreements that stand in a version. */
    List<AgreementLine> agreementsOf(MinutesVersion version) {
        return agreements.numbered(MinutesLine.of(version.id).stream().map(line -> line.agreementId).filter(Objects::nonNull).toList());
    }
}
