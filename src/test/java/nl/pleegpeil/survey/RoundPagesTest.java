package nl.pleegpeil.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Respondent;
import nl.pleegpeil.testsupport.RoundForTest;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class RoundPagesTest {

    private static boolean isFilled;

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    Rounds all;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn sessions;
    @Inject
    SeatedForTest seats;
    @Inject
    SecretKey key;
    @Inject
    EntityManager entities;

    @BeforeEach
    void areas() {
        if (!isFilled) {
            isFilled = true;
            given.country("RND");
            given.region("RND-R", "RND");
        }
    }

    private static String address(SurveyRound round) {
        return "/metingen/" + round.id;
    }

    /** Adds a question to a round; the page that answers. */
    private static String asks(SurveyRound round, int status, Map<String, ?> question) {
        return Forms.post(RestAssured::given, address(round), address(round) + "/vragen", question).statusCode(status).extract().asString();
    }

    private static SurveyRound withOwnQuestions(SurveyRound round) {
        asks(round, 303, Map.of("vraag", "Wat hielp u dit jaar?", "schaal", "enkele_van", "keuzes", "Logeren\nOppas\nEen praatgroep", "hoogstens", "2"));
        asks(round, 303, Map.of("vraag", "Waar was die oppas?", "schaal", "een_van", "keuzes", "Thuis\nElders", "na", "X1", "na-antwoord", "2"));
        return round;
    }

    @Test
    void ownQuestions_areRefusedWithWhatWasTyped() {
        SurveyRound round = withOwnQuestions(rounds.prepared("eigen-fout", "RND-R", "puls", 0));
        String tooMany = asks(round, 422, Map.of("vraag", "Kies", "schaal", "enkele_van", "keuzes", "Een\nTwee", "hoogstens", "3"));
        assertTrue(tooMany.contains("Vul een getal in van 1 tot 2.") && tooMany.contains("Een\nTwee"), tooMany);
        assertTrue(asks(round, 422, Map.of("vraag", "Kies", "schaal", "een_van", "keuzes", "Een")).contains("Vul 2 tot 20 antwoorden in"));
        assertTrue(asks(round, 422, Map.of("vraag", "Dan?", "schaal", "ja_nee", "na", "X1", "na-antwoord", "4")).contains("Vul een antwoord in dat bij die vraag mogelijk is."));
        assertTrue(asks(round, 422, Map.of("vraag", "Dan?", "schaal", "ja_nee", "na", "X2", "na-antwoord", "1")).contains("Kies een vraag uit de lijst."), "one level only");
    }

    @Test
    void ownQuestions_withAMaximumAndACondition_areAskedSo() {
        SurveyRound round = withOwnQuestions(rounds.prepared("eigen-gevraagd", "RND-R", "puls", 0));
        all.open(round.id);
        List<String> codes = RoundForTest.codes(round.id, 3);
        Respondent three = new Respondent();
        assertTrue(three.begin(codes.get(0)));
        assertFalse(three.fillIn(Map.of("v-X1", "1+2+3")));
        assertTrue(three.phone().text().contains("Kies hoogstens 2 antwoorden."));
        Respondent two = new Respondent();
        assertTrue(two.begin(codes.get(1)) && two.fillIn(Map.of("v-X1", "1+2", "v-X2", "1")));
        two.phone().get("/vragenlijst/controle");
        String shown = Forms.mainOf(two.phone().text());
        assertTrue(shown.contains("Logeren, Oppas") && shown.contains("Thuis"), shown);
        Respondent other = new Respondent();
        assertTrue(other.begin(codes.get(2)) && other.fillIn(Map.of("v-X1", "3", "v-X2", "1")));
        other.phone().get("/vragenlijst/controle");
        assertFalse(Forms.mainOf(other.phone().text()).contains("Waar was die oppas?"));
        assertTrue(two.send() && other.send());
        String box = new Sealer(key, "antwoorden").open(given.rowsOf("select sealed_content from answer_box where round_id = " + round.id).get(0)).orElseThrow();
        assertTrue(box.contains("{\"X1\":\"3\"}") && box.contains("\"X1\":\"1+2\"") && box.contains("\"X2\":\"1\""), box);
    }

    @Test
    void preview_showsEveryQuestionAsItIsAnswered_toWhoIsAskedForItsView() {
        SurveyRound round = withOwnQuestions(rounds.prepared("eigen-bekeken", "RND-R", "puls", 0));
        Account account = accounts.openAtOnce("pleegouderraad@vragen.example", "raad", null);
        seats.seatAt(account.id, Role.PLEEGOUDERRAAD, null, "RND-R");
        String session = sessions.session(account.id);
        Supplier<RequestSpecification> council = () -> Visitor.anybody().cookie(CurrentScope.COOKIE, session);
        for (String page : List.of(RestAssured.get(address(round)).asString(), council.get().get(address(round)).asString(),
                council.get().get(address(round) + "/zienswijze").asString())) {
            String shown = Forms.mainOf(page);
            assertTrue(shown.contains("Logeren &middot; Oppas &middot; Een praatgroep") && shown.contains("Hoogstens 2 antwoorden.")
                    && shown.contains("Alleen na een bepaald antwoord op vraag X1.") && shown.contains("Helemaal eens") && shown.contains("Eigen woorden"), shown);
        }
    }

    @Test
    void oneAnswer_isCountedInTheSingular() {
        SurveyRound round = rounds.open("enkelvoud", "RND-R", "puls");
        String code = RoundForTest.codes(round.id, 1).get(0);
        assertTrue(new Respondent().answer(code, Map.of("v-P1", "7")));
        assertTrue(RestAssured.get(address(round)).asString().contains("1 antwoord op 1 uitnodiging."));
    }

    @Test
    void night_closesTheRoundsWhoseLastDayIsOver() {
        SurveyRound over = rounds.openFrom("nacht-over", "RND-R", "puls", -30);
        SurveyRound lastDay = rounds.openFrom("nacht-laatste-dag", "RND-R", "puls", -29);
        SurveyRound concept = rounds.prepared("nacht-concept", "RND-R", "puls", -60);
        RoundForTest.codes(over.id, 2);
        all.closeOverdue();
        assertEquals(RoundState.CLOSED, SurveyRound.numbered(over.id).orElseThrow().state());
        assertEquals(RoundState.OPEN, SurveyRound.numbered(lastDay.id).orElseThrow().state());
        assertEquals(RoundState.CONCEPT, SurveyRound.numbered(concept.id).orElseThrow().state());
        assertEquals(List.of(), given.rowsOf("select id from invitation_code where round_id = " + over.id));
        all.closeOverdue();
        assertEquals(RoundState.CLOSED, SurveyRound.numbered(over.id).orElseThrow().state());
    }

    private void boxHolds(SurveyRound round, String sealed) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update answer_box set sealed_content = :sealed where round_id = :round")
                .setParameter("sealed", sealed).setParameter("round", round.id).executeUpdate());
    }

    @Test
    void roundThatCannotClose_keepsNoOtherOpen_andIsInTheLogbook() {
        SurveyRound broken = rounds.openFrom("nacht-kapot", "RND-R", "puls", -40);
        SurveyRound next = rounds.openFrom("nacht-volgende", "RND-R", "puls", -35);
        RoundForTest.codes(broken.id, 2);
        boxHolds(broken, "niet te lezen");
        assertEquals(List.of("nacht-kapot"), all.closeOverdue());
        assertEquals(List.of(broken.id.toString()), given.rowsOf("select id from survey_round where id in (" + broken.id + ", " + next.id
                + ") and closed_on is null"));
        assertEquals(List.of("2"), given.rowsOf("select count(*) from invitation_code where round_id = " + broken.id));
        assertEquals(List.of("1"), given.rowsOf("select count(*) from audit_line where act = 'round_not_closed' and subject_id = 'nacht-kapot'"));
        boxHolds(broken, null);
        assertEquals(List.of(), all.closeOverdue());
        assertEquals(List.of(), given.rowsOf("select id from survey_round where id = " + broken.id + " and closed_on is null"));
    }
}
