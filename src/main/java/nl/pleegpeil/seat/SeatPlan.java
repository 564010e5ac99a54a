package nl.pleegpeil.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;

/**
 * What a seat is to be.
 *
 * @param role      never changes once the seat is there
 * @param name      empty: made from the role and its area or provider
 * @param provider  code; never changes once the seat is there
 * @param areas     codes; none: the whole installation, for roles that may
 * @param mailbox   e-mail address of the function; empty: none
 * @param telephone empty: none
 * @param openedOn  first day
 */
public record SeatPlan(Role role, String name, Optional<String> provider, List<String> areas, String mailbox, String telephone,
        LocalDate openedOn) {

    public SeatPlan {
        areas = areas.stream().distinct().sorted().toList();
    }
}
