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

    @Test
    void page_withoutReasons_saysWhy() {
        String country = Import.country();
        RestAssured.get(PAGE + country).then().statusCode(200).body(containsString("nog geen redenen"));
    }
}
