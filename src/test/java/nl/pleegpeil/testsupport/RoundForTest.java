package nl.pleegpeil.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.survey.Rounds;
import nl.pleegpeil.survey.SurveyRound;

/** Rounds that a test needs: made, opened, with codes. */
@ApplicationScoped
public class RoundForTest {

    private final Rounds rounds;
    private final Clock clock;

    RoundForTest(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A round of a questionnaire that is open today. */
    @Transactional
    public SurveyRound open(String code, String area, String questionnaire) {
        return openFrom(code, area, questionnaire, 0);
    }

    /** The same, with its first day so many days from today; fewer than none is past. */
    @Transactional
    public SurveyRound openFrom(String code, String area, String questionnaire, int days) {
        SurveyRound round = prepared(code, area, questionnaire, days);
        rounds.open(round.id);
        return round;
    }

    /** One that is still being prepared, of which the view was asked. */
    @Transactional
    public SurveyRound prepared(String code, String area, String questionnaire, int days) {
        SurveyRound round = new SurveyRound();
        round.code = code;
        round.title = "Meting " + code;
        round.areaCode = area;
        round.questionnaireId = Questionnaire.named(questionnaire).orElseThrow().id;
        round.opensOn = LocalDate.now(clock).plusDays(days);
        round.closesOn = round.opensOn.plusDays(30);
        round.minimum = SurveyRound.LEAST_MINIMUM;
        round.viewAskedOn = round.opensOn;
        return rounds.make(round);
    }

    /** Codes as a sender downloads them. */
    public static List<String> codes(long round, int number) {
        String page = "/metingen/" + round + "/uitnodigingen";
        String csv = Forms.post(RestAssured::given, page, page, Map.of("aantal", number, "vorm", "csv")).statusCode(200).extract().asString();
        List<String> codes = csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))).toList();
        assertEquals(number, codes.size());
        return codes;
    }
}
