package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A Kaplan-Meier curve: the share still fostering after a time, in days since the start of the spell.
 *
 * @param steps       one per distinct event time, in order; before the first the share is 1
 * @param from        0, or the time that families are assumed to have reached (see {@link #conditional()})
 * @param largestExit the longest time anyone was observed; null when nobody was
 * @param confidence  level of the intervals
 */
public record SurvivalCurve(List<Step> steps, double from, Double largestExit, double confidence) {

    /** A risk set smaller than this at an event within {@link #EARLY_YEARS} makes the curve unreliable. */
    public static final int SMALL_RISK_SET = 10;
    /** The years in which small risk sets are looked for. */
    public static final double EARLY_YEARS = 5;
    // A product of fractions that is exactly one half on paper need not be so in double arithmetic.
    private static final double HALF_TOLERANCE = 1e-8;

    /**
     * The curve from one event time up to the next.
     *
     * @param time     event time in days
     * @param atRisk   n, number observed just before it
     * @param events   d, number that stopped at it
     * @param survival share that lasts longer than this time
     * @param se       standard error (Greenwood); null when the share is 0
     * @param lower    lower log-log limit; null when the share is 0 or 1
     * @param upper    upper log-log limit; null when the share is 0 or 1
     */
    public record Step(double time, long atRisk, long events, double survival, Double se, Double lower,
            Double upper) {
    }

    /** The curve at some moment; all null when nobody was observed that long. */
    public record Estimate(Double survival, Double se, Double lower, Double upper) {
    }

    /** The median time in days with its limits; null = not reached. */
    public record Median(Double days, Double lower, Double upper) {
    }

    /** Copies the steps. */
    public SurvivalCurve {
        steps = List.copyOf(steps);
    }

    static SurvivalCurve of(List<RiskSet> riskSets, double from, Double largestExit, double confidence) {
        double z = Distributions.z(confidence);
        double survival = 1;
        double variance = 0;
        List<Step> steps = new ArrayList<>(riskSets.size());
        for (RiskSet set : riskSets) {
            double n = set.atRisk();
            double d = set.events();
            survival *= (n - d) / n;
            if (survival == 0) {
                steps.add(new Step(set.time(), set.atRisk(), set.events(), 0, null, null, null));
                continue;
            }
            variance += d / (n * (n - d));
            double deviation = Math.sqrt(variance);
            double spread = Math.exp(z * deviation / Math.abs(Math.log(survival)));
            steps.add(new Step(set.time(), set.atRisk(), set.events(), survival, survival * deviation,
                Math.pow(survival, spread), Math.pow(survival, 1 / spread)));
        }
        return new SurvivalCurve(steps, from, largestExit, confidence);
    }

    /**
     * The curve at a number of years of 365.25 days, events on that very day included.
     *
     * @param years 0 or more
     */
    public Estimate at(double years) {
        if (!(years >= 0)) {
            throw new IllegalArgumentException("years must be 0 or more, was " + years);
        }
        double time = years * StockFlow.DAYS_PER_YEAR;
        Step step = null;
        for (Step next : steps) {
            if (next.time() > time) {
                break;
            }
            step = next;
        }
        boolean survivors = step == null || step.survival() > 0;
        if (survivors && (largestExit == null || time > largestExit)) {
            return new Estimate(null, null, null, null);
        }
        return step == null ? new Estimate(1.0, 0.0, null, null)
            : new Estimate(step.survival(), step.se(), step.lower(), step.upper());
    }

    /** The time after which half is left: the first event time with a share of at most one half. */
    public Median median() {
        return new Median(firstAtHalf(Step::survival), firstAtHalf(Step::lower), firstAtHalf(Step::upper));
    }

    private Double firstAtHalf(Function<Step, Double> curve) {
        for (int index = 0; index < steps.size(); index++) {
            Double height = curve.apply(steps.get(index));
            if (height == null) {
                continue;
            }
            double time = steps.get(index).time();
            if (Math.abs(height - 0.5) < HALF_TOLERANCE) {
                double next = index + 1 < steps.size() ? steps.get(index + 1).time() : largestExit;
                return (time + next) / 2;
            }
            if (height < 0.5) {
                return time;
            }
        }
        return null;
    }

    /**
     * Whether one early stop may decide the whole curve: an event within five years with fewer than ten at risk.
     * Show {@link #conditional()} then, and say so.
     */
    public boolean earlyRiskSet() {
        return steps.stream().anyMatch(step -> step.time() <= EARLY_YEARS * StockFlow.DAYS_PER_YEAR
            && step.atRisk() < SMALL_RISK_SET);
    }

    /**
     * The curve of families that reached the first event time with at least ten at risk ({@link #from()} tells which);
     * null when there is no such time.
     */
    public SurvivalCurve conditional() {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).atRisk() >= SMALL_RISK_SET) {
                List<RiskSet> rest = steps.subList(index, steps.size()).stream()
                    .map(step -> new RiskSet(step.time(), step.atRisk(), new long[] {step.events()})).toList();
                return of(rest, steps.get(index).time(), largestExit, confidence);
            }
        }
        return null;
    }
}
