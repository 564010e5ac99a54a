package nl.pleegpeil.home;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/** That a seat was looked at for the mail of a week. The database lets it be there once only. */
@Entity
class WeekLetter extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "week_letter_seq")
    @SequenceGenerator(name = "week_letter_seq", sequenceName = "week_letter_seq", allocationSize = 50)
    public Long id;
    public Long seatId;
    /** Such as 2026-W10. */
    public String week;
    /** Nothing waited, so nothing was sent. */
    public boolean isSilent;
    public Instant recordedAt;

    static WeekLetter of(long seat, LocalDate day, boolean isSilent, Instant now) {
        WeekLetter letter = new WeekLetter();
        letter.seatId = seat;
        letter.week = week(day);
        letter.isSilent = isSilent;
        letter.recordedAt = now;
        return letter;
    }

    static boolean isThere(long seat, LocalDate day) {
        return count("seatId = ?1 and week = ?2", seat, week(day)) > 0;
    }

    static long forget(Collection<Long> seats) {
        return seats.isEmpty() ? 0 : delete("seatId in ?1", seats);
    }

    /** The week as the calendar counts it: 2027-01-01 lies in 2026-W53. */
    static String week(LocalDate day) {
        return DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, "2026-W10".length());
    }
}
