package nl.pleegpeil.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Respondent;
import nl.pleegpeil.testsupport.RoundForTest;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A meeting: one code for all, behind one address, within one minute. */
@QuarkusTest
@Tag("database")
class MeetingCodeTest {

    private static final int FAMILIES = 60;
    private static final Pattern CODE = Pattern.compile("<code>([A-Z0-9-]+)</code>");

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    AnswerBoxes boxes;

    @Test
    void wholeMeeting_getsInWithOneCode_alsoAfterManyTypingErrors() {
        // The clock stands still: everything happens within one minute.
        Today.is("2026-03-03");
        given.country("BIJ");
        given.region("BIJ-R", "BIJ");
        SurveyRound round = rounds.open("bijeenkomst-1", "BIJ-R", "puls");
        String page = "/metingen/" + round.id + "/uitnodigingen";
        Matcher shown = CODE.matcher(Forms.post(RestAssured::given, page, page, Map.of("aantal", FAMILIES, "vorm", "bijeenkomst"))
                .statusCode(200).extract().asString());
        assertTrue(shown.find());
        String code = shown.group(1);
        String refused = "";
        for (int error = 0; error < 61; error++) {
            Respondent guesser = new Respondent();
            assertFalse(guesser.begin(code.substring(0, 12) + "01" + error));
            String calm = Forms.mainOf(guesser.phone().text()).replaceAll("value=\"[^\"]*\"", "");
            assertTrue(calm.contains("Met deze code kunt u nu niet verder") && (refused.isEmpty() || calm.equals(refused)), calm);
            refused = calm;
        }
        for (int family = 0; family < FAMILIES; family++) {
            assertTrue(new Respondent().answer(family % 2 == 0 ? code : code.toLowerCase(Locale.ROOT).replace("-", ""), Map.of("v-P1", "7")), "family " + family);
        }
        assertEquals(FAMILIES, boxes.count(round.id));
        assertFalse(new Respondent().begin(code), "it works for as many families as it was made for");
    }
}
