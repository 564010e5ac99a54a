package nl.pleegpeil.comparison;

import static io.restassured.RestAssured.given;
import static nl.pleegpeil.testsupport.Given.flow;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.release.ReleaseMaker;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A region of a test's own with four municipalities; in the first the figures jump in the last year. */
@QuarkusTest
@Tag("database")
class ComparisonTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Metrics metrics;
    @Inject
    ReleaseMaker maker;
    @Inject
    Given data;

    private String region;

    @BeforeEach
    void region() {
        Today.is("2025-06-01");
        int number = NUMBER.incrementAndGet();
        region = "CMT-R" + number;
        data.country("CMT-L" + number);
        data.region(region, "CMT-L" + number);
        for (int index = 0; index < 4; index++) {
            data.municipality(region + index, region);
            for (int year = 2011; year <= 2024; year++) {
                int wave = year % 2 == 0 ? 10 : 0;
                data.delivered(flow(region + index, String.valueOf(year), index == 0 && year == 2024 ? 60 : 17 + 10 * index + wave, 40 + 10 * index));
            }
        }
    }

    @Test
    void jump_isASignal_andTheLimitsAreSettledAtThirteen() {
        given().queryParam("gebied", region + "0").queryParam("indicator", "instroom").queryParam("richting", "hoger")
                .get("/api/v1/metrics/regelkaart").then().statusCode(200).body("rows", hasSize(14))
                .body("rows[13].measures.label", equalTo("Above UCL"))
                .body("rows[13].measures.pointType", equalTo("special_cause_improvement"))
                .body("rows[13].measures.variation", equalTo("special_cause_improvement"))
                .body("rows[13].measures.trial", equalTo("false"))
                .body("rows[0].measures.label", equalTo("Common Cause"))
                .body("rows[0].note", equalTo(""));
    }

    @Test
    void rebasing_beginsAPhase_withLimitsOfItsOwn() {
        given().queryParam("gebied", region + "1").queryParam("indicator", "instroom").queryParam("herijk", "2020-03-01").queryParam("doel", "500")
                .queryParam("richting", "hoger").get("/api/v1/metrics/regelkaart").then().statusCode(200)
                .body("rows[9].measures.trial", equalTo("true")).body("rows[9].note", containsString("Voorlopige grenzen"))
                .body("rows[13].measures.assurance", equalTo("consistent_fail"));
    }

    @Test
    void controlChart_ofNothing_isEmpty_andOfItself_isRefused() {
        given().queryParam("gebied", region + "1").queryParam("indicator", "bestaat_niet").get("/api/v1/metrics/regelkaart").then()
                .statusCode(200).body("rows", hasSize(0));
        given().queryParam("gebied", region + "1").queryParam("indicator", "regelkaart").get("/api/v1/metrics/regelkaart").then().statusCode(400);
    }

    @Test
    void controlChartAsCsv_hasItsWords() {
        String csv = given().queryParam("gebied", region + "0").queryParam("indicator", "instroom").get("/api/v1/metrics/regelkaart.csv").asString();
        assertTrue(csv.lines().findFirst().orElseThrow().endsWith(
                "cl;upl;lpl;nearUpper;nearLower;measure_label;pointType;variation;assurance;trial;hidden;reason;source"), csv);
        assertTrue(csv.contains("Above UCL;special_cause_neutral_high"), csv);
    }

    @Test
    void funnel_ofAMunicipality_isOfItsRegion_andNamesIt() {
        List<MetricRow> rows = metrics.answer("vergelijking_gemeenten", MetricQuery.yearly(Scope.operator(), region + "2")).rows();
        assertEquals(4, rows.size());
        assertEquals(List.of("false", "false", "true", "false"), rows.stream().map(row -> row.words().get("own")).toList());
        assertEquals("Gebied " + region + "2", rows.get(2).label());
        assertTrue(rows.stream().allMatch(row -> row.note().contains("Verschil is nog geen gevolg")));
    }

    @Test
    void funnelForEverybody_restsOnWhatIsPublic_andNamesOnlyTheOneAskedAbout() {
        assertEquals(List.of(), metrics.answer("vergelijking_gemeenten", MetricQuery.yearly(Scope.everybody(), region + "2")).rows());
        assertTrue(QuarkusTransaction.requiringNew().call(() -> maker.make(List.of(region), 2022, 2024, "proef")).isReleased());
        List<MetricRow> rows = metrics.answer("vergelijking_gemeenten", MetricQuery.yearly(Scope.everybody(), region + "2")).rows();
        assertEquals(4, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.numerator() % 5 == 0 && row.denominator() % 5 == 0));
        assertEquals(3, rows.stream().filter(row -> row.label().startsWith("Andere gemeente")).count());
        assertEquals(List.of("Gebied " + region + "2"), rows.stream().filter(row -> row.words().get("own").equals("true")).map(MetricRow::label).toList());
    }

    @Test
    void controlChartForEverybody_restsOnWhatIsPublic() {
        assertTrue(metrics.answer("regelkaart", MetricQuery.yearly(Scope.everybody(), region + "0").showing("instroom")).rows().stream()
                .allMatch(MetricRow::hidden));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> maker.make(List.of(region), 2011, 2024, "proef")).isReleased());
        List<MetricRow> rows = metrics.answer("regelkaart", MetricQuery.yearly(Scope.everybody(), region + "0").showing("instroom")).rows();
        assertEquals(14, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.amount() % 5 == 0));
        assertFalse(rows.get(0).measures().isEmpty());
    }

    @Test
    void pages_sayTheirConclusion_andWhyTheyAreEmpty() {
        given().get("/dashboards/behoud/regelkaart?gebied=" + region + "0&indicator=instroom").then().statusCode(200)
                .body(containsString("In 2024 was het 60. Dat is een verbetering"), containsString("<caption>"), containsString("data-type=\"control\""));
        given().get("/dashboards/behoud/vergelijking?gebied=" + region + "0").then().statusCode(200)
                .body(containsString("Verschil is nog geen gevolg"), containsString("data-type=\"funnel\""));
        Visitor.anybody().get("/dashboards/behoud/vergelijking?gebied=" + region + "0").then().statusCode(200)
                .body(containsString("Te weinig waarnemingen"), not(containsString("data-type=\"funnel\"")));
        Visitor.anybody().get("/dashboards/behoud/regelkaart?gebied=" + region + "0&indicator=instroom").then().statusCode(200)
                .body(not(containsString("data-type=\"control\"")));
    }
}
