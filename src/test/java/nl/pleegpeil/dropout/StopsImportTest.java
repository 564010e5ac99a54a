package nl.pleegpeil.dropout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.release.StopCauses;
import nl.pleegpeil.spell.ReasonCauses;
import nl.pleegpeil.spell.StopCause;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a country, a region and a municipality of its own. */
@QuarkusTest
@Tag("database")
class StopsImportTest {

    @Inject
    Given data;
    @Inject
    StopCauses causes;
    @Inject
    ReasonCauses listed;

    private String region;
    private String municipality;

    @BeforeEach
    void placesOfOnesOwn() {
        String country = Import.unique("SL");
        region = Import.unique("SR");
        municipality = Import.unique("SG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
    }

    private JsonPath metric(String name, String parameters) {
        return given().get("/api/v1/metrics/" + name + "?per=jaar&gebied=" + parameters).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> row(JsonPath answer, String series, String label) {
        return answer.getMap("rows.find { it.series == '" + series + "' && it.label == '" + label + "' }");
    }

    private static double number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).doubleValue();
    }

    @Test
    void yearBesideItsHalf_isKept_andSaid_alsoOfAnEarlierFile() {
        String head = "periode;gebied;hoofdreden;aantal\n";
        Import.send("uitval", head + "2018-H1;" + municipality + ";C1;3\n2018-H2;" + municipality + ";C1;2\n").statusCode(200).body("problems", equalTo(List.of()));
        Import.send("uitval", head + "2019;" + municipality + ";C1;9\n2018;" + municipality + ";C1;7\n2018;" + municipality + ";D1;1\n").statusCode(200)
                .body("accepted", equalTo(3)).body("problems.code", equalTo(List.of("W_PERIOD_OVERLAP"))).body("problems.line", equalTo(List.of(3)))
                .body("problems[0].message", containsString("2018 en ook over 2018-H1"));
        // Nothing counts twice: the year is the year's row.
        assertEquals(8, number(row(metric("uitval_per_onderzoeksgroep", region), "aanbieders", "ongewenst_systeem"), "denominator"));
    }

    @Test
    void study_comesOutAsItWentIn() {
        // 542 stoppers: 18 percent child back to parents, 18 percent natural, 52 percent unwanted, the others personal.
        String csv = "periode;gebied;hoofdreden;terugkeer;aantal\n" + lines("A2", 70, 28) + lines("A5", 60, 20) + lines("A1", 10, 8)
                + lines("C1", 60, 20) + lines("D1", 80, 22) + lines("E1", 20, 10) + lines("G4", 40, 10) + lines("F1", 14, 6)
                + lines("B1", 36, 28);
        Import.send("uitval", csv).statusCode(200).body("accepted", equalTo(18));
        JsonPath groups = metric("uitval_per_onderzoeksgroep", region);
        assertEquals(542, number(row(groups, "aanbieders", "terug_naar_ouders"), "denominator"));
        assertEquals(18, Math.round(number(row(groups, "aanbieders", "terug_naar_ouders"), "amount")));
        assertEquals(18, Math.round(number(row(groups, "aanbieders", "natuurlijk_verloop"), "amount")));
        assertEquals(52, Math.round(number(row(groups, "aanbieders", "ongewenst_systeem"), "amount")
                + number(row(groups, "aanbieders", "ongewenst_gezin"), "amount")));
        JsonPath back = metric("terugkeerbereidheid", region);
        assertEquals(72, Math.round(number(row(back, "aanbieders", "2018"), "amount")));
        assertEquals(542, number(row(back, "aanbieders", "2018"), "denominator"));
        JsonPath avoidable = metric("vermijdbaar_aandeel", region);
        assertEquals(212, number(row(avoidable, "aanbieders", "2018"), "numerator"));
    }

    private String lines(String reason, int back, int notBack) {
        return "2018;" + region + ";" + reason + ";ja;" + back + "\n2018;" + region + ";" + reason + ";nee;" + notBack + "\n";
    }

    @Test
    void contributingReasons_countBesideTheMainOne() {
        Import.send("uitval", "periode;gebied;hoofdreden;meespelend;aantal\n2024;" + region + ";c1;D1+G4+d2;40\n2024-H1;" + municipality
                + ";D1;;10\n").statusCode(200);
        JsonPath groups = metric("uitval_per_reden", region + "&uitsplitsing=groep");
        assertEquals(Map.of("main", 10f, "contributing", 40f, "both", 50f), row(groups, "aanbieders", "D").get("measures"));
        JsonPath reasons = metric("uitval_per_reden", region);
        assertEquals(80, number(row(reasons, "aanbieders", "C1"), "amount"));
        assertEquals(45, reasons.getList("rows").size());
    }

    @Test
    void municipality_showsOnlyTheMainGroups() {
        Import.send("uitval", "periode;gebied;hoofdreden\n2024-H2;" + municipality + ";E3\n").statusCode(200);
        List<String> labels = metric("uitval_per_reden", municipality + "&uitsplitsing=reden").getList("rows.label");
        assertEquals(List.of("A", "B", "C", "D", "E", "F", "G", "X"), labels);
    }

    @Test
    void halfYears_doNotCountBesideTheirYear() {
        Import.send("uitval", "periode;gebied;hoofdreden;aantal\n2024;" + region + ";A2;30\n2024-H1;" + region + ";A2;20\n2023-H2;" + region
                + ";A2;10\n").statusCode(200);
        JsonPath answer = metric("vermijdbaar_aandeel", region);
        assertEquals(30, number(row(answer, "aanbieders", "2024"), "denominator"));
        assertEquals(10, number(row(answer, "aanbieders", "2023"), "denominator"));
    }

    @Test
    void mistakes_areToldPerCell_andNothingIsStored() {
        Import.send("uitval", "periode;gebied;hoofdreden;meespelend;terugkeer;aantal\n2024-K1;" + region + ";C1;;;1\n2024;" + region
                + ";C77;;;1\n2024;" + region + ";C1;C1;;1\n2024;" + region + ";C1;A1+A2+A3+A4;;1\n2024;" + region + ";C1;Z9;;1\n2024;"
                + region + ";C1;;soms;1\n2024;" + region + ";C1;;;0\n2024;" + region + ";C1;;;-1\n2024;BESTAATNIET;C1;;;1\n")
                .statusCode(422).body("rejected", equalTo(9))
                .body("problems.code", equalTo(List.of("E_FORMAT", "E_UNKNOWN_CODE", "E_FORMAT", "E_FORMAT", "E_UNKNOWN_CODE",
                        "E_UNKNOWN_CODE", "E_FORMAT", "E_NEGATIVE", "E_UNKNOWN_CODE")));
        assertEquals(List.of("0"), data.rowsOf("select count(*) from reported_stops where area_code = '" + region + "'"));
    }

    @Test
    void sameFileTwice_isUnchanged_andEqualRowsAreSeparate() {
        String csv = "periode;gebied;hoofdreden\n2024;" + region + ";C1\n2024;" + region + ";C1\n";
        Import.send("uitval", csv).statusCode(200).body("accepted", equalTo(2));
        Import.send("uitval", csv).statusCode(200).body("accepted", equalTo(0)).body("unchanged", equalTo(2));
        assertEquals(List.of("2"), data.rowsOf("select count(*) from reported_stops where area_code = '" + region + "'"));
        assertEquals(List.of("2"), data.rowsOf("select count(*) from import_run run where run.kind = 'uitval' and run.ground is not null"
                + " and run.sha256 in (select sha256 from import_run where id in (select import_id from reported_stops where area_code = '"
                + region + "'))"));
    }

    @Test
    void causes_takePartlyForAvoidable() {
        Import.send("uitval", "periode;gebied;hoofdreden;aantal\n2024-H1;" + municipality + ";C1;3\n2024-H2;" + municipality + ";G4;2\n2024-H2;"
                + municipality + ";A2;4\n2024-H2;" + municipality + ";X9;1\n2024-H2;" + region + ";C1;5\n").statusCode(200);
        assertEquals(Optional.of(new StopCauses.Known(5, 4)), causes.of(municipality, 2024));
        assertEquals(Optional.empty(), causes.of(municipality, 2023));
        assertEquals(Optional.of(StopCause.DEELS), listed.causeOf("g4"));
        assertEquals(Optional.empty(), listed.causeOf("H1"));
    }
}
