package nl.pleegpeil.paper;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.survey.Rounds;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Respondent;
import nl.pleegpeil.testsupport.RoundForTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class AnswerImportTest {

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    AnswerBoxes boxes;
    @Inject
    Rounds closing;
    @Inject
    SecretKey key;

    private static boolean isFilled;

    @BeforeEach
    void areas() {
        if (!isFilled) {
            isFilled = true;
            given.country("PAP");
            given.region("PAP-R", "PAP");
            given.municipality("PAP1", "PAP-R");
            given.region("PAP-S", "PAP");
            given.municipality("PAP2", "PAP-S");
        }
    }

    private static ValidatableResponse importing(String csv) {
        return RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/enquete-antwoorden").then();
    }

    @Test
    void file_ofAnEarlierSurvey_isCountedAtOnce() {
        StringBuilder csv = new StringBuilder("meting;gebied;soort;M01;M16;M17;M18\n");
        for (int family = 0; family < 12; family++) {
            csv.append("2024-papier;PAP1;netwerk;").append(5 + family % 5).append(";K01+K08;").append(family < 5 ? "ik ga stoppen" : "nooit").append(";tekst ").append(family).append('\n');
        }
        importing(csv.toString()).statusCode(200).body("accepted", equalTo(12));
        RestAssured.get("/api/v1/metrics/stopintentie?gebied=PAP-R").then().statusCode(200).body("rows[0].label", equalTo("2024"))
                .body("rows[0].numerator", equalTo(5f)).body("rows[0].denominator", equalTo(12f));
        RestAssured.get("/api/v1/metrics/rapportcijfer?gebied=PAP1").then().statusCode(200).body("rows[0].n", equalTo(12))
                .body("rows[0].amount", equalTo(6.8f)).body("rows[0].lower", equalTo(5.8f)).body("rows[0].upper", equalTo(7.7f));
        String round = given.rowsOf("select id from survey_round where code = '2024-papier'").get(0);
        String page = Forms.mainOf(RestAssured.get("/metingen/" + round + "/uitkomst").then().statusCode(200).extract().asString());
        assertTrue(page.contains("tekst 3") && page.contains("12 gezinnen antwoordden"), page);
    }

    @Test
    void sameFile_twice_isUnchanged() {
        String csv = "meting;gebied;M01\n2022-papier;PAP2;7\n2022-papier;PAP2;7\n";
        importing(csv).statusCode(200).body("accepted", equalTo(2)).body("unchanged", equalTo(0));
        importing(csv).statusCode(200).body("accepted", equalTo(0)).body("unchanged", equalTo(2));
        String counted = "select distinct answers from answer_tally where answer = '7' and round_id = (select id from survey_round where code = '2022-papier')";
        assertEquals(List.of("2"), given.rowsOf(counted));
    }

    @Test
    void badAnswer_isReportedWithItsColumn() {
        importing("meting;gebied;M01\n2023-papier;PAP1;11\n").statusCode(422).body("problems[0].column", equalTo("M01"))
                .body("problems[0].code", equalTo("E_UNKNOWN_CODE"));
        importing("meting;gebied;M01\nonbekend;PAP1;7\n").statusCode(422).body("problems[0].column", equalTo("meting"));
        assertEquals(List.of(), given.rowsOf("select id from survey_round where code = '2023-papier'"));
    }

    @Test
    void paperForm_countsInTheOpenRound_andKeepsWhatWasTypedWrong() {
        SurveyRound round = rounds.open("papier-open", "PAP-R", "puls");
        String code = RoundForTest.codes(round.id, 1).get(0);
        String page = "/metingen/" + round.id + "/papier";
        Forms.post(RestAssured::given, page, page, Map.of("v-P1", "7", "code", code)).statusCode(303);
        assertEquals(1, boxes.count(round.id));
        Forms.post(RestAssured::given, page, page, Map.of("v-P1", "8", "code", code)).statusCode(422);
        String wrong = Forms.post(RestAssured::given, page, page, Map.of("v-P1", "12")).statusCode(422).extract().asString();
        assertTrue(wrong.contains("value=\"12\"") && wrong.contains("Dit antwoord kent de vraag niet."), wrong);
        assertEquals(1, boxes.count(round.id));
    }

    @Test
    void paperForm_asksAboutTheFamilyWhatTheWebFormAsks() {
        SurveyRound round = rounds.open("papier-gezin", "PAP-R", "puls");
        String page = "/metingen/" + round.id + "/papier";
        String form = RestAssured.get(page).asString();
        assertTrue(List.of("gebied", "soort", "vorm", "ervaring").stream().allMatch(name -> form.contains("name=\"" + name + "\"")), form);
        String kept = Forms.post(RestAssured::given, page, page, Map.of("v-P1", "12", "gebied", "PAP1", "vorm", "crisis", "ervaring", "10+"))
                .statusCode(422).extract().asString();
        assertEquals(3, kept.split(" selected", -1).length - 1, "what was chosen is kept");
        Forms.post(RestAssured::given, page, page, Map.of("v-P1", "7", "gebied", "PAP1", "vorm", "crisis", "ervaring", "10+", "soort", "hond")).statusCode(303);
        String sealed = given.rowsOf("select sealed_content from answer_box where round_id = " + round.id).get(0);
        String contents = new Sealer(key, "antwoorden").open(sealed).orElseThrow();
        assertTrue(contents.contains("\"area\":\"PAP1\",\"kind\":\"\",\"form\":\"crisis\",\"experience\":\"10+\""), contents);
    }

    @Test
    void typedForms_doNotFillUpTheMinimumOfFamilies() {
        SurveyRound round = rounds.open("papier-gemengd", "PAP-R", "puls");
        assertTrue(new Respondent().answer(RoundForTest.codes(round.id, 1).get(0), Map.of("v-P1", "3")));
        String page = "/metingen/" + round.id + "/papier";
        for (int form = 0; form < 10; form++) {
            Forms.post(RestAssured::given, page, page, Map.of("v-P1", String.valueOf(6 + form % 4))).statusCode(303);
        }
        importing("meting;gebied;P1\npapier-gemengd;PAP1;7\n").statusCode(422).body("problems[0].column", equalTo("meting"));
        closing.close(round.id);
        String result = Forms.mainOf(RestAssured.get("/metingen/" + round.id + "/uitkomst").then().statusCode(200).extract().asString());
        assertTrue(result.contains("Te weinig antwoorden: 1."), result);
        assertEquals(List.of(), given.rowsOf("select answer from answer_tally where question_code = 'P1' and answer <> '' and round_id = " + round.id));
    }
}
