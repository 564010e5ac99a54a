package nl.pleegpeil.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Compares municipalities with all of them together, allowing for how small each is: a funnel plot.
 *
 * <p>No ranking. A unit is flagged by the exact probability of a count at least this far out, not by the drawn line;
 * only when the units spread more than chance allows, limits and flags are widened. With 340 units about 17 lie
 * outside 95% by chance: only 99.8% is a signal. Source: Spiegelhalter 2005.
 *
 * @param type          what is compared
 * @param theta         benchmark: the overall proportion, or rate per person-year; null without any data
 * @param benchmark     theta on the scale of the amounts; null without data, or when nobody left (ratio)
 * @param phi           overdispersion factor; null when it is not defined
 * @param overdispersed whether the units spread more than chance allows, so that the limits are widened
 * @param units         the units, in the given order
 */
public record FunnelPlot(Type type, Double theta, Double benchmark, Double phi, boolean overdispersed,
        List<JudgedUnit> units) {

    private static final double OVERDISPERSION_TEST = 0.05;
    private static final double WINSORISED = 0.1;

    /** What is compared. */
    public enum Type {
        /** A share: x of n. */
        BINOMIAL,
        /** A rate: a count in person-years. */
        POISSON,
        /** Starters per 100 leavers, judged as the share of starters in both. */
        RATIO
    }

    /** Where a unit lies. */
    public enum Flag {
        /** Below the 99.8% limit. */
        LOW_998,
        /** Above the 99.8% limit. */
        HIGH_998,
        /** Below the 95% limit. */
        LOW_95,
        /** Above the 95% limit. */
        HIGH_95,
        /** Within the limits. */
        IN_CONTROL,
        /** Nothing to judge. */
        NO_DATA
    }

    /**
     * A unit to compare.
     *
     * @param name        its name
     * @param numerator   events, x or starters
     * @param denominator n (whole), person-years, or starters and leavers together
     */
    public record Unit(String name, long numerator, double denominator) {
    }

    /** Limits on the scale of the amounts; an upper limit of a ratio may be infinite. */
    public record Limits(double l998, double l95, double u95, double u998) {
    }

    /**
     * A judged unit; all figures null when the denominator is 0.
     *
     * @param amount    share, rate per person-year, or starters per 100 leavers (null when nobody left)
     * @param lowerTail exact probability of this count or fewer
     * @param upperTail exact probability of this count or more
     * @param limits    the limits that apply, widened when the plot is overdispersed
     * @param exactFlag flag from the exact probabilities
     * @param flag      the flag that applies
     */
    public record JudgedUnit(String name, long numerator, double denominator, Double amount, Double lowerTail,
            Double upperTail, Limits limits, Flag exactFlag, Flag flag) {
    }

    /** Shares x of n. */
    public static FunnelPlot binomial(List<Unit> units) {
        return of(Type.BINOMIAL, units);
    }

    /** Counts in person-years. */
    public static FunnelPlot poisson(List<Unit> units) {
        return of(Type.POISSON, units);
    }

    /** Starters per 100 leavers; {@link #ratioUnit} makes the units. */
    public static FunnelPlot ratio(List<Unit> units) {
        return of(Type.RATIO, units);
    }

    /** The unit of a {@link Type#RATIO} plot. */
    public static Unit ratioUnit(String name, long starters, long leavers) {
        return new Unit(name, starters, (double) starters + leavers);
    }

    /**
     * The plot.
     *
     * @throws IllegalArgumentException when a count or denominator is impossible
     */
    public static FunnelPlot of(Type type, List<Unit> units) {
        units.forEach(unit -> FunnelTail.require(type, unit));
        List<Unit> known = units.stream().filter(unit -> unit.denominator() > 0).toList();
        double events = known.stream().mapToDouble(Unit::numerator).sum();
        double exposure = known.stream().mapToDouble(Unit::denominator).sum();
        if (known.isEmpty()) {
            return new FunnelPlot(type, null, null, null, false,
                units.stream().map(unit -> judge(unit, null)).toList());
        }
        double theta = events / exposure;
        Double phi = phi(type, theta, known);
        boolean overdispersed = phi != null && phi > 1
            && Distributions.chiSquareUpperTail(known.size() * phi, known.size() - 1.0) < OVERDISPERSION_TEST;
        Double benchmark = type != Type.RATIO ? (Double) theta
            : events == exposure ? null : (Double) (100 * events / (exposure - events));
        FunnelPlot frame = new FunnelPlot(type, theta, benchmark, phi, overdispersed, List.of());
        return new FunnelPlot(type, theta, benchmark, phi, overdispersed,
            units.stream().map(unit -> judge(unit, frame)).toList());
    }

    private static Double phi(Type type, double theta, List<Unit> known) {
        if (variance(type, theta) == 0) {
            return null;
        }
        double[] scores = known.stream().mapToDouble(unit -> {
            double spread = Math.sqrt(variance(type, theta) / unit.denominator());
            return (unit.numerator() / unit.denominator() - theta) / spread;
        }).sorted().toArray();
        double low = quantile(scores, WINSORISED);
        double high = quantile(scores, 1 - WINSORISED);
        return Arrays.stream(scores).map(score -> Math.max(low, Math.min(high, score))).map(score -> score * score)
            .average().orElseThrow();
    }

    /** Linear interpolation between order statistics (R's type 7). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Variance of one observation: of one trial, or in one person-year. */
    private static double variance(Type type, double theta) {
        return type == Type.POISSON ? theta : theta * (1 - theta);
    }

    /**
     * The limits a unit of this size would get, for drawing the funnel.
     *
     * @param denominator above 0; whole unless the type is Poisson
     * @return null when there is no benchmark
     */
    public Limits limitsAt(double denominator) {
        FunnelTail.require(type, new Unit("", 0, denominator));
        if (theta == null || denominator == 0) {
            return null;
        }
        return new Limits(toScale(limit(denominator, 0.001)), toScale(limit(denominator, 0.025)),
            toScale(limit(denominator, 0.975)), toScale(limit(denominator, 0.999)));
    }

    private double limit(double denominator, double probability) {
        double most = type == Type.POISSON ? Double.POSITIVE_INFINITY : 1;
        double limit = overdispersed
            ? theta + Distributions.normalQuantile(probability) * Math.sqrt(phi * variance(type, theta) / denominator)
            : new FunnelTail(type, theta, denominator).interpolated(probability) / denominator;
        return Math.max(0, Math.min(most, limit));
    }

    private double toScale(double limit) {
        if (type != Type.RATIO) {
            return limit;
        }
        return limit >= 1 ? Double.POSITIVE_INFINITY : 100 * limit / (1 - limit);
    }

    private static JudgedUnit judge(Unit unit, FunnelPlot frame) {
        double n = unit.denominator();
        if (n == 0) {
            return new JudgedUnit(unit.name(), unit.numerator(), n, null, null, null, null, Flag.NO_DATA,
                Flag.NO_DATA);
        }
        FunnelPlot plot = Objects.requireNonNull(frame);
        FunnelTail tail = new FunnelTail(plot.type, plot.theta, n);
        double lower = tail.atMost(unit.numerator());
        double upper = tail.atLeast(unit.numerator());
        Flag exact = flag(lower <= 0.001, upper <= 0.001, lower <= 0.025, upper <= 0.025);
        double share = unit.numerator() / n;
        Flag flag = !plot.overdispersed ? exact : flag(share < plot.limit(n, 0.001), share > plot.limit(n, 0.999),
            share < plot.limit(n, 0.025), share > plot.limit(n, 0.975));
        Double amount = plot.type != Type.RATIO ? (Double) share
            : unit.numerator() == n ? null : (Double) (100 * unit.numerator() / (n - unit.numerator()));
        return new JudgedUnit(unit.name(), unit.numerator(), n, amount, lower, upper, plot.limitsAt(n), exact, flag);
    }

    private static Flag flag(boolean low998, boolean high998, boolean low95, boolean high95) {
        if (low998) {
            return Flag.LOW_998;
        }
        if (high998) {
            return Flag.HIGH_998;
        }
        if (low95) {
            return Flag.LOW_95;
        }
        return high95 ? Flag.HIGH_95 : Flag.IN_CONTROL;
    }
}
