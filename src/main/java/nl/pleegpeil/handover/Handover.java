package nl.pleegpeil.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.Stay;

/**
 * What is to happen.
 *
 * @param leaving the stay that ends; empty: nobody holds the seat
 * @param to      account of the successor
 * @param on      first day of the successor, and first day without the one who leaves
 * @param note    for the successor; "": none
 */
public record Handover(Seat seat, Optional<SeatHolding> leaving, long to, LocalDate on, String note) {

    /** What the successor's stay will be: the same as that of the one who leaves. */
    Stay successor() {
        Capacity capacity = leaving.map(SeatHolding::capacity).orElseGet(() -> Capacity.in(seat.role()).get(0));
        return new Stay(to, capacity, on, null);
    }

    /** The stays that end with it: that of the one who leaves, and that of a deputy who succeeds. */
    List<SeatHolding> ending(List<SeatHolding> history) {
        return history.stream().filter(SeatHolding::isOpen).filter(holding -> !holding.heldFrom.isAfter(on))
                .filter(holding -> isLeaving(holding) || holding.accountId == to).toList();
    }

    private boolean isLeaving(SeatHolding holding) {
        return leaving.filter(one -> one.id.equals(holding.id)).isPresent();
    }
}
