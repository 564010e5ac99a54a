package nl.pleegpeil.seat;

import java.time.LocalDate;

/** Somebody was put on a seat, and has its rights from that day. Fired inside the transaction that did it. */
public record SeatHeld(long seatId, long account, Capacity capacity, LocalDate from) {
}
