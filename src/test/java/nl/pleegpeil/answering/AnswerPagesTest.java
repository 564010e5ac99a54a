package nl.pleegpeil.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
class AnswerPagesTest {

    private static SurveyRound yearly;
    private static List<String> codes;
    private static int used;

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    Rounds closing;
    @Inject
    AnswerBoxes boxes;

    @BeforeEach
    void round() {
        if (yearly == null) {
            given.country("INV");
            given.region("INV-R", "INV");
            given.municipality("INV1", "INV-R");
            yearly = rounds.open("invullen-1", "INV-R", "jaarlijks");
            codes = RoundForTest.codes(yearly.id, 30);
        }
    }

    private static String code() {
        return codes.get(used++);
    }

    @Test
    void wholeQuestionnaire_isAcknowledgedOnce_andItsCodeIsUsedUp() {
        long before = boxes.count(yearly.id);
        String code = code();
        Respondent parent = new Respondent();
        assertTrue(parent.answer(code, Map.of("v-M01", "8", "v-M17", "soms", "v-M17a", "Meer tijd", "soort", "netwerk", "gebied", "INV1")));
        assertEquals(before + 1, boxes.count(yearly.id));
        assertFalse(new Respondent().begin(code));
        assertEquals(before + 1, boxes.count(yearly.id));
        parent.phone().get(parent.phone().onward());
        assertTrue(Forms.mainOf(parent.phone().text()).contains("Bedankt"));
    }

    @Test
    void sameDraftSentTwice_countsOnce() {
        long before = boxes.count(yearly.id);
        String code = code();
        Respondent first = new Respondent();
        Respondent second = new Respondent();
        assertTrue(first.begin(code) && second.begin(code));
        assertTrue(first.fillIn(Map.of("v-M01", "8")) && second.fillIn(Map.of("v-M01", "3")));
        assertTrue(first.send());
        assertFalse(second.send());
        assertEquals(before + 1, boxes.count(yearly.id));
    }

    @Test
    void codesThatDoNotFit_getTheSamePage() {
        String code = code();
        assertTrue(new Respondent().answer(code, Map.of("v-M01", "6")));
        String usedUp = refusal(code);
        String wrong = refusal("ABCD-ABCD-ABCD");
        assertEquals(usedUp, wrong);
        String tooOften = "";
        for (int tries = 0; tries < 22; tries++) {
            tooOften = refusal("ZZZZ-ZZZZ-ZZZZ");
        }
        assertEquals(usedUp, tooOften);
        assertTrue(usedUp.contains("Met deze code kunt u nu niet verder"));
        // A wrong code that was tried too often closes nobody else's door.
        assertTrue(new Respondent().begin(code()));
    }

    private static String refusal(String code) {
        Respondent visitor = new Respondent();
        assertFalse(visitor.begin(code));
        assertEquals(422, visitor.phone().page().statusCode());
        return Forms.mainOf(visitor.phone().text()).replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void goingBack_keepsWhatWasTyped() {
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code()));
        String first = parent.phone().onward();
        parent.phone().get(first);
        parent.phone().send(first, "knop", "verder", "v-M01", "9");
        String second = parent.phone().onward();
        parent.phone().get(second);
        parent.phone().send(second, "knop", "terug", "v-M04", "5");
        assertEquals(first, parent.phone().onward());
        parent.phone().get(first);
        assertTrue(parent.phone().text().contains("value=\"9\" checked"), parent.phone().text());
        parent.phone().get(second);
        assertTrue(parent.phone().text().contains("value=\"5\" checked"));
    }

    @Test
    void followUp_isAskedAfterItsAnswerOnly() {
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code()));
        assertTrue(parent.fillIn(Map.of("v-M12", "nee", "v-M12a", "9", "v-M17", "nooit", "v-M17a", "niet te zien")));
        parent.phone().get("/vragenlijst/controle");
        String shown = Forms.mainOf(parent.phone().text());
        assertFalse(shown.contains("niet te zien") || shown.contains("Welk cijfer geeft u die training"), shown);
    }

    @Test
    void openAnswer_withATelephoneNumber_isAskedAboutBeforeItGoesOn() {
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code()));
        assertFalse(parent.fillIn(Map.of("v-M17", "nooit", "v-M18", "Bel mij op 06-48151623")));
        assertEquals(422, parent.phone().page().statusCode());
        assertTrue(parent.phone().text().contains("06-48151623"), "what was typed is kept");
        assertTrue(parent.phone().text().contains("112"), "who needs help now is pointed to it");
    }

    @Test
    void tooManyChoices_areAskedAgain() {
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code()));
        assertFalse(parent.fillIn(Map.of("v-M16", "K01+K02+K03")));
        assertTrue(parent.phone().text().contains("Kies hoogstens 2 antwoorden."));
    }

    @Test
    void savedOnTheDevice_keepsTheCookieUntilTheRoundCloses() {
        Respondent parent = new Respondent();
        parent.phone().get("/vragenlijst");
        parent.phone().send("/vragenlijst", "code", code());
        assertEquals(-1, parent.phone().page().getDetailedCookie(AnswerPages.COOKIE).getMaxAge());
        parent.phone().get(parent.phone().onward());
        parent.phone().send("/vragenlijst/begin", "bewaren", "ja");
        assertEquals(30L * 24 * 3600, parent.phone().page().getDetailedCookie(AnswerPages.COOKIE).getMaxAge());
        parent.phone().get("/vragenlijst");
        assertEquals("/vragenlijst/begin", parent.phone().onward());
    }

    @Test
    void letterScannedAgain_onTheSameDevice_goesOnWhereItWas() {
        String code = code();
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code));
        String first = parent.phone().onward();
        parent.phone().get(first);
        parent.phone().send(first, "knop", "verder", "v-M01", "9");
        parent.phone().get("/vragenlijst/code/" + code);
        parent.phone().send("/vragenlijst", "code", code.toLowerCase(Locale.ROOT));
        parent.phone().get(parent.phone().onward());
        assertTrue(parent.phone().text().contains("Op dit apparaat staan al antwoorden"));
        parent.phone().send("/vragenlijst/begin", "knop", "verder");
        parent.phone().get(first);
        assertTrue(parent.phone().text().contains("value=\"9\" checked"));
        // Another code on the same device, and somebody else with the same one, begin with nothing.
        parent.phone().get("/vragenlijst/begin");
        parent.phone().send("/vragenlijst/begin", "knop", "opnieuw");
        parent.phone().get(first);
        assertFalse(parent.phone().text().contains(" checked"));
        parent.phone().send(first, "knop", "verder", "v-M01", "9");
        assertTrue(parent.begin(code()));
        parent.phone().get(first);
        assertFalse(parent.phone().text().contains(" checked"));
    }

    @Test
    void changedAnswer_goesBackToThePageThatShowsAll() {
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code()));
        String first = parent.phone().onward();
        parent.phone().get(first);
        assertFalse(parent.phone().text().contains("Naar het overzicht"));
        parent.phone().send(first, "knop", "verder", "v-M01", "6");
        assertTrue(parent.fillIn(Map.of("v-M17", "nooit")));
        parent.phone().get("/vragenlijst/controle");
        String shown = Forms.mainOf(parent.phone().text());
        assertTrue(shown.indexOf("Antwoorden versturen") > shown.lastIndexOf("Wijzigen"), "sending comes after the answers");
        String change = first + "?van=controle";
        assertTrue(shown.contains("href=\"" + change + "\""), shown);
        parent.phone().get(change);
        assertTrue(parent.phone().text().contains("Naar het overzicht"));
        parent.phone().send(first, "knop", "controle", "v-M01", "8");
        assertEquals("/vragenlijst/controle", parent.phone().onward());
        parent.phone().get(change);
        parent.phone().send(first, "knop", "verder", "v-M01", "8");
        assertTrue(parent.phone().onward().endsWith("?van=controle"), parent.phone().onward());
    }

    @Test
    void emptySheet_isNotSent_andItsCodeStaysGood() {
        long before = boxes.count(yearly.id);
        String code = code();
        Respondent parent = new Respondent();
        assertTrue(parent.begin(code) && parent.fillIn(Map.of("soort", "netwerk")));
        assertFalse(parent.send());
        assertEquals(422, parent.phone().page().statusCode());
        assertTrue(parent.phone().text().contains("U hebt nog niets ingevuld.") && parent.phone().text().contains("Netwerkpleeggezin"));
        assertEquals(before, boxes.count(yearly.id));
        assertTrue(new Respondent().answer(code, Map.of("v-M01", "7")));
    }

    @Test
    void thanks_leadToTheResultsOfTheRoundsArea() {
        Respondent parent = new Respondent();
        assertTrue(parent.answer(code(), Map.of("v-M01", "7")));
        parent.phone().get(parent.phone().onward());
        assertTrue(parent.phone().text().contains("/dashboards/tevredenheid/overzicht?gebied=INV-R"), parent.phone().text());
    }

    @Test
    void codeBeforeTheFirstDay_getsAPageThatFits() {
        SurveyRound later = rounds.openFrom("invullen-later", "INV-R", "puls", 7);
        String refused = refusal(RoundForTest.codes(later.id, 1).get(0));
        assertTrue(refused.contains("de meting is nog niet begonnen"), refused);
        String page = "/metingen/" + later.id + "/uitnodigingen";
        assertTrue(RestAssured.get(page).asString().contains("Alleen dan werken de codes."));
        Forms.post(RestAssured::given, page, page + "/mail", Map.of("adressen", "vroeg@ouders.example")).statusCode(409);
        assertEquals(List.of(), given.rowsOf("select id from invitation_batch where way = 'mail' and round_id = " + later.id));
    }

    @Test
    void closedRound_takesNothingMore() {
        SurveyRound closed = rounds.open("invullen-dicht", "INV-R", "puls");
        List<String> own = RoundForTest.codes(closed.id, 2);
        Respondent late = new Respondent();
        assertTrue(late.begin(own.get(0)) && late.fillIn(Map.of("v-P1", "7")));
        closing.close(closed.id);
        assertFalse(late.send());
        assertFalse(new Respondent().begin(own.get(1)));
        assertEquals(List.of(), given.rowsOf("select id from invitation_code where round_id = " + closed.id));
        assertEquals(List.of(), given.rowsOf("select id from answer_draft where round_id = " + closed.id));
    }
}
