package nl.pleegpeil.statistics;

/**
 * New foster families per 100 that stopped, with an exact interval.
 *
 * <p>Both counts are taken as independent Poisson counts over the same period and area. Given their sum, the number of
 * starters is binomial, and the exact (Clopper-Pearson) interval for its share becomes one for the ratio. Sources:
 * Clopper and Pearson 1934; Przyborowski and Wilenski 1940; Fay 2010 (R Journal 2/1); the same as R's
 * {@code poisson.test(c(s, l))}.
 *
 * @param starters   starters (new and restarted families), 0 or more; null = not known
 * @param leavers    leavers, 0 or more; null = not known
 * @param confidence level of the interval, between 0 and 1
 * @param amount     starters per 100 leavers; null = not defined
 * @param lower      lower limit, per 100; null = not defined
 * @param upper      upper limit, per 100; {@link Double#POSITIVE_INFINITY} when nobody left; null = not defined
 * @param status     which of the cases this is
 * @param verdict    what may be said about it; null when a count is not known
 */
public record ReplacementRatio(Long starters, Long leavers, double confidence, Double amount, Double lower,
        Double upper, Status status, Verdict verdict) {

    /** The level of an interval where none is asked for. */
    public static final double DEFAULT_CONFIDENCE = 0.95;

    /** The cases of the method. */
    public enum Status {
        /** Starters and leavers both occurred. */
        OK,
        /** Nobody started and nobody left: there is no ratio and no interval. */
        NO_EVENTS,
        /** Nobody left: there is no ratio; the interval has a lower limit only. */
        NO_LEAVERS,
        /** Nobody started: the ratio is 0. */
        NO_STARTERS,
        /** At least one count is not known. */
        NO_DATA
    }

    /** Whether the ratio can be told apart from 100, where the number of families stays the same. */
    public enum Verdict {
        /** The whole interval lies below 100: the number of families shrinks. */
        BELOW,
        /** The whole interval lies above 100: the number of families grows. */
        ABOVE,
        /** The ratio cannot be told apart from 100. */
        UNDETERMINED
    }

    /** The ratio at 95% confidence. */
    public static ReplacementRatio of(long starters, long leavers) {
        return of(starters, leavers, DEFAULT_CONFIDENCE);
    }

    /** The ratio at 95% confidence; null = not known. */
    public static ReplacementRatio of(Long starters, Long leavers) {
        return of(starters, leavers, DEFAULT_CONFIDENCE);
    }

    /** The ratio at the given confidence. */
    public static ReplacementRatio of(long starters, long leavers, double confidence) {
        return of((Long) starters, (Long) leavers, confidence);
    }

    /** The ratio at the given confidence; null = not known. */
    public static ReplacementRatio of(Long starters, Long leavers, double confidence) {
        return of(starters, leavers, confidence, 1, 1);
    }

    /**
     * The ratio of two counts that were observed for different lengths of time: ratio and limits are multiplied by
     * {@code leaverTime / starterTime}.
     *
     * @param starterTime how long starters were counted, above 0
     * @param leaverTime  how long leavers were counted, in the same unit, above 0
     * @throws IllegalArgumentException when a count is negative, a time not positive and finite, or the confidence not
     *                                  between 0 and 1
     */
    public static ReplacementRatio of(Long starters, Long leavers, double confidence, double starterTime,
            double leaverTime) {
        Distributions.requireConfidence(confidence);
        double scale = 100 * requireTime(leaverTime) / requireTime(starterTime);
        requireCount(starters, "starters");
        requireCount(leavers, "leavers");
        if (starters == null || leavers == null) {
            return new ReplacementRatio(starters, leavers, confidence, null, null, null, Status.NO_DATA, null);
        }
        double s = starters;
        double l = leavers;
        if (s == 0 && l == 0) {
            return new ReplacementRatio(starters, leavers, confidence, null, null, null, Status.NO_EVENTS,
                Verdict.UNDETERMINED);
        }
        double tail = (1 - confidence) / 2;
        double lower = s == 0 ? 0 : scale * Distributions.betaOdds(tail, true, s, l + 1);
        double upper = l == 0 ? Double.POSITIVE_INFINITY : scale * Distributions.betaOdds(tail, false, s + 1, l);
        Double amount = l == 0 ? null : scale * s / l;
        return new ReplacementRatio(starters, leavers, confidence, amount, lower, upper,
            l == 0 ? Status.NO_LEAVERS : s == 0 ? Status.NO_STARTERS : Status.OK, verdict(lower, upper));
    }

    private static Verdict verdict(double lower, double upper) {
        if (upper < 100) {
            return Verdict.BELOW;
        }
        return lower > 100 ? Verdict.ABOVE : Verdict.UNDETERMINED;
    }

    private static void requireCount(Long count, String name) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(name + " must not be negative, was " + count);
        }
    }

    private static double requireTime(double time) {
        if (!(time > 0 && time < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an exposure time must be positive and finite, was " + time);
        }
        return time;
    }
}
