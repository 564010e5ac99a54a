package nl.pleegpeil.signal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.workflow.SignalStatus;

/** Something that somebody told, without its words. It changes by {@link SignalDesk} only. */
@Entity
public class Signal extends PanacheEntityBase {

    private static final List<String> AWAITING = List.of("nieuw", "ontvangen", "in_triage", "doorverwezen", "heropend");
    private static final List<String> DONE = List.of("afgehandeld", "samengevoegd", "niet_in_behandeling");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signal_seq")
    @SequenceGenerator(name = "signal_seq", sequenceName = "signal_seq", allocationSize = 50)
    public Long id;
    /** Such as PZ-2026-0042: what everybody calls it by. It opens nothing. */
    public String reference;
    /** Code of the municipality that looks at it; of the region where it is for its Ontregelaar. */
    public String areaCode;
    /** Null: the municipality lies in no region. */
    public String regionCode;
    /** Code of a {@link SignalSource}. */
    public String source;
    public String providerCode;
    public Long textId;
    /** What the sender wrote, where {@link #textId} is a rewritten question; else null. */
    public Long originalTextId;
    public boolean onlyOntregelaar;
    public boolean mayPassOn;
    /** Code of a {@link SignalCategory} as the sender saw it; null: not given. */
    public String toldCategory;
    /** Code of a {@link SignalCategory} as triage set it; null: not yet. */
    public String category;
    /** Code of a {@link Frequency}; null: not given. */
    public String frequency;
    /** Code of a {@link Weight}; null: not given. */
    public String weight;
    /** Code of an {@link Urgency}; null: not set yet. */
    public String urgency;
    /** Code of a {@link SignalStatus}. */
    public String status;
    /** A pleegouderraad thinks that this is a Knelpunt. */
    public boolean proposesKnelpunt;
    /** Whose it is; null: somebody without account. */
    public Long seatId;
    public String receiptHash;
    public Long mergedIntoId;
    /** Code of a {@link Helped}; null: not asked or not answered. */
    public String helped;
    public LocalDate occurredOn;
    public Instant receivedAt;
    public LocalDate answerDueOn;
    /** When its sender first heard something; it stays so, whatever comes after. */
    public Instant firstAnsweredAt;
    /** Since when its sender waits, where it was sent on or opened again; null: since it came in. */
    public Instant clockSince;
    /** When its sender heard something after that; null: the sender waits. */
    public Instant answeredAt;
    public Instant triagedAt;
    public Instant closedAt;
    public Instant newsAt;
    public Long importId;
    @Version
    public int version;

    public static Optional<Signal> numbered(long id) {
        return findByIdOptional(id);
    }

    /** The signal that nobody else changes until this transaction ends. */
    public static Optional<Signal> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<Signal> referred(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    /** The signal whose receipt code has this hash. */
    public static Optional<Signal> ofReceipt(String hash) {
        return find("receiptHash", hash).firstResultOptional();
    }

    /** Those that somebody must look at, in these areas, by the day on which an answer was promised. */
    public static List<Signal> awaitingTriage(Collection<String> areas) {
        return areas.isEmpty() ? List.of() : find("areaCode in ?1 and status in ?2 order by answerDueOn, id", areas, AWAITING).list();
    }

    /** Those that were taken up and are not answered yet. */
    public static List<Signal> accepted(Collection<String> areas) {
        return areas.isEmpty() ? List.of() : find("areaCode in ?1 and status = 'geaccepteerd' order by answerDueOn, id", areas).list();
    }

    /** Those of these regions with which somebody still has something to do; the longest without news first. */
    public static List<Signal> unfinished(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 and status not in ?2 order by newsAt, id", regions, DONE).list();
    }

    /** Those of these regions that came in since a moment and were not refused or joined with another, the first first. */
    public static List<Signal> heardSince(Collection<String> regions, Instant moment) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 and receivedAt >= ?2 and mergedIntoId is null and status <> 'niet_in_behandeling'"
                + " order by receivedAt, id", regions, moment).list();
    }

    /** Everything that came in, the newest first. */
    public static List<Signal> in(Collection<String> areas) {
        return areas.isEmpty() ? List.of() : find("areaCode in ?1 order by receivedAt desc, id desc", areas).list();
    }

    public static List<Signal> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).list();
    }

    /** What these seats sent, the newest first. */
    public static List<Signal> ofSeats(Collection<Long> seats) {
        return seats.isEmpty() ? List.of() : find("seatId in ?1 order by receivedAt desc, id desc", seats).list();
    }

    /** Those that went on as part of this one. */
    public static List<Signal> mergedInto(long id) {
        return find("mergedIntoId = ?1 order by id", id).list();
    }

    /** Those that came in since a moment, for measuring promises. */
    public static List<Signal> since(Collection<String> areas, Instant moment) {
        return areas.isEmpty() ? List.of() : find("areaCode in ?1 and receivedAt >= ?2 order by id", areas, moment).list();
    }

    /** The id as forms send it. */
    public String idText() {
        return String.valueOf(id);
    }

    public SignalStatus statusNow() {
        return SignalStatus.of(status);
    }

    public Circle circle() {
        return onlyOntregelaar ? Circle.ONTREGELAAR : Circle.TRIAGE;
    }

    /** Whether the visitor may look at it as one who does triage. */
    public boolean isTriagedBy(Scope scope) {
        return scope.allowing(Right.TRIAGE_SIGNALS).anyMatch(grant -> grant.covers(areaCode)
                && (!onlyOntregelaar || grant.role() == Role.ONTREGELAAR));
    }

    /** Whether it came from a seat of the visitor. */
    public boolean isSentBy(Scope scope) {
        return seatId != null && scope.seats().contains(seatId);
    }

    /** The text that its sender wrote. */
    public Long ownTextId() {
        return originalTextId == null ? textId : originalTextId;
    }

    /** Whether its sender heard something since it came in, was sent on or was opened again. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Since when its sender waits, or waited, for an answer. */
    public Instant waitsSince() {
        return clockSince == null ? receivedAt : clockSince;
    }

    /** Whether an answer was promised for a day that is over. */
    public boolean isOverdue(LocalDate today) {
        return !isAnswered() && !DONE.contains(status) && answerDueOn.isBefore(today);
    }
}
