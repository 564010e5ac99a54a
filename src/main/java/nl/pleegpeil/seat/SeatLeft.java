package nl.pleegpeil.seat;

import java.time.LocalDate;

/** Somebody's time on a seat got an end, and from that day its rights are gone. Fired inside the transaction that did it. */
public record SeatLeft(long seatId, long account, Capacity capacity, LocalDate until) {
}
