package nl.pleegpeil.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Quantiles and tails the library does not give accurately enough: its general inverse stops at an absolute error of
 * 1e-9, which is far too coarse for a small quantile (a limit of 2.5e-8, say).
 */
final class Distributions {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    /** Log odds beyond this are 0 or infinity in double arithmetic for any shape from 1/2 up. */
    private static final double LARGEST_LOG_ODDS = 740;

    private Distributions() {
    }

    /** z for a two-sided interval: the normal quantile at 1 - (1 - confidence) / 2. */
    static double z(double confidence) {
        return STANDARD_NORMAL.inverseSurvivalProbability((1 - requireConfidence(confidence)) / 2);
    }

    /** The normal quantile. */
    static double normalQuantile(double probability) {
        return STANDARD_NORMAL.inverseCumulativeProbability(probability);
    }

    /** t for a two-sided interval with the given degrees of freedom. */
    static double t(double confidence, double degreesOfFreedom) {
        // T^2 / v is the odds of a Beta(1/2, v/2) variable.
        double odds = Math.exp(betaLogOdds(1 - requireConfidence(confidence), false, 0.5, degreesOfFreedom / 2));
        return Math.sqrt(degreesOfFreedom * odds);
    }

    /** P(X >= x) for a chi-square variable. */
    static double chiSquareUpperTail(double x, double degreesOfFreedom) {
        return x <= 0 ? 1 : RegularizedGamma.Q.value(degreesOfFreedom / 2, x / 2);
    }

    /**
     * The odds p / (1 - p) at which a Beta(a, b) variable has the given probability below it (lower tail) or above it
     * (upper tail). Solved in log odds, so that neither p nor 1 - p loses digits near 0 or 1.
     */
    static double betaOdds(double tail, boolean lowerTail, double a, double b) {
        return Math.exp(betaLogOdds(tail, lowerTail, a, b));
    }

    private static double betaLogOdds(double tail, boolean lowerTail, double a, double b) {
        double low = -LARGEST_LOG_ODDS;
        double high = LARGEST_LOG_ODDS;
        double target = Math.log(tail);
        double x = Math.log(a / b);
        // An absolute error in log odds is a relative one in the odds, so there is no use in going below one ulp of 1.
        for (double ulp = Math.ulp(1.0); high - low > 4 * ulp; ulp = Math.ulp(Math.max(1, Math.abs(x)))) {
            double p = x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x));
            double q = x < 0 ? 1 / (1 + Math.exp(x)) : Math.exp(-x) / (1 + Math.exp(-x));
            double reached = betaTail(p, q, lowerTail, a, b);
            double difference = Math.log(reached) - target;
            if (difference == 0) {
                return x;
            }
            if (difference > 0 == lowerTail) {
                high = x;
            } else {
                low = x;
            }
            double density = p <= q
                ? RegularizedBeta.derivative(p, a, b) : RegularizedBeta.derivative(q, b, a);
            double slope = density * p * q / reached;
            double next = x - (lowerTail ? difference : -difference) / slope;
            // Also false when the slope vanished and next is not a number.
            boolean newton = next > low && next < high;
            if (newton && Math.abs(next - x) <= ulp) {
                return next;
            }
            x = newton ? next : (low + high) / 2;
        }
        return x;
    }

    private static double betaTail(double p, double q, boolean lowerTail, double a, double b) {
        if (p <= q) {
            return lowerTail ? RegularizedBeta.value(p, a, b) : RegularizedBeta.complement(p, a, b);
        }
        return lowerTail ? RegularizedBeta.complement(q, b, a) : RegularizedBeta.value(q, b, a);
    }

    static double requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, was " + confidence);
        }
        return confidence;
    }
}
