package nl.pleegpeil.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A note of a session, without its words. A correction is a new row that takes its place. */
@Entity
class SessionNote extends PanacheEntityBase {

    private static final String CURRENT = " note.withdrawnOn is null and not exists"
            + " (select 1 from SessionNote newer where newer.correctsId = note.id) order by note.sessionId, note.ordinal, note.id";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_note_seq")
    @SequenceGenerator(name = "session_note_seq", sequenceName = "session_note_seq", allocationSize = 50)
    public Long id;
    public Long sessionId;
    /** Code of the municipality it is about; null: all of the session. */
    public String areaCode;
    public int ordinal;
    /** Code of a {@link NoteKind}. */
    public String kind;
    public Long textId;
    /** The group it was put in; null: none. */
    public String topic;
    /** What another room made of it; null: nothing. */
    public String becameReference;
    /** Where that is; null: nowhere. */
    public String becameAddress;
    public Long correctsId;
    public LocalDate withdrawnOn;
    public Instant recordedAt;

    /** The notes that stand, in their order. */
    static List<SessionNote> of(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : find("from SessionNote note where note.sessionId in ?1 and" + CURRENT, sessions).list();
    }

    /** A note of a session that stands. */
    static Optional<SessionNote> standing(long session, long id) {
        return of(List.of(session)).stream().filter(note -> note.id == id).findFirst();
    }

    /** Notes by their id, whether they stand or not. */
    static List<SessionNote> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by ordinal, id", ids).list();
    }

    static int nextOrdinal(long session) {
        return (int) count("sessionId = ?1", session) + 1;
    }

    NoteKind kindOf() {
        return NoteKind.of(kind).orElseThrow();
    }
}
