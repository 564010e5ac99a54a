package nl.pleegpeil.seat;

/** A seat was opened. Fired inside the transaction that did it. */
public record SeatOpened(long seatId) {
}
