package nl.pleegpeil.dropout;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ReasonDashboardTest {

    private static final String PAGE = "/dashboards/behoud/uitvalredenen?gebied=";

    @Inject
    Given data;

    @Test
    void page_showsTheRegionFirst_andThreeYearsWhereOneSaysTooLittle() {
        String country = Import.unique("DL");
        String region = Import.unique("DR");
        String municipality = Import.unique("DG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
        data.delivered(flow(municipality, "2022", 9, 12), flow(municipality, "2023", 8, 11), flow(municipality, "2024", 7, 10));
        Import.send("uitval", "periode;gebied;hoofdreden;aantal\n2022;" + municipality + ";C1;6\n2023;" + municipality + ";D1;5\n2024;"
                + municipality + ";C1;7\n").statusCode(200);
        RestAssured.get(PAGE + municipality).then().statusCode(200)
                .body(containsString("2022 tot en met 2024, hoofdgroepen"))
                .body(containsString("Aanbieders noemen in 2022 tot en met 2024 het vaakst: Ondersteuning en begeleiding, 13 van de 18 stoppers."))
                .body(containsString("Er stopten 33 gezinnen")).body(containsString("Te weinig begeleiding"))
                .body(containsString("<caption>")).body(containsString("Download deze cijfers"));
        Visitor.anybody().get(PAGE + municipality).then().statusCode(200).body(not(containsString("13 van de 18")));
    }

    @Test
    void page_ofASmallMunicipality_saysThatItIsHidden_andNamesNoReason() {
        String country = Import.unique("DL");
        String region = Import.unique("DR");
        String municipality = Import.unique("DG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
        data.delivered(flow(municipality, "2024", 7, 3));
        Import.send("uitval", "periode;gebied;hoofdreden;aantal\n2024;" + municipality + ";C1;3\n").statusCode(200);
        RestAssured.get(PAGE + municipality).then().statusCode(200).body(containsString("Verborgen (minder dan 5"))
                .body(containsString("Deze cijfers zijn voor u niet te zien")).body(not(containsString("noemen in")));
    }

    /** Twenty-four reasons are no longer too few by their number; that none of them may be seen is said, and not drawn as nought. */
    @Test
    void page_whereEveryNamedGroupIsHidden_drawsNoNoughts() {
        String country = Import.unique("DL");
        String region = Import.unique("DR");
        String municipality = Import.unique("DG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
        data.delivered(flow(municipality, "2024", 30, 24));
        StringBuilder csv = new StringBuilder("periode;gebied;hoofdreden;aantal\n");
        for (String reason : new String[] {"A1", "B1", "C1", "D1", "E1", "F1"}) {
            csv.append("2024;").append(municipality).append(';').append(reason).append(";4\n");
        }
        Import.send("uitval", csv.toString()).statusCode(200);
        RestAssured.get(PAGE + region).then().statusCode(200).body(containsString("Elke reden is zo weinig genoemd dat wij die niet laten zien"))
                .body(not(containsString("Staafdiagram. Redenen om te stoppen: ")));
    }

    @Test
    void page_forEverybody_isOneTableOfCauses() {
        String country = Import.unique("DL");
        String region = Import.unique("DR");
        data.country(country);
        data.region(region, country);
        Visitor.anybody().get(PAGE + region).then().statusCode(200).body(containsString("Was het stoppen te vermijden?"))
                .body(not(containsString("uitval_per_reden-"))).body(not(containsString("uitval_per_onderzoeksgroep-"))).body(not(containsString("drie-reeksen")));
    }

    @Test
    void sharesPerYear_tellTheirMargin() {
        String country = Import.unique("DL");
        String region = Import.unique("DR");
        String municipality = Import.unique("DG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
        data.delivered(flow(municipality, "2024", 30, 24));
        Import.send("uitval", "periode;gebied;hoofdreden;aantal\n2024;" + municipality + ";C1;12\n2024;" + municipality + ";A1;12\n").statusCode(200);
        RestAssured.get(PAGE + region).then().statusCode(200).body(containsString(">Marge<"))
                .body(containsString("was 50% (marge 31 tot 69%) te vermijden, 12 van 24"));
    }

    @Test
    void page_withoutReasons_saysWhy() {
        String country = Import.country();
        RestAssured.get(PAGE + country).then().statusCode(200).body(containsString("nog geen redenen"));
    }
}
