package nl.pleegpeil.handover;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A seat went from one person to the next. Fired inside the transaction that did it, after everything was moved.
 *
 * @param from  account of who left; empty: nobody held the seat
 * @param to    account of the successor
 * @param on    first day of the successor
 * @param moved how many pieces of open work were moved, by name
 */
public record SeatHandedOver(long seatId, Optional<Long> from, long to, LocalDate on, Map<String, Integer> moved) {

    public SeatHandedOver {
        moved = Map.copyOf(moved);
    }
}
