package nl.pleegpeil.metric;

import static io.restassured.RestAssured.given;
import static nl.pleegpeil.testsupport.Given.flow;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class MetricApiTest {

    @Inject
    Given data;

    private static ValidatableResponse ask(String address) {
        return given().when().get("/api/v1/metrics" + address).then();
    }

    @Test
    void catalogue_namesEveryMetric() {
        ask("").statusCode(200).body("name", hasItem("vervangingsratio"))
                .body("find { it.name == 'uitvalpercentage' }.unit", equalTo("procent"));
    }

    @Test
    void ratio_withUnknownYears_keepsTheGaps() {
        data.country("MA1");
        data.delivered(flow("MA1", "2018", 30, 40), flow("MA1", "2020", 0, 6), flow("MA1", "2021", 7, null),
                flow("MA1", "2022", 6, 0), flow("MA1", "2023", 0, 0));
        ask("/vervangingsratio?gebied=MA1").statusCode(200)
                .body("metric", equalTo("vervangingsratio")).body("unit", equalTo("per 100"))
                .body("scope.naam", equalTo("Gebied MA1"))
                .body("rows.label", contains("2018", "2019", "2020", "2021", "2022", "2023"))
                .body("rows.status", contains("OK", "NO_DATA", "NO_STARTERS", "NO_DATA", "NO_LEAVERS", "NO_EVENTS"))
                .body("rows[0].amount", equalTo(75.0f)).body("rows[0].lower", equalTo(45.11006f))
                .body("rows[0].verdict", equalTo("UNDETERMINED"))
                .body("rows[1].amount", nullValue()).body("rows[1].verdict", nullValue())
                .body("rows[2].verdict", equalTo("BELOW"))
                .body("rows[3].numerator", equalTo(7.0f)).body("rows[3].denominator", nullValue())
                .body("rows[4].amount", nullValue()).body("rows[4].upper", equalTo("Infinity"));
    }

    @Test
    void ratio_onAShakyCount_saysWhatItRestsOn() {
        data.country("MA2");
        data.delivered(flow("MA2", "2024", 1180, 2035, row -> {
            row.statusStarted = "afgeleid";
            row.statusStopped = "betwist";
        }));
        ask("/vervangingsratio?gebied=MA2").body("rows[0].quality.numerator", equalTo("afgeleid"))
                .body("rows[0].quality.denominator", equalTo("betwist"))
                .body("rows[0].note", equalTo("Let op: het aantal nieuwe gezinnen is afgeleid. Het aantal gestopte gezinnen is betwist."
                        + " Het cijfer en de marge rusten daarop."));
    }

    @Test
    void series_countedOtherwiseFromAYearOn_saysSo() {
        data.country("MA7");
        data.delivered(flow("MA7", "2023", 5, 5, row -> row.basis = "woongemeente"),
                flow("MA7", "2024", 50, 50, row -> row.basis = "verantwoordelijke_gemeente"), flow("MA7", "2025", 50, 50,
                        row -> row.basis = "verantwoordelijke_gemeente"));
        ask("/instroom?gebied=MA7").body("rows.note", contains("",
                "Vanaf hier is anders geteld (grondslag of telmoment): vergelijk dit niet zomaar met de periode ervoor.", ""));
    }

    @Test
    void sum_ofUnlikeParts_isNotMadeAndSaysWhy() {
        data.country("MA8");
        data.delivered(flow("MA8", "2023", 5, 5), flow("MA8", "2025", 5, 5),
                flow("MA8", "2024-H1", 5, 5, row -> row.basis = "woongemeente"),
                flow("MA8", "2024-H2", 5, 5, row -> row.basis = "verantwoordelijke_gemeente"));
        ask("/instroom?gebied=MA8").body("rows.status", contains("OK", "NO_DATA", "OK"))
                .body("rows[1].note", containsString("Niet opgeteld"));
    }

    @Test
    void stockAndFlow_saysWhatDoesNotAddUp() {
        data.country("MA3");
        data.delivered(flow("MA3", "2024", 5, 9, row -> {
            row.stockBegin = 100L;
            row.stockEnd = 97L;
            row.served = 108L;
        }), flow("MA3", "2025", 5, 9, row -> row.served = 110L));
        ask("/stand_en_stroom?gebied=MA3").body("rows[0].amount", equalTo(1.0f))
                .body("rows[0].measures.difference", equalTo(1.0f)).body("rows[0].measures.net", equalTo(-4.0f))
                .body("rows[1].amount", nullValue()).body("rows[1].measures.begin", nullValue())
                .body("rows[1].measures.servedChange", equalTo(2.0f));
        ask("/stand_en_stroom?gebied=MA3&van=2025").body("rows[0].measures.servedChange", equalTo(2.0f));
    }

    @Test
    void period_fromAndUntil_untilIsExclusive() {
        data.country("MA4");
        data.delivered(flow("MA4", "2022", 1, 1), flow("MA4", "2023", 1, 1), flow("MA4", "2024", 1, 1));
        ask("/instroom?gebied=MA4&van=2023&tot=2024").body("rows.label", contains("2023"));
        ask("/instroom?gebied=MA4&van=2023-01-01&tot=2024-01-02").body("rows.label", contains("2023", "2024"));
    }

    @Test
    void breakdown_byAreaAndKind() {
        data.country("MA5");
        data.region("MA5R", "MA5");
        data.region("MA5S", "MA5");
        data.delivered(flow("MA5R", "2024", 1, 2, row -> row.kind = "netwerk"), flow("MA5R", "2024", 2, 3, row -> row.kind = "bestand"),
                flow("MA5S", "2024", 4, 5));
        ask("/uitstroom?gebied=MA5&uitsplitsing=gebied").body("rows.series", contains("MA5R", "MA5S"))
                .body("rows.amount", contains(5.0f, 5.0f));
        ask("/uitstroom?gebied=MA5R&uitsplitsing=soort").body("rows.series", contains("bestand", "netwerk"));
        ask("/uitstroom?gebied=MA5R&soort=netwerk").body("rows.amount", contains(2.0f));
    }

    @Test
    void csv_hasTheSameFigures() {
        data.country("MA6");
        data.delivered(flow("MA6", "2024", 30, 40, row -> row.note = "=cmd"));
        String expected = """
                label;series;amount;lower;upper;numerator;denominator;n;status;verdict;quality_numerator;quality_denominator;note;hidden;reason;source
                2024;;75;45.110""";
        String bySuffix = ask("/vervangingsratio.csv?gebied=MA6").statusCode(200).contentType(startsWith("text/csv")).extract().asString();
        assertEquals(expected, bySuffix.replace("\r", "").substring(0, expected.length()));
        assertEquals(true, bySuffix.contains(";'=cmd.;"), bySuffix);
        assertEquals(bySuffix, given().accept("text/csv").when().get("/api/v1/metrics/vervangingsratio?gebied=MA6").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "/vervangingsratio?gebied=ONZIN, 400, gebied",
        "/vervangingsratio?per=week, 400, per",
        "/vervangingsratio?van=gisteren, 400, van",
        "/vervangingsratio?van=2024&tot=2023, 400, tot",
        "/vervangingsratio?soort=iets, 400, soort",
        "/vervangingsratio?betrouwbaarheid=95, 400, betrouwbaarheid",
        "/vervangingsratio?betrouwbaarheid=NaN, 400, betrouwbaarheid",
        "/vervangingsratio?betrouwbaarheid=0x1.8p-1, 400, betrouwbaarheid",
        "/vervangingsratio?betrouwbaarheid=0.9d, 400, betrouwbaarheid",
        "/vervangingsratio?betrouwbaarheid=0.49, 400, betrouwbaarheid",
        "/vervangingsratio?van=1899-12-31, 400, van",
        "/vervangingsratio?tot=2200-01-01, 400, tot",
        "/vervangingsratio?tot=%2B99999-01-01, 400, tot",
        "/uitvalpercentage?herkomst=gezinnen, 400, herkomst",
        "/vervangingsratio?herkomst=anders, 400, herkomst",
        "/vervangingsratio?uitsplitsing=reden, 400, reden",
        "/vervangingsratio?richting=omhoog, 400, richting",
        "/vervangingsratio?doel=veel, 400, doel",
        "/vervangingsratio?basis=1, 400, basis",
        "/vervangingsratio?overbrugging=-1, 400, overbrugging",
        "/vervangingsratio?herijk=ooit, 400, herijk",
        "/bestaat_niet, 404, bestaat_niet"})
    void question_thatIsWrong_isExplainedInDutch(String address, int status, String named) {
        ask(address).statusCode(status).contentType("application/problem+json").body("status", equalTo(status))
                .body("detail", containsString(named));
    }
}
