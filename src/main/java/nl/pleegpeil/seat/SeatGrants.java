package nl.pleegpeil.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.GrantSource;
import nl.pleegpeil.access.Role;

/** What somebody may do and where, as it follows from the seats they hold. Asked at every request: one statement. */
@ApplicationScoped
public class SeatGrants implements GrantSource {

    // A country holds regions and a region municipalities: two steps down is as deep as areas lie.
    private static final String SEATS_AND_AREAS = """
            select seat.id, seat.role_code, seat.name, seat.provider_code, own.area_code, inner_area.code
            from seat
            left join seat_area own
                on own.seat_id = seat.id
                and own.assigned_from <= :today
                and (own.assigned_until is null or own.assigned_until > :today)
            left join areas inner_area
                on inner_area.code = own.area_code
                or inner_area.parent_code = own.area_code
                or inner_area.parent_code in (select part.code from areas part where part.parent_code = own.area_code)
            where seat.opened_on <= :today
                and (seat.closed_on is null or seat.closed_on > :today)
            """;
    private static final String OF_ACCOUNT = SEATS_AND_AREAS + """
                and seat.id in (
                    select holding.seat_id
                    from seat_holding holding
                    where holding.account_id = :asked
                        and holding.held_from <= :today
                        and (holding.held_until is null or holding.held_until > :today)
                )
            order by seat.id
            """;
    private static final String OF_SEAT = SEATS_AND_AREAS + """
                and seat.id = :asked
            """;

    /** What is gathered of one seat, row by row. */
    private record Gathered(Role role, String name, Optional<String> provider, Set<String> areas, Set<String> inside) {
    }

    private final EntityManager entities;

    SeatGrants(EntityManager entities) {
        this.entities = entities;
    }

    /** A grant for every seat that the account holds today, as whatever; none for an account without a seat. */
    @Override
    public List<Grant> of(long accountId, LocalDate today) {
        return gathered(OF_ACCOUNT, accountId, today);
    }

    /** What a seat allows to whoever holds it; empty when it is not open on the day. */
    public Optional<Grant> ofSeat(long seatId, LocalDate today) {
        return gathered(OF_SEAT, seatId, today).stream().findFirst();
    }

    private List<Grant> gathered(String statement, long asked, LocalDate today) {
        List<?> rows = entities.createNativeQuery(statement).setParameter("asked", asked).setParameter("today", today).getResultList();
        Map<Long, Gathered> seats = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            Gathered seat = seats.computeIfAbsent(((Number) cells[0]).longValue(), id -> new Gathered(
                    Role.of((String) cells[1]).orElseThrow(), (String) cells[2], Optional.ofNullable((String) cells[3]),
                    new HashSet<>(), new HashSet<>()));
            if (cells[4] != null) {
                seat.areas.add((String) cells[4]);
                seat.inside.add((String) cells[4]);
            }
            // The council of a provider's foster parents sees its region as a whole, and no municipality in it.
            if (cells[5] != null && seat.role != Role.PLEEGOUDERRAAD) {
                seat.inside.add((String) cells[5]);
            }
        }
        List<Grant> grants = new ArrayList<>();
        seats.forEach((id, seat) -> grants.add(new Grant(seat.role, id, seat.name,
                seat.areas.isEmpty() && seat.role.mayBeEverywhere(), seat.areas, seat.inside, seat.provider, seat.role.rights())));
        return grants;
    }
}
