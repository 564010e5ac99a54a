package nl.pleegpeil.evidence;

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

/** Something that a Knelpunt was gathered from; taken off it stays, with the reason. */
@Entity
public class KnelpuntLink extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knelpunt_link_seq")
    @SequenceGenerator(name = "knelpunt_link_seq", sequenceName = "knelpunt_link_seq", allocationSize = 50)
    public Long id;
    public Long knelpuntId;
    public String regionCode;
    /** Code of a {@link LinkKind}. */
    public String kind;
    /** Null: it is no signal. */
    public Long signalId;
    /** What it is where it is no signal. */
    public String named;
    public String areaCode;
    /** Code of the source of a signal; otherwise that of the kind. */
    public String source;
    public LocalDate heardOn;
    /** Of a theme of a survey: code of the round; null: it is something else. */
    public String roundCode;
    public String reason;
    public String seatName;
    public Instant linkedAt;
    /** When it was taken off; null: it holds. */
    public Instant unlinkedAt;
    public String unlinkReason;

    /** Whether somebody told it: a theme of a survey or a reason for stopping is nobody's in particular. */
    public boolean isTold() {
        return signalId != null || LinkKind.SESSIE.code().equals(kind);
    }

    /** What a Knelpunt is gathered from now, the first heard first. */
    public static List<KnelpuntLink> holding(long knelpunt) {
        return find("knelpuntId = ?1 and unlinkedAt is null order by heardOn, id", knelpunt).list();
    }

    /** Those of several, that hold now. */
    public static List<KnelpuntLink> holding(Collection<Long> knelpunten) {
        return knelpunten.isEmpty() ? List.of() : find("knelpuntId in ?1 and unlinkedAt is null order by heardOn, id", knelpunten).list();
    }

    /** All of these regions, also what was taken off. */
    public static List<KnelpuntLink> everyOf(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 order by id", regions).list();
    }

    /** Whether it holds something that is no signal already. */
    public static boolean holds(long knelpunt, LinkKind kind, String named) {
        return count("knelpuntId = ?1 and kind = ?2 and named = ?3 and unlinkedAt is null", knelpunt, kind.code(), named) > 0;
    }

    /** All that ever were, for the timeline. */
    public static List<KnelpuntLink> historyOf(long knelpunt) {
        return find("knelpuntId = ?1 order by linkedAt, id", knelpunt).list();
    }

    /** The Knelpunten that a signal belongs to now. */
    public static List<KnelpuntLink> ofSignal(long signal) {
        return find("signalId = ?1 and unlinkedAt is null order by id", signal).list();
    }

    /** The links of several signals that hold now. */
    public static List<KnelpuntLink> ofSignals(Collection<Long> signals) {
        return signals.isEmpty() ? List.of() : find("signalId in ?1 and unlinkedAt is null order by id", signals).list();
    }

    public static Optional<KnelpuntLink> numbered(long id) {
        return findByIdOptional(id);
    }
}
