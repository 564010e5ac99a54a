package nl.pleegpeil.reason;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ReasonPagesTest {

    @Inject
    Given data;

    @Test
    void list_isForEverybody_withASourcePerReason() {
        Visitor.anybody().get("/stopredenen").then().statusCode(200).body(containsString("Te weinig begeleiding"))
                .body(containsString("Universiteit Leiden")).body(not(containsString("href=\"/stopredenen/C1\"")));
        assertEquals("45", data.rowsOf("select count(*) from stop_reasons").get(0));
    }

    @Test
    void decision_addsARow_andTheFirstStays() {
        Forms.post(RestAssured::given, "/stopredenen/F7", "/stopredenen/F7", Map.of("vermijdbaar", "ja", "grond", "Vaste afspraak met de regio"))
                .statusCode(303);
        assertEquals("ja", data.rowsOf("select avoidable from stop_reasons where code = 'F7'").get(0));
        RestAssured.given().get("/stopredenen/F7").then().statusCode(200).body(containsString("Vaste afspraak met de regio"))
                .body(containsString("Zo geleverd"));
        Forms.post(RestAssured::given, "/stopredenen/F7", "/stopredenen/F7", Map.of("vermijdbaar", "deels", "grond", "Toch niet")).statusCode(303);
        assertEquals("3", data.rowsOf("select count(*) from stop_reason where code = 'F7'").get(0));
    }

    @Test
    void decision_withMistakes_losesNothingThatWasTyped() {
        String page = Forms.post(RestAssured::given, "/stopredenen/C1", "/stopredenen/C1",
                Map.of("vermijdbaar", "ja", "grond", "Bel mij op 06 12345678")).statusCode(422).extract().asString();
        assertTrue(page.contains("Dit staat er al"), page);
        assertTrue(page.contains("Bel mij op 06 12345678"), page);
        Forms.post(RestAssured::given, "/stopredenen/C1", "/stopredenen/C1", Map.of("vermijdbaar", "misschien", "grond", ""))
                .statusCode(422).body(containsString("Kies of stoppen om deze reden te vermijden is"))
                .body(containsString("waarom u dit wijzigt"));
    }
}
