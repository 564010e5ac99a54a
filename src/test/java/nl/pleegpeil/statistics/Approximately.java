package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Assertions on figures: equal up to a relative error, with nulls and infinities exactly equal. */
final class Approximately {

    private Approximately() {
    }

    /** The first argument equals the second up to the relative error; null equals only null. */
    static void assertClose(Double expected, Double actual, double relativeError) {
        if (expected == null) {
            assertTrue(actual == null, () -> "expected not defined, was " + actual);
            return;
        }
        assertNotNull(actual, () -> "expected " + expected + ", was not defined");
        assertTrue(expected.equals(actual)
            || Math.abs(expected - actual) <= relativeError * Math.max(Math.abs(expected), Double.MIN_NORMAL),
            () -> "expected " + expected + ", was " + actual);
    }

    /** Equal up to rounding of a printed figure with the given number of significant digits. */
    static void assertPrinted(Double expected, Double actual, int digits) {
        assertClose(expected, actual, 5.1 * Math.pow(10, -digits));
    }
}
