package nl.pleegpeil.handover;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a seat of its own: Anna holds it, Bert is her deputy, Carla and Dirk can be chosen. */
@QuarkusTest
@Tag("database")
class HandoverPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long ANNA = 711;
    private static final long BERT = 712;
    private static final long CARLA = 713;

    /** Three pieces of work, which fail to move when a test says so. */
    @ApplicationScoped
    static class Drawer implements OpenWork {

        private boolean sticks;
        private Long from;

        @Override
        public String name() {
            return "proeflade";
        }

        @Override
        public int handOver(long seatId, Long fromAccount, long toAccount, LocalDate on) {
            if (sticks) {
                throw new IllegalStateException("The drawer sticks");
            }
            from = fromAccount;
            return 3;
        }

        void stick(boolean now) {
            sticks = now;
        }

        Long from() {
            return from;
        }
    }

    @ApplicationScoped
    static class Heard {

        private final List<SeatHandedOver> events = new ArrayList<>();

        void handedOver(@Observes SeatHandedOver event) {
            events.add(event);
        }

        List<SeatHandedOver> of(long seat) {
            return events.stream().filter(event -> event.seatId() == seat).toList();
        }
    }

    @Inject
    SeatKeeper keeper;
    @Inject
    Given given;
    @Inject
    Drawer drawer;
    @Inject
    Heard heard;

    private Cast cast;
    private Seat seat;

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @BeforeEach
    void seatWithHolderAndDeputy() {
        Today.is("2026-03-10");
        drawer.stick(false);
        int number = NUMBER.incrementAndGet();
        given.region("HPR" + number, "NL");
        given.municipality("HPA" + number, "HPR" + number);
        cast = Cast.onStage().person(ANNA, "Anna de Vries").person(BERT, "Bert Mulder").person(CARLA, "Carla Smit").person(714, "Dirk Bos");
        seat = open(Role.AANDACHTSFUNCTIONARIS, "HPA" + number);
        keeper.hold(seat.id, stay(ANNA, Capacity.HOUDER));
        keeper.hold(seat.id, stay(BERT, Capacity.PLAATSVERVANGER));
        cast.visitor("anna", ANNA, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, "HPA" + number));
        cast.visitor("bert", BERT, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, "HPA" + number));
        cast.visitor("carla", CARLA, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 1, "HPA" + number));
    }

    private Seat open(Role role, String area) {
        return keeper.open(new SeatPlan(role, "", Optional.empty(), List.of(area), "pleegzorg@gemeente.test", "", LocalDate.parse("2025-01-01")));
    }

    private static Stay stay(long account, Capacity capacity) {
        return new Stay(account, capacity, LocalDate.parse("2025-06-01"), null);
    }

    // ---------------------------------------------------------------- the step itself

    @Test
    void successor_begins_onTheDayTheHolderEnds_andWorkMoves() {
        post(Map.of("opvolger", "713", "dag", "1-3-2026")).statusCode(303).header("Location", endsWith("/zetels/" + seat.id + "?bewaard=overgedragen"));
        assertEquals(List.of("[711, houder, 2025-06-01, 2026-03-01]", "[712, plaatsvervanger, 2025-06-01, null]", "[713, houder, 2026-03-01, null]"), rows());
        assertEquals(List.of(new SeatHandedOver(seat.id, Optional.of(ANNA), CARLA, LocalDate.parse("2026-03-01"), Map.of("proeflade", 3))), heard.of(seat.id));
        assertEquals(ANNA, drawer.from());
    }

    @Test
    void deputy_whoSucceeds_isNoDeputyAnyMore() {
        post(Map.of("opvolger", "712", "dag", "1-3-2026")).statusCode(303);
        assertEquals(List.of("[711, houder, 2025-06-01, 2026-03-01]", "[712, houder, 2026-03-01, null]", "[712, plaatsvervanger, 2025-06-01, 2026-03-01]"), rows());
    }

    @Test
    void workThatCannotMove_undoesEverything() {
        List<String> before = rows();
        drawer.stick(true);
        post(Map.of("opvolger", "713", "dag", "1-3-2026")).statusCode(500);
        assertEquals(before, rows());
        assertEquals(List.of(), heard.of(seat.id));
    }

    @Test
    void vacantSeat_isHandedOverByNobody() {
        Seat vacant = open(Role.GRIFFIE, "HPA" + NUMBER.get());
        Forms.post(RestAssured::given, "/zetels/" + vacant.id + "/overdracht", "/zetels/" + vacant.id + "/overdracht",
                Map.of("opvolger", "713", "dag", "10-3-2026")).statusCode(303);
        assertEquals(List.of(new SeatHandedOver(vacant.id, Optional.empty(), CARLA, LocalDate.parse("2026-03-10"), Map.of("proeflade", 3))), heard.of(vacant.id));
    }

    // ---------------------------------------------------------------- the page

    @Test
    void wrong_keepsWhatWasTyped() {
        post(Map.of("opvolger", "999", "dag", "overmorgen")).statusCode(422).body(allOf(containsString("href=\"#opvolger\""),
                containsString("href=\"#dag\""), containsString("value=\"overmorgen\"")));
        post(Map.of("opvolger", "713", "dag", "11-3-2026")).statusCode(422).body(containsString("<option value=\"713\" selected>"))
                .body(containsString("Vul een dag in die niet na vandaag ligt"));
        post(Map.of("opvolger", "713", "dag", "31-5-2025")).statusCode(422).body(containsString("waarop de vertrekkende houder de zetel al had"));
        post(Map.of("opvolger", "711", "dag", "1-3-2026")).statusCode(422).body(containsString("Kies een ander dan wie vertrekt"));
        assertEquals(2, rows().size());
    }

    @Test
    void note_isForWhoHoldsTheSeat_andNotForTheBeheerder() {
        post(Map.of("opvolger", "713", "dag", "1-3-2026", "notitie", "Het gaat om 111222333")).statusCode(422)
                .body(containsString(">Het gaat om 111222333</textarea>"));
        post(Map.of("opvolger", "713", "dag", "1-3-2026", "notitie", "De spreekuren zijn op dinsdag")).statusCode(303);
        cast.visitor("opvolger", CARLA, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, "x"));
        Visitor.withToken("opvolger").get(address()).then().statusCode(200).body(containsString("De spreekuren zijn op dinsdag"));
        given().get(address()).then().statusCode(200).body(not(containsString("De spreekuren zijn op dinsdag")));
    }

    @Test
    void note_staysWhenTheSeatGetsOtherAreas() {
        post(Map.of("opvolger", "713", "dag", "1-3-2026", "notitie", "De spreekuren zijn op dinsdag")).statusCode(303);
        String merged = "HPB" + NUMBER.get();
        given.municipality(merged, "HPR" + NUMBER.get());
        keeper.change(seat.id, new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of(merged), "pleegzorg@gemeente.test", "",
                LocalDate.parse("2025-01-01")));
        assertEquals(List.of(merged), given.rowsOf("select area_code from seat_area where seat_id = " + seat.id + " and assigned_until is null")
                .stream().map(row -> row.replaceAll("[\\[\\]]", "")).toList());
        cast.visitor("opvolger", CARLA, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, "x"));
        Visitor.withToken("opvolger").get(address()).then().statusCode(200).body(containsString("De spreekuren zijn op dinsdag"));
    }

    // ---------------------------------------------------------------- who may

    @Test
    void holder_handsOverTheirOwnSeat_andIsThenOut() {
        Forms.post(() -> Visitor.withToken("anna"), address(), address(), Map.of("opvolger", "713", "dag", "10-3-2026"))
                .statusCode(303).header("Location", endsWith("/zetels/overgedragen"));
        Visitor.withToken("anna").get("/zetels/overgedragen").then().statusCode(200).body(containsString("De zetel is overgedragen"));
        Visitor.withToken("anna").get(address()).then().statusCode(404);
    }

    @Test
    void unknownAndForbidden_giveTheSameAnswer() {
        String unknown = Forms.mainOf(Visitor.withToken("carla").get("/zetels/999999999/overdracht").then().statusCode(404).extract().asString());
        for (String visitor : List.of("bert", "carla")) {
            assertEquals(unknown, Forms.mainOf(Visitor.withToken(visitor).get(address()).then().statusCode(404).extract().asString()));
        }
        Visitor.anybody().get(address()).then().statusCode(303);
    }

    @Test
    void token_thatMayLess_doesNotHandOver() {
        cast.visitor("leestoken", ANNA, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, "x").limitedTo(java.util.Set.of(Right.READ_FIGURES)));
        Visitor.withToken("leestoken").get(address()).then().statusCode(404);
    }

    // ---------------------------------------------------------------- how it is done

    private String address() {
        return "/zetels/" + seat.id + "/overdracht";
    }

    private ValidatableResponse post(Map<String, String> typed) {
        return Forms.post(RestAssured::given, address(), address(), typed);
    }

    private List<String> rows() {
        return given.rowsOf("select account_id, capacity_code, held_from, held_until from seat_holding where seat_id = " + seat.id
                + " order by account_id, capacity_code");
    }
}
