package nl.pleegpeil.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The overview as plain HTML, as somebody without a script engine gets it. */
@QuarkusTest
@Tag("database")
class OverviewPageTest {

    private static final String PAGE = "/dashboards/behoud/overzicht";

    @Inject
    Given given;

    @Test
    void start_answersTheFirstQuestionWithFiguresAndIsHonestAboutTheOthers() {
        RestAssured.get("/").then().statusCode(200)
                .body(containsString("Komen er genoeg bij?"), containsString("Voor elke 100 pleeggezinnen die in 2024 stopten, kwamen er in Nederland ongeveer 58 bij."),
                        containsString("Waarom stoppen zij?"), containsString("Wat horen wij?"), containsString("Wat doen wij?"),
                        containsString("/dashboards/behoud/uitvalredenen"), containsString("/dashboards/signalen/overzicht"),
                        containsString("/dashboards/signalen/knelpunten"));
    }

    @Test
    void netherlands_answersFirstAndShowsTheSameFiguresInATable() {
        overview("").body(
                containsString("Waarschijnlijk niet. Voor elke 100 pleeggezinnen die in 2024 stopten, kwamen er in Nederland ongeveer 58 bij."),
                containsString("In 2021 stopten er meer gezinnen dan er bijkwamen (93 nieuwe per 100), en in 2024 waarschijnlijk ook."),
                containsString("<td class=\"n\">92,6</td><td class=\"n\">87,5 tot 98,1</td>"),
                containsString("<td class=\"n\">± 1.180</td><td class=\"n\">2.035</td>"),
                containsString("Deze tabel telt niet op."),
                containsString("Nee, 1.379 verschil, reeksbreuk"),
                containsString("Het tekort van 2021 zat waarschijnlijk bij de netwerkgezinnen."),
                containsString("Hoeveel gezinnen stopten in 2015, 2019, 2020, 2022 en 2023."));
    }

    @Test
    void netherlands2024_publishedAndOursStandSideBySide() {
        overview("").body(containsString("de bron schrijft zelf 58 per 100. Wij komen uit op 58,0. Dat is geen bewijs: het aantal nieuwe gezinnen "
                + "(ongeveer 1.180) is uit die 58 teruggerekend. Ook de marge rust daarop."));
    }

    @Test
    void chartData_hasNoFigureForAnUnknownYear() {
        overview("").body(containsString("&quot;from&quot;:4,&quot;to&quot;:5,&quot;text&quot;:&quot;stoppers onbekend&quot;"));
    }

    @Test
    void fewFamilies_saysItIsNotSure() {
        given.municipality("XO1", "NL");
        given.delivered(Given.flow("XO1", "2024", 3, 4));
        overview("?gebied=XO1").body(containsString("Dat weten wij niet zeker."), containsString("Wij weten niet zeker of er meer stopten dan begonnen."),
                containsString("Een balk met een pijl loopt door tot boven de grafiek"), containsString("gemeente Gebied XO1 naast Nederland"));
    }

    @Test
    void noFigures_saysWhyAndWhatToDo() {
        given.municipality("XO2", "NL");
        overview("?gebied=XO2").body(containsString("Dat weten wij nog niet"), containsString("heeft in deze periode nog geen cijfers per jaar"),
                containsString("<a href=\"/leveringen\">"));
    }

    @Test
    void nobodyStopped_isSaidAndNotDividedBy() {
        given.municipality("XO3", "NL");
        given.delivered(Given.flow("XO3", "2024", 6, 0));
        overview("?gebied=XO3").body(containsString("In 2024 stopte geen enkel gezin en begonnen er 6."), containsString("118 of meer"));
    }

    @Test
    void inventedArea_carriesTheBannerAndTheWordInTitles() {
        given.country("VOORBEELD-X");
        given.municipality("XO4", "VOORBEELD-X");
        given.delivered(Given.flow("XO4", "2024", 30, 40));
        overview("?gebied=XO4").body(containsString("Voorbeeldgegevens."), containsString("Gemeente Gebied XO4 (voorbeeld)"),
                containsString("naast Nederland"));
        overview("").body(not(containsString("class=\"example\"")));
    }

    @Test
    void wrongFilter_saysSoAndShowsTheDefault() {
        overview("?gebied=NERGENS&van=gisteren&per=eeuw&soort=neef").body(
                containsString("Het gebied &#39;NERGENS&#39; kennen wij niet."), containsString("Bij &#39;van&#39; staat &#39;gisteren&#39;."),
                containsString("Cijfers per &#39;eeuw&#39; zijn er niet."), containsString("De soort &#39;neef&#39; kennen wij niet."),
                containsString("U ziet: Nederland, 2015 tot en met 2024, alle soorten, per jaar."));
        overview("?van=2022&tot=2018").body(containsString("Het begin van de periode moet vóór het einde liggen."));
    }

    @Test
    void daysFarAway_areRefusedBeforeTheyFillTheMemory() {
        overview("?van=%2B10000-01-01&tot=%2B999999999-12-31").body(
                containsString("Bij &#39;van&#39; staat &#39;+10000-01-01&#39;."), containsString("Bij &#39;tot&#39; staat &#39;+999999999-12-31&#39;."),
                containsString("U ziet: Nederland, 2015 tot en met 2024, alle soorten, per jaar."));
        overview("?van=1899-12-31").body(containsString("Bij &#39;van&#39; staat &#39;1899-12-31&#39;."));
    }

    @Test
    void nobodyStoppedAndContested_isShownAsLikely() {
        given.municipality("XO5", "NL");
        given.delivered(Given.flow("XO5", "2024", 10, 0, flow -> flow.statusStopped = "betwist"));
        overview("?gebied=XO5").body(containsString("Waarschijnlijk wel. In 2024 stopte geen enkel gezin en begonnen er 10."),
                containsString("10 nieuw, niemand gestopt."));
    }

    @Test
    void tiles_sayLargeSharesInCountsAndNobodyInWords() {
        given.municipality("XO6", "NL");
        given.delivered(Given.flow("XO6", "2024", 5, 9, flow -> flow.served = 12L));
        overview("?gebied=XO6").body(containsString("Dat zijn er 9 van de 12."));
        given.municipality("XO7", "NL");
        given.delivered(Given.flow("XO7", "2024", 5, 0, flow -> flow.served = 22L));
        overview("?gebied=XO7").body(containsString("Niemand stopte."), not(containsString("Welk deel van alle gezinnen dat is")));
    }

    @Test
    void oneHousehold_isSingular() {
        given.municipality("XO8", "NL");
        given.delivered(Given.flow("XO8", "2023", 2, 1, flow -> flow.served = 2L), Given.flow("XO8", "2024", 1, 1, flow -> flow.served = 1L));
        overview("?gebied=XO8").body(containsString("In 2024 begon er 1 pleeggezin en stopte er 1."),
                containsString("Dat is er 1 minder dan in 2023."), not(containsString("1 gezinnen")));
    }

    @Test
    void stockOfDerivedStatus_isMarkedInTileAndTable() {
        given.municipality("XO9", "NL");
        given.delivered(Given.flow("XO9", "2024", 5, 6, flow -> {
            flow.served = 87L;
            flow.status = "afgeleid";
        }));
        String page = overview("?gebied=XO9").extract().asString();
        assertTrue(page.contains("± 87") && !page.contains("± 5<"), page);
        RestAssured.get("/api/v1/metrics/stand_en_stroom?gebied=XO9").then().statusCode(200)
                .body("rows[0].quality", equalTo(Map.of("served", "afgeleid")));
        String tile = page.substring(page.indexOf("Pleeggezinnen in gemeente Gebied XO9, 2024".replace("gemeente", "Gemeente")));
        assertTrue(tile.substring(0, tile.indexOf("</div>")).contains("afgeleid"), tile);
    }

    @Test
    void halfYearWithoutACompleteYear_isShown() {
        given.municipality("XO10", "NL");
        given.delivered(Given.flow("XO10", "2026-H1", 30, 60));
        overview("?gebied=XO10&per=halfjaar").body(containsString("2026 tot en met 2026, alle soorten, per halfjaar."),
                containsString("Nee. Voor elke 100 pleeggezinnen die in de eerste helft van 2026 stopten"));
        overview("?per=halfjaar").body(containsString("wij geen halfjaar waarin"), containsString("2015 tot en met 2024"));
    }

    @Test
    void provider_isNoFilterOfPages() {
        overview("?aanbieder=BESTAAT-NIET").body(containsString("kwamen er in Nederland ongeveer 58 bij."), not(containsString("BESTAAT-NIET")));
    }

    @Test
    void filter_narrowsTableAndCsvAlike() {
        ValidatableResponse page = overview("?van=2017&tot=2019");
        page.body(containsString("U ziet: Nederland, 2017 tot en met 2018"), not(containsString("<th scope=\"row\">2021</th>")));
        Matcher link = Pattern.compile("href=\"(/api/v1/metrics/vervangingsratio\\.csv[^\"]*)\"").matcher(page.extract().asString());
        assertTrue(link.find());
        String csv = RestAssured.given().urlEncodingEnabled(false).get(link.group(1).replace("&amp;", "&")).then().statusCode(200).extract().asString();
        assertTrue(csv.contains("\n2017;") && csv.contains("\n2018;") && !csv.contains("\n2019;") && !csv.contains("\n2016;"), csv);
    }

    @Test
    void catalogue_explainsEveryMetric() {
        RestAssured.get("/kengetallen").then().statusCode(200).body(containsString("href=\"/kengetallen/vervangingsratio\""), containsString("href=\"/kengetallen/stand_en_stroom\""));
        RestAssured.get("/kengetallen/vervangingsratio").then().statusCode(200).body(containsString("Nieuwe pleeggezinnen per 100 stoppers"), containsString("exact interval"));
        RestAssured.get("/kengetallen/bestaat_niet").then().statusCode(404);
    }

    private static ValidatableResponse overview(String question) {
        return RestAssured.given().urlEncodingEnabled(false).get(PAGE + question).then().statusCode(200);
    }

    @Test
    void whoeverMayBringFigures_isShownWhere_andNobodyElse() {
        overview("").body(containsString("href=\"/importeren\""));
        Visitor.anybody().get(PAGE).then().statusCode(200).body(not(containsString("/importeren")), containsString("href=\"/aandachtsfunctionarissen\">aandachtsfunctionaris"));
    }
}
