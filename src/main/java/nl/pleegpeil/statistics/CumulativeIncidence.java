package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;

/**
 * The share of families that stopped by a time, per cause (Aalen-Johansen with delayed entry).
 *
 * <p>Never one minus Kaplan-Meier per cause: that treats the other causes as if they could still be escaped. An
 * unknown reason is a cause of its own. Shares and the share still fostering add to 1. Sources: Aalen and Johansen
 * 1978; Beyersmann, Allignol and Schumacher 2012; R {@code etm} and {@code survfit} with a factor status.
 *
 * @param causes      the causes, in the order of {@link Step#incidence()}
 * @param steps       one per distinct event time, in order; before the first every share is 0
 * @param largestExit the longest time anyone was observed, in days; null when nobody was
 * @param confidence  level of the intervals
 */
public record CumulativeIncidence(List<String> causes, List<Step> steps, Double largestExit, double confidence) {

    /**
     * One spell as it was observed, in days since its start.
     *
     * @param entry tenure at which it came under observation
     * @param exit  tenure at which it stopped or was last seen; a spell with exit at or before entry is left out
     * @param cause why it stopped; null = it was still there
     */
    public record Observation(double entry, double exit, String cause) {

        /** Refuses times that are not finite. */
        public Observation {
            if (!Double.isFinite(entry) || !Double.isFinite(exit)) {
                throw new IllegalArgumentException("times must be finite: " + entry + ", " + exit);
            }
        }

        boolean observed() {
            return exit > entry;
        }
    }

    /**
     * The shares from one event time up to the next.
     *
     * @param time      event time in days
     * @param atRisk    number observed just before it
     * @param survival  share that stopped for none of the causes
     * @param incidence per cause, in the order of the causes
     */
    public record Step(double time, long atRisk, double survival, List<Estimate> incidence) {
    }

    /**
     * The share that stopped for one cause.
     *
     * @param share null when nobody was observed that long
     * @param se    standard error; null likewise
     * @param lower lower limit; null when the share is 0 or 1 or null
     * @param upper upper limit; null likewise
     */
    public record Estimate(Double share, Double se, Double lower, Double upper) {
    }

    /** Copies the lists. */
    public CumulativeIncidence {
        causes = List.copyOf(causes);
        steps = List.copyOf(steps);
    }

    /**
     * The observations of spells in a window.
     *
     * @param spells merged spells, see {@link StockFlow#merged}
     * @param window days of observation, both inclusive
     * @param cause  the cause a reason belongs to; must not give null
     */
    public static List<Observation> observe(Collection<Spell> spells, Period window, UnaryOperator<String> cause) {
        return spells.stream().map(spell -> {
            KaplanMeier.Window seen = KaplanMeier.Window.of(spell, window);
            return new Observation(seen.entry(), seen.exit(),
                seen.event() ? Objects.requireNonNull(cause.apply(spell.reason()), "cause") : null);
        }).filter(Observation::observed).toList();
    }

    /** The shares of the causes that occur, in alphabetical order, with 95% limits. */
    public static CumulativeIncidence of(Collection<Observation> observations) {
        List<String> causes = List.copyOf(new TreeSet<>(observations.stream().filter(Observation::observed)
            .map(Observation::cause).filter(Objects::nonNull).toList()));
        return of(observations, causes, ReplacementRatio.DEFAULT_CONFIDENCE);
    }

    /**
     * The shares of the given causes.
     *
     * @throws IllegalArgumentException when an observation has another cause
     */
    public static CumulativeIncidence of(Collection<Observation> observations, List<String> causes,
            double confidence) {
        double z = Distributions.z(confidence);
        Map<String, Integer> number = IntStream.range(0, causes.size()).boxed()
            .collect(Collectors.toMap(causes::get, index -> index));
        List<Observation> seen = observations.stream().filter(Observation::observed).toList();
        int[] cause = seen.stream().mapToInt(observation -> {
            if (observation.cause() != null && !number.containsKey(observation.cause())) {
                throw new IllegalArgumentException("not one of the causes: " + observation.cause());
            }
            return observation.cause() == null ? RiskSet.CENSORED : number.get(observation.cause());
        }).toArray();
        List<RiskSet> riskSets = RiskSet.at(seen.stream().mapToDouble(Observation::entry).toArray(),
            seen.stream().mapToDouble(Observation::exit).toArray(), cause, causes.size());
        StateOccupation states = new StateOccupation(causes.size());
        List<Step> steps = new ArrayList<>(riskSets.size());
        for (RiskSet set : riskSets) {
            states.pass(set);
            steps.add(new Step(set.time(), set.atRisk(), states.survival(),
                IntStream.range(0, causes.size()).mapToObj(k -> states.estimate(k, z)).toList()));
        }
        return new CumulativeIncidence(causes, steps,
            seen.stream().map(Observation::exit).max(Double::compare).orElse(null), confidence);
    }

    /**
     * The share that stopped for a cause within a number of years of 365.25 days, stops on that very day included.
     *
     * @param years 0 or more
     */
    public Estimate at(String cause, double years) {
        int index = causes.indexOf(cause);
        if (index < 0 || !(years >= 0)) {
            throw new IllegalArgumentException("no such cause, or years below 0: " + cause + ", " + years);
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
        return step == null ? new Estimate(0.0, 0.0, null, null) : step.incidence().get(index);
    }
}
