package nl.pleegpeil.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.questionnaire.AnswerWords;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.results.RoundResults.Before;
import nl.pleegpeil.results.RoundResults.Line;
import nl.pleegpeil.results.RoundResults.Share;
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

    /** The questions about stopping, and the answers of who thinks of it: those of the metric stopintentie. */
    private static final Set<String> ABOUT_STOPPING = Set.of("M17", "P3");
    private static final Set<String> THINK_OF_STOPPING = Set.of("soms", "vaak", "ik_ga_stoppen");

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

    static boolean isAboutStopping(Asked asked) {
        return ABOUT_STOPPING.contains(asked.code());
    }

    /** What a question says; open questions say nothing here. */
    Line line(Asked asked, Before before) {
        Line line = line(asked);
        if (!line.tells() || before.isNone()) {
            return line;
        }
        Optional<Asked> same = before.same(asked);
        if (same.isEmpty()) {
            return new Line(asked, line.n(), line.value(), line.interval(), line.shares(), "", texts.notTheSame());
        }
        Line then = before.figures().line(same.get());
        List<Share> shares = line.shares().stream().map(share -> new Share(share.answer(), share.percentage(), share.interval(),
                then.shares().stream().filter(earlier -> earlier.answer().equals(share.answer())).findFirst()
                        .map(earlier -> texts.with(earlier.percentage(), earlier.interval())).orElse(""))).toList();
        return new Line(asked, line.n(), line.value(), line.interval(), shares, "", previous(then));
    }

    private String previous(Line then) {
        return then.value().isEmpty() ? "" : texts.with(then.value(), then.interval());
    }

    /** How many think of stopping, as the metric counts them. */
    Line stopping(Asked asked, Before before) {
        Line line = stopping(asked);
        if (!line.tells() || before.isNone()) {
            return line;
        }
        return new Line(asked, line.n(), line.value(), line.interval(), List.of(), "",
                before.same(asked).map(same -> previous(before.figures().stopping(same))).orElse(texts.notTheSame()));
    }

    private Line stopping(Asked asked) {
        long n = count(asked.code(), AnswerTally.ANSWERED);
        return n < minimum ? none(asked, n, texts.tooFew(n, minimum)) : share(asked, n, sum(asked.code(), THINK_OF_STOPPING), "");
    }

    private long sum(String question, Set<String> answers) {
        return answers.stream().mapToLong(answer -> count(question, answer)).sum();
    }

    private Line line(Asked asked) {
        long n = count(asked.code(), AnswerTally.ANSWERED);
        long applies = n - count(asked.code(), Scale.NOT_APPLICABLE);
        if (asked.isFollowUp()) {
            // How many it was shown to is how many gave a certain answer before it.
            long asWhole = count(asked.after(), AnswerTally.ANSWERED);
            if (applies < minimum || !SurveyEstimates.mayShowCategory(asWhole - n)) {
                return none(asked, null, texts.tooFewAfter(minimum));
            }
        }
        if (applies < minimum) {
            return none(asked, applies, texts.tooFew(applies, minimum));
        }
        return switch (asked.scale()) {
            case CIJFER -> grade(asked, applies);
            case EENS, EENS_NVT -> share(asked, applies, count(asked.code(), "4") + count(asked.code(), "5"), texts.agrees());
            case FREQUENTIE -> share(asked, applies, count(asked.code(), "vaak") + count(asked.code(), "heel_vaak"), texts.often());
            case JA_NEE -> share(asked, applies, count(asked.code(), "ja"), texts.yes());
            case EEN_VAN, ENKELE_VAN -> choices(asked, applies);
            case OPEN -> throw new IllegalArgumentException("An open question has no figure: " + asked.code());
        };
    }

    private static Line none(Asked asked, Long n, String why) {
        return new Line(asked, n, "", "", List.of(), why, "");
    }

    private Line grade(Asked asked, long n) {
        List<Integer> grades = new ArrayList<>();
        for (int grade = 1; grade <= 10; grade++) {
            grades.addAll(Collections.nCopies((int) count(asked.code(), String.valueOf(grade)), grade));
        }
        SurveyEstimates estimates = SurveyEstimates.of(grades.stream().mapToInt(Integer::intValue).toArray(), standsFor());
        if (!estimates.mayBeShown(minimum)) {
            return none(asked, n, texts.allEqual());
        }
        long top = grades.stream().filter(grade -> grade >= SurveyEstimates.DEFAULT_TOP_BOX).count();
        List<Share> shares = SurveyEstimates.mayShowCategory(top) && SurveyEstimates.mayShowCategory(n - top)
                ? List.of(share(texts.topBox(), estimates.topBoxFinite())) : List.of();
        return new Line(asked, n, DutchNumbers.decimals(estimates.mean().amount(), 1),
                DutchNumbers.range(estimates.mean().lower(), estimates.mean().upper(), 1), shares, "", "");
    }

    private Line share(Asked asked, long n, long part, String name) {
        if (part == 0 || part == n) {
            return none(asked, n, texts.allEqual());
        }
        if (!SurveyEstimates.mayShowCategory(part) || !SurveyEstimates.mayShowCategory(n - part)) {
            return none(asked, n, texts.smallCategory());
        }
        Proportion share = wilson(part, n);
        return new Line(asked, n, (name + " " + percent(share.share())).strip(), interval(share), List.of(), "", "");
    }

    private Proportion wilson(long part, long n) {
        return SurveyEstimates.wilsonFinite(part, n, standsFor(), ReplacementRatio.DEFAULT_CONFIDENCE);
    }

    private Share share(String answer, Proportion share) {
        return new Share(answer, percent(share.share()), interval(share), "");
    }

    private String interval(Proportion share) {
        return texts.interval(percent(share.lower()), percent(share.upper()));
    }

    /** The answers to a question with choices, the most given first; what is not told one by one, together at most. */
    private Line choices(Asked asked, long n) {
        Map<String, Long> given = new LinkedHashMap<>();
        asked.choices().forEach(choice -> given.put(choice.code(), count(asked.code(), choice.code())));
        ShownChoices told = ShownChoices.of(given, n, isAboutStopping(asked) ? THINK_OF_STOPPING : Set.of());
        if (told.shown().isEmpty()) {
            return none(asked, n, given.containsValue(n) ? texts.allEqual() : texts.smallCategory());
        }
        List<Share> shares = new ArrayList<>(told.shown().stream().map(answer -> share(words.of(asked, answer), wilson(given.get(answer), n))).toList());
        if (told.joins()) {
            // Of several answers by one family it is not known how many families gave any of those left.
            long rest = n - told.shown().stream().mapToLong(given::get).sum();
            shares.add(asked.scale() == Scale.EEN_VAN ? share(texts.otherAnswers(), wilson(rest, n)) : new Share(texts.otherAnswers(), texts.tooFewEach(), "", ""));
        }
        return new Line(asked, n, "", "", shares, "", "");
    }

    private static String percent(double share) {
        return DutchNumbers.decimals(100 * share, 0) + "%";
    }
}
