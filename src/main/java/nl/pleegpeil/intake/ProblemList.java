package nl.pleegpeil.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the first problems of a file and counts them all. */
final class ProblemList {

    static final int LISTED = 1_000;

    private final List<ImportProblem> listed = new ArrayList<>();
    private final Map<String, Long> byCode = new TreeMap<>();
    private long total;

    void add(ImportProblem problem) {
        total++;
        byCode.merge(problem.code().name(), 1L, Long::sum);
        if (listed.size() < LISTED) {
            listed.add(problem);
        }
    }

    long total() {
        return total;
    }

    /** How many there are of each code, listed or not. */
    Map<String, Long> byCode() {
        return new TreeMap<>(byCode);
    }

    /** By line. */
    List<ImportProblem> listed() {
        return listed.stream().sorted(Comparator.comparingLong(ImportProblem::line)).toList();
    }
}
