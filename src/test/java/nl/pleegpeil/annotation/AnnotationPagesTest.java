package nl.pleegpeil.annotation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a country of its own with a region of two municipalities whose figures everybody may see. */
@QuarkusTest
@Tag("database")
class AnnotationPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    AnnotationRetention retention;

    private String country;
    private String region;
    private String own;
    private String other;

    @BeforeEach
    void regionWithTwoMunicipalities() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        country = "OPENTL" + number;
        region = "OPENTR" + number;
        own = "OPENTA" + number;
        other = "OPENTB" + number;
        given.country(country);
        given.region(region, country);
        given.municipality(own, region);
        given.municipality(other, region);
        for (int year = 2019; year < 2026; year++) {
            given.delivered(Given.flow(own, String.valueOf(year), 30 + year % 4, 40), Given.flow(region, String.valueOf(year), 90 + year % 5, 100));
        }
        Grant wide = new Grant(Role.ONTREGELAAR, 92, "Ontregelaar " + region, false, Set.of(region), Set.of(region, own, other), Optional.empty(),
                Role.ONTREGELAAR.rights());
        Cast.onStage().visitor("anna", 911, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 91, own)).visitor("otto", 912, wide)
                .visitor("bea", 913, Cast.grant(Role.BEHEERDER, 93)).visitor("lena", 914, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 94, other));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private static Map<String, String> event(String area, String kind, String from, String body) {
        return new HashMap<>(Map.of("gebied", area, "soort", kind, "van", from, "tot", "", "tekst", body, "kengetal", "", "voor", "iedereen"));
    }

    private static ValidatableResponse put(String who, Map<String, String> typed) {
        return Forms.post(() -> Visitor.withToken(who), "/tijdlijn/nieuw", "/tijdlijn/nieuw", typed);
    }

    private String idIn(String area) {
        return given.rowsOf("select max(id) from annotation where area_code = '" + area + "'").get(0);
    }

    private static String overview(String area) {
        return Visitor.anybody().get("/dashboards/behoud/overzicht?gebied=" + area).then().statusCode(200).extract().asString();
    }

    @Test
    void event_standsOnTheChart_belowIt_inTheTable_andInTheJson() {
        put("anna", event(own, "campagne", "2024-03", "Posters in de bus.")).statusCode(303).header("Location", endsWith("/tijdlijn?gebied=" + own + "&bewaard=ja"));
        String page = overview(own);
        assertTrue(page.contains("<li>maart 2024: campagne. Posters in de bus. (zetel 91)</li>"), page);
        assertTrue(page.contains("&quot;moments&quot;:[{&quot;number&quot;:1,&quot;at&quot;:4."), page);
        assertTrue(page.contains("<th scope=\"col\">Wat er gebeurde</th>") && page.contains("<td class=\"wordy\">1. Posters in de bus.</td>"), page);
        var json = Visitor.anybody().get("/api/v1/metrics/instroom?gebied=" + own).jsonPath();
        assertEquals(List.of("campagne"), json.getList("annotations.kind"));
        assertEquals("2024-04-01", json.getString("annotations[0].until"));
        assertFalse(Visitor.anybody().get("/api/v1/metrics/instroom.csv?gebied=" + own).asString().contains("Posters"));
        assertEquals(List.of("time_line_annotated"), given.rowsOf("select act from audit_line where subject_kind = 'gebeurtenis' and subject_id = '" + idIn(own) + "'"));
    }

    @Test
    void event_standsOnTheLinesInside_notOnThoseAround() {
        put("otto", event(region, "week_van_de_pleegzorg", "30-10-2023", "Open avonden.")).statusCode(303);
        put("anna", event(own, "anders", "1-6-2023", "Nieuwe aanbieder.")).statusCode(303);
        assertTrue(overview(own).contains("Open avonden.") && overview(own).contains("Nieuwe aanbieder."));
        assertTrue(overview(region).contains("30 oktober 2023: Week van de Pleegzorg. Open avonden. (Ontregelaar " + region + ")"));
        assertFalse(overview(region).contains("Nieuwe aanbieder."));
        assertFalse(overview(other).contains("Nieuwe aanbieder."));
    }

    @Test
    void eventOutsideTheYearsShown_isLeftOut() {
        put("anna", event(own, "campagne", "2024", "Heel jaar radio.")).statusCode(303);
        String page = Visitor.anybody().get("/dashboards/behoud/overzicht?gebied=" + own + "&van=2019&tot=2023").asString();
        assertFalse(page.contains("Heel jaar radio."));
        assertFalse(page.contains("Wat er gebeurde"));
        assertTrue(overview(own).contains("<li>2024: campagne. Heel jaar radio. (zetel 91)</li>"));
    }

    @Test
    void eventOfOneMetric_standsOnItsLineOnly() {
        Map<String, String> typed = event(own, "anders", "1-6-2023", "Anders geteld bij de start.");
        typed.put("kengetal", "instroom");
        put("anna", typed).statusCode(303);
        assertTrue(control(own, "instroom").contains("Anders geteld bij de start."));
        assertFalse(control(own, "uitstroom").contains("Anders geteld bij de start."));
        assertEquals(1, Visitor.anybody().get("/api/v1/metrics/instroom?gebied=" + own).jsonPath().getList("annotations").size());
        assertNull(Visitor.anybody().get("/api/v1/metrics/uitstroom?gebied=" + own).jsonPath().get("annotations"));
    }

    private static String control(String area, String series) {
        return Visitor.anybody().get("/dashboards/behoud/regelkaart?indicator=" + series + "&gebied=" + area).then().statusCode(200).extract().asString();
    }

    @Test
    void newBaseline_beginsTheControlChartAnew_withItsAuthor() {
        Map<String, String> typed = event(own, "nieuwe_basislijn", "1-1-2023", "Netwerkgezinnen tellen mee.");
        put("anna", typed).statusCode(422).body(containsString("href=\"#kengetal\""));
        typed.put("kengetal", "instroom");
        put("anna", typed).statusCode(303);
        String chart = control(own, "instroom");
        assertTrue(chart.contains("<li>1 januari 2023: nieuwe basislijn. Netwerkgezinnen tellen mee. (zetel 91)</li>"), chart);
        assertTrue(chart.contains("richting=hoger&amp;herijk=2023-01-01"), chart);
        assertEquals(2, Set.copyOf(Visitor.anybody().get("/api/v1/metrics/regelkaart?indicator=instroom&richting=hoger&herijk=2023-01-01&gebied=" + own)
                .jsonPath().<Float>getList("rows.measures.cl")).size());
        assertFalse(control(own, "uitstroom").contains("herijk="));
        // The region's own chart goes on: the change was recorded for the municipality.
        assertFalse(control(region, "instroom").contains("herijk="));
    }

    @Test
    void correction_isANewRow_andAWithdrawalSaysWhy() {
        put("anna", event(own, "campagne", "1-3-2024", "Posters in de bus.")).statusCode(303);
        String first = idIn(own);
        Map<String, String> typed = event(own, "campagne", "1-4-2024", "Posters in de trein.");
        Forms.post(() -> Visitor.withToken("anna"), "/tijdlijn/" + first, "/tijdlijn/" + first, typed).statusCode(422)
                .body(allOf(containsString("Vertel waarom"), containsString("Posters in de trein."), containsString("value=\"1-4-2024\"")));
        typed.put("reden", "Verkeerde maand.");
        Forms.post(() -> Visitor.withToken("anna"), "/tijdlijn/" + first, "/tijdlijn/" + first, typed).statusCode(303);
        String second = idIn(own);
        assertFalse(overview(own).contains("in de bus"));
        Visitor.withToken("anna").get("/tijdlijn/" + second).then()
                .body(containsString("1 maart 2024: Posters in de bus. (zetel 91, 10 maart 2026) Gewijzigd: Verkeerde maand."));
        Visitor.withToken("anna").get("/tijdlijn/" + first).then().statusCode(404);
        typed.put("tekst", "Posters bij de bakker.");
        Forms.post(() -> Visitor.withToken("anna"), "/tijdlijn/" + second, "/tijdlijn/" + first, typed).statusCode(422)
                .body(allOf(containsString("Een collega wijzigde dit intussen. Nu staat er: Posters in de trein."), containsString("Posters bij de bakker."),
                        containsString("action=\"/tijdlijn/" + second + "\"")));

        Forms.post(() -> Visitor.withToken("otto"), "/tijdlijn/" + second, "/tijdlijn/" + second + "/intrekken", Map.of("waarom", "")).statusCode(422)
                .body(containsString("href=\"#waarom\""));
        Forms.post(() -> Visitor.withToken("otto"), "/tijdlijn/" + second, "/tijdlijn/" + second + "/intrekken", Map.of("waarom", "Het ging niet door.")).statusCode(303);
        assertFalse(overview(own).contains("in de trein"));
        Visitor.anybody().get("/tijdlijn?gebied=" + own).then().body(not(containsString("in de trein")));
        Visitor.withToken("anna").get("/tijdlijn?gebied=" + own).then().body(containsString("Het ging niet door. (Ontregelaar " + region));
        assertEquals(List.of("1", "2", "3"), given.rowsOf("select revision from annotation where area_code = '" + own + "' order by revision"));
    }

    @Test
    void mistakes_keepWhatWasTyped() {
        Map<String, String> typed = event("NERGENS", "feest", "ooit", "");
        typed.putAll(Map.of("tot", "31-02-2024", "kengetal", "bestaatniet", "voor", "buren"));
        String page = put("anna", typed).statusCode(422).extract().asString();
        for (String field : List.of("gebied", "soort", "van", "tot", "tekst", "kengetal", "voor")) {
            assertTrue(page.contains("href=\"#" + field + "\""), field);
        }
        assertTrue(page.contains("value=\"ooit\"") && page.contains("value=\"31-02-2024\""), page);
        Map<String, String> turned = event(own, "anders", "10-3-2024", "x".repeat(121));
        turned.put("tot", "9-3-2024");
        put("anna", turned).statusCode(422).body(allOf(containsString("op of na de eerste dag"), containsString("hoogstens 120 tekens"), containsString("x".repeat(121))));
        put("anna", event(own, "anders", "11-3-2028", "Ver weg.")).statusCode(422).body(containsString("hoogstens twee jaar vooruit"));
    }

    @Test
    void personalData_isAskedAbout_andNotStored() {
        put("anna", event(own, "anders", "1-3-2024", "Bel mevrouw De Vries, 06-48151623.")).statusCode(422).body(containsString("href=\"#tekst\""));
        assertEquals(List.of("0"), given.rowsOf("select count(*) from annotation where area_code = '" + own + "'"));
    }

    @Test
    void eachWritesInTheirOwnArea_only() {
        put("anna", event(other, "campagne", "1-3-2024", "Niet van mij.")).statusCode(422).body(containsString("href=\"#gebied\""));
        put("anna", event(region, "campagne", "1-3-2024", "Niet van mij.")).statusCode(422);
        put("otto", event(other, "campagne", "1-3-2024", "Van de regio.")).statusCode(303);
        put("bea", event(own, "regelwijziging", "1-3-2024", "Niet van mij.")).statusCode(422);
        put("bea", event(country, "regelwijziging", "1-7-2023", "Nieuwe wet.")).statusCode(303);
        assertTrue(overview(own).contains("1 juli 2023: nieuwe of andere regel. Nieuwe wet. (zetel 93)"));
        Visitor.withToken("anna").get("/tijdlijn/" + idIn(other)).then().statusCode(404);
        Visitor.anybody().get("/tijdlijn/nieuw").then().statusCode(not(200));
    }

    @Test
    void notForEverybody_isForWhoWorksThere_only() {
        Map<String, String> typed = event(region, "anders", "1-3-2024", "Bureau verhuisde.");
        typed.put("voor", "gebied");
        put("otto", typed).statusCode(303);
        assertFalse(overview(region).contains("Bureau verhuisde."));
        Visitor.anybody().get("/tijdlijn").then().body(not(containsString("Bureau verhuisde.")));
        Visitor.anybody().queryParam("q", "bureau verhuisde").get("/zoeken").then().body(not(containsString("Bureau verhuisde.")));
        Visitor.withToken("lena").get("/dashboards/behoud/overzicht?gebied=" + region).then().body(containsString("Bureau verhuisde."));
        Visitor.withToken("lena").queryParam("q", "bureau verhuisde").get("/zoeken").then().body(containsString("Bureau verhuisde."));
        assertNull(Visitor.anybody().get("/api/v1/metrics/instroom?gebied=" + region).jsonPath().get("annotations"));
    }

    @Test
    void oldVersions_goAfterTheirTerm_andWhatStandsStays() {
        put("anna", event(own, "campagne", "1-3-2024", "Posters in de bus.")).statusCode(303);
        String first = idIn(own);
        Map<String, String> typed = event(own, "campagne", "1-4-2024", "Posters in de trein.");
        typed.put("reden", "Verkeerde maand.");
        Forms.post(() -> Visitor.withToken("anna"), "/tijdlijn/" + first, "/tijdlijn/" + first, typed).statusCode(303);
        put("anna", event(own, "campagne", "1-5-2024", "Weg ermee.")).statusCode(303);
        String gone = idIn(own);
        Forms.post(() -> Visitor.withToken("anna"), "/tijdlijn/" + gone, "/tijdlijn/" + gone + "/intrekken", Map.of("waarom", "Ging niet door.")).statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> retention.erase(Due.before(Instant.parse("2026-01-01T00:00:00Z")), 100));
        assertEquals(List.of("4"), given.rowsOf("select count(*) from annotation where area_code = '" + own + "'"));
        QuarkusTransaction.requiringNew().run(() -> {
            // One at a time: what was corrected must not come back between two batches.
            while (retention.erase(Due.before(Instant.parse("2031-03-10T12:00:00Z")), 1) > 0) {
                assertFalse(Annotation.standing().stream().anyMatch(row -> row.body.equals("Weg ermee.")));
            }
        });
        assertEquals(List.of("Posters in de trein."), given.rowsOf("select body from annotation where area_code = '" + own + "'"));
    }
}
