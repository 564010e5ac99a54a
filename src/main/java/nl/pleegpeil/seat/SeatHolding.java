package nl.pleegpeil.seat;

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

/** Somebody holds a seat, from a day until a day. The end is filled in once; apart from that a row never changes. */
@Entity
public class SeatHolding extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_holding_seq")
    @SequenceGenerator(name = "seat_holding_seq", sequenceName = "seat_holding_seq", allocationSize = 50)
    public Long id;
    public Long seatId;
    public Long accountId;
    /** Code of a {@link Capacity}. */
    public String capacityCode;
    public LocalDate heldFrom;
    /** First day on which it is held no longer; null: until further notice; the day it began: a mistake, held on no day. */
    public LocalDate heldUntil;
    public Instant recordedAt;
    /** When the end was recorded; null: no end. */
    public Instant endedAt;

    static SeatHolding of(long seat, Stay stay, Instant now) {
        SeatHolding holding = new SeatHolding();
        holding.seatId = seat;
        holding.accountId = stay.account();
        holding.capacityCode = stay.capacity().code();
        holding.heldFrom = stay.from();
        holding.heldUntil = stay.until();
        holding.recordedAt = now;
        return holding;
    }

    /** Everything that was ever recorded of a seat, the newest first. */
    public static List<SeatHolding> historyOf(long seat) {
        return find("from SeatHolding holding where holding.seatId = ?1 order by holding.heldFrom desc, holding.id desc", seat).list();
    }

    /** Who holds a seat today or will, the first first. */
    public static List<SeatHolding> openOf(long seat, LocalDate today) {
        return find("from SeatHolding holding where holding.seatId = ?1 and (holding.heldUntil is null or holding.heldUntil > ?2)"
                + " order by holding.heldFrom, holding.id", seat, today).list();
    }

    /** Who holds which seat on the day, over all seats. */
    static List<SeatHolding> everyOn(LocalDate day) {
        return find("from SeatHolding holding where holding.heldFrom <= ?1"
                + " and (holding.heldUntil is null or holding.heldUntil > ?1) order by holding.heldFrom, holding.id", day).list();
    }

    /** Removes every trace of these accounts on seats; how many stays. Only for accounts that never were anybody's. */
    public static int forget(Collection<Long> accounts) {
        return accounts.isEmpty() ? 0 : (int) delete("accountId in ?1", accounts);
    }

    static void forgetOn(Collection<Long> seats) {
        delete("seatId in ?1", seats);
    }

    /** The seat that a holding is of. */
    static Optional<Long> seatOf(long id) {
        return getEntityManager().createQuery("select holding.seatId from SeatHolding holding where holding.id = :id", Long.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** What an account holds without an end, now or from a later day. */
    public static List<SeatHolding> openOfAccount(long account) {
        return find("from SeatHolding holding where holding.accountId = ?1 and holding.heldUntil is null order by holding.id", account).list();
    }

    static Optional<SeatHolding> numbered(long id) {
        return findByIdOptional(id);
    }

    public Capacity capacity() {
        return Capacity.of(capacityCode).orElseThrow();
    }

    public boolean isHeldOn(LocalDate day) {
        return stay().isOn(day);
    }

    /** Whether it has no end yet. */
    public boolean isOpen() {
        return heldUntil == null;
    }

    Stay stay() {
        return new Stay(accountId, capacity(), heldFrom, heldUntil);
    }

    /**
     * Ends it.
     *
     * @param until first day on which it is held no longer; not before the day it began
     * @throws IllegalStateException when it had ended already: what happened is not rewritten
     */
    void end(LocalDate until, Instant now) {
        if (heldUntil != null) {
            throw new IllegalStateException("Holding " + id + " has ended already");
        }
        heldUntil = until;
        endedAt = now;
    }
}
