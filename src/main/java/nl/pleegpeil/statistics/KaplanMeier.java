package nl.pleegpeil.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;

/**
 * How long foster families stay: Kaplan-Meier with delayed entry, and the log-rank test between groups.
 *
 * <p>Families that were active before the window enter late, at the tenure they had when it opened; counting them from
 * day 0 would credit the group with survivors only. A difference between groups is an observation, no proof of effect.
 * Sources: Kaplan and Meier 1958; Kalbfleisch and Prentice 2002; Klein and Moeschberger 2003, 4.2-4.6 and 7.3;
 * Brookmeyer and Crowley 1982; R {@code survfit(Surv(entry, exit, event))}.
 */
public final class KaplanMeier {

    private KaplanMeier() {
    }

    /**
     * One spell as it was observed, in days since its start.
     *
     * @param entry tenure at which it came under observation; it is not at risk at that very time
     * @param exit  tenure at which it stopped or was last seen; a spell with exit at or before entry is left out
     * @param event whether it stopped then
     * @param group what it is compared by, as it was when the spell began; null = none
     */
    public record Observation(double entry, double exit, boolean event, String group) {

        /** Refuses times that are not finite. */
        public Observation {
            if (!Double.isFinite(entry) || !Double.isFinite(exit)) {
                throw new IllegalArgumentException("times must be finite: " + entry + ", " + exit);
            }
            group = Objects.requireNonNullElse(group, "");
        }

        /** An observation without a group. */
        public Observation(double entry, double exit, boolean event) {
            this(entry, exit, event, null);
        }

        /** Whether anything was observed. */
        public boolean observed() {
            return exit > entry;
        }

        /**
         * The two parts of a family that joins another group on the way: it leaves its first group (censored) and
         * enters the other at the moment of joining. Counting it with the joiners from the start would credit them
         * with the time before.
         *
         * @param time  tenure in days at which it joined
         * @param joins the group from then on
         */
        public List<Observation> joining(double time, String joins) {
            return List.of(new Observation(entry, Math.min(exit, time), event && exit <= time, group),
                new Observation(Math.max(entry, time), exit, event, joins))
                .stream().filter(Observation::observed).toList();
        }
    }

    /**
     * The observations of spells in a window; spells that had ended before it, or did not outlast their first day in
     * it, are left out.
     *
     * @param spells merged spells, see {@link StockFlow#merged}
     * @param window days of observation, both inclusive
     * @param group  what to compare by; may give null
     */
    public static List<Observation> observe(Collection<Spell> spells, Period window, Function<Spell, String> group) {
        return spells.stream().map(spell -> {
            Window seen = Window.of(spell, window);
            return new Observation(seen.entry(), seen.exit(), seen.event(), group.apply(spell));
        }).filter(Observation::observed).toList();
    }

    /** The part of a spell inside a window, in days since its start. */
    record Window(long entry, long exit, boolean event) {

        static Window of(Spell spell, Period window) {
            long start = spell.start().toEpochDay();
            long opening = window.opening().toEpochDay();
            boolean outlasts = spell.stopsAfter(window.last());
            boolean event = !outlasts && spell.stopsAfter(window.opening());
            long end = (outlasts ? window.last() : spell.stop()).toEpochDay();
            return new Window(Math.max(0, opening - start), end - start, event);
        }
    }

    /** The curve of all observations together, with 95% limits. */
    public static SurvivalCurve of(Collection<Observation> observations) {
        return of(observations, ReplacementRatio.DEFAULT_CONFIDENCE);
    }

    /** The curve of all observations together. */
    public static SurvivalCurve of(Collection<Observation> observations, double confidence) {
        Distributions.requireConfidence(confidence);
        List<Observation> seen = observations.stream().filter(Observation::observed).toList();
        double[] exit = seen.stream().mapToDouble(Observation::exit).toArray();
        List<RiskSet> riskSets = RiskSet.at(seen.stream().mapToDouble(Observation::entry).toArray(), exit,
            seen.stream().mapToInt(observation -> observation.event() ? 0 : RiskSet.CENSORED).toArray(), 1);
        Double largestExit = seen.stream().map(Observation::exit).max(Double::compare).orElse(null);
        return SurvivalCurve.of(riskSets, 0, largestExit, confidence);
    }

    /** Whether the groups stay equally long: the log-rank test with the same risk sets. */
    public static LogRank logRank(Collection<Observation> observations) {
        return LogRank.of(observations.stream().filter(Observation::observed).toList());
    }
}
