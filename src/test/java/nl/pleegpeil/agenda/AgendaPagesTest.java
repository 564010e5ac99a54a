package nl.pleegpeil.agenda;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Evenings;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Anna has one municipality, with a seat that somebody holds. */
@QuarkusTest
@Tag("database")
class AgendaPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long ANNA = 771;

    /** Two knelpunten in the municipalities of this test. */
    @ApplicationScoped
    static class TwoPoints implements OpenKnelpunten {

        @Override
        public List<Point> in(Collection<String> municipalities) {
            return municipalities.stream().filter(code -> code.startsWith("UPA")).flatMap(code -> List.of(
                    new Point("KP-1-" + code, "Geen logeeradres", code), new Point("KP-2-" + code, "Rekeningen blijven liggen", code)).stream()).toList();
        }
    }

    @Inject
    Given given;
    @Inject
    Evenings evenings;
    @Inject
    SeatKeeper seats;

    private String municipality;
    private String provider;
    private DialogueSession session;

    @BeforeEach
    void evening() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        municipality = "UPA" + number;
        given.region("UPR" + number, "NL");
        given.municipality(municipality, "UPR" + number);
        provider = "UPB" + number;
        given.provider(provider);
        session = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond " + number, "2026-03-24", municipality);
        Seat seat = seats.open(new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of(municipality), "pleegzorg" + number + "@gemeente.test", "",
                LocalDate.parse("2025-01-01")));
        Cast.onStage().person(ANNA, "Anna de Vries").visitor("anna", ANNA, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, municipality));
        seats.hold(seat.id, new Stay(ANNA, Capacity.HOUDER, LocalDate.parse("2025-06-01"), null));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private String page() {
        return "/dialoog/" + session.id + "/agenda";
    }

    private ValidatableResponse post(String address, Map<String, ?> typed) {
        return Forms.post(() -> Visitor.withToken("anna"), page(), address, typed);
    }

    private List<String> agenda() {
        return given.rowsOf("select title, coalesce(knelpunt_reference, '-') from agenda_item where session_id = " + session.id + " order by id");
    }

    @Test
    void openKnelpunt_goesOnTheAgenda_andIsNotOfferedAgain() {
        post(page(), Map.of("knelpunten", "KP-1-" + municipality, "punt", "Hoe gaat het?")).statusCode(303);
        assertEquals(List.of("[Geen logeeradres, KP-1-" + municipality + "]", "[Hoe gaat het?, -]"), agenda());
        Visitor.withToken("anna").get(page()).then().body(allOf(containsString("value=\"KP-2-" + municipality + "\""),
                not(containsString("value=\"KP-1-" + municipality + "\""))));
        String item = given.rowsOf("select min(id) from agenda_item where session_id = " + session.id).get(0);
        post(page() + "/" + item + "/weg", Map.of()).statusCode(303);
        assertEquals(List.of("[Hoe gaat het?, -]"), agenda());
    }

    @Test
    void wrong_keepsWhatWasTyped() {
        post(page(), Map.of("punt", "")).statusCode(422).body(containsString("href=\"#punt\""));
        post(page(), Map.of("punt", "x".repeat(161), "knelpunten", "KP-2-" + municipality)).statusCode(422)
                .body(allOf(containsString("x".repeat(161)), containsString("value=\"KP-2-" + municipality + "\" checked")));
        post(page(), Map.of("punt", "Over 111222333")).statusCode(422).body(containsString(">Over 111222333</textarea>"));
        assertEquals(List.of(), agenda());
    }

    @Test
    void invitation_isForWhoeverHasTheAddress() {
        post(page(), Map.of("knelpunten", "KP-1-" + municipality));
        Visitor.anybody().get("/dialoogsessie/" + session.invitationKey).then().statusCode(200)
                .body(allOf(containsString("Geen logeeradres"), containsString("24 maart 2026"), not(containsString("KP-1-"))));
        String file = Visitor.anybody().get("/dialoogsessie/" + session.invitationKey + "/agenda.ics").then().statusCode(200)
                .header("Content-Type", containsString("text/calendar")).header("Content-Disposition", containsString("dialoogsessie-2026-03-24.ics")).extract().asString();
        assertTrue(file.contains("- Geen logeeradres") && file.startsWith("BEGIN:VCALENDAR"), file);
        Visitor.anybody().get("/dialoogsessie/bestaat-niet").then().statusCode(404);
        Visitor.anybody().get("/dialoogsessie/bestaat-niet/agenda.ics").then().statusCode(404);
    }

    private void held(Role role, String mailbox) {
        Seat seat = seats.open(new SeatPlan(role, "", Optional.of(provider), List.of("UPR" + municipality.substring(3)), mailbox, "", LocalDate.parse("2025-01-01")));
        seats.hold(seat.id, new Stay(ANNA, role == Role.PLEEGOUDERRAAD ? Capacity.LID : Capacity.HOUDER, LocalDate.parse("2025-06-01"), null));
    }

    @Test
    void seats_areInvitedByMail() {
        held(Role.PLEEGOUDERRAAD, "raad@raad" + municipality + ".test");
        held(Role.AANBIEDER, "leveringen@aanbieder" + municipality + ".test");
        // Nobody answers this one.
        seats.open(new SeatPlan(Role.AANBIEDER, "", Optional.of(provider), List.of(municipality), "leeg@aanbieder.test", "", LocalDate.parse("2025-01-01")));
        String before = given.rowsOf("select count(*) from outgoing_mail where kind = 'dialoogsessie'").get(0);
        Visitor.withToken("anna").get(page()).then().body(allOf(containsString("pleegouderraad Aanbieder " + provider), containsString("aanbieder Aanbieder " + provider)));
        post("/dialoog/" + session.id + "/uitnodigen", Map.of()).statusCode(303);
        assertEquals(Long.parseLong(before) + 3, Long.parseLong(given.rowsOf("select count(*) from outgoing_mail where kind = 'dialoogsessie'").get(0)));
    }
}
