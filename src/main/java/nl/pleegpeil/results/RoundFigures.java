package nl.pleegpeil.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegpeil.questionnaire.AnswerWords;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.statistics.ReplacementRatio;
import nl.pleegpeil.statistics.SurveyEstimates;
import nl.pleegpeil.statistics.SurveyEstimates.Proportion;

/**
 * What a closed round says, question by question, in words; too few answers are said to be too few.
 *
 * @param answers    how many families answered
 * @param population how many were invited, without those that came back; 0 when that is not known
 * @param minimum    fewer answers are not shown
 */
final class RoundFigures {

    // Without a known population the families are taken as a sample from very many: no correction.
    private static final long VERY_MANY = 1_000_000_000_000L;

    /** What one question says; previous is the same in the round before, "" where it cannot be compared. */
    public record Line(Asked asked, long n, String value, String interval, List<Share> shares, String tooFew, String previous) {
    }

    /** One answer among those to a question. */
    public record Share(String answer, String percentage) {
    }

    private final Map<String, Map<String, Integer>> counts;
    private final long population;
    private final int minimum;
    private final AnswerWords words;
    private final ResultTexts texts;

    RoundFigures(List<AnswerTally> tallies, long invited, int minimum, AnswerWords words, ResultTexts texts) {
        this.counts = tallies.stream().collect(Collectors.groupingBy(tally -> tally.questionCode,
                Collectors.toMap(tally -> tally.answer, tally -> tally.answers)));
        this.population = invited;
        this.minimum = minimum;
        this.words = words;
        this.texts = texts;
    }

    /** How many families answered the round. */
    long answers() {
        return count(AnswerTally.ROUND, AnswerTally.ANSWERED);
    }

    private long count(String question, String answer) {
        return counts.getOrDefault(question, Map.of()).getOrDefault(answer, 0);
    }

    /** Whom the answers stand for: those invited; more than those when more answered. */
    private long standsFor() {
        return population == 0 ? VERY_MANY : Math.max(population, answers());
    }

    /** n of N with its interval, in words. */
    String response() {
        long n = answers();
        if (population == 0) {
            return texts.responseUnknown(n);
        }
        if (n > population) {
            return texts.responseOver(n, population);
        }
        Proportion share = SurveyEstimates.wilson(n, population, ReplacementRatio.DEFAULT_CONFIDENCE);
        return texts.response(n, population, percent(share.share()), percent(share.lower()), percent(share.upper()));
    }

    /** What a question says; open questions say nothing here. */
    Line line(Asked asked, String previous) {
        long n = count(asked.code(), AnswerTally.ANSWERED);
        long applies = n - count(asked.code(), Scale.NOT_APPLICABLE);
        if (applies < minimum) {
            return new Line(asked, applies, "", "", List.of(), texts.tooFew(applies, minimum), "");
        }
        return switch (asked.scale()) {
            case CIJFER -> grade(asked, applies, previous);
            case EENS, EENS_NVT -> share(asked, applies, count(asked.code(), "4") + count(asked.code(), "5"), texts.agrees(), previous);
            case FREQUENTIE -> share(asked, applies, count(asked.code(), "vaak") + count(asked.code(), "heel_vaak"), texts.often(), previous);
            case JA_NEE -> share(asked, applies, count(asked.code(), "ja"), texts.yes(), previous);
            case EEN_VAN, ENKELE_VAN -> new Line(asked, applies, "", "", shares(asked, applies), "", previous);
            case OPEN -> throw new IllegalArgumentException("An open question has no figure: " + asked.code());
        };
    }

    private Line grade(Asked asked, long n, String previous) {
        List<Integer> grades = new ArrayList<>();
        for (int grade = 1; grade <= 10; grade++) {
            grades.addAll(Collections.nCopies((int) count(asked.code(), String.valueOf(grade)), grade));
        }
        SurveyEstimates estimates = SurveyEstimates.of(grades.stream().mapToInt(Integer::intValue).toArray(), standsFor());
        if (!estimates.mayBeShown(minimum)) {
            return new Line(asked, n, "", "", List.of(), texts.allEqual(), "");
        }
        long top = grades.stream().filter(grade -> grade >= SurveyEstimates.DEFAULT_TOP_BOX).count();
        List<Share> shares = SurveyEstimates.mayShowCategory(top) && SurveyEstimates.mayShowCategory(n - top)
                ? List.of(new Share(texts.topBox(), percent(estimates.topBox().share()))) : List.of();
        return new Line(asked, n, DutchNumbers.decimals(estimates.mean().amount(), 1),
                DutchNumbers.range(estimates.mean().lower(), estimates.mean().upper(), 1), shares, "", previous);
    }

    private Line share(Asked asked, long n, long part, String name, String previous) {
        if (part == 0 || part == n) {
            return new Line(asked, n, "", "", List.of(), texts.allEqual(), "");
        }
        if (!SurveyEstimates.mayShowCategory(part) || !SurveyEstimates.mayShowCategory(n - part)) {
            return new Line(asked, n, "", "", List.of(), texts.smallCategory(), "");
        }
        Proportion share = SurveyEstimates.wilsonFinite(part, n, standsFor(), ReplacementRatio.DEFAULT_CONFIDENCE);
        return new Line(asked, n, name + " " + percent(share.share()), texts.interval(percent(share.lower()), percent(share.upper())), List.of(), "", previous);
    }

    /** The answers to a question with choices, the most given first; those of one to four families without a figure. */
    private List<Share> shares(Asked asked, long n) {
        return asked.choices().stream().sorted(Comparator.comparingLong(choice -> -count(asked.code(), choice.code())))
                .filter(choice -> count(asked.code(), choice.code()) > 0)
                .map(choice -> {
                    long part = count(asked.code(), choice.code());
                    return new Share(words.of(asked, choice.code()), SurveyEstimates.mayShowCategory(part) ? percent((double) part / n) : texts.fewerThanFive());
                }).toList();
    }

    private static String percent(double share) {
        return DutchNumbers.decimals(100 * share, 0) + "%";
    }
}
