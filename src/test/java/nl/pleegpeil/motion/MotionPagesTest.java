package nl.pleegpeil.motion;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a municipality of its own, whose registry Anna is, and one of a neighbour. */
@QuarkusTest
@Tag("database")
class MotionPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;

    private String own;
    private String other;

    @BeforeEach
    void municipality() {
        Today.is("2026-09-01");
        int number = NUMBER.incrementAndGet();
        own = "MPA" + number;
        other = "MPB" + number;
        given.region("MPR" + number, "NL");
        given.municipality(own, "MPR" + number);
        given.municipality(other, "MPR" + number);
        Cast.onStage().visitor("anna", 821, Cast.grant(Role.GRIFFIE, 82, own));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Map<String, String> motion(String... changes) {
        Map<String, String> typed = new HashMap<>(Map.of("gebied", own, "nummer", "M-14", "soort", "motie", "status", "aangenomen", "datum", "3-3-2026",
                "titel", "Meer waardering", "tekst", "Verzoekt het college", "indiener", "Dorpslijst", "portefeuillehouder", "wethouder jeugd", "termijn", ""));
        for (int index = 0; index < changes.length; index += 2) {
            typed.put(changes[index], changes[index + 1]);
        }
        return typed;
    }

    private ValidatableResponse send(String address, Map<String, String> typed) {
        return Forms.post(() -> Visitor.withToken("anna"), "/moties/nieuw", address, typed);
    }

    private ValidatableResponse progress(String... fields) {
        Map<String, String> typed = new HashMap<>(Map.of("dag", "1-8-2026", "stand", "afgedaan", "toelichting", "", "brief", "", "hoort_bij", "", "hoort_bij_nummer", ""));
        for (int index = 0; index < fields.length; index += 2) {
            typed.put(fields[index], fields[index + 1]);
        }
        return send("/moties/" + own + "/M-14/voortgang", typed);
    }

    @Test
    void motion_isReadByEverybody_withTheUsualTermAndItsLateness() {
        send("/moties/nieuw", motion()).statusCode(303).header("Location", endsWith("/moties/" + own + "/M-14?bewaard=motie"));
        Visitor.anybody().get("/moties/" + own + "/M-14").then().statusCode(200).body(allOf(containsString("Meer waardering"), containsString("Dorpslijst"),
                containsString("geen termijn afgesproken; wij houden 31 juli 2026 aan"), containsString("over planning"), not(containsString("Stand van zaken toevoegen"))));
        Visitor.anybody().get("/moties?gebied=" + own).then().body(containsString("1 wachten nog op afdoening. Daarvan zijn er 1 over de termijn."));
    }

    @Test
    void progress_isAdded_andSaysWhereItBelongs() {
        send("/moties/nieuw", motion());
        progress("toelichting", "De kaart is verstuurd.", "brief", "https://raad.example/brief.pdf", "hoort_bij", "knelpunt", "hoort_bij_nummer", "K-7").statusCode(303);
        Visitor.anybody().get("/moties/" + own + "/M-14").then().body(allOf(containsString("De kaart is verstuurd."), containsString("https://raad.example/brief.pdf"),
                containsString("knelpunt K-7"), not(containsString("over planning"))));
        assertEquals(List.of("aangenomen", "afgedaan"), given.rowsOf("select status_code from motion_progress where area_code = '" + own + "' order by id"));
    }

    @Test
    void correction_keepsTheOldRow() {
        send("/moties/nieuw", motion());
        send("/moties/" + own + "/M-14/wijzigen", motion("titel", "Zichtbare waardering")).statusCode(303);
        assertEquals(List.of("Meer waardering", "Zichtbare waardering"), given.rowsOf("select title from council_motion where area_code = '" + own + "' order by revision"));
        Visitor.anybody().get("/moties/" + own + "/M-14").then().body(containsString("Zichtbare waardering"));
    }

    @Test
    void whatIsWrong_isAskedAgain() {
        send("/moties/nieuw", motion("titel", "Vraag van mw. De Vries, 06-48151623")).statusCode(422).body(containsString("[telefoonnummer]"));
        send("/moties/nieuw", motion("indiener", "Dorpslijst, 06-48151623")).statusCode(422).body(containsString("href=\"#indiener\""));
        send("/moties/nieuw", motion("gebied", other)).statusCode(422).body(containsString("Kies een gemeente of regio van uzelf."));
        send("/moties/nieuw", motion("datum", "2-9-2026")).statusCode(422);
        send("/moties/nieuw", motion("termijn", "1-3-2026")).statusCode(422).body(containsString("Vul een dag in na het besluit"));
        send("/moties/nieuw", motion()).statusCode(303);
        send("/moties/nieuw", motion()).statusCode(422).body(containsString("Dit nummer is er al"));
        progress("brief", "javascript:alert(1)").statusCode(422).body(containsString("begint met https://"));
        progress("dag", "1-1-2026").statusCode(422).body(containsString("vanaf 3-3-2026"));
        progress("hoort_bij", "knelpunt").statusCode(422).body(containsString("vul het nummer daarvan in"));
    }

    @Test
    void anothers_isNotFound() {
        send("/moties/" + other + "/M-14/wijzigen", motion()).statusCode(404);
        send("/moties/" + other + "/M-14/voortgang", Map.of()).statusCode(404);
    }

    @Test
    void list_isTakenIn_andComesOutTheSame() {
        String csv = "nummer;gebied;soort;datum;titel;indiener;termijn;status;status_datum;stand_van_zaken\n"
                + "M-1;" + own + ";motie;2026-01-02;Behoud als doel;Dorpslijst;2026-06-30;aangenomen;;\n"
                + "T-1;" + own + ";toezegging;2026-02-02;Gesprek;;;afgedaan;2026-05-01;Is gevoerd\n";
        Response taken = importing(csv);
        assertEquals(200, taken.statusCode(), taken.asString());
        assertEquals(2, taken.jsonPath().getInt("accepted"));
        String out = Visitor.anybody().get("/moties.csv?gebied=" + own).asString();
        assertEquals(0, importing(out).jsonPath().getInt("accepted"), out);
        Response refused = importing("nummer;gebied;soort;datum;titel;status\nM-2;" + own + ";brief;2026-01-02;X;aangenomen\nM-3;NERGENS;motie;2026-01-02;X;aangenomen\n");
        assertEquals(List.of("E_UNKNOWN_CODE", "E_UNKNOWN_CODE"), refused.jsonPath().getList("problems.code"));
    }

    @Test
    void griffie_takesInItsOwnList_andNothingElse() {
        String csv = "nummer;gebied;soort;datum;titel;status\nM-9;" + own + ";motie;2026-01-02;Behoud als doel;aangenomen\n";
        Visitor.withToken("anna").get("/importeren?soort=moties").then().statusCode(200)
                .body(allOf(containsString("value=\"moties\""), not(containsString("value=\"stromen\""))));
        Visitor.withToken("anna").get("/moties").then().body(containsString("/importeren?soort=moties"));
        assertEquals(200, of("anna", csv).statusCode());
        Response neighbour = of("anna", csv.replace(own, other));
        assertEquals(List.of("E_UNKNOWN_CODE"), neighbour.jsonPath().getList("problems.code"), neighbour.asString());
        Visitor.anybody().get("/moties.csv?gebied=" + other).then().body(not(containsString("M-9")));
        Visitor.withToken("anna").contentType("text/csv; charset=UTF-8").body("periode;gebied;gestart\n2024;" + own + ";5\n").post("/api/v1/imports/stromen")
                .then().statusCode(403);
    }

    private static Response of(String who, String csv) {
        return Visitor.withToken(who).contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/moties");
    }

    private static Response importing(String csv) {
        return RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/moties");
    }
}
