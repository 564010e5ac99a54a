package nl.pleegpeil.seat;

import static nl.pleegpeil.seat.Capacity.HOUDER;
import static nl.pleegpeil.seat.Capacity.LID;
import static nl.pleegpeil.seat.Capacity.PLAATSVERVANGER;
import static nl.pleegpeil.seat.HoldingRule.CAPACITY_OF_THE_ROLE;
import static nl.pleegpeil.seat.HoldingRule.ONE_HOLDER_AT_A_TIME;
import static nl.pleegpeil.seat.HoldingRule.ONE_PLACE_PER_PERSON;
import static nl.pleegpeil.seat.HoldingRule.WHILE_THE_SEAT_IS_OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import org.junit.jupiter.api.Test;

/** One test per allowed and per forbidden case. */
class HoldingRuleTest {

    private static Seat seat(Role role) {
        Seat seat = new Seat();
        seat.roleCode = role.code();
        seat.openedOn = LocalDate.parse("2024-01-01");
        return seat;
    }

    private static Stay stay(long account, Capacity capacity, String from, String until) {
        return new Stay(account, capacity, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static void allowed(Role role, Stay fresh, Stay... others) {
        assertEquals(Optional.empty(), HoldingRule.brokenBy(seat(role), fresh, List.of(others)));
    }

    private static void forbidden(HoldingRule rule, Role role, Stay fresh, Stay... others) {
        assertEquals(Optional.of(rule), HoldingRule.brokenBy(seat(role), fresh, List.of(others)));
    }

    @Test
    void firstHolder_ofAnEmptySeat() {
        allowed(Role.ONTREGELAAR, stay(1, HOUDER, "2024-01-01", null));
    }

    @Test
    void secondHolder_besideTheFirst() {
        forbidden(ONE_HOLDER_AT_A_TIME, Role.ONTREGELAAR, stay(2, HOUDER, "2024-06-01", null), stay(1, HOUDER, "2024-01-01", null));
    }

    @Test
    void secondHolder_beforeOneWhoIsStillToBegin() {
        forbidden(ONE_HOLDER_AT_A_TIME, Role.ONTREGELAAR, stay(2, HOUDER, "2024-06-01", null), stay(1, HOUDER, "2024-09-01", null));
    }

    @Test
    void secondHolder_onTheDayTheFirstEnds() {
        allowed(Role.ONTREGELAAR, stay(2, HOUDER, "2024-06-01", null), stay(1, HOUDER, "2024-01-01", "2024-06-01"));
    }

    @Test
    void secondHolder_aDayBeforeTheFirstEnds() {
        forbidden(ONE_HOLDER_AT_A_TIME, Role.ONTREGELAAR, stay(2, HOUDER, "2024-05-31", null), stay(1, HOUDER, "2024-01-01", "2024-06-01"));
    }

    @Test
    void mistake_heldOnNoDay_standsInNobodysWay() {
        allowed(Role.ONTREGELAAR, stay(2, HOUDER, "2024-01-01", null), stay(1, HOUDER, "2024-03-01", "2024-03-01"));
        allowed(Role.ONTREGELAAR, stay(1, HOUDER, "2024-01-01", null), stay(1, HOUDER, "2024-03-01", "2024-03-01"));
    }

    @Test
    void deputies_asManyAsThereAre() {
        allowed(Role.AANDACHTSFUNCTIONARIS, stay(3, PLAATSVERVANGER, "2024-01-01", null), stay(1, HOUDER, "2024-01-01", null),
                stay(2, PLAATSVERVANGER, "2024-01-01", null));
    }

    @Test
    void deputy_whoIsTheHolder() {
        forbidden(ONE_PLACE_PER_PERSON, Role.AANDACHTSFUNCTIONARIS, stay(1, PLAATSVERVANGER, "2024-02-01", null),
                stay(1, HOUDER, "2024-01-01", null));
    }

    @Test
    void samePerson_onceMoreLater() {
        allowed(Role.AANDACHTSFUNCTIONARIS, stay(1, HOUDER, "2024-09-01", null), stay(1, HOUDER, "2024-01-01", "2024-03-01"));
    }

    @Test
    void members_ofAPleegouderraad_shareTheSeat() {
        allowed(Role.PLEEGOUDERRAAD, stay(2, LID, "2024-01-01", null), stay(1, LID, "2024-01-01", null));
    }

    @Test
    void member_twice() {
        forbidden(ONE_PLACE_PER_PERSON, Role.PLEEGOUDERRAAD, stay(1, LID, "2024-02-01", null), stay(1, LID, "2024-01-01", null));
    }

    @Test
    void holder_ofAPleegouderraad_andMember_ofAnotherSeat() {
        forbidden(CAPACITY_OF_THE_ROLE, Role.PLEEGOUDERRAAD, stay(1, HOUDER, "2024-02-01", null));
        forbidden(CAPACITY_OF_THE_ROLE, Role.GRIFFIE, stay(1, LID, "2024-02-01", null));
    }

    @Test
    void holder_beforeTheSeatIsOpened_orOfAClosedSeat() {
        forbidden(WHILE_THE_SEAT_IS_OPEN, Role.GRIFFIE, stay(1, HOUDER, "2023-12-31", null));
        Seat closed = seat(Role.GRIFFIE);
        closed.closedOn = LocalDate.parse("2024-05-01");
        assertEquals(Optional.of(WHILE_THE_SEAT_IS_OPEN), HoldingRule.brokenBy(closed, stay(1, HOUDER, "2024-02-01", null), List.of()));
    }
}
