package nl.pleegpeil.meeting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;

/** Keeps the notes of sessions, in the transaction of the caller, who made sure that the visitor may. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoteBook {

    /** What the words of a session are kept under. */
    public static final String ABOUT = "dialoogsessie";

    private final List<NoteReceiver> receivers;
    private final List<NotesClosed> closers;
    private final Clock clock;

    NoteBook(@All List<NoteReceiver> receivers, @All List<NotesClosed> closers, Clock clock) {
        this.receivers = receivers;
        this.closers = closers;
        this.clock = clock;
    }

    /** The notes of a session that stand, in their order. */
    public List<NoteLine> of(long session) {
        return of(List.of(session));
    }

    /** The same of several sessions. */
    public List<NoteLine> of(Collection<Long> sessions) {
        return lines(SessionNote.of(sessions));
    }

    /** A note that stands. */
    public Optional<NoteLine> standing(long session, long note) {
        return of(session).stream().filter(line -> line.id() == note).findFirst();
    }

    /** Notes as they were put down in a text, whether they still stand or not. */
    public List<NoteLine> numbered(Collection<Long> ids) {
        return lines(SessionNote.numbered(ids));
    }

    private static List<NoteLine> lines(List<SessionNote> notes) {
        Map<Long, String> words = FreeText.ownOf(notes.stream().map(note -> note.textId).toList()).stream()
                .filter(text -> text.body != null).collect(Collectors.toMap(text -> text.id, text -> text.body));
        return notes.stream().map(note -> new NoteLine(note.id, note.sessionId, note.kindOf(), words.getOrDefault(note.textId, ""),
                plain(note.areaCode), plain(note.topic), plain(note.becameReference), plain(note.becameAddress))).toList();
    }

    private static String plain(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Whether the text of the session is fixed. */
    public boolean isClosed(long session) {
        return closers.stream().anyMatch(closer -> closer.isClosed(session));
    }

    /** Adds a note. @param area code of the municipality it is about; "": all of the session */
    public long take(DialogueSession session, String area, Cleared text) {
        SessionNote note = new SessionNote();
        note.sessionId = session.id;
        note.areaCode = area.isEmpty() ? null : area;
        note.ordinal = SessionNote.nextOrdinal(session.id);
        note.kind = NoteKind.OPMERKING.code();
        write(note, session, text);
        return note.id;
    }

    /** Gives a note other words; what it was before stays as a row. */
    public void amend(DialogueSession session, long id, Cleared text) {
        SessionNote before = SessionNote.standing(session.id, id).orElseThrow();
        SessionNote note = new SessionNote();
        note.sessionId = before.sessionId;
        note.areaCode = before.areaCode;
        note.ordinal = before.ordinal;
        note.kind = before.kind;
        note.topic = before.topic;
        note.becameReference = before.becameReference;
        note.becameAddress = before.becameAddress;
        note.correctsId = before.id;
        write(note, session, text);
    }

    private void write(SessionNote note, DialogueSession session, Cleared text) {
        note.textId = FreeText.write(session.areaCode, Circle.TRIAGE, ABOUT, text, LocalDate.now(clock)).id;
        note.recordedAt = clock.instant();
        note.persist();
    }

    /** Takes a note back; the row stays. */
    public void withdraw(long session, long id) {
        SessionNote.standing(session, id).orElseThrow().withdrawnOn = LocalDate.now(clock);
    }

    /** Whether a note can only become this when it is known of which municipality it is. */
    boolean needsMunicipality(NoteKind kind) {
        return receiver(kind).filter(receiver -> !receiver.takesRegions()).isPresent();
    }

    private Optional<NoteReceiver> receiver(NoteKind kind) {
        return receivers.stream().filter(receiver -> receiver.kind() == kind).findFirst();
    }

    /**
     * Says what a note is, and passes it on to the room that takes such things.
     *
     * @param area code of the municipality; "": what the note says, else the area of the session
     */
    public void become(DialogueSession session, long id, NoteKind kind, String area) {
        SessionNote note = SessionNote.standing(session.id, id).orElseThrow();
        if (!area.isEmpty()) {
            note.areaCode = area;
        }
        note.kind = kind.code();
        receiver(kind).ifPresent(receiver -> {
            NoteLine line = lines(List.of(note)).get(0);
            passOn(receiver, session, List.of(note), plain(note.topic), line.text());
        });
    }

    /**
     * Puts a note to a Knelpunt that is there already.
     *
     * @param knelpunt its id, one of those that are open for the session
     */
    void joins(DialogueSession session, long id, String knelpunt, NoteAsKnelpunt knelpunten) {
        SessionNote note = SessionNote.standing(session.id, id).orElseThrow();
        NoteReceiver.Received joined = knelpunten.join(passed(session, List.of(note), "", lines(List.of(note)).get(0).text()), knelpunt);
        mark(note, NoteKind.KNELPUNT, joined.reference(), joined.address());
    }

    private static NoteReceiver.PassedOn passed(DialogueSession session, List<SessionNote> notes, String title, String words) {
        SessionNote first = notes.get(0);
        return new NoteReceiver.PassedOn(session.id, first.id, Objects.requireNonNullElse(first.areaCode, session.areaCode), title, Cleared.masked(words), session.meetsOn);
    }

    private static void passOn(NoteReceiver receiver, DialogueSession session, List<SessionNote> notes, String title, String words) {
        Optional<NoteReceiver.Received> received = receiver.receive(passed(session, notes, title, words));
        received.ifPresent(made -> notes.forEach(note -> mark(note, receiver.kind(), made.reference(), made.address())));
    }

    /** Says what a note is, without passing it on. */
    public void mark(long session, long id, NoteKind kind) {
        SessionNote.standing(session, id).orElseThrow().kind = kind.code();
    }

    /** Says that an agreement was made of a note. */
    public void agreed(long session, long id, String address) {
        mark(SessionNote.standing(session, id).orElseThrow(), NoteKind.AFSPRAAK, "afspraak", address);
    }

    private static void mark(SessionNote note, NoteKind kind, String reference, String address) {
        note.kind = kind.code();
        note.becameReference = reference;
        note.becameAddress = address.isEmpty() ? null : address;
    }

    /** Puts notes in a group. @param topic "": out of it */
    void group(Collection<Long> ids, String topic) {
        SessionNote.numbered(ids).forEach(note -> note.topic = topic.isEmpty() ? null : topic);
    }

    /** Makes one knelpunt of the notes of a group. */
    void groupBecomesKnelpunt(DialogueSession session, Collection<Long> ids, String topic) {
        List<SessionNote> notes = SessionNote.numbered(ids).stream().filter(note -> note.becameReference == null).toList();
        notes.forEach(note -> note.kind = NoteKind.KNELPUNT.code());
        if (!notes.isEmpty()) {
            String words = lines(notes).stream().map(line -> "- " + line.text()).collect(Collectors.joining("\n"));
            receiver(NoteKind.KNELPUNT).ifPresent(receiver -> passOn(receiver, session, notes, topic, words));
        }
    }
}
