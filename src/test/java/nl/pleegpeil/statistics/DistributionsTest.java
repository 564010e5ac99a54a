package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against closed forms, where a shape has one. */
class DistributionsTest {

    private static void assertClose(double wanted, double found) {
        assertEquals(1, found / wanted, 1e-12, () -> wanted + " and " + found);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1e-310, 1e-200, 1e-20, 2.5e-8, 0.025, 0.3, 0.5, 0.7, 0.975})
    void uniform_hasItsTailAsQuantile(double tail) {
        double odds = tail / (1 - tail);
        // A number this small holds fewer digits than a common one.
        assertEquals(1, Distributions.betaOdds(tail, true, 1, 1) / odds, tail < 1e-300 ? 1e-3 : 1e-12);
        if (tail > 1e-300) {
            assertClose(1 / odds, Distributions.betaOdds(tail, false, 1, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 7.5, 40, 3_000})
    void shapeWithAOne_hasARootAsQuantile(double b) {
        for (double tail : new double[] {1e-12, 0.005, 0.025, 0.5, 0.975}) {
            // 1 - p is the b-th root of what lies above
            double log = Math.log1p(-tail) / b;
            assertClose(-Math.expm1(log) / Math.exp(log), Distributions.betaOdds(tail, true, 1, b));
            assertClose(-Math.expm1(Math.log(tail) / b) / Math.exp(Math.log(tail) / b), Distributions.betaOdds(tail, false, 1, b));
            // and the other way round
            assertClose(Math.exp(log) / -Math.expm1(log), Distributions.betaOdds(tail, false, b, 1));
        }
    }

    @Test
    void student_withOneAndTwoDegrees() {
        for (double confidence : new double[] {0.5, 0.8, 0.95, 0.998}) {
            assertClose(Math.tan(Math.PI * confidence / 2), Distributions.t(confidence, 1));
            assertClose(confidence * Math.sqrt(2 / (1 - confidence * confidence)), Distributions.t(confidence, 2));
        }
    }

    @Test
    void chiSquare_withTwoDegreesIsExponential() {
        for (double x : new double[] {1e-6, 0.5, 3.84, 40, 700}) {
            assertClose(Math.exp(-x / 2), Distributions.chiSquareUpperTail(x, 2));
        }
        assertEquals(1, Distributions.chiSquareUpperTail(0, 3));
        assertEquals(1, Distributions.chiSquareUpperTail(-1, 3));
    }

    @Test
    void normal_isThatOfTheTables() {
        assertEquals(1.959963984540054, Distributions.z(0.95), 1e-14);
        assertEquals(3.090232306167813, Distributions.z(0.998), 1e-13);
        assertEquals(-1.281551565544600, Distributions.normalQuantile(0.1), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN})
    void confidence_liesBetweenNothingAndAll(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> Distributions.z(confidence));
        assertThrows(IllegalArgumentException.class, () -> Distributions.t(confidence, 3));
    }
}
