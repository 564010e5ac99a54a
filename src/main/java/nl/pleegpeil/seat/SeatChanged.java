package nl.pleegpeil.seat;

import java.util.List;

/**
 * A seat was changed. Fired inside the transaction that did it.
 *
 * @param what which of naam, postvak, telefoon, gebied and gesloten; not what they became
 */
public record SeatChanged(long seatId, List<String> what) {

    public SeatChanged {
        what = List.copyOf(what);
    }
}
