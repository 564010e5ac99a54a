package nl.pleegpeil.retention;

import java.time.Instant;
import java.util.Objects;

/**
 * What is past its term.
 *
 * @param count  how many things
 * @param oldest moment of the oldest; null when there are none
 * @param newest moment of the newest; null when there are none
 */
public record Overdue(long count, Instant oldest, Instant newest) {

    /** @param row count, oldest and newest as a query gave them */
    public static Overdue of(Object[] row) {
        return new Overdue(((Number) Objects.requireNonNullElse(row[0], 0L)).longValue(), (Instant) row[1], (Instant) row[2]);
    }
}
