package nl.pleegpeil.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.statistics.SurveyEstimates;

/**
 * Which answers to a question with choices are told one by one. An answer of one to four families is not, and neither is
 * what it could be worked out from: the smallest others join it until all that is left over is at least two answers,
 * given at least five times.
 *
 * @param shown the answers that are told, by how often they were given; none: nothing is told
 * @param joins whether answers are left over, which are told together at most
 */
record ShownChoices(Set<String> shown, boolean joins) {

    private static final int LEAST = 5;

    /**
     * Decides for one question.
     *
     * @param counts how often each answer was given
     * @param n      families that answered
     * @param told   answers of which the sum is told elsewhere, and with it what it leaves; none: there is no such sum
     */
    static ShownChoices of(Map<String, Long> counts, long n, Set<String> told) {
        List<String> given = counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
        if (given.isEmpty() || given.stream().anyMatch(answer -> counts.get(answer) == n)) {
            return new ShownChoices(Set.of(), false);
        }
        List<String> inside = given.stream().filter(told::contains).toList();
        List<String> outside = given.stream().filter(answer -> !told.contains(answer)).toList();
        // Where the sum is too small to be told itself, nothing is known of the two sides.
        boolean isSumTold = isTold(inside, counts, n) && isTold(outside, counts, n);
        Set<String> hidden = new LinkedHashSet<>();
        (isSumTold ? List.of(inside, outside) : List.of(given)).forEach(side -> hidden.addAll(hidden(side, counts, n)));
        Set<String> shown = new LinkedHashSet<>(given.stream().sorted(Comparator.<String>comparingLong(answer -> -counts.get(answer))
                .thenComparing(Comparator.naturalOrder())).toList());
        shown.removeAll(hidden);
        return new ShownChoices(shown, !hidden.isEmpty());
    }

    private static boolean isTold(List<String> side, Map<String, Long> counts, long n) {
        return !side.isEmpty() && SurveyEstimates.mayShowCategory(sum(side, counts)) && sum(side, counts) < n;
    }

    private static long sum(List<String> answers, Map<String, Long> counts) {
        return answers.stream().mapToLong(counts::get).sum();
    }

    private static boolean isSmall(long count, long n) {
        return !SurveyEstimates.mayShowCategory(count) || !SurveyEstimates.mayShowCategory(n - count);
    }

    /** Of answers in order from few to many. */
    private static List<String> hidden(List<String> smallestFirst, Map<String, Long> counts, long n) {
        List<String> hidden = new ArrayList<>(smallestFirst.stream().filter(answer -> isSmall(counts.get(answer), n)).toList());
        if (hidden.isEmpty()) {
            return hidden;
        }
        for (String next : smallestFirst) {
            boolean isSafe = hidden.size() > 1 && sum(hidden, counts) >= LEAST;
            if (!isSafe && !hidden.contains(next)) {
                hidden.add(next);
            }
        }
        return sum(hidden, counts) < LEAST ? smallestFirst : hidden;
    }
}
