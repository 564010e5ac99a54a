package nl.pleegpeil.arranged;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a region of its own with two municipalities; Anna keeps the first. */
@QuarkusTest
@Tag("database")
class ArrangedPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;

    private String region;
    private String own;
    private String other;

    @BeforeEach
    void regionWithTwoMunicipalities() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        region = "GRR" + number;
        own = "GRA" + number;
        other = "GRB" + number;
        given.region(region, "NL");
        given.municipality(own, region);
        given.municipality(other, region);
        Cast.onStage().visitor("anna", 811, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 81, own));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private ValidatableResponse answer(String area, String point, String answer, String source, String day) {
        return Forms.post(() -> Visitor.withToken("anna"), "/geregeld/" + own + "/tarief", "/geregeld/" + area + "/" + point,
                Map.of("antwoord", answer, "bron", source, "datum", day));
    }

    @Test
    void answer_standsOnThePublicPage_andTheOldOneInTheHistory() {
        answer(own, "tarief", "nee", "Raadsbrief 12", "1-2-2026").statusCode(303).header("Location", endsWith("/geregeld/" + own + "?bewaard=tarief"));
        answer(own, "tarief", "ja", "Collegebesluit 14", "1-3-2026").statusCode(303);
        Visitor.anybody().get("/geregeld/" + own).then().statusCode(200)
                .body(allOf(containsString("1 van de 12 punten is geregeld."), containsString("Collegebesluit 14"), containsString("1 maart 2026")));
        Visitor.withToken("anna").get("/geregeld/" + own + "/tarief").then().statusCode(200).body(containsString("Raadsbrief 12"));
        assertEquals(List.of("nee", "ja"), given.rowsOf("select answer_code from arranged_answer where area_code = '" + own + "' order by revision"));
    }

    @Test
    void sameAnswerTwice_isOneRow() {
        answer(own, "tot_21", "deels", "Beleidsplan", "1-2-2026");
        answer(own, "tot_21", "deels", "Beleidsplan", "1-2-2026").statusCode(303);
        assertEquals(List.of("1"), given.rowsOf("select count(*) from arranged_answer where area_code = '" + own + "'"));
    }

    @Test
    void answerWithoutSourceOrWithALaterDay_isAskedAgain_withWhatWasTyped() {
        answer(own, "tarief", "ja", "", "1-2-2026").statusCode(422).body(containsString("Vul in waar het te lezen is."));
        answer(own, "tarief", "ja", "Beleidsplan 7", "11-3-2026").statusCode(422)
                .body(allOf(containsString("Die dag moet nog komen."), containsString("Beleidsplan 7"), containsString("11-3-2026")));
        answer(own, "tarief", "ja", "Bel 06-48151623", "1-3-2026").statusCode(422).body(containsString("wijst. Haal dat weg."));
        answer(own, "tarief", "onbekend", "", "1-3-2026").statusCode(303);
        answer(own, "tarief", "ja", "Beleidsplan 7", "1-2-2026").statusCode(422).body(containsString("Het laatste antwoord is van 1-3-2026."));
    }

    @Test
    void anothersMunicipality_isNotFound() {
        answer(other, "tarief", "ja", "Beleidsplan", "1-2-2026").statusCode(404);
        Visitor.withToken("anna").get("/geregeld/" + own + "/bestaat_niet").then().statusCode(404);
    }

    @Test
    void region_countsItsMunicipalities_inOrderOfName() {
        answer(own, "tarief", "ja", "Beleidsplan", "1-2-2026");
        List<String> cells = RestAssured.given().get("/geregeld/" + region).htmlPath()
                .getList("**.find { it.name() == 'tbody' }.tr[8].td.collect { it.text() }");
        assertEquals(List.of("1", "0", "0", "1"), cells);
    }

    @Test
    void metric_sharesThePoints() {
        answer(own, "tarief", "ja", "Beleidsplan", "1-2-2026");
        float share = Visitor.anybody().get("/api/v1/metrics/geregeld?per=maand&gebied=" + region).jsonPath().getFloat("rows[-1].amount");
        assertEquals(100f / 24, share, 1e-4);
    }
}
