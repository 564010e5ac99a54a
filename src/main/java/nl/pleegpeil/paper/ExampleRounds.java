package nl.pleegpeil.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.pleegpeil.answer.AnswerSheet;
import nl.pleegpeil.answer.BoxContents;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.invitation.InvitationBatch;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.results.Tallies;
import nl.pleegpeil.survey.Rounds;
import nl.pleegpeil.survey.SurveyRound;

/** Two closed rounds of the example region, in years in which it had some 430 families; grades go down as in its story. */
@ApplicationScoped
class ExampleRounds {

    private static final int INVITED = 430;
    private static final int RETURNED = 10;
    private static final int ANSWERED = 150;
    private static final long SEED = 4_2025L;

    private final Rounds rounds;
    private final Tallies tallies;

    ExampleRounds(Rounds rounds, Tallies tallies) {
        this.rounds = rounds;
        this.tallies = tallies;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        List<String> municipalities = example.works().stream().map(ExampleFilled.Works::municipality).distinct().sorted().toList();
        make(2023, 7.4, 0.34, municipalities);
        make(2025, 7.0, 0.42, municipalities);
    }

    private void make(int year, double grade, double stopping, List<String> municipalities) {
        SurveyRound round = new SurveyRound();
        round.code = "voorbeeld-" + Example.REGION.toLowerCase(Locale.ROOT) + "-" + year;
        round.title = "Tevredenheid pleegouders " + year + " (voorbeeld)";
        round.areaCode = Example.REGION;
        round.questionnaireId = Questionnaire.named("jaarlijks").orElseThrow().id;
        round.opensOn = LocalDate.of(year, 3, 1);
        round.closesOn = LocalDate.of(year, 4, 1);
        round.minimum = SurveyRound.LEAST_MINIMUM;
        round.viewAskedOn = LocalDate.of(year, 2, 1);
        round.viewGivenOn = LocalDate.of(year, 2, 15);
        round.viewCode = "akkoord";
        round.openedOn = round.opensOn;
        round.closedOn = round.closesOn;
        rounds.make(round);
        InvitationBatch batch = new InvitationBatch();
        batch.roundId = round.id;
        batch.way = "brieven";
        batch.providerCode = "";
        batch.made = INVITED;
        batch.sent = INVITED;
        batch.returned = RETURNED;
        batch.madeOn = round.opensOn;
        batch.persist();
        // The algorithm of java.util.Random is part of its contract: the same numbers on every Java.
        Random random = new Random(SEED + year);
        BoxContents contents = BoxContents.NOTHING;
        for (int family = 0; family < ANSWERED; family++) {
            contents = contents.with(sheet(random, grade, stopping, municipalities), random);
        }
        tallies.add(round, contents, round.closesOn);
    }

    private static AnswerSheet sheet(Random random, double grade, double stopping, List<String> municipalities) {
        Map<String, String> closed = new LinkedHashMap<>();
        for (String question : List.of("M01", "M02", "M03")) {
            double less = question.equals("M03") ? 0.9 : 0;
            closed.put(question, String.valueOf((int) Math.max(1, Math.min(10, Math.round(grade - less + 1.3 * random.nextGaussian())))));
        }
        for (String question : List.of("M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M14", "M15")) {
            closed.put(question, String.valueOf(1 + random.nextInt(5)));
        }
        boolean isTrained = random.nextInt(100) < 28;
        closed.put("M12", isTrained ? "ja" : "nee");
        if (isTrained) {
            closed.put("M12a", String.valueOf(6 + random.nextInt(4)));
        }
        closed.put("M13", List.of("nooit", "soms", "vaak", "heel_vaak").get(random.nextInt(4)));
        closed.put("M16", List.of("K01", "K06", "K08", "K08", "K08", "K09", "K22").get(random.nextInt(7)));
        closed.put("M17", random.nextDouble() < stopping ? List.of("soms", "soms", "soms", "vaak").get(random.nextInt(4)) : "nooit");
        return new AnswerSheet(municipalities.get(random.nextInt(municipalities.size())), random.nextInt(100) < 56 ? "netwerk" : "bestand", "voltijd", "", closed, Map.of());
    }
}
