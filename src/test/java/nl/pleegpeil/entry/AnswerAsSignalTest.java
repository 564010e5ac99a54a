package nl.pleegpeil.entry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.results.OpenAnswerRaised;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class AnswerAsSignalTest {

    private static boolean isFilled;

    @Inject
    Given given;
    @Inject
    Event<OpenAnswerRaised> raised;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (!isFilled) {
            isFilled = true;
            given.country("AAS");
            given.region("AAS-R", "AAS");
            given.municipality("AAS1", "AAS-R");
        }
        Cast.onStage().visitor("af-aas", 911, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9911, "AAS1"))
                .visitor("regio-aas", 912, new Grant(Role.ONTREGELAAR, 9912, "Ontregelaar", false, Set.of("AAS-R"), Set.of("AAS-R", "AAS1"),
                        Optional.empty(), Role.ONTREGELAAR.rights()));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private List<String> signalsAbout(String area) {
        return given.rowsOf("select source || ' ' || told_category || ' ' || status || ' ' || occurred_on || ' ' || only_ontregelaar from signal where area_code = '"
                + area + "'");
    }

    @Test
    void answerOfARegion_isOnceInTheQueueOfItsOntregelaar() {
        StringBuilder csv = new StringBuilder("meting;gebied;M01;M18\n");
        for (int family = 0; family < 12; family++) {
            csv.append("2025-aas;AAS1;7;").append(family == 4 ? "Bel mij op 06-12345678, ik wacht al te lang" : "").append('\n');
        }
        RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv.toString()).post("/api/v1/imports/enquete-antwoorden").then()
                .statusCode(200).body("accepted", equalTo(12));
        String round = given.rowsOf("select id from survey_round where code = '2025-aas'").get(0);
        String answer = given.rowsOf("select id from open_answer where round_id = " + round).get(0);
        String page = "/metingen/" + round + "/uitkomst";
        for (int press = 0; press < 2; press++) {
            Forms.post(RestAssured::given, page, "/metingen/" + round + "/antwoorden/" + answer, Map.of("thema", "K08", "knop", "signaal")).statusCode(303);
        }
        assertEquals(List.of("enquete k08 ontvangen 2026-03-02 true"), signalsAbout("AAS-R").stream().map(String::toLowerCase).toList());
        String reference = given.rowsOf("select reference from signal where area_code = 'AAS-R'").get(0);
        String signal = given.rowsOf("select id from signal where area_code = 'AAS-R'").get(0);
        String queue = Visitor.withToken("regio-aas").get("/signalen").then().statusCode(200).extract().asString();
        assertTrue(queue.contains(reference), queue);
        Visitor.withToken("regio-aas").get("/signalen/" + signal).then().statusCode(200).body(containsString("ik wacht al te lang"),
                containsString("Begeleiding"), not(containsString("12345678")));
        Visitor.withToken("af-aas").get("/signalen").then().statusCode(200).body(not(containsString(reference)));
        RestAssured.get(page).then().statusCode(200).body(not(containsString("value=\"signaal\"")));
    }

    @Test
    void answerOfAMunicipality_isForItsTriage() {
        QuarkusTransaction.requiringNew().run(() -> raised.fire(new OpenAnswerRaised(1, "AAS1", "2025-eigen", "K04", "Meer uitleg over 18 jaar")));
        assertEquals(List.of("enquete k04 ontvangen 2026-03-02 false"), signalsAbout("AAS1").stream().map(String::toLowerCase).toList());
        Visitor.withToken("af-aas").get("/signalen").then().statusCode(200)
                .body(containsString(given.rowsOf("select reference from signal where area_code = 'AAS1'").get(0)));
    }

    @Test
    void answerOfACountry_isRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> raised.fire(new OpenAnswerRaised(1, "AAS", "2025-land", "", "Meer uitleg"))));
        assertTrue(refusal.getMessage().contains("heel Nederland"), refusal.getMessage());
        assertEquals(List.of(), signalsAbout("AAS"));
    }
}
