package nl.pleegpeil.results;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegpeil.questionnaire.AnswerWords;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.questionnaire.ThemePart;
import nl.pleegpeil.survey.Invited;
import nl.pleegpeil.survey.SurveyRound;

/** What a closed round says, beside the round before it; of open questions nothing. */
@ApplicationScoped
public class RoundResults {

    /**
     * What one question says.
     *
     * @param n        how many answered; null where that number would itself tell of a few
     * @param value    in words; "" where there are shares, or nothing is shown
     * @param interval its margin, in words; "" for none
     * @param tooFew   why nothing is shown; "" when something is
     * @param previous the same in the round before; "" where there was none, or nothing to see
     */
    public record Line(Asked asked, Long n, String value, String interval, List<Share> shares, String tooFew, String previous) {

        /** Whether there is a figure to see. */
        public boolean tells() {
            return tooFew.isEmpty();
        }
    }

    /** One answer among those to a question, with its margin and what it was in the round before; "" for neither. */
    public record Share(String answer, String percentage, String interval, String previous) {
    }

    /** The questions of one theme. */
    public record Theme(String code, List<Line> lines) {
    }

    /**
     * All of it.
     *
     * @param answers  how many families answered
     * @param invited  how many were invited, without those that came back; 0 when that is not known
     * @param response the same in words, with its margin
     * @param stopping how many think of stopping: one line, or none when it was not asked
     */
    public record Results(SurveyRound round, long answers, long invited, String response, List<Theme> themes, List<Line> stopping, boolean hasPrevious) {

        /** Whether as many answered as the round asks for. */
        public boolean isEnough() {
            return answers >= round.minimum;
        }
    }

    private final Invited invited;
    private final AnswerWords words;
    private final ResultTexts texts;

    RoundResults(Invited invited, AnswerWords words, @Localized("nl") ResultTexts texts) {
        this.invited = invited;
        this.words = words;
        this.texts = texts;
    }

    /** For whoever holds the round. */
    public Results of(SurveyRound round) {
        return of(round, question -> false, true);
    }

    /**
     * For everybody.
     *
     * @param withheld    the questions, by code, of which nothing is shown
     * @param hasPrevious whether what the round before said is shown to everybody as well
     */
    public Results of(SurveyRound round, Predicate<String> withheld, boolean hasPrevious) {
        List<Asked> asked = asked(round);
        RoundFigures figures = figures(round);
        Optional<SurveyRound> before = hasPrevious ? round.previous() : Optional.empty();
        Map<String, Asked> askedBefore = before.map(RoundResults::asked).orElse(List.of()).stream().collect(Collectors.toMap(Asked::code, Function.identity()));
        Before told = before.map(this::figures).map(earlier -> new Before(earlier, askedBefore)).orElse(Before.NONE);
        List<Theme> themes = new ArrayList<>();
        for (ThemePart part : ThemePart.of(asked)) {
            List<Line> lines = part.questions().stream().filter(each -> !each.isOpen())
                    .map(each -> seen(figures.line(each, told), withheld)).toList();
            if (!lines.isEmpty()) {
                themes.add(new Theme(part.theme(), lines));
            }
        }
        List<Line> stopping = asked.stream().filter(RoundFigures::isAboutStopping)
                .map(each -> seen(figures.stopping(each, told), withheld)).toList();
        return new Results(round, figures.answers(), invited.families(round.id), figures.response(), themes, stopping, before.isPresent());
    }

    /** How many answered a question of a round, by code; "" is the round as a whole. */
    public static long answered(SurveyRound round, String question) {
        return AnswerTally.of(round.id).stream().filter(tally -> tally.questionCode.equals(question) && tally.answer.equals(AnswerTally.ANSWERED))
                .mapToLong(tally -> tally.answers).sum();
    }

    /**
     * How many answers to a question of a round are in the figures of its year: of a round of our own that too few answered
     * only their number was kept, and no figure holds them.
     */
    public static long counted(SurveyRound round, String question) {
        boolean isKept = AnswerTally.of(round.id).stream().anyMatch(tally -> tally.questionCode.equals(question) && !tally.answer.equals(AnswerTally.ANSWERED));
        return isKept ? answered(round, question) : 0;
    }

    private Line seen(Line line, Predicate<String> withheld) {
        return line.tells() && withheld.test(line.asked().code()) ? new Line(line.asked(), null, "", "", List.of(), texts.leavesFew(), "") : line;
    }

    static List<Asked> asked(SurveyRound round) {
        return Questionnaire.numbered(round.questionnaireId).orElseThrow().questionsOf(round.id);
    }

    private RoundFigures figures(SurveyRound round) {
        return new RoundFigures(AnswerTally.of(round.id), invited.families(round.id), round.minimum, words, texts);
    }

    /** The round before, and what was asked in it, by code. */
    record Before(RoundFigures figures, Map<String, Asked> asked) {

        static final Before NONE = new Before(null, Map.of());

        boolean isNone() {
            return figures == null;
        }

        /** The question in the same words, with the same answers; empty when it was another one, or was not asked. */
        Optional<Asked> same(Asked now) {
            return Optional.ofNullable(asked.get(now.code())).filter(then -> then.isIdenticalTo(now));
        }
    }
}
