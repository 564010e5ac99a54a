package nl.pleegpeil.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of one Knelpunt, the first first.
 *
 * @param start when it began: the first that was heard, or the day it got a name
 */
public record Chain(LocalDate start, List<Step> steps) {

    /**
     * One step.
     *
     * @param name  what kind of step
     * @param words what happened
     * @param href  where there is more; "": nowhere
     */
    public record Step(LocalDate day, String name, String words, String href) {
    }

    /** A step with the days since the beginning; null: before it was known. */
    public record Timed(Step step, Long days) {
    }

    static Chain of(LocalDate start, List<Step> steps) {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparing(Step::day));
        return new Chain(start, List.copyOf(sorted));
    }

    public List<Timed> timed() {
        return steps.stream().map(step -> new Timed(step, step.day.isBefore(start) ? null : Long.valueOf(ChronoUnit.DAYS.between(start, step.day)))).toList();
    }
}
