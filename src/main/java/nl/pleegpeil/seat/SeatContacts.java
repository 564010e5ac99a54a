package nl.pleegpeil.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Role;

/** Whom the public can turn to: open seats with their mailbox and telephone, and never a person. */
@ApplicationScoped
public class SeatContacts {

    private static final String OPEN_SEATS = """
            select
                own.area_code,
                seat.name,
                coalesce(seat.mailbox, ''),
                coalesce(seat.telephone, ''),
                max(case when holding.capacity_code <> 'plaatsvervanger' then 1 else 0 end),
                max(case when holding.capacity_code = 'plaatsvervanger' then 1 else 0 end)
            from seat
            join seat_area own
                on own.seat_id = seat.id
                and own.assigned_from <= :today
                and (own.assigned_until is null or own.assigned_until > :today)
            left join seat_holding holding
                on holding.seat_id = seat.id
                and holding.held_from <= :today
                and (holding.held_until is null or holding.held_until > :today)
            where seat.role_code = :role
                and own.area_code in (:areas)
                and seat.opened_on <= :today
                and (seat.closed_on is null or seat.closed_on > :today)
            group by own.area_code, seat.id, seat.name, seat.mailbox, seat.telephone
            order by own.area_code, seat.name
            """;
    private static final String HELD_DAYS = """
            select area_code, held_from, held_until
            from contact_seats
            where area_code in (:areas)
                and held_from <= :today
            order by held_from desc, held_until desc
            """;

    private final EntityManager entities;

    SeatContacts(EntityManager entities) {
        this.entities = entities;
    }

    /** The open seats of a role in these very areas, by area and name. */
    public List<SeatContact> of(Role role, Collection<String> areas, LocalDate today) {
        List<SeatContact> contacts = new ArrayList<>();
        if (areas.isEmpty()) {
            return contacts;
        }
        for (Object row : entities.createNativeQuery(OPEN_SEATS).setParameter("role", role.code())
                .setParameter("areas", areas).setParameter("today", today).getResultList()) {
            Object[] cells = (Object[]) row;
            contacts.add(new SeatContact((String) cells[0], (String) cells[1], (String) cells[2], (String) cells[3],
                    isOne(cells[4]), isOne(cells[5])));
        }
        return contacts;
    }

    /**
     * Since when, without a gap, each of these municipalities has had somebody on its seat of aandachtsfunctionaris;
     * without an entry nobody holds it today. A successor who follows on leaves no gap.
     */
    public Map<String, LocalDate> heldSince(Collection<String> municipalities, LocalDate today) {
        Map<String, LocalDate> since = new HashMap<>();
        if (municipalities.isEmpty()) {
            return since;
        }
        for (Object row : entities.createNativeQuery(HELD_DAYS).setParameter("areas", municipalities)
                .setParameter("today", today).getResultList()) {
            Object[] cells = (Object[]) row;
            LocalDate earliest = since.get((String) cells[0]);
            boolean reaches = earliest == null ? day(cells[2]).isAfter(today) : !day(cells[2]).isBefore(earliest);
            if (reaches) {
                since.put((String) cells[0], day(cells[1]));
            }
        }
        return since;
    }

    private static boolean isOne(Object cell) {
        return ((Number) cell).intValue() == 1;
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
