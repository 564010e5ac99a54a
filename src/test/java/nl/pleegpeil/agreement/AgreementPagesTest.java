package nl.pleegpeil.agreement;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.meeting.NoteBook;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
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

/** Anna has the municipality and its seat; Nora takes notes there. */
@QuarkusTest
@Tag("database")
class AgreementPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    Evenings evenings;
    @Inject
    SeatKeeper seats;
    @Inject
    NoteBook notes;
    @Inject
    AgreementBook book;

    private DialogueSession session;
    private Seat seat;

    @BeforeEach
    void evening() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        String municipality = "APA" + number;
        given.region("APR" + number, "NL");
        given.municipality(municipality, "APR" + number);
        session = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond " + number, "2026-03-10", municipality);
        seat = seats.open(new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of(municipality), "pleegzorg@gemeente.test", "",
                LocalDate.parse("2025-01-01")));
        Cast.onStage().visitor("anna", 741, Cast.grant(Role.AANDACHTSFUNCTIONARIS, seat.id, municipality))
                .visitor("nora", 742, Cast.grant(Role.NOTULIST, 7420 + number, municipality));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private String page() {
        return "/dialoog/" + session.id + "/afspraken";
    }

    private ValidatableResponse agree(Object... fields) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("tekst", "Bel elk nieuw gezin binnen een maand", "wie", seat.id, "voor", "1-6-2026"));
        for (int index = 0; index < fields.length; index += 2) {
            form.put((String) fields[index], fields[index + 1]);
        }
        return Forms.post(() -> Visitor.withToken("nora"), page(), page(), form);
    }

    private List<String> rows() {
        return given.rowsOf("select owner_name, owner_seat_id, due_on from agreement where session_id = " + session.id + " order by id");
    }

    private ValidatableResponse change(String visitor, String state) {
        String number = given.rowsOf("select max(id) from agreement where session_id = " + session.id).get(0);
        return Forms.post(() -> Visitor.withToken(visitor), page(), "/dialoog/afspraken/" + number + "/stand", Map.of("stand", state, "terug", "lijst"));
    }

    @Test
    void agreed_hasAnOwnerAndADay() {
        agree().statusCode(303);
        agree("wie", "anders", "organisatie", "Wijkteam Zuid, info@wijkteam.example").statusCode(422);
        agree("wie", "anders", "organisatie", "Wijkteam Zuid").statusCode(303);
        assertEquals(List.of("[" + seat.name + ", " + seat.id + ", 2026-06-01]", "[Wijkteam Zuid, null, 2026-06-01]"), rows());
        Visitor.withToken("nora").get(page()).then().statusCode(200).body(allOf(containsString("Bel elk nieuw gezin binnen een maand"),
                containsString("Wijkteam Zuid, klaar op 1 juni 2026"), not(containsString("/stand\""))));
    }

    @Test
    void wrong_keepsWhatWasTyped() {
        agree("wie", "", "voor", "gauw").statusCode(422).body(allOf(containsString("href=\"#wie\""), containsString("href=\"#voor\""),
                containsString("value=\"gauw\""), containsString(">Bel elk nieuw gezin binnen een maand</textarea>")));
        agree("wie", "anders").statusCode(422).body(containsString("href=\"#organisatie\""));
        agree("voor", "9-3-2026").statusCode(422).body(containsString("op of na de dag van de sessie"));
        agree("tekst", "Bel 06-12345678").statusCode(422).body(containsString(">Bel 06-12345678</textarea>"));
        agree("notitie", "999999999").statusCode(422).body(containsString("De notitie is er niet meer"));
        assertEquals(List.of(), rows());
    }

    @Test
    void note_becomesAnAgreement_once() {
        long note = QuarkusTransaction.requiringNew().call(() -> notes.take(session, "", Cleared.masked("Wij zouden bellen")));
        Visitor.withToken("nora").get(page() + "?notitie=" + note).then().body(containsString(">Wij zouden bellen</textarea>"));
        agree("notitie", note).statusCode(303).header("Location", endsWith("/notities"));
        assertEquals(List.of("[afspraak, afspraak]"), given.rowsOf("select kind, became_reference from session_note where id = " + note));
        agree("notitie", note).statusCode(422);
        assertEquals(1, rows().size());
    }

    @Test
    void state_isAdded_andLateIsWorkedOut() {
        agree();
        Visitor.withToken("anna").get("/dialoog/afspraken").then().statusCode(200).body(not(containsString("Te laat")));
        Today.is("2026-06-02");
        Visitor.withToken("anna").get("/dialoog/afspraken").then().body(containsString("<strong>Te laat</strong>"));
        change("nora", "nagekomen").statusCode(403);
        change("anna", "nagekomen").statusCode(303).header("Location", endsWith("/dialoog/afspraken"));
        change("anna", "nagekomen").statusCode(303);
        Visitor.withToken("anna").get("/dialoog/afspraken").then().body(allOf(containsString("na de afgesproken dag"), not(containsString("Te laat"))));
        change("anna", "open").statusCode(303);
        change("anna", "misschien").statusCode(400);
        assertEquals(List.of("[nagekomen, 2026-06-02]", "[open, 2026-06-02]"), given.rowsOf("select change.state, change.occurred_on from"
                + " agreement_change change join agreement on agreement.id = change.agreement_id where agreement.session_id = " + session.id + " order by change.id"));
    }

    @Test
    void dayItself_isNotLate() {
        agree("voor", "10-3-2026");
        AgreementLine line = QuarkusTransaction.requiringNew().call(() -> book.of(List.of(session.id))).get(0);
        assertEquals(false, line.isLate());
    }
}
