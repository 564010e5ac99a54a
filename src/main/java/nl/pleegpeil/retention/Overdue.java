package nl.pleegpeil.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.pleegpeil.shared.TimeSource;

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

    /** @param row count, oldest and newest year as a query gave them, of data of which only the year is known */
    public static Overdue ofYears(Object[] row) {
        return new Overdue(((Number) row[0]).longValue(), endOf((Integer) row[1]), endOf((Integer) row[2]));
    }

    /** @param row count, oldest and newest day as a query gave them, of data of which only a day is known */
    public static Overdue ofDays(Object[] row) {
        return new Overdue(((Number) row[0]).longValue(), startOf((LocalDate) row[1]), startOf((LocalDate) row[2]));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }

    private static Instant endOf(Integer year) {
        return year == null ? null : LocalDate.of(year, 12, 31).atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }
}
