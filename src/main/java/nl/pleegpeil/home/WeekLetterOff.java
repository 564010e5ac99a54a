package nl.pleegpeil.home;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;

/** A seat that wants no mail of the week. */
@Entity
class WeekLetterOff extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "week_letter_off_seq")
    @SequenceGenerator(name = "week_letter_off_seq", sequenceName = "week_letter_off_seq", allocationSize = 50)
    public Long id;
    public Long seatId;
    public Instant recordedAt;

    static boolean isOff(long seat) {
        return count("seatId", seat) > 0;
    }

    static void turnOff(long seat, Instant now) {
        if (!isOff(seat)) {
            WeekLetterOff off = new WeekLetterOff();
            off.seatId = seat;
            off.recordedAt = now;
            off.persist();
        }
    }

    static void turnOn(long seat) {
        delete("seatId", seat);
    }

    static long forget(Collection<Long> seats) {
        return seats.isEmpty() ? 0 : delete("seatId in ?1", seats);
    }
}
