package nl.pleegpeil.action;

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
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.Follow;
import nl.pleegpeil.workflow.ServiceLevel;
import nl.pleegpeil.workflow.StatusTable;

/** Something that is done about a Knelpunt. Its words point to nobody: the guard lets nothing through that does. */
@Entity
public class ImprovementAction extends PanacheEntityBase {

    private static final List<String> OPEN = List.of("gepland", "in_uitvoering");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "improvement_action_seq")
    @SequenceGenerator(name = "improvement_action_seq", sequenceName = "improvement_action_seq", allocationSize = 50)
    public Long id;
    /** Such as VA-2026-0003, or what it was called in the list it came from. */
    public String number;
    public String regionCode;
    public Long knelpuntId;
    /** The Knelpunt it was planned for, before that went on as part of another; null: that of now. */
    public Long fromKnelpuntId;
    public String title;
    /** Code of an {@link ActionKind}. */
    public String kind;
    /** Null: an organisation without account does it. */
    public Long ownerSeatId;
    /** Null: a seat does it. */
    public String ownerOrganisation;
    /** Hash of the link of that organisation; null: it has none. */
    public String linkHash;
    /** That link, sealed, until somebody who works on it saw it; null: it was shown, or there is none. */
    public String linkSealed;
    public LocalDate dueOn;
    public String expectedEffect;
    /** Name of the metric it should move; null: none. */
    public String metric;
    public Integer peopleReached;
    public Integer costEuros;
    /** Code of an {@link ActionStatus}. */
    public String status;
    public String result;
    public LocalDate startedOn;
    public LocalDate doneOn;
    /** Ja, deels or nee: whether the signals stopped, asked when it was done for a while; null: not said. */
    public String stopped;
    public boolean isShared;
    /** The rule in words that another municipality can take over; null: none. */
    public String ruleText;
    /** What it brought, in words for other municipalities; null: none. */
    public String effectText;
    public Long copiedFromId;
    public Instant recordedAt;
    public Long importId;
    @Version
    public int version;

    public static Optional<ImprovementAction> numbered(long id) {
        return findByIdOptional(id);
    }

    /** The action that nobody else changes until this transaction ends. */
    public static Optional<ImprovementAction> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that is called so in a region. */
    public static Optional<ImprovementAction> called(String number, String region) {
        return find("number = ?1 and regionCode = ?2", number, region).firstResultOptional();
    }

    /** The one whose organisation has the link with this hash. */
    static Optional<ImprovementAction> ofLink(String hash) {
        return find("linkHash", hash).firstResultOptional();
    }

    /** All about a Knelpunt, by the day they are due. */
    public static List<ImprovementAction> about(long knelpunt) {
        return find("knelpuntId = ?1 order by dueOn, id", knelpunt).list();
    }

    /** All about these Knelpunten now. */
    static List<ImprovementAction> allAbout(Collection<Long> knelpunten) {
        return knelpunten.isEmpty() ? List.of() : find("knelpuntId in ?1 order by dueOn, id", knelpunten).list();
    }

    /** All about these Knelpunten, and all that were planned for them before they went on as part of another, by the day they are due. */
    static List<ImprovementAction> everAbout(Collection<Long> knelpunten) {
        return knelpunten.isEmpty() ? List.of() : find("knelpuntId in ?1 or fromKnelpuntId in ?1 order by dueOn, id", knelpunten).list();
    }

    /** What organisations without account should have done by now in these regions, by the day it was due. */
    public static List<ImprovementAction> lateOfOrganisations(Collection<String> regions, LocalDate today) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 and ownerOrganisation is not null and status in ?2 and dueOn < ?3 order by dueOn, id",
                regions, OPEN, today).list();
    }

    /** What is done in these regions and of which nobody said yet whether the signals stopped, by the day it was done. */
    public static List<ImprovementAction> doneWithoutAnswer(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 and status = 'gereed' and doneOn is not null and stopped is null order by doneOn, id",
                regions).list();
    }

    /** All of these regions: open ones first, by the day they are due. */
    public static List<ImprovementAction> of(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 order by case when status in ('gepland', 'in_uitvoering') then 0 else 1 end, dueOn, id",
                regions).list();
    }

    /** What these seats still have to do, by the day it is due. */
    public static List<ImprovementAction> openOfSeats(Collection<Long> seats) {
        return seats.isEmpty() ? List.of() : find("ownerSeatId in ?1 and status in ?2 order by dueOn, id", seats, OPEN).list();
    }

    /** Everything these seats have or had to do, by the day it is or was due. */
    static List<ImprovementAction> ofSeats(Collection<Long> seats) {
        return seats.isEmpty() ? List.of() : find("ownerSeatId in ?1 order by dueOn, id", seats).list();
    }

    /** What is shared with everybody, the newest first. */
    static List<ImprovementAction> shared() {
        return find("isShared = true order by doneOn desc, id desc").list();
    }

    public ActionStatus statusNow() {
        return ActionStatus.of(status);
    }

    public ActionKind kindNow() {
        return ActionKind.of(kind).orElseThrow();
    }

    /** Whether it is time to ask whether the signals stopped: as long after it was done as the region promises. */
    public boolean asksWhetherItStopped(LocalDate today) {
        boolean isAsked = StatusTable.between(ActionStatus.IN_UITVOERING, ActionStatus.GEREED).orElseThrow().follows().contains(Follow.ASK_AFTER_HALF_A_YEAR);
        return isAsked && statusNow() == ActionStatus.GEREED && doneOn != null && stopped == null
                && !AgreedLevel.dueOn(ServiceLevel.EVALUATIE, regionCode, doneOn).isAfter(today);
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDate today) {
        return statusNow().isOpen() && dueOn.isBefore(today);
    }
}
