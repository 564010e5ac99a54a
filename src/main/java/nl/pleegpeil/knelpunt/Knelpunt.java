package nl.pleegpeil.knelpunt;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.ServiceLevel;

/**
 * A Knelpunt of a region. Its words are written by those who work on it, for others to read: the guard lets nothing
 * through that points to a person.
 */
@Entity
public class Knelpunt extends PanacheEntityBase {

    /** Fewer than this many contributions in one municipality could point to a family. */
    private static final int LEAST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knelpunt_seq")
    @SequenceGenerator(name = "knelpunt_seq", sequenceName = "knelpunt_seq", allocationSize = 50)
    public Long id;
    /** Such as KP-2026-0007, or what it was called in the list it came from. */
    public String number;
    public String regionCode;
    public String title;
    public String cause;
    /** Code of a {@link Reach}. */
    public String reach;
    /** Code of a {@link SolvedAt}. */
    public String level;
    /** Code of a category of signals. */
    public String category;
    /** How many families, as far as anybody knows; null: nobody does. */
    public Integer families;
    /** Whether there may be more: the number is that of one of the Knelpunten that came together here. */
    public boolean familiesAtLeast;
    /** Code of a {@link KnelpuntStatus}. */
    public String status;
    /** Code of an {@link Escalation}; null: it was not. */
    public String escalatedTo;
    public LocalDate escalatedOn;
    /** The Knelpunt that it goes on in; null: it stands by itself. */
    public Long mergedIntoId;
    /** When that was; null: it stands by itself, or nobody wrote it down. */
    public Instant mergedAt;
    public String mergeReason;
    public String embeddedIn;
    /** The day on which it was laid down; null: it is not. */
    public LocalDate embeddedOn;
    public LocalDate reviewOn;
    /** Code of the role that answers for it once it is embedded. */
    public String ownerRole;
    /** Ja, deels or nee: whether the signals stopped. */
    public String stopped;
    public LocalDate openedOn;
    public Instant recordedAt;
    public Long importId;
    @Version
    public int version;

    public static Optional<Knelpunt> numbered(long id) {
        return findByIdOptional(id);
    }

    /** The Knelpunt that nobody else changes until this transaction ends. */
    public static Optional<Knelpunt> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that is called so in a region. */
    public static Optional<Knelpunt> called(String number, String region) {
        return find("number = ?1 and regionCode = ?2", number, region).firstResultOptional();
    }

    /** All of these regions that stand by themselves, the newest first. */
    public static List<Knelpunt> of(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 and mergedIntoId is null order by openedOn desc, id desc", regions).list();
    }

    /** All of these regions, also what was merged into another. */
    static List<Knelpunt> everyOf(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 order by id", regions).list();
    }

    /**
     * Those of a region that everybody may see, the newest first: what reaches further than one municipality and was heard in
     * more, or was heard so often that it points to nobody.
     */
    public static List<Knelpunt> openToAll(String region) {
        return of(List.of(region)).stream().filter(Knelpunt::pointsToNobody).toList();
    }

    private static boolean pointsToNobody(Knelpunt knelpunt) {
        List<KnelpuntLink> told = KnelpuntLink.holding(knelpunt.id).stream().filter(KnelpuntLink::isTold).toList();
        boolean isWide = (knelpunt.reachNow() == Reach.REGIO || knelpunt.reachNow() == Reach.LANDELIJK)
                && told.stream().map(link -> link.areaCode).filter(area -> !area.equals(knelpunt.regionCode)).distinct().count() > 1;
        return isWide || told.size() >= LEAST;
    }

    public static List<Knelpunt> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).list();
    }

    /** Those that went on as part of this one. */
    public static List<Knelpunt> mergedInto(long id) {
        return find("mergedIntoId = ?1 order by id", id).list();
    }

    /** The ids of this one and of all that went on as part of it, also by way of others. */
    public static List<Long> lineage(long id) {
        List<Long> all = new ArrayList<>(List.of(id));
        for (int next = 0; next < all.size(); next++) {
            // Nothing is ever merged into something that is in it.
            mergedInto(all.get(next)).stream().map(merged -> merged.id).forEach(all::add);
        }
        return all;
    }

    /** Whether work goes on here, and not in another. */
    public boolean isStanding() {
        return mergedIntoId == null;
    }

    public KnelpuntStatus statusNow() {
        return KnelpuntStatus.of(status);
    }

    public Reach reachNow() {
        return Reach.of(reach).orElseThrow();
    }

    public SolvedAt levelNow() {
        return SolvedAt.of(level).orElseThrow();
    }

    /** To whom it was brought; only where it was. */
    public Escalation escalationNow() {
        return Escalation.of(escalatedTo).orElseThrow();
    }

    /** The day from which it is asked whether the signals stopped: that of the review, or earlier by what the region promises; null: not laid down. */
    public LocalDate asksFrom() {
        if (statusNow() != KnelpuntStatus.GEBORGD) {
            return null;
        }
        LocalDate promised = embeddedOn == null ? null : AgreedLevel.dueOn(ServiceLevel.EVALUATIE, regionCode, embeddedOn);
        return promised == null || reviewOn != null && reviewOn.isBefore(promised) ? reviewOn : promised;
    }

    /** Whether it is time to ask whether the signals stopped. */
    public boolean asksWhetherItStopped(LocalDate today) {
        LocalDate from = asksFrom();
        return from != null && !from.isAfter(today);
    }
}
