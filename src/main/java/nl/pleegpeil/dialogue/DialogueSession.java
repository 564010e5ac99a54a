package nl.pleegpeil.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.shared.TimeSource;

/** A planned or past meeting. Its municipalities are {@link SessionMunicipality}; it changes by {@link SessionPlanner}. */
@Entity
public class DialogueSession extends PanacheEntityBase {

    private static final String FOR = "id in (select place.sessionId from SessionMunicipality place where place.areaCode in ?1)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dialogue_session_seq")
    @SequenceGenerator(name = "dialogue_session_seq", sequenceName = "dialogue_session_seq", allocationSize = 50)
    public Long id;
    /** Code of a {@link SessionKind}. */
    public String kind;
    public String title;
    /** The municipality, or the region when it is for several. */
    public String areaCode;
    public LocalDate meetsOn;
    /** On the clock on the wall, 19:30. */
    public String beginsAt;
    public String endsAt;
    /** Code of a {@link Venue}. */
    public String venue;
    /** Null: not known yet. */
    public String place;
    /** One a line; null: none. */
    public String organisations;
    /** How many people; null: not known. */
    public Integer invited;
    /** Opens the invitation, and nothing else, to whoever has the address. */
    public String invitationKey;
    public int revision;
    /** Null: it goes on. */
    public LocalDate cancelledOn;
    public Instant recordedAt;

    public static Optional<DialogueSession> numbered(long id) {
        return findByIdOptional(id);
    }

    /** The session that nobody else changes until this transaction ends. */
    public static Optional<DialogueSession> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<DialogueSession> invitedBy(String key) {
        return find("invitationKey", key).firstResultOptional();
    }

    /** The sessions from a day on for at least one of these municipalities, the first to come first. */
    public static List<DialogueSession> comingFor(Collection<String> municipalities, LocalDate from) {
        return municipalities.isEmpty() ? List.of()
                : find(FOR + " and meetsOn >= ?2 order by meetsOn, beginsAt, id", municipalities, from).list();
    }

    /** The sessions before a day for at least one of these municipalities, the last first. */
    public static List<DialogueSession> pastFor(Collection<String> municipalities, LocalDate until) {
        return municipalities.isEmpty() ? List.of()
                : find(FOR + " and meetsOn < ?2 order by meetsOn desc, beginsAt desc, id desc", municipalities, until).list();
    }

    public SessionKind kindOf() {
        return SessionKind.of(kind).orElseThrow();
    }

    public Venue venueOf() {
        return Venue.of(venue).orElseThrow();
    }

    public boolean isCancelled() {
        return cancelledOn != null;
    }

    /** Codes of its municipalities. */
    public List<String> municipalities() {
        return SessionMunicipality.of(id).stream().map(place -> place.areaCode).toList();
    }

    public List<String> organisationNames() {
        return organisations == null ? List.of() : organisations.lines().toList();
    }

    public Instant begins() {
        return moment(beginsAt);
    }

    public Instant ends() {
        return moment(endsAt);
    }

    private Instant moment(String time) {
        return meetsOn.atTime(LocalTime.parse(time)).atZone(TimeSource.NETHERLANDS).toInstant();
    }
}
