package nl.pleegpeil.attendance;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
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

/** Anna has one municipality. */
@QuarkusTest
@Tag("database")
class AttendancePagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    Evenings evenings;

    private String municipality;
    private DialogueSession session;

    @BeforeEach
    void evening() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        municipality = "TPA" + number;
        given.region("TPR" + number, "NL");
        given.municipality(municipality, "TPR" + number);
        session = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond " + number, "2026-03-10", municipality);
        Cast.onStage().visitor("anna", 761, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 7610 + number, municipality));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private ValidatableResponse count(DialogueSession evening, Map<String, ?> typed) {
        String page = "/dialoog/" + evening.id + "/aanwezigen";
        return Forms.post(() -> Visitor.withToken("anna"), page, page, typed);
    }

    private ValidatableResponse goal(Map<String, ?> typed) {
        return Forms.post(() -> Visitor.withToken("anna"), "/dialoog/doelen", "/dialoog/doelen", typed);
    }

    private List<String> rows() {
        return given.rowsOf("select role_code, amount from session_attendance where session_id = " + session.id + " order by id");
    }

    private String held() {
        return given.rowsOf("select count(*) from held_sessions where session_id = " + session.id).get(0);
    }

    @Test
    void counts_makeItHeld_andACorrectionIsANewRow() {
        assertEquals("0", held());
        count(session, Map.of("pleegouder", "12", "gi", "0")).statusCode(303);
        count(session, Map.of("pleegouder", "13", "gi", "0")).statusCode(303);
        assertEquals(List.of("[pleegouder, 12]", "[gi, 0]", "[pleegouder, 13]"), rows());
        assertEquals("1", held());
        Visitor.withToken("anna").get("/dialoog/" + session.id + "/aanwezigen").then().body(containsString("name=\"pleegouder\" type=\"text\" value=\"13\""));
        count(session, Map.of("pleegouder", "0", "gi", "0")).statusCode(303);
        assertEquals("0", held());
    }

    @Test
    void wrong_keepsWhatWasTyped() {
        count(session, Map.of("pleegouder", "veel", "aanbieder", "2")).statusCode(422)
                .body(allOf(containsString("href=\"#pleegouder\""), containsString("value=\"veel\""), containsString("value=\"2\"")));
        count(session, Map.of()).statusCode(422).body(containsString("Vul ten minste een getal in"));
        assertEquals(List.of(), rows());
    }

    @Test
    void sessionToCome_cannotBeCounted() {
        DialogueSession next = evenings.evening(SessionKind.DIALOOGSESSIE, "Morgen", "2026-03-11", municipality);
        count(next, Map.of("pleegouder", "5")).statusCode(422).body(allOf(containsString("nog niet geweest"), containsString("value=\"5\"")));
    }

    @Test
    void goal_holdsFromThisYear_andProgressIsSeen() {
        goal(Map.of("gemeente", municipality, "aantal", "6")).statusCode(303);
        goal(Map.of("gemeente", municipality, "aantal", "6")).statusCode(303);
        assertEquals(List.of("[2026, 6]"), given.rowsOf("select from_year, per_year from dialogue_goal where area_code = '" + municipality + "'"));
        count(session, Map.of("pleegouder", "12"));
        String page = Visitor.withToken("anna").get("/dialoog/doelen").asString().replaceAll("\\s+", " ");
        assertEquals(true, page.contains("<th scope=\"row\">Gebied " + municipality + "</th><td class=\"n\">6</td><td class=\"n\">1</td>"), page);
    }

    @Test
    void wrongGoal_keepsWhatWasTyped() {
        goal(Map.of("gemeente", "GM0014", "aantal", "vaak")).statusCode(422)
                .body(allOf(containsString("href=\"#gemeente\""), containsString("href=\"#aantal\""), containsString("value=\"vaak\"")));
        goal(Map.of("gemeente", municipality, "aantal", "53")).statusCode(422);
    }

    @Test
    void meetingPage_showsTheRegion() {
        evenings.evening(SessionKind.OVERLEG, "Overleg van mei", "2026-05-12", municipality);
        Visitor.withToken("anna").get("/dialoog/overleg").then().statusCode(200).body(allOf(containsString("Overleg van mei"),
                containsString("Gebied " + municipality), containsString("12 mei 2026")));
        Visitor.withToken("anna").get("/dialoog/overleg?regio=JR-GRONINGEN").then().statusCode(404);
    }
}
