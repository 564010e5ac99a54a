package nl.pleegpeil.seat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** An area of a seat, from a day until a day, so that the coverage of an earlier period stays what it was. */
@Entity
class SeatArea extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_area_seq")
    @SequenceGenerator(name = "seat_area_seq", sequenceName = "seat_area_seq", allocationSize = 50)
    public Long id;
    public Long seatId;
    public String areaCode;
    public LocalDate assignedFrom;
    /** First day on which the area is no longer the seat's; null: until further notice. */
    public LocalDate assignedUntil;

    static SeatArea of(Seat seat, String area, LocalDate from) {
        SeatArea assigned = new SeatArea();
        assigned.seatId = seat.id;
        assigned.areaCode = area;
        assigned.assignedFrom = from;
        return assigned;
    }

    /** The areas of all seats as they are now. */
    static List<SeatArea> everyCurrent() {
        return find("from SeatArea area where area.assignedUntil is null order by area.seatId, area.areaCode").list();
    }

    /** Whether a seat has or had any area. */
    static boolean anyOf(long seat) {
        return count("seatId", seat) > 0;
    }

    static void forget(Collection<Long> seats) {
        delete("seatId in ?1", seats);
    }

    /** The areas of a seat as they are now. */
    static List<SeatArea> currentOf(long seat) {
        return find("from SeatArea area where area.seatId = ?1 and area.assignedUntil is null order by area.areaCode", seat).list();
    }
}
