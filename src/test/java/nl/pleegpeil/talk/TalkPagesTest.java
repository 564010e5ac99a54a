package nl.pleegpeil.talk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class TalkPagesTest {

    @Inject
    Given data;

    private String region;
    private String address;

    @BeforeEach
    void regionOfOnesOwn() {
        String country = Import.unique("TL");
        region = Import.unique("TR");
        data.country(country);
        data.region(region, country);
        address = "/gesprekken/aanvraag/" + region;
    }

    private void ask(String name, String reach) {
        Forms.post(Visitor::anybody, address, address, Map.of("naam", name, "bereikbaar", reach, "wanneer", "na vijf uur")).statusCode(303);
    }

    @Test
    void request_isSealed_listed_andGoneAfterTheTalk() {
        Today.is("2026-03-02");
        ask("Wilma de Voorbeeld", "050 123 45 67");
        String row = data.rowsOf("select sealed_contact, due_on from talk where area_code = '" + region + "'").get(0);
        assertFalse(row.contains("Wilma"), row);
        assertTrue(row.contains("2026-03-16"), row);
        String list = RestAssured.get("/gesprekken").then().statusCode(200).extract().asString();
        assertTrue(list.contains("Wilma de Voorbeeld") && list.contains("050 123 45 67") && list.contains("16 maart 2026"), list);
        Today.is("2026-03-17");
        RestAssured.get("/gesprekken").then().body(containsString("Te laat"));
        String id = data.rowsOf("select id from talk where area_code = '" + region + "'").get(0);
        Forms.post(RestAssured::given, "/gesprekken", "/gesprekken/" + id + "/klaar", Map.of()).statusCode(303);
        RestAssured.get("/gesprekken").then().statusCode(200).body(not(containsString("Wilma de Voorbeeld")));
        Visitor.anybody().get("/gesprekken").then().statusCode(303);
    }

    @Test
    void mistakes_keepWhatWasTyped() {
        String page = Forms.post(Visitor::anybody, address, address, Map.of("naam", "", "bereikbaar", "bel maar", "wanneer", "altijd", "gemeente",
                "GM0014")).statusCode(422).extract().asString();
        for (String sentence : List.of("Vul uw naam in", "Vul een telefoonnummer", "Kies een gemeente", "bel maar", "altijd")) {
            assertTrue(page.contains(sentence), sentence);
        }
        assertEquals(List.of(), data.rowsOf("select id from talk where area_code = '" + region + "'"));
    }

    @Test
    void store_hasNoColumnInCommonWithTheAnswers() {
        assertEquals(List.of("id"), data.rowsOf("select lower(a.column_name) from information_schema.columns a join information_schema.columns b"
                + " on lower(a.column_name) = lower(b.column_name) where lower(a.table_name) = 'talk' and lower(b.table_name) = 'farewell'"
                + " and lower(a.table_schema) = 'public' and lower(b.table_schema) = 'public'"));
    }
}
