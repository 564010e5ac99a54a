package nl.pleegpeil.entry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody without account tells something and comes back with the code; somebody with a seat does so from a page of their own. */
@QuarkusTest
@Tag("database")
class EntryPagesTest {

    private static final String FORM = "/signaal/EPR";
    private static boolean filled;

    @Inject
    Given given;

    private Cast cast;

    @BeforeEach
    void region() {
        Today.is("2026-03-30");
        if (!filled) {
            given.country("EPL");
            given.region("EPR", "EPL");
            given.municipality("EPA", "EPR");
            given.municipality("EPB", "EPR");
            filled = true;
        }
        cast = Cast.onStage();
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Browsing told(String text, String... more) {
        Browsing browser = new Browsing();
        browser.get(FORM);
        String[] fields = new String[4 + more.length];
        fields[0] = "tekst";
        fields[1] = text;
        fields[2] = "gemeente";
        fields[3] = "EPA";
        System.arraycopy(more, 0, fields, 4, more.length);
        browser.send(FORM, fields);
        return browser;
    }

    private String row(String columns, String text) {
        return given.rowsOf("select " + columns + " from signal where reference = '" + text + "'").get(0);
    }

    private static String reference(Browsing browser) {
        var match = Pattern.compile("PZ-2026-\\d{4}").matcher(browser.text());
        assertTrue(match.find(), browser.text());
        return match.group();
    }

    // ---------------------------------------------------------------- without account

    @Test
    void form_saysWhoReads_andWhatDoesNotBelongHere() {
        Visitor.anybody().get(FORM).then().statusCode(200).body(containsString("Veilig Thuis")).body(containsString("Wie dit leest"))
                .body(containsString("alleen-ontregelaar")).body(not(containsString("name=\"mail\"")));
        Visitor.anybody().get("/signaal").then().statusCode(200).body(containsString("/signaal/EPR"));
        Visitor.anybody().get("/signaal/GEEN").then().statusCode(404);
    }

    @Test
    void signal_isConfirmedWithReferenceCodeAndDay() {
        Browsing browser = told("Wij wachten al maanden op een nieuwe begeleider");
        assertEquals(303, browser.page().statusCode());
        String address = browser.onward();
        assertTrue(address.matches("/mijn-signaal/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\\?bewaard=nieuw"), address);
        browser.get(address);
        // Ten working days after 30 March 2026, without Good Friday and Easter Monday.
        assertTrue(browser.text().contains("uiterlijk op 15 april 2026"), browser.text());
        assertTrue(browser.text().contains("Wij wachten al maanden op een nieuwe begeleider") && browser.text().contains("class=\"qr\""));
        assertEquals("[EPA, EPR, pleegouder, ontvangen, false, false, null]",
                row("area_code, region_code, source, status, only_ontregelaar, may_pass_on, seat_id", reference(browser)));
    }

    @Test
    void references_followEachOtherWithoutGaps() {
        int first = Integer.parseInt(reference(next("Eerste")).substring(8));
        Forms.post(Visitor::anybody, FORM, FORM, Map.of("tekst", "Een gemeente die er niet is", "gemeente", "XX")).statusCode(422);
        assertEquals(first + 1, Integer.parseInt(reference(next("Tweede")).substring(8)));
    }

    private Browsing next(String text) {
        Browsing browser = told(text + " signaal over reiskosten");
        browser.get(browser.onward());
        return browser;
    }

    @Test
    void sameForm_twice_isOneSignal() {
        Browsing browser = new Browsing();
        Response page = browser.get(FORM);
        String sheet = page.htmlPath().getString("**.find { it.@name == 'blad' }.@value");
        Map<String, String> fields = Map.of("tekst", "Dubbel geklikt op verzenden", "gemeente", "EPA", "blad", sheet);
        String before = given.rowsOf("select count(*) from signal").get(0);
        String one = Forms.post(Visitor::anybody, FORM, FORM, fields).statusCode(303).extract().header("Location");
        String two = Forms.post(Visitor::anybody, FORM, FORM, fields).statusCode(303).extract().header("Location");
        assertEquals(one, two);
        assertEquals(Long.parseLong(before) + 1, Long.parseLong(given.rowsOf("select count(*) from signal").get(0)));
    }

    @Test
    void sameForm_withOtherWords_isAnotherSignal_andShowsNoneOfTheFirst() {
        String sheet = new Browsing().get(FORM).htmlPath().getString("**.find { it.@name == 'blad' }.@value");
        String before = given.rowsOf("select count(*) from signal").get(0);
        String one = Forms.post(Visitor::anybody, FORM, FORM, Map.of("tekst", "Het eerste verhaal", "gemeente", "EPA", "blad", sheet))
                .statusCode(303).extract().header("Location");
        String two = Forms.post(Visitor::anybody, FORM, FORM, Map.of("tekst", "Een heel ander verhaal", "gemeente", "EPA", "blad", sheet))
                .statusCode(303).extract().header("Location");
        assertNotEquals(one, two);
        assertEquals(Long.parseLong(before) + 2, Long.parseLong(given.rowsOf("select count(*) from signal").get(0)));
    }

    @Test
    void wrong_keepsWhatWasTyped_andSaysWhereItIs() {
        Forms.post(Visitor::anybody, FORM, FORM, Map.of("tekst", "Bel mij op 06 12345678", "gemeente", "EPZ", "alleen-ontregelaar", "ja")).statusCode(422)
                .body(containsString("href=\"#tekst\"")).body(containsString("href=\"#gemeente\"")).body(containsString(">Bel mij op 06 12345678</textarea>"))
                .body(containsString("value=\"ja\" checked"));
        Forms.post(Visitor::anybody, FORM, FORM, Map.of("tekst", " ", "gemeente", "EPA")).statusCode(422).body(containsString("Schrijf wat er speelt"));
        Forms.post(Visitor::anybody, FORM, FORM, Map.of("tekst", "a".repeat(4001), "gemeente", "EPA")).statusCode(422)
                .body(containsString("korter dan 4000 tekens"));
    }

    // ---------------------------------------------------------------- coming back

    @Test
    void code_opensInAnyWriting_andNoOther() {
        Browsing browser = told("Terugkomen met de code");
        String code = browser.onward().substring("/mijn-signaal/".length()).replaceFirst("\\?.*", "");
        Browsing later = new Browsing();
        later.get("/mijn-signaal");
        later.send("/mijn-signaal", "code", code.toLowerCase().replace("-", ""));
        assertEquals(303, later.page().statusCode());
        assertEquals(200, later.get(later.onward()).statusCode());
        later.get("/mijn-signaal");
        later.send("/mijn-signaal", "code", "0000-0000-0000-0000");
        assertEquals(422, later.page().statusCode());
        assertTrue(later.text().contains("value=\"0000-0000-0000-0000\""));
        assertEquals(404, Visitor.anybody().get("/mijn-signaal/0000-0000-0000-0000").statusCode());
        // What was typed is nowhere in the table of signals.
        assertEquals(List.of(), given.rowsOf("select receipt_hash from signal where receipt_hash like '%" + code.replace("-", "") + "%'"));
    }

    @Test
    void sender_tellsMore_andTheAddressIsSealed() {
        Browsing browser = told("Meer vertellen mag, hoeft niet");
        String page = browser.onward().replaceFirst("\\?.*", "");
        browser.get(page);
        browser.send(page + "/meer", "onderwerp", "K12", "vaak", "vaker", "zwaar", "zwaar", "mail", "geen adres");
        assertEquals(422, browser.page().statusCode());
        assertTrue(browser.text().contains("value=\"geen adres\"") && browser.text().contains("<option value=\"K12\" selected>"), browser.text());
        browser.send(page + "/meer", "onderwerp", "K12", "vaak", "vaker", "zwaar", "zwaar", "mail", "ouder@voorbeeld.test");
        assertEquals(303, browser.page().statusCode());
        browser.get(page);
        assertEquals("[K12, vaker, zwaar]", row("told_category, frequency, weight", reference(browser)));
        String sealed = given.rowsOf("select sealed_address from sender_address where signal_id = (select id from signal where reference = '"
                + reference(browser) + "')").get(0);
        assertTrue(!sealed.contains("voorbeeld"), sealed);
        assertTrue(!browser.text().contains("ouder@voorbeeld.test"), "nobody is shown the address, not even behind the code");
    }

    @Test
    void sender_reacts_andTheGuardAsks() {
        Browsing browser = told("Een reactie achteraf");
        String page = browser.onward().replaceFirst("\\?.*", "");
        browser.get(page);
        browser.send(page + "/reactie", "reactie", "Mijn BSN is 111222333");
        assertEquals(422, browser.page().statusCode());
        assertTrue(browser.text().contains(">Mijn BSN is 111222333</textarea>"));
        browser.send(page + "/reactie", "reactie", "Het gaat nu beter");
        assertEquals(303, browser.page().statusCode());
        browser.get(page);
        assertTrue(browser.text().contains("Het gaat nu beter"));
        browser.send(page + "/geholpen", "geholpen", "ja");
        assertEquals(409, browser.page().statusCode(), "there is no answer yet");
    }

    // ---------------------------------------------------------------- from a seat

    @Test
    void pleegouderraad_tellsForItsRegion_andSeesItsOwnOnly() {
        cast.visitor("raad", 801, Cast.grant(Role.PLEEGOUDERRAAD, 8801, "EPR"));
        cast.visitor("andere", 802, Cast.grant(Role.PLEEGOUDERRAAD, 8802, "EPR"));
        Forms.post(() -> Visitor.withToken("raad"), "/eigen-signalen/nieuw", "/eigen-signalen/nieuw", Map.of("tekst", "De vergoeding is onduidelijk",
                "gemeente", "EPB", "bron", "pleegouderraad", "dag", "28-3-2026", "onderwerp", "K02", "knelpunt", "ja"))
                .statusCode(303);
        Visitor.withToken("raad").get("/eigen-signalen").then().statusCode(200).body(containsString("De vergoeding is onduidelijk"));
        Visitor.withToken("andere").get("/eigen-signalen").then().statusCode(200).body(not(containsString("De vergoeding is onduidelijk")));
        String id = given.rowsOf("select max(id) from signal where seat_id = 8801").get(0);
        Visitor.withToken("raad").get("/eigen-signalen/" + id).then().statusCode(200).body(containsString("De vergoeding is onduidelijk"));
        Visitor.withToken("andere").get("/eigen-signalen/" + id).then().statusCode(404);
        assertEquals("[EPB, pleegouderraad, K02, true, 2026-03-28]",
                given.rowsOf("select area_code, source, told_category, proposes_knelpunt, occurred_on from signal where id = " + id).get(0));
    }

    @Test
    void seat_readsWhatDoesNotBelongHere_asAParentDoes() {
        cast.visitor("af", 804, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 8804, "EPA"));
        for (String page : List.of(Visitor.anybody().get(FORM).asString(), Visitor.withToken("af").get("/eigen-signalen/nieuw").asString())) {
            assertTrue(page.contains("Veilig Thuis") && page.contains("AKJ") && page.contains("Maak bezwaar"), page);
        }
    }

    @Test
    void seat_wrong_keepsWhatWasTyped() {
        cast.visitor("af", 803, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 8803, "EPA"));
        Forms.post(() -> Visitor.withToken("af"), "/eigen-signalen/nieuw", "/eigen-signalen/nieuw", Map.of("tekst", "Gebeld over vervoer", "gemeente", "EPB",
                "bron", "pleegouderraad", "dag", "31-3-2026")).statusCode(422).body(containsString("href=\"#gemeente\"")).body(containsString("href=\"#bron\""))
                .body(containsString("href=\"#dag\"")).body(containsString(">Gebeld over vervoer</textarea>"));
        String address = Forms.post(() -> Visitor.withToken("af"), "/eigen-signalen/nieuw", "/eigen-signalen/nieuw", Map.of("tekst", "Gebeld over vervoer",
                "gemeente", "EPA", "bron", "pleegouder", "dag", "30-3-2026", "bewijs", "ja")).statusCode(303).extract().header("Location");
        assertTrue(address.contains("/mijn-signaal/"), address);
    }

    // ---------------------------------------------------------------- files

    @Test
    void file_isTakenInOnce_andMasked() {
        String csv = "datum;gebied;categorie;tekst;bron\n2026-03-01;EPA;K01;Loket reageert traag, bel 0612345678;pleegouder\n"
                + "2026-03-01;EPA;K01;Loket reageert traag, bel 0612345678;pleegouder\n";
        RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/signalen").then().statusCode(200)
                .body("accepted", org.hamcrest.Matchers.is(2));
        RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/signalen").then().statusCode(200)
                .body("accepted", org.hamcrest.Matchers.is(0)).body("unchanged", org.hamcrest.Matchers.is(2));
        RestAssured.given().contentType("text/csv; charset=UTF-8").body("datum;gebied;tekst;categorie\n2026-04-30;EPQ;Mijn BSN is 111222333;K77\n")
                .post("/api/v1/imports/signalen").then().statusCode(422).body(not(containsString("111222333")))
                .body("problems.code", org.hamcrest.Matchers.hasItems("E_UNKNOWN_CODE", "E_PERSONAL_DATA", "E_FORMAT"));
    }
}
