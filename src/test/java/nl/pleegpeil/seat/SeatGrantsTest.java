package nl.pleegpeil.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SeatGrantsTest {

    private static final LocalDate OPENED = LocalDate.parse("2025-01-01");
    private static boolean areasAreThere;

    @Inject
    SeatGrants grants;
    @Inject
    SeatKeeper keeper;
    @Inject
    Given given;

    private LocalDate today;

    @BeforeEach
    void areas() {
        today = Today.is("2026-03-01");
        if (!areasAreThere) {
            given.country("SGN");
            given.region("SGR", "SGN");
            given.region("SGS", "SGN");
            given.municipality("SGA", "SGR");
            given.municipality("SGB", "SGR");
            given.municipality("SGC", "SGS");
            QuarkusTransaction.requiringNew().run(() -> {
                Provider provider = new Provider();
                provider.code = "SG-P";
                provider.name = "Aanbieder SG";
                provider.revision = 1;
                provider.recordedAt = java.time.Instant.EPOCH;
                provider.persist();
            });
            areasAreThere = true;
        }
    }

    private Seat open(Role role, String... areas) {
        return keeper.open(new SeatPlan(role, "", role.isOfProvider() ? Optional.of("SG-P") : Optional.empty(), List.of(areas),
                "functie@gemeente.test", "", OPENED));
    }

    private SeatHolding hold(Seat seat, long account, Capacity capacity, String from) {
        return keeper.hold(seat.id, new Stay(account, capacity, LocalDate.parse(from), null));
    }

    @Test
    void ontregelaar_reachesEveryMunicipalityOfTheRegion() {
        Seat seat = open(Role.ONTREGELAAR, "SGR");
        hold(seat, 501, Capacity.HOUDER, "2025-01-01");
        Grant grant = grants.of(501, today).get(0);
        assertEquals(new Grant(Role.ONTREGELAAR, seat.id, "Ontregelaar regio Gebied SGR", false, Set.of("SGR"),
                Set.of("SGR", "SGA", "SGB"), Optional.empty(), Role.ONTREGELAAR.rights()), grant);
        assertTrue(grant.covers("SGA"));
        assertFalse(grant.covers("SGC"));
        assertFalse(grant.covers("SGN"));
    }

    @Test
    void deputy_hasTheSameGrantAsTheHolder() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, "SGA", "SGC");
        hold(seat, 502, Capacity.HOUDER, "2025-01-01");
        hold(seat, 503, Capacity.PLAATSVERVANGER, "2025-01-01");
        assertEquals("aandachtsfunctionaris Gebied SGA en Gebied SGC", seat.name);
        assertEquals(grants.of(502, today), grants.of(503, today));
        assertEquals(Set.of("SGA", "SGC"), grants.of(502, today).get(0).inside());
        keeper.close(seat.id, today);
    }

    @Test
    void pleegouderraad_seesItsRegionAsAWhole_andNoMunicipality() {
        hold(open(Role.PLEEGOUDERRAAD, "SGR"), 504, Capacity.LID, "2025-01-01");
        Grant grant = grants.of(504, today).get(0);
        assertEquals(Set.of("SGR"), grant.inside());
        assertEquals(Optional.of("SG-P"), grant.provider());
        assertFalse(grant.covers("SGA"));
    }

    @Test
    void beheerder_withoutAreas_isEverywhere_andWithAreasIsNot() {
        hold(open(Role.BEHEERDER), 505, Capacity.HOUDER, "2025-01-01");
        hold(open(Role.BEHEERDER, "SGR"), 506, Capacity.HOUDER, "2025-01-01");
        assertTrue(grants.of(505, today).get(0).everywhere());
        assertFalse(grants.of(506, today).get(0).everywhere());
        assertFalse(grants.of(506, today).get(0).covers("SGC"));
    }

    @Test
    void country_reachesTwoLevelsDown() {
        // No role has a country today; what lies two steps down must not be missed should one get it.
        Seat seat = open(Role.GRIFFIE, "SGS");
        QuarkusTransaction.requiringNew().run(() -> SeatArea.of(seat, "SGN", OPENED).persist());
        hold(seat, 507, Capacity.HOUDER, "2025-01-01");
        assertEquals(Set.of("SGN", "SGR", "SGS", "SGA", "SGB", "SGC"), grants.of(507, today).get(0).inside());
    }

    @Test
    void several_seats_giveSeveralGrants_andNobodyNone() {
        hold(open(Role.NOTULIST, "SGA"), 508, Capacity.HOUDER, "2025-01-01");
        hold(open(Role.GRIFFIE, "SGB"), 508, Capacity.HOUDER, "2025-01-01");
        assertEquals(List.of(Role.NOTULIST, Role.GRIFFIE), grants.of(508, today).stream().map(Grant::role).toList());
        assertEquals(List.of(), grants.of(599, today));
    }

    @Test
    void holding_countsFromItsFirstDayToTheDayItEnds() {
        Seat seat = open(Role.NOTULIST, "SGA");
        SeatHolding holding = hold(seat, 509, Capacity.HOUDER, "2026-02-01");
        assertEquals(0, grants.of(509, LocalDate.parse("2026-01-31")).size());
        assertEquals(1, grants.of(509, LocalDate.parse("2026-02-01")).size());
        keeper.leave(holding.id, today);
        assertEquals(1, grants.of(509, today.minusDays(1)).size());
        assertEquals(0, grants.of(509, today).size());
    }

    @Test
    void closedSeat_givesNothing_andALeftAreaIsOutOfReachAtOnce() {
        Seat seat = open(Role.GRIFFIE, "SGA", "SGB");
        hold(seat, 510, Capacity.HOUDER, "2025-01-01");
        keeper.change(seat.id, new SeatPlan(Role.GRIFFIE, "", Optional.empty(), List.of("SGB", "SGC"), "", "", OPENED));
        assertEquals(Set.of("SGB", "SGC"), grants.of(510, today).get(0).areas());
        assertEquals(Set.of("SGA", "SGB"), grants.of(510, today.minusDays(1)).get(0).areas());
        keeper.close(seat.id, today);
        assertEquals(List.of(), grants.of(510, today));
    }
}
