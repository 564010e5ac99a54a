package nl.pleegpeil.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.meeting.NoteBook;

/** Keeps what was agreed, in the transaction of the caller, who made sure that the visitor may. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgreementBook {

    /** What the words of agreements are kept under. */
    public static final String ABOUT = "afspraak";

    private final NoteBook notes;
    private final Clock clock;

    AgreementBook(NoteBook notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** The agreements of sessions, the first to be done first. */
    public List<AgreementLine> of(Collection<Long> sessions) {
        return lines(Agreement.of(sessions));
    }

    /** Agreements by their number. */
    public List<AgreementLine> numbered(Collection<Long> ids) {
        return lines(Agreement.numbered(ids));
    }

    private List<AgreementLine> lines(List<Agreement> agreements) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> words = FreeText.ownOf(agreements.stream().map(agreement -> agreement.textId).toList()).stream()
                .filter(text -> text.body != null).collect(Collectors.toMap(text -> text.id, text -> text.body));
        Map<Long, AgreementChange> newest = AgreementChange.newest(agreements.stream().map(agreement -> agreement.id).toList()).stream()
                .collect(Collectors.toMap(change -> change.agreementId, Function.identity()));
        return agreements.stream().map(agreement -> line(agreement, words.getOrDefault(agreement.textId, ""),
                Optional.ofNullable(newest.get(agreement.id)), today)).toList();
    }

    private static AgreementLine line(Agreement agreement, String text, Optional<AgreementChange> change, LocalDate today) {
        AgreementState state = change.flatMap(newest -> AgreementState.of(newest.state)).orElse(AgreementState.OPEN);
        return new AgreementLine(agreement.id, agreement.sessionId, agreement.noteId == null ? 0 : agreement.noteId, text, agreement.ownerName,
                agreement.dueOn, state, change.map(newest -> newest.occurredOn).orElse(null),
                state == AgreementState.OPEN && agreement.dueOn.isBefore(today));
    }

    /**
     * Records what was agreed.
     *
     * @param note  the note it came from; 0: none
     * @param seat  whose it is; empty: an organisation without a seat here
     * @param owner name of the seat or the organisation
     */
    public long agree(DialogueSession session, long note, Cleared text, Optional<Long> seat, String owner, LocalDate due) {
        Agreement agreement = new Agreement();
        agreement.sessionId = session.id;
        agreement.noteId = note == 0 ? null : note;
        agreement.textId = FreeText.write(session.areaCode, Circle.TRIAGE, ABOUT, text, LocalDate.now(clock)).id;
        agreement.ownerSeatId = seat.orElse(null);
        agreement.ownerName = owner;
        agreement.dueOn = due;
        agreement.recordedAt = clock.instant();
        agreement.persist();
        if (note != 0) {
            notes.agreed(session.id, note, "/dialoog/" + session.id + "/afspraken");
        }
        return agreement.id;
    }

    /** The session of an agreement. */
    Optional<Long> sessionOf(long agreement) {
        return Agreement.numbered(agreement).map(found -> found.sessionId);
    }

    /** Says how it stands since a day; whether that is new. @param seatName from which seat; null: none */
    public boolean change(long agreement, AgreementState state, LocalDate on, String seatName) {
        AgreementState now = numbered(List.of(agreement)).get(0).state();
        if (now == state) {
            return false;
        }
        AgreementChange change = new AgreementChange();
        change.agreementId = agreement;
        change.state = state.code();
        change.occurredOn = on;
        change.seatName = seatName;
        change.recordedAt = clock.instant();
        change.persist();
        return true;
    }
}
