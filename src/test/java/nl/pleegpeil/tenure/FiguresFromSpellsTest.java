package nl.pleegpeil.tenure;

import static nl.pleegpeil.intake.Import.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the metrics make of spells, against examples worked out by hand. */
@QuarkusTest
class FiguresFromSpellsTest {

    private static final String HEADER = "gezin;start;stop;reden;groep;gemeente;aanbieder;soort\n";
    private static final double NEAR = 1e-7;

    @Inject
    Given data;
    @Inject
    EntityManager entities;

    private String country;
    private String town;
    private String other;

    @BeforeEach
    void aCountryOfItsOwn() {
        Today.is("2026-01-10");
        country = Import.unique("F");
        town = country + "1";
        other = country + "2";
        data.country(country);
        data.region(country + "-R", country);
        data.municipality(town, country + "-R");
        data.municipality(other, country + "-R");
        RestAssured.given().contentType("application/json").post("/api/v1/family-data/" + country + "-R"
                + "?grondslag=wettelijke_taak&kenmerk=F&besluit=2026-01-01").then().statusCode(204);
    }

    private void delivered(String rows) {
        send("pleeggezinnen?fouten=overslaan", HEADER + rows.replace("@", town).replace("%", other)).statusCode(200);
    }

    private JsonPath ask(String metricAndParameters) {
        return RestAssured.given().urlEncodingEnabled(false).get("/api/v1/metrics/" + metricAndParameters).then().statusCode(200)
                .body("scope.herkomst", equalTo("gezinnen")).extract().jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
    }

    private static double measure(JsonPath answer, int row, String name) {
        return answer.getDouble("rows[" + row + "].measures." + name);
    }

    /** Example of the method sheet, 2.4. */
    private void fiveFamilies() {
        delivered("A;2020-01-01;2023-12-31;vermijdbaar;;@;;\nB;2023-01-01;;;;@;;\nC;2022-06-01;2023-03-01;;;@;;\nD;2023-05-01;2023-05-01;;;@;;\n"
                + "E;2022-01-01;2023-06-30;;;@;;\nE;2023-07-01;;;;@;;\n");
    }

    @Test
    void stockAndFlow_ofTheMethodSheet() {
        fiveFamilies();
        String year = "?herkomst=gezinnen&van=2023&tot=2024&gebied=" + country;
        JsonPath flow = ask("stand_en_stroom" + year);
        assertEquals(List.of("2023"), flow.getList("rows.label"));
        assertEquals(List.of(3.0, 1.0, 0.0, 0.0, 2.0, 0.0, 2.0, 0.0, 1154.0), List.of("begin", "new", "restart", "transferIn", "exit",
                "transferOut", "end", "difference", "personDays").stream().map(name -> measure(flow, 0, name)).toList());
        assertEquals(3.1616438, measure(flow, 0, "avgStock"), NEAR);
        assertEquals(0.6325823, measure(flow, 0, "churn"), NEAR);
        assertEquals(0.6325823 / 2, measure(flow, 0, "avoidableChurn"), NEAR);
        assertEquals(1 / 3.0, measure(flow, 0, "retentionContinuous"), NEAR);
        JsonPath ratio = ask("vervangingsratio" + year);
        assertEquals(50, ratio.getDouble("rows[0].amount"), NEAR);
        assertEquals("UNDETERMINED", ratio.getString("rows[0].verdict"));
        assertEquals(1, ask("instroom" + year).getDouble("rows[0].amount"));
        assertEquals(2, ask("uitstroom" + year).getDouble("rows[0].amount"));
        assertEquals(2, ask("stand" + year).getDouble("rows[0].amount"));
        assertEquals(100 / 3.0, ask("behoudspercentage" + year).getDouble("rows[0].amount"), 1e-9);
        // Without a bridge the family that went on the next day stopped and began again.
        JsonPath apart = ask("stand_en_stroom" + year + "&overbrugging=0");
        assertEquals(List.of(1.0, 3.0), List.of(measure(apart, 0, "restart"), measure(apart, 0, "exit")));
    }

    @Test
    void rows_runFromTheFirstStartToTheLastPeriodThatIsOver() {
        fiveFamilies();
        assertEquals(List.of("2020", "2021", "2022", "2023", "2024", "2025"), ask("stand?herkomst=gezinnen&gebied=" + country).getList("rows.label"));
    }

    @Test
    void familyThatMoves_isNoStopper() {
        delivered("A;2020-01-01;2023-06-30;natuurlijk;;@;;\nA;2023-07-01;;;;%;;\n");
        String year = "?herkomst=gezinnen&van=2023&tot=2024&gebied=";
        JsonPath here = ask("stand_en_stroom" + year + town);
        assertEquals(List.of(1.0, 1.0, 0.0, 0.0), List.of(measure(here, 0, "begin"), measure(here, 0, "transferOut"), measure(here, 0, "exit"), measure(here, 0, "end")));
        JsonPath there = ask("stand_en_stroom" + year + other);
        assertEquals(List.of(1.0, 0.0), List.of(measure(there, 0, "transferIn"), measure(there, 0, "new")));
        assertEquals(100, ask("behoudspercentage" + year + town).getDouble("rows[0].amount"));
        JsonPath both = ask("uitstroom" + year + country + "-R&uitsplitsing=gebied");
        assertEquals(List.of(town, other), both.getList("rows.series"));
    }

    @Test
    void groups_areComparedByHand() {
        // From day 0: two that stop after 100 and 200 days, two that stop after 300 and 400.
        delivered("A;2020-01-01;2020-04-10;;met;@;;netwerk\nB;2020-01-01;2020-07-19;;met;@;;netwerk\n"
                + "C;2020-01-01;2020-10-27;;zonder;@;;bestand\nD;2020-01-01;2021-02-04;;zonder;@;;bestand\n");
        for (String by : List.of("groep", "soort")) {
            JsonPath groups = ask("overleving?van=2020&tot=2022&uitsplitsing=" + by + "&gebied=" + country);
            // O = 2, E = 2/4 + 1/3, V = 1/4 + 2/9.
            assertEquals(Math.pow(2 - 5 / 6.0, 2) / (17 / 36.0), measure(groups, 0, "chisq"), 1e-9);
            assertEquals(1, measure(groups, 0, "df"));
            assertEquals(0.089555, measure(groups, 0, "p"), 1e-6);
        }
        JsonPath all = ask("overleving?van=2020&tot=2022&gebied=" + country);
        assertEquals(25, all.getDouble("rows[0].amount"), NEAR);
        assertNull(all.get("rows[0].measures.chisq"));
        assertEquals("TOO_FEW", all.getString("rows[0].status"));
        assertTrue(all.getString("rows[0].note").contains("Te weinig waarnemingen"));
        assertEquals(250, measure(all, 0, "medianDays"));
        assertEquals(List.of("2020"), ask("overleving?van=2020&tot=2022&uitsplitsing=startjaar&gebied=" + country).getList("rows.series").stream().distinct().toList());
    }

    @Test
    void familyThatJoinsAGroup_countsThereFromThatDay() {
        delivered("A;2020-01-01;2020-04-10;;zonder;@;;\nA;2020-04-10;2020-07-19;;met;@;;\nB;2020-01-01;2020-03-01;;zonder;@;;\n");
        JsonPath groups = ask("overleving?van=2020&tot=2022&uitsplitsing=groep&gebied=" + country);
        assertEquals(List.of(1, 2), groups.getList("rows.findAll { it.label == '1' }.n"));
        assertEquals(List.of("met", "zonder"), groups.getList("rows.findAll { it.label == '1' }.series"));
        // Who joined did not stop without: only B did.
        assertEquals(List.of(1.0, 1.0), groups.getList("rows.findAll { it.label == '1' }.measures.exits").stream()
                .map(exits -> ((Number) exits).doubleValue()).toList());
    }

    @Test
    void newSpells_areSeenAtOnce_alsoThoseOfAnotherInstance() {
        fiveFamilies();
        String question = "stand?herkomst=gezinnen&van=2024&tot=2025&gebied=" + country;
        assertEquals(2, ask(question).getDouble("rows[0].amount"));
        delivered("F;2024-01-01;;;;@;;\n");
        assertEquals(3, ask(question).getDouble("rows[0].amount"));
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into household_spell (id, household_hash, content_hash, open_hash, start_on, start_is_month,"
                    + " stop_is_month, municipality_code, provider_code, kind, revision, recorded_at) values (nextval('household_spell_seq'), 'h-" + country
                    + "', 'c-" + country + "', 'o-" + country + "', date '2024-02-01', false, false, '" + town + "', '', 'bestand', 1, current_timestamp)").executeUpdate();
            entities.createNativeQuery("update spell_version set version = version + 1").executeUpdate();
        });
        assertEquals(4, ask(question).getDouble("rows[0].amount"));
    }

    @Test
    void figures_endWhereTheSlowestSenderKnowsItsFamilies() {
        Today.is("2024-06-30");
        delivered("A;2020-01-01;;;;@;P1;\nB;2020-01-01;2024-12-01;natuurlijk;;@;P1;\n");
        Today.is("2026-01-10");
        delivered("C;2020-01-01;;;;@;P2;\n");
        String question = "uitstroom?herkomst=gezinnen&van=2023&gebied=" + town;
        assertEquals(List.of("2023"), ask(question).getList("rows.label"));
        assertEquals(List.of("2023", "2024", "2025"), ask(question + "&aanbieder=P2").getList("rows.label"));
        // The same row again: what was a plan then has happened now.
        delivered("A;2020-01-01;;;;@;P1;\nB;2020-01-01;2024-12-01;natuurlijk;;@;P1;\n");
        assertEquals(List.of(0.0, 1.0, 0.0), ask(question).getList("rows.amount", Double.class));
    }

    @Test
    void successor_holdsTheFamiliesOfItsPredecessor() {
        String before = country + "3";
        data.municipalityUntil(before, country + "-R", "2023-01-01", town);
        delivered("A;2020-01-01;;;;" + before + ";;\nB;2020-01-01;;;;@;;\n");
        assertEquals(2, ask("stand?herkomst=gezinnen&van=2024&tot=2025&gebied=" + town).getDouble("rows[0].amount"));
    }

    @Test
    void public_seesNothingOfFamilies_alsoNotOfTheCountry() {
        fiveFamilies();
        for (String metric : List.of("stand_en_stroom?herkomst=gezinnen&gebied=" + town, "overleving?gebied=" + town, "uitval_per_oorzaak?gebied=" + country,
                "behoudspercentage?gebied=" + town, "instroom?herkomst=gezinnen&gebied=" + country)) {
            JsonPath rows = Visitor.anybody().get("/api/v1/metrics/" + metric).then().statusCode(200).extract().jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
            assertTrue(rows.getList("rows.hidden").stream().allMatch(Boolean.TRUE::equals) && !rows.getList("rows").isEmpty(), metric);
        }
    }

    @Test
    void questionsThatMakeNoSense_areRefused() {
        for (String metric : List.of("uitvalpercentage?herkomst=gezinnen", "overleving?uitsplitsing=reden", "stand?herkomst=gezinnen&uitsplitsing=startjaar",
                "uitval_per_oorzaak?uitsplitsing=gebied", "stand?uitsplitsing=startjaar")) {
            RestAssured.given().get("/api/v1/metrics/" + metric).then().statusCode(400).body("detail", containsString("Dit kengetal"));
        }
    }

    @Test
    void areaWithoutSpells_hasNoRows() {
        assertEquals(List.of(), ask("overleving?gebied=" + town).getList("rows"));
        RestAssured.given().get("/dashboards/behoud/overleving?gebied=" + town).then().statusCode(200).body(containsString("geen gegevens per gezin"));
        String page = RestAssured.given().get("/dashboards/behoud/oorzaken?gebied=" + town).then().statusCode(200).extract().asString();
        assertTrue(!page.contains("/dashboards/behoud/overleving?gebied=" + town), "the page about staying is offered where there is something to tell");
    }
}
