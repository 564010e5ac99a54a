package nl.pleegpeil.dialogue;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
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

/** A region of two municipalities per test: Anna has the first, Olga the region, Piet the council of foster parents. */
@QuarkusTest
@Tag("database")
class SessionPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    Evenings evenings;

    private String first;
    private String second;
    private String region;

    @BeforeEach
    void region() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        region = "DSR" + number;
        first = "DSA" + number;
        second = "DSB" + number;
        given.region(region, "NL");
        given.municipality(first, region);
        given.municipality(second, region);
        Cast.onStage().visitor("anna", 721, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 7210 + number, first))
                .visitor("olga", 722, Cast.grant(Role.ONTREGELAAR, 7220 + number, region, first, second))
                .visitor("piet", 723, Cast.grant(Role.PLEEGOUDERRAAD, 7230 + number, first));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Map<String, Object> typed(Object... fields) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("soort", "dialoogsessie", "titel", "Logeren in het weekend", "dag", "24-3-2026",
                "begin", "19.30", "eind", "21:30", "waar", "plek", "plaats", "Buurthuis", "genodigd", "40"));
        form.put("organisaties", "Aanbieder Een\n\nWijkteam Twee");
        form.put("gemeenten", first);
        for (int index = 0; index < fields.length; index += 2) {
            form.put((String) fields[index], fields[index + 1]);
        }
        return form;
    }

    private ValidatableResponse plan(String visitor, Object... fields) {
        return Forms.post(() -> Visitor.withToken(visitor), "/dialoog/nieuw", "/dialoog/nieuw", typed(fields));
    }

    private List<String> sessions() {
        return given.rowsOf("select title, kind, begins_at, place, organisations, invited, meets_on from dialogue_session where area_code in ('"
                + first + "', '" + region + "') order by id");
    }

    @Test
    void planned_isStoredAndListed() {
        plan("anna").statusCode(303).header("Location", matchesPattern(".*/dialoog/\\d+\\?bewaard=gepland"));
        assertEquals(List.of("[Logeren in het weekend, dialoogsessie, 19:30, Buurthuis, Aanbieder Een\nWijkteam Twee, 40, 2026-03-24]"), sessions());
        Visitor.withToken("anna").get("/dialoog").then().statusCode(200).body(allOf(containsString("Logeren in het weekend"),
                containsString("24 maart 2026, 19:30 tot 21:30 uur"), containsString("Gebied " + first)));
        Visitor.withToken("piet").get("/dialoog").then().statusCode(200).body(containsString("Logeren in het weekend"),
                not(containsString("Plan een sessie")));
    }

    @Test
    void planned_forSeveral_countsForEach_andLiesInTheRegion() {
        plan("olga", "gemeenten", List.of(first, second)).statusCode(303);
        assertEquals(List.of("[" + region + ", " + first + "]", "[" + region + ", " + second + "]"), given.rowsOf("select session.area_code,"
                + " place.area_code as place from dialogue_session session join session_municipality place on place.session_id = session.id"
                + " where session.area_code = '" + region + "' order by place.area_code"));
        Visitor.withToken("anna").get("/dialoog").then().body(containsString("Logeren in het weekend"));
    }

    @Test
    void wrong_keepsWhatWasTyped() {
        plan("anna", "dag", "overmorgen", "begin", "half acht", "eind", "25:00", "genodigd", "veel", "titel", "", "gemeenten", second, "plaats", "Zaal Zeven")
                .statusCode(422).body(allOf(containsString("href=\"#dag\""), containsString("value=\"overmorgen\""), containsString("value=\"half acht\""),
                        containsString("value=\"25:00\""), containsString("value=\"veel\""), containsString("value=\"Zaal Zeven\""), containsString("Wijkteam Twee"),
                        containsString("href=\"#titel\""), containsString("href=\"#gemeenten\"")));
        plan("anna", "begin", "21:30", "eind", "19:30").statusCode(422).body(containsString("Het einde moet later zijn dan het begin"));
        assertEquals(List.of(), sessions());
    }

    @Test
    void detailInTheTitle_isAskedAbout_andNothingElseIsLost() {
        plan("anna", "titel", "Avond over 111222333").statusCode(422)
                .body(allOf(containsString(">Avond over 111222333</textarea>"), containsString("value=\"Buurthuis\"")));
        assertEquals(List.of(), sessions());
    }

    @Test
    void placeAndOrganisations_leadToNobody_butMayHaveAnAddress() {
        plan("anna", "plaats", "Zaal Zeven, bel 06-12345678", "organisaties", "Wijkteam Twee, 111222333").statusCode(422)
                .body(allOf(containsString("href=\"#plaats\""), containsString("href=\"#organisaties\"")));
        assertEquals(List.of(), sessions());
        plan("anna", "plaats", "Huis van de Wijk, Dorpsstraat 12").statusCode(303);
    }

    @Test
    void municipalitiesOfTwoRegions_areRefused() {
        given.region("DSX" + NUMBER.get(), "NL");
        given.municipality("DSY" + NUMBER.get(), "DSX" + NUMBER.get());
        Forms.post(RestAssured::given, "/dialoog/nieuw", "/dialoog/nieuw", typed("gemeenten", List.of(first, "DSY" + NUMBER.get())))
                .statusCode(422).body(containsString("in dezelfde regio"));
    }

    @Test
    void changed_getsAHigherNumber_andCancelledStays() {
        DialogueSession session = evenings.evening(SessionKind.DIALOOGSESSIE, "Eerste plan", "2026-04-07", first);
        String page = "/dialoog/" + session.id;
        Forms.post(() -> Visitor.withToken("anna"), page + "/wijzigen", page + "/wijzigen", typed()).statusCode(303);
        Forms.post(() -> Visitor.withToken("anna"), page, page + "/vervallen", Map.of()).statusCode(422).body(containsString("Kruis aan"));
        Forms.post(() -> Visitor.withToken("anna"), page, page + "/vervallen", Map.of("zeker", "ja")).statusCode(303);
        assertEquals(List.of("[Logeren in het weekend, 2, 2026-03-10]"),
                given.rowsOf("select title, revision, cancelled_on from dialogue_session where id = " + session.id));
        Visitor.withToken("anna").get("/dialoog").then().body(containsString("<strong>Vervallen</strong>"));
    }

    @Test
    void jointPlan_isChangedByWhoHasAll() {
        DialogueSession session = evenings.evening(SessionKind.DIALOOGSESSIE, "Samen", "2026-04-07", first, second);
        Visitor.withToken("anna").get("/dialoog/" + session.id).then().statusCode(200).body(not(containsString("Wijzig de sessie")));
        Visitor.withToken("anna").get("/dialoog/" + session.id + "/wijzigen").then().statusCode(403);
        Visitor.withToken("olga").get("/dialoog/" + session.id + "/wijzigen").then().statusCode(200).body(containsString("value=\"Samen\""));
    }

    @Test
    void unknownAndOthers_giveTheSameAnswer() {
        DialogueSession session = evenings.evening(SessionKind.DIALOOGSESSIE, "Van de buren", "2026-04-07", second);
        List<String> answers = new ArrayList<>();
        for (long id : List.of(session.id, 999999999L)) {
            answers.add(Forms.mainOf(Visitor.withToken("anna").get("/dialoog/" + id).then().statusCode(404).extract().asString()));
        }
        assertEquals(answers.get(0), answers.get(1));
    }
}
