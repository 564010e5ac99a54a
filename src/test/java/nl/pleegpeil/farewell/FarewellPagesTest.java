package nl.pleegpeil.farewell;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.TestDatabase;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a region of its own, with one municipality. */
@QuarkusTest
@Tag("database")
class FarewellPagesTest {

    @Inject
    Given data;

    private String region;
    private String municipality;

    @BeforeEach
    void placesOfOnesOwn() {
        String country = Import.unique("FL");
        region = Import.unique("FR");
        municipality = Import.unique("FG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
    }

    private String way(String how) {
        return "/stoppen/" + region + "/" + how;
    }

    /** Walks the first four steps; what was filled in is the last page. */
    private Browsing filledIn(String words, String main) {
        Browsing parent = new Browsing();
        parent.get(way("gestopt")).then().statusCode(200);
        parent.send(way("gestopt"), "woorden", words, "gebeurtenis", "stop", "groep", main.substring(0, 1)).then().statusCode(200);
        parent.send(way("gestopt"), "hoofdreden", main).then().statusCode(200);
        parent.send(way("gestopt"), "mee", "G4").then().statusCode(200);
        parent.send(way("gestopt"), "eigenkeuze", "deels", "anders", "ja", "invloed", "aanbieder", "terugkeer", "misschien", "gesprek", "nee",
                "nazorg", "wil_ik_nog", "cijferbegeleiding", "4", "cijfergemeente", "8", "gemeente", municipality).then().statusCode(200);
        return parent;
    }

    private Browsing answered(String words, String main) {
        Browsing parent = filledIn(words, main);
        parent.send(way("gestopt")).then().statusCode(303);
        return parent;
    }

    @Test
    void gradeThatIsNone_isSaidAtItsField_andNothingIsLost() {
        Browsing parent = new Browsing();
        parent.get(way("gestopt")).then().statusCode(200);
        parent.send(way("gestopt"), "gebeurtenis", "stop", "groep", "C").then().statusCode(200);
        parent.send(way("gestopt"), "hoofdreden", "C1").then().statusCode(200);
        parent.send(way("gestopt")).then().statusCode(200);
        parent.send(way("gestopt"), "cijferbegeleiding", "11").then().statusCode(422)
                .body(containsString("id=\"cijferbegeleiding-fout\"")).body(containsString("name=\"hoofdreden\" value=\"C1\""));
        assertEquals(List.of("0"), data.rowsOf("select count(*) from farewell where region_code = '" + region + "'"));
    }

    @Test
    void answer_isKeptWithYearAndRegion_andNoMore() {
        Browsing parent = filledIn("Niemand belde terug.", "C1");
        assertTrue(parent.text().contains("Te weinig begeleiding") && parent.text().contains("Niemand belde terug."), parent.text());
        parent.send(way("gestopt")).then().statusCode(303);
        assertEquals("/stoppen/" + region + "/bedankt", parent.onward());
        String row = data.rowsOf("select answer_year, municipality_code, event, main_reason, contributing_1, contributing_2, contributing_3,"
                + " own_choice, otherwise, influence, would_return, closing_talk, aftercare, grade_support, grade_municipality from farewell where region_code = '" + region + "'").get(0);
        assertEquals("[" + Year.now(TimeSource.NETHERLANDS) + ", " + municipality
                + ", stop, C1, G4, null, null, deels, ja, aanbieder, misschien, nee, nee, tot_en_met_5, 8_of_hoger]", row);
        List<String> columns = data.rowsOf("select lower(column_name) from information_schema.columns where lower(table_name) = 'farewell'"
                + " and (lower(data_type) like '%time%' or lower(data_type) = 'date')");
        assertEquals(List.of(), columns);
    }

    @Test
    void talkThatIsStillWanted_isNotKeptWithTheAnswer() {
        Browsing parent = filledIn("", "C1");
        parent.send(way("gestopt"), "naar", "4").then().statusCode(200);
        parent.send(way("gestopt"), "gesprek", "wil_ik_nog").then().statusCode(200);
        parent.send(way("gestopt")).then().statusCode(303);
        assertEquals(List.of("nee"), data.rowsOf("select closing_talk from farewell where region_code = '" + region + "'"));
    }

    /** Whoever looks every day would see whose answer came in. */
    @Test
    void answersOfTheRunningYear_areNotToldUntilItIsOver() {
        answered("", "C1");
        for (String metric : List.of("uitval_per_reden", "uitval_per_onderzoeksgroep", "vermijdbaar_aandeel", "terugkeerbereidheid", "afscheid")) {
            RestAssured.get("/api/v1/metrics/" + metric + "?gebied=" + region).then().statusCode(200).body("rows.size()", equalTo(0));
        }
        Today.is(Year.now(TimeSource.NETHERLANDS).plusYears(1) + "-01-01");
        RestAssured.get("/api/v1/metrics/uitval_per_reden?gebied=" + region).then().statusCode(200).body("rows.series", hasItem("pleegouders"));
    }

    @Test
    void thought_isNoStop() {
        Browsing parent = new Browsing();
        parent.get(way("denken"));
        parent.send(way("denken"), "groep", "E").then().statusCode(200);
        parent.send(way("denken"), "hoofdreden", "E1");
        parent.send(way("denken"));
        parent.send(way("denken"), "anders", "ja");
        parent.send(way("denken")).then().statusCode(303);
        Today.is(Year.now(TimeSource.NETHERLANDS).plusYears(1) + "-01-01");
        String answer = RestAssured.get("/api/v1/metrics/uitval_per_reden?gebied=" + region).then().statusCode(200).extract().asString();
        assertTrue(answer.contains("denken") && !answer.contains("pleegouders"), answer);
        RestAssured.get("/api/v1/metrics/vermijdbaar_aandeel?gebied=" + region).then().body("rows.size()", equalTo(0));
    }

    @Test
    void steps_goBackAndForth_withoutLoss() {
        Browsing parent = filledIn("Steeds een ander.", "C2");
        parent.send(way("gestopt"), "naar", "1").then().statusCode(200);
        assertTrue(parent.text().contains(">Steeds een ander.</textarea>"), parent.text());
        parent.send(way("gestopt"), "woorden", "Steeds een ander.", "gebeurtenis", "pauze", "groep", "C").then().statusCode(200);
        assertTrue(parent.text().matches("(?s).*value=\"C2\"[^>]*checked.*"), parent.text());
        parent.send(way("gestopt"), "hoofdreden", "C2", "naar", "terug");
        assertTrue(parent.text().contains("Stap 1 van 5"));
    }

    @Test
    void mistakes_keepEverythingThatWasTyped() {
        Browsing parent = new Browsing();
        parent.get(way("gestopt"));
        parent.send(way("gestopt"), "woorden", "Het lukte niet meer").then().statusCode(422)
                .body(containsString("Kies wat bij u past")).body(containsString("Kies waar het vooral aan lag")).body(containsString("Het lukte niet meer"));
        parent.send(way("gestopt"), "woorden", "Bel mij: 06-12345678", "gebeurtenis", "stop", "groep", "C").then().statusCode(422)
                .body(containsString("Bel mij: 06-12345678"));
        parent.send(way("gestopt"), "woorden", "", "gebeurtenis", "stop", "groep", "C");
        parent.send(way("gestopt"), "hoofdreden", "A1").then().statusCode(422).body(containsString("Kies de belangrijkste reden"));
        parent.send(way("gestopt"), "hoofdreden", "C1");
        parent.send(way("gestopt"), "mee", "D1", "mee", "D2", "mee", "D3", "mee", "D4").then().statusCode(422)
                .body(containsString("hooguit drie"));
        parent.send(way("gestopt"), "mee", "C1").then().statusCode(422).body(containsString("niet nog eens"));
        parent.send(way("gestopt"), "mee", "D1");
        parent.send(way("gestopt"), "terugkeer", "soms", "gemeente", "GM0014").then().statusCode(422).body(containsString("uit de lijst"));
        assertEquals(List.of(), data.rowsOf("select id from farewell where region_code = '" + region + "'"));
    }

    @Test
    void lastStep_looksAtEveryStepAgain() {
        Browsing parent = new Browsing();
        parent.get(way("gestopt"));
        parent.send(way("gestopt"), "stap", "5", "hoofdreden", "C1", "groep", "C").then().statusCode(422).body(containsString("Stap 1 van 5"));
    }

    @Test
    void buttonPressedTwice_isOneAnswer() {
        Browsing parent = filledIn("", "C1");
        String form = parent.text();
        parent.send(way("gestopt")).then().statusCode(303);
        Browsing again = new Browsing();
        again.get(way("gestopt"));
        String mark = form.replaceAll("(?s).*name=\"kenmerk\" value=\"([0-9a-f]+)\".*", "$1");
        again.send(way("gestopt"), "kenmerk", mark, "stap", "5", "gebeurtenis", "stop", "groep", "C", "hoofdreden", "C1");
        assertEquals(1, data.rowsOf("select id from farewell where region_code = '" + region + "'").size());
    }

    @Test
    void everyAnswer_givesAllOfThemNewIdsInAnotherOrder() {
        Set<String> orders = new HashSet<>();
        Set<String> ids = new HashSet<>();
        String[] codes = {"C1", "C2", "C3", "C4", "C5"};
        for (int index = 0; index < codes.length; index++) {
            answered("woord " + index, codes[index]);
            List<String> now = data.rowsOf("select id from farewell where region_code = '" + region + "'");
            assertEquals(index + 1, now.size());
            now.forEach(id -> assertTrue(ids.add(id), "an id that was there before"));
        }
        for (int index = 0; index < 6; index++) {
            answered("", "C1");
            orders.add(String.join(",", data.rowsOf("select main_reason from farewell where region_code = '" + region + "' and main_reason <> 'C1'"
                    + (TestDatabase.isPostgres() ? " order by ctid" : " order by id"))));
        }
        // Four that lie the same way six times over would be one in 24 to the power of five.
        assertTrue(orders.size() > 1, orders.toString());
        if (TestDatabase.isPostgres()) {
            assertEquals(1, data.rowsOf("select distinct cast(xmin as text) from farewell where region_code = '" + region + "'").size());
        }
    }

    @Test
    void ownWords_areReadByTheOntregelaar_andLieAmongOthers() {
        answered("Eerste woorden hier", "C1");
        answered("Tweede woorden hier", "C2");
        RestAssured.get("/stopwoorden").then().statusCode(200).body(containsString("Eerste woorden hier")).body(containsString("Tweede woorden hier"));
        Visitor.anybody().get("/stopwoorden").then().statusCode(303);
    }

    @Test
    void pages_areThereForARegion_withItsCode() {
        Visitor.anybody().get("/stoppen/" + region).then().statusCode(200).body(containsString("Ik ben gestopt"))
                .body(containsString("Ik denk aan stoppen")).body(containsString("/stoppen/" + region + "/qr.png"));
        Visitor.anybody().get("/stoppen/" + municipality).then().statusCode(303);
        Visitor.anybody().get("/stoppen/BESTAATNIET").then().statusCode(404);
        Visitor.anybody().get("/stoppen/" + region + "/qr.svg").then().statusCode(200).contentType(containsString("image/svg+xml"))
                .body(containsString("<path"));
        byte[] picture = Visitor.anybody().get("/stoppen/" + region + "/qr.png").then().statusCode(200).extract().asByteArray();
        assertEquals("PNG", new String(picture, 1, 3, StandardCharsets.US_ASCII));
        assertFalse(Visitor.anybody().get("/stoppen/" + region + "/gestopt").asString().contains("<script"));
    }
}
