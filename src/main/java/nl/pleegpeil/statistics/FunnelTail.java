package nl.pleegpeil.statistics;

import nl.pleegpeil.statistics.FunnelPlot.Type;
import nl.pleegpeil.statistics.FunnelPlot.Unit;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Exact tail probabilities of the count of one unit under the benchmark; both tails directly, never as 1 - other. */
final class FunnelTail {

    /** Up to here whole numbers are exact in double arithmetic. */
    private static final double LARGEST = 1L << 53;

    private final boolean poisson;
    private final double theta;
    private final double size;

    FunnelTail(Type type, double theta, double size) {
        this.poisson = type == Type.POISSON;
        this.theta = theta;
        this.size = size;
    }

    static void require(Type type, Unit unit) {
        double n = unit.denominator();
        boolean possible = n >= 0 && n <= LARGEST && unit.numerator() >= 0
            && (type == Type.POISSON || n == Math.rint(n) && unit.numerator() <= n);
        if (!possible) {
            throw new IllegalArgumentException("not a possible " + type + " unit: " + unit);
        }
    }

    /** P(X <= x). */
    double atMost(double x) {
        if (x < 0) {
            return 0;
        }
        if (poisson) {
            return theta == 0 ? 1 : RegularizedGamma.Q.value(x + 1, size * theta);
        }
        return x >= size ? 1 : RegularizedBeta.complement(theta, x + 1, size - x);
    }

    /** P(X >= x). */
    double atLeast(double x) {
        if (x <= 0) {
            return 1;
        }
        if (poisson) {
            return theta == 0 ? 0 : RegularizedGamma.P.value(x, size * theta);
        }
        return x > size ? 0 : RegularizedBeta.value(theta, x, size - x + 1);
    }

    /** The count at which the distribution function, joined by straight lines, reaches the probability. */
    double interpolated(double probability) {
        boolean lower = probability < 0.5;
        double low = -1;
        double high = poisson ? 1 : size;
        while (poisson && !reached(high, probability, lower)) {
            high *= 2;
        }
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (reached(middle, probability, lower)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double step = lower ? atMost(high) - atMost(high - 1) : atLeast(high) - atLeast(high + 1);
        double over = lower ? atMost(high) - probability : 1 - probability - atLeast(high + 1);
        return high - over / step;
    }

    private boolean reached(double x, double probability, boolean lower) {
        return lower ? atMost(x) >= probability : atLeast(x + 1) <= 1 - probability;
    }
}
