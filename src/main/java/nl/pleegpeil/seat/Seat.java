package nl.pleegpeil.seat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.example.Example;

/** A role in a place, with the mailbox and telephone of the function. Its areas are {@link SeatArea}. */
@Entity
public class Seat extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_seq")
    @SequenceGenerator(name = "seat_seq", sequenceName = "seat_seq", allocationSize = 50)
    public Long id;
    /** Code of a {@link Role}. */
    public String roleCode;
    public String name;
    /** Code of the provider it belongs to; null: none. */
    public String providerCode;
    /** E-mail address of the function, never of a person; null: none. */
    public String mailbox;
    /** Null: none. */
    public String telephone;
    public LocalDate openedOn;
    /** First day on which it is no more; null: until further notice. */
    public LocalDate closedOn;
    public Instant recordedAt;

    /** The open seats that somebody holds, by id; never those of the example, of which nobody reads the mailbox. */
    public static List<Seat> heldWithMailbox(LocalDate today) {
        List<Long> invented = exampleSeats().stream().map(seat -> seat.id).toList();
        List<Seat> held = find("from Seat seat where seat.mailbox is not null and seat.openedOn <= ?1 and (seat.closedOn is null or seat.closedOn > ?1)"
                + " and exists (select 1 from SeatHolding holding where holding.seatId = seat.id and holding.heldFrom <= ?1"
                + " and (holding.heldUntil is null or holding.heldUntil > ?1)) order by seat.id", today).list();
        return held.stream().filter(seat -> !invented.contains(seat.id)).toList();
    }

    /** Every seat there is or was, by name. */
    static List<Seat> byName() {
        return find("from Seat seat order by seat.name, seat.id").list();
    }

    /** The seat with this id. */
    public static Optional<Seat> numbered(long id) {
        return findByIdOptional(id);
    }

    /**
     * The seat with this id, which nobody else changes until this transaction ends: of two people who name a holder at
     * the same time the second sees what the first did.
     */
    public static Optional<Seat> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The open seats of a role that have this very area: the contacts of a municipality, the Ontregelaar of a region. */
    public static List<Seat> openFor(Role role, String area, LocalDate today) {
        return find("select seat from Seat seat, SeatArea assigned where assigned.seatId = seat.id and seat.roleCode = ?1"
                + " and assigned.areaCode = ?2 and assigned.assignedFrom <= ?3"
                + " and (assigned.assignedUntil is null or assigned.assignedUntil > ?3) and seat.openedOn <= ?3"
                + " and (seat.closedOn is null or seat.closedOn > ?3) order by seat.name, seat.id", role.code(), area, today).list();
    }

    /** The open seats of a role over the whole installation. */
    public static List<Seat> everywhere(Role role, LocalDate today) {
        return find("from Seat seat where seat.roleCode = ?1 and seat.openedOn <= ?2 and (seat.closedOn is null or seat.closedOn > ?2)"
                + " and not exists (select 1 from SeatArea assigned where assigned.seatId = seat.id"
                + " and (assigned.assignedUntil is null or assigned.assignedUntil > ?2)) order by seat.id", role.code(), today).list();
    }

    /** The seats of the invented region, by name: where example accounts can take their place. */
    public static List<Seat> exampleSeats() {
        List<Long> invented = SeatArea.everyCurrent().stream().filter(area -> Example.holds(area.areaCode))
                .map(area -> area.seatId).toList();
        return byName().stream().filter(seat -> invented.contains(seat.id)).toList();
    }

    static int forget(Collection<Long> seats) {
        return (int) delete("id in ?1", seats);
    }

    public Role role() {
        return Role.of(roleCode).orElseThrow();
    }

    public boolean isOpenOn(LocalDate day) {
        return !openedOn.isAfter(day) && !isClosedOn(day);
    }

    boolean isClosedOn(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /** Codes of its areas as they are now. */
    public List<String> areas() {
        return SeatArea.currentOf(id).stream().map(area -> area.areaCode).toList();
    }
}
