package nl.pleegpeil.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the first problems of a file and counts them all. */
final class ProblemList {

    static final int LISTED = 1_000;

    private final List<ImportProblem> listed = new ArrayList<>();
    private long total;

    void add(ImportProblem problem) {
        total++;
        if (listed.size() < LISTED) {
            listed.add(problem);
        }
    }

    long total() {
        return total;
    }

    /** By line. */
    List<ImportProblem> listed() {
        return listed.stream().sorted(Comparator.comparingLong(ImportProblem::line)).toList();
    }
}
