package nl.pleegpeil.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.questionnaire.AnswerWords;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.results.RoundResults.Before;
import nl.pleegpeil.results.RoundResults.Line;
import nl.pleegpeil.results.RoundResults.Share;
import nl.pleegpeil.shared.Option;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundFiguresTest {

    private static final List<Option> CHOICES = List.of(new Option("nooit", "Nooit"), new Option("soms", "Soms"), new Option("vaak", "Vaak"),
            new Option("ik_ga_stoppen", "Ik ga stoppen"));
    private static final Asked STOPPING = asked("M17", "Denkt u weleens aan stoppen?", Scale.EEN_VAN, CHOICES, "");
    private static final Map<String, Integer> STOPPING_COUNTS = Map.of("", 30, "nooit", 20, "soms", 7, "vaak", 3);

    @Inject
    AnswerWords words;
    @Localized("nl")
    ResultTexts texts;

    private static Asked asked(String code, String wording, Scale scale, List<Option> choices, String after) {
        return new Asked(code, wording, "", "toekomst", scale, choices, 1, after, List.of("ja"), "");
    }

    private RoundFigures figures(long invited, Map<String, Map<String, Integer>> counts) {
        List<AnswerTally> tallies = new ArrayList<>();
        counts.forEach((question, answers) -> answers.forEach((answer, number) -> {
            AnswerTally tally = new AnswerTally();
            tally.questionCode = question;
            tally.answer = answer;
            tally.answers = number;
            tallies.add(tally);
        }));
        return new RoundFigures(tallies, invited, 10, words, texts);
    }

    private static List<String> percentages(Line line) {
        return line.shares().stream().map(share -> share.answer() + " " + share.percentage() + " " + share.interval()).toList();
    }

    @Test
    void smallAnswer_isNotWhatTheOthersLeave() {
        Line line = figures(60, Map.of("", Map.of("", 30), "M17", STOPPING_COUNTS)).line(STOPPING, Before.NONE);
        // Thirty of sixty answered: as if 59 of very many had.
        assertEquals(List.of("Nooit 67% 54% tot 77%", "Alle andere antwoorden samen 33% 23% tot 46%"), percentages(line));
        assertFalse(line.toString().contains("23%,"));
    }

    @Test
    void shares_withoutKnownInvitations_haveTheWiderMargin() {
        Line line = figures(0, Map.of("", Map.of("", 30), "M17", STOPPING_COUNTS)).line(STOPPING, Before.NONE);
        assertEquals("Nooit 67% 49% tot 81%", percentages(line).get(0));
    }

    @Test
    void stopping_isCountedAsTheMetricDoes() {
        Line line = figures(60, Map.of("", Map.of("", 30), "M17", STOPPING_COUNTS)).stopping(STOPPING, Before.NONE);
        assertEquals("33% | 23% tot 46% | 30", line.value() + " | " + line.interval() + " | " + line.n());
        assertFalse(figures(60, Map.of("M17", Map.of("", 30, "nooit", 27, "soms", 3))).stopping(STOPPING, Before.NONE).tells());
    }

    @Test
    void roundBefore_isComparedOnIdenticalQuestionsAlone() {
        RoundFigures now = figures(60, Map.of("", Map.of("", 30), "M17", STOPPING_COUNTS));
        RoundFigures then = figures(0, Map.of("", Map.of("", 30), "M17", Map.of("", 30, "nooit", 15, "soms", 15)));
        Line same = now.line(STOPPING, new Before(then, Map.of("M17", STOPPING)));
        assertEquals("50% (33% tot 67%)", same.shares().get(0).previous());
        assertEquals("50% (33% tot 67%)", now.stopping(STOPPING, new Before(then, Map.of("M17", STOPPING))).previous());
        Asked reworded = asked("M17", "Overweegt u te stoppen?", Scale.EEN_VAN, CHOICES, "");
        Line other = now.line(STOPPING, new Before(then, Map.of("M17", reworded)));
        assertEquals("Toen anders gevraagd", other.previous());
        assertTrue(other.shares().stream().map(Share::previous).allMatch(String::isEmpty));
        assertEquals("Toen anders gevraagd", now.stopping(STOPPING, new Before(then, Map.of("M17", reworded))).previous());
    }

    @Test
    void questionAfterAnother_doesNotTellHowFewGotIt() {
        Asked grade = asked("M12a", "Welk cijfer?", Scale.CIJFER, List.of(), "M12");
        Line few = figures(0, Map.of("M12", Map.of("", 30, "ja", 3, "nee", 27), "M12a", Map.of("", 3))).line(grade, Before.NONE);
        assertNull(few.n());
        assertFalse(few.tooFew().contains("3"));
        Line most = figures(0, Map.of("M12", Map.of("", 30, "ja", 27, "nee", 3), "M12a", Map.of("", 27, "7", 15, "8", 12))).line(grade, Before.NONE);
        assertNull(most.n());
        assertFalse(most.tells());
    }
}
