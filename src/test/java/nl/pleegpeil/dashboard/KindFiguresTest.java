package nl.pleegpeil.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class KindFiguresTest {

    private static final String PAGE = "/dashboards/signalen/overzicht?gebied=";

    @Inject
    Given data;

    @BeforeEach
    void day() {
        Today.is("2026-05-04");
    }

    private void region(String name) {
        data.country(name);
        data.region(name + "-R", name);
        data.municipality(name + "-G", name + "-R");
    }

    @Test
    void subjects_haveTheirNames_andThisYearCounts() {
        region("KFA");
        data.signals("K01", "KFA-G", "KFA-R", "2026-03-02", 3);
        data.signals("K02", "KFA-G", "KFA-R", "2026-03-02", 1);
        String page = Forms.mainOf(RestAssured.get(PAGE + "KFA-R").then().statusCode(200).extract().asString());
        assertTrue(page.matches("(?s).*Het meest: [^K0-9]+, 3 van de 4 signalen\\..*"), page);
        assertTrue(page.contains("Onderwerp"), page);
        assertFalse(page.contains(">K01<") || page.contains(">3,0<"), page);
    }

    @Test
    void fewSignals_areNotToldToEverybody() {
        region("KFB");
        data.signals("K01", "KFB-G", "KFB-R", "2025-03-02", 9);
        String page = Forms.mainOf(Visitor.anybody().get(PAGE + "KFB-R").then().statusCode(200).extract().asString());
        assertFalse(page.contains(">9<") || page.contains(" 9 "), page);
        assertTrue(page.contains("minder dan 10 signalen"), page);
    }

    @Test
    void trend_countsEveryPeriod_andForEverybodyNoneLooksLikeAFew() {
        region("KFG");
        region("KFH");
        data.signals("K01", "KFG-G", "KFG-R", "2025-03-02", 9);
        data.signals("K02", "KFG-G", "KFG-R", "2026-03-02", 12);
        String own = Forms.mainOf(RestAssured.get(PAGE + "KFG-R").asString());
        assertTrue(own.contains("Aantal signalen in 2026 tot en met vandaag: 12. In 2025 waren het er 9."), own);
        assertTrue(trend(own).contains("signalen 2025 9 2026 12"), trend(own));
        String few = Forms.mainOf(Visitor.anybody().get(PAGE + "KFG-R").asString());
        String none = Forms.mainOf(Visitor.anybody().get(PAGE + "KFH-R").asString());
        assertTrue(trend(few).contains("2025 verborgen 2026 verborgen"), trend(few));
        assertEquals(trend(none).replace("KFH", "KFG"), trend(few));
    }

    /** What stands in the block on how many there are per period, without marks. */
    private static String trend(String page) {
        int start = page.indexOf("Aantal signalen in ");
        return page.substring(start, page.indexOf("</table>", start)).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void signalAfterMidnight_isOfTheNewDay_whateverTheMachineSays() {
        region("KFC");
        data.signals("K01", "KFC-G", "KFC-R", Instant.parse("2025-12-31T23:30:00Z"), 1);
        assertEquals(List.of("2026-01-01"), data.rowsOf("select received_on from signals where area_code = 'KFC-G'"));
    }

    @Test
    void filterSentence_saysThatFiguresRunUpToToday_unlessTheReaderChoseAYear() {
        region("KFD");
        data.delivered(Given.flow("KFD-G", "2024", 30, 40));
        data.signals("K01", "KFD-G", "KFD-R", "2026-03-02", 3);
        String open = RestAssured.get(PAGE + "KFD-R").then().statusCode(200).extract().asString();
        assertTrue(open.contains("U ziet: regio Gebied KFD-R, 2024 tot en met vandaag (4 mei 2026), per jaar."), open);
        assertTrue(open.contains("3 van de 3 signalen"), open);
        assertTrue(open.contains("<option value=\"\" selected>vandaag</option>"), open);
        String chosen = RestAssured.get(PAGE + "KFD-R&van=2024&tot=2025").then().statusCode(200).extract().asString();
        assertTrue(chosen.contains("2024 tot en met 2024, per jaar"), chosen);
        assertFalse(chosen.contains("3 van de 3 signalen"), chosen);
    }

    @Test
    void filterSentence_ofAPageOverEveryPeriod_namesNoFirstYear() {
        region("KFE");
        data.delivered(Given.flow("KFE-G", "2024", 30, 40));
        for (String page : List.of("signalen/dialoog", "behoud/overleving", "behoud/oorzaken")) {
            String text = RestAssured.get("/dashboards/" + page + "?gebied=KFE-R").then().statusCode(200).extract().asString();
            assertTrue(text.contains("alle jaren tot en met vandaag (4 mei 2026), "), page + text);
        }
        assertTrue(RestAssured.get("/dashboards/tevredenheid/overzicht?gebied=KFE-R").asString().contains("2024 tot en met vandaag (4 mei 2026)"));
        assertTrue(RestAssured.get("/dashboards/behoud/overzicht?gebied=KFE-R").asString().contains("2024 tot en met 2024, alle soorten"));
    }

    @Test
    void link_ofAPageThatRunsUpToToday_doesNotEndEarlier() {
        region("KFF");
        data.delivered(Given.flow("KFF-G", "2024", 30, 40));
        data.signals("K01", "KFF-G", "KFF-R", "2026-03-02", 3);
        String page = RestAssured.get(PAGE + "KFF-R").asString();
        String link = page.replaceAll("(?s).*<a href=\"(\\?[^\"]*)\" data-copied.*", "$1").replace("&amp;", "&");
        assertTrue(link.startsWith("?gebied=KFF-R"), link);
        assertTrue(RestAssured.given().urlEncodingEnabled(false).get("/dashboards/signalen/overzicht" + link).asString().contains("3 van de 3 signalen"), link);
    }
}
