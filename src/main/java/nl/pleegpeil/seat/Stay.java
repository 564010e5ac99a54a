package nl.pleegpeil.seat;

import java.time.LocalDate;

/**
 * A person on a seat.
 *
 * @param account  id of the account
 * @param capacity as what
 * @param from     first day
 * @param until    first day after; null: until further notice; equal to from: on no day
 */
public record Stay(long account, Capacity capacity, LocalDate from, LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    boolean overlaps(Stay other) {
        return startsBefore(other.until) && other.startsBefore(until) && isLong() && other.isLong();
    }

    private boolean startsBefore(LocalDate day) {
        return day == null || from.isBefore(day);
    }

    private boolean isLong() {
        return until == null || from.isBefore(until);
    }

    /** The same with this end; as it was when it had one already. */
    public Stay ending(LocalDate day) {
        return until != null ? this : new Stay(account, capacity, from, day);
    }
}
