package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.pleegpeil.statistics.IntegerSystem.Row;
import org.junit.jupiter.api.Test;

class IntegerSystemTest {

    private static final long OPEN = IntegerSystem.NO_LIMIT;

    /** A row of pairs: column, coefficient, column, coefficient, and so on. */
    private static Row row(long constant, long... pairs) {
        int[] columns = new int[pairs.length / 2];
        long[] coefficients = new long[pairs.length / 2];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = (int) pairs[2 * k];
            coefficients[k] = pairs[2 * k + 1];
        }
        return new Row(columns, coefficients, constant);
    }

    private static void assertTightened(long[] wantedLower, long[] wantedUpper, long[] lower, long[] upper, Row... rows) {
        assertEquals(IntegerSystem.CONSISTENT, new IntegerSystem(lower.length, List.of(rows)).tighten(lower, upper));
        assertArrayEquals(wantedLower, lower);
        assertArrayEquals(wantedUpper, upper);
    }

    @Test
    void upperBounds_roundDownToWholeNumbers() {
        // (2, 3) and (5, 1) are all there is
        assertTightened(new long[] {2, 1}, new long[] {5, 3}, new long[] {0, 0}, new long[] {10, 10}, row(13, 0, 2, 1, 3));
    }

    @Test
    void lowerBounds_roundUpToWholeNumbers() {
        // 3x is 8, 9 or 10.
        assertTightened(new long[] {3, 1}, new long[] {3, 1}, new long[] {0, 0}, new long[] {100, 2}, row(10, 0, 3, 1, 1));
        assertTightened(new long[] {0, 6}, new long[] {4, 10}, new long[] {0, 0}, new long[] {4, 20}, row(10, 0, 1, 1, 1));
    }

    @Test
    void negativeCoefficient_turnsTheBoundsRound() {
        // x = 1 + 2y
        assertTightened(new long[] {1, 0}, new long[] {9, 4}, new long[] {0, 0}, new long[] {9, OPEN}, row(1, 0, 1, 1, -2));
        // 2y = x + 3, so y is at least 2
        assertTightened(new long[] {1, 2}, new long[] {5, 4}, new long[] {1, 0}, new long[] {5, 9}, row(-3, 0, 1, 1, -2));
        // -x - y = -5 is x + y = 5
        assertTightened(new long[] {0, 0}, new long[] {5, 5}, new long[] {0, 0}, new long[] {OPEN, OPEN}, row(-5, 0, -1, 1, -1));
    }

    @Test
    void rangeWithoutEnd_getsOneOnlyWhereTheRestHasOne() {
        assertTightened(new long[] {0, 0}, new long[] {5, 5}, new long[] {0, 0}, new long[] {OPEN, OPEN}, row(5, 0, 1, 1, 1));
        // x = y says nothing as long as both have no end
        assertTightened(new long[] {0, 0}, new long[] {OPEN, OPEN}, new long[] {0, 0}, new long[] {OPEN, OPEN}, row(0, 0, 1, 1, -1));
        assertTightened(new long[] {2, 2}, new long[] {OPEN, OPEN}, new long[] {2, 0}, new long[] {OPEN, OPEN}, row(0, 0, 1, 1, -1));
        assertTightened(new long[] {0, 0}, new long[] {7, 7}, new long[] {0, 0}, new long[] {7, OPEN}, row(0, 0, 1, 1, -1));
        // two without end on one side: neither gets a limit by the other, the third does
        assertTightened(new long[] {0, 0, 4}, new long[] {OPEN, OPEN, OPEN}, new long[] {0, 0, 0}, new long[] {OPEN, OPEN, OPEN},
                row(-4, 0, 1, 1, 1, 2, -1));
    }

    @Test
    void whatOneRowSays_goesThroughToTheOthers() {
        // z = 1, so y = 1, so x = 4; the rows stand in the order in which nothing follows at first sight
        assertTightened(new long[] {4, 1, 1}, new long[] {4, 1, 1}, new long[] {0, 0, 1}, new long[] {9, 9, 1},
                row(5, 0, 1, 1, 1), row(2, 1, 1, 2, 1));
        // a chain of six
        long[] lower = new long[6];
        long[] upper = new long[] {9, 9, 9, 9, 9, 3};
        lower[5] = 3;
        Row[] chain = new Row[5];
        for (int k = 0; k < 5; k++) {
            chain[k] = row(7, k, 1, k + 1, 1);
        }
        assertTightened(new long[] {4, 3, 4, 3, 4, 3}, new long[] {4, 3, 4, 3, 4, 3}, lower, upper, chain);
    }

    @Test
    void rowThatCannotHold_isNamed() {
        assertEquals(1, new IntegerSystem(2, List.of(row(4, 0, 1, 1, 1), row(20, 0, 1, 1, 1))).tighten(new long[] {0, 0}, new long[] {5, 5}));
        assertEquals(0, new IntegerSystem(2, List.of(row(3, 0, 1, 1, 1))).tighten(new long[] {2, 2}, new long[] {5, 5}));
        // between 1 and 2 lies no whole number
        assertEquals(0, new IntegerSystem(1, List.of(row(3, 0, 2))).tighten(new long[] {0}, new long[] {5}));
        assertEquals(0, new IntegerSystem(1, List.of(row(-3, 0, -2))).tighten(new long[] {0}, new long[] {5}));
        // just possible is possible
        assertEquals(IntegerSystem.CONSISTENT, new IntegerSystem(2, List.of(row(10, 0, 1, 1, 1))).tighten(new long[] {0, 0}, new long[] {5, 5}));
        assertEquals(IntegerSystem.CONSISTENT, new IntegerSystem(2, List.of(row(4, 0, 1, 1, 1))).tighten(new long[] {2, 2}, new long[] {5, 5}));
    }

    @Test
    void contradictionWithoutEnd_stopsAndExcludesNothing() {
        IntegerSystem endless = new IntegerSystem(2, List.of(row(0, 0, 1, 1, -1), row(1, 0, 1, 1, -1)));
        long[] lower = {0, 0};
        assertEquals(IntegerSystem.CONSISTENT, endless.tighten(lower, new long[] {OPEN, OPEN}));
        assertTrue(lower[0] > 10 && lower[0] < 1_000, Arrays.toString(lower));
    }

    @Test
    void numberTooLarge_isSaidAndNotCutOff() {
        IntegerSystem huge = new IntegerSystem(2, List.of(row(1, 0, Long.MAX_VALUE, 1, 1)));
        assertThrows(ArithmeticException.class, () -> huge.tighten(new long[] {2, 0}, new long[] {3, 1}));
        assertThrows(ArithmeticException.class, () -> huge.holds(new long[] {2, 0}));
    }

    @Test
    void solutions_areNeverExcluded() {
        Random random = new Random(20261122);
        int narrowed = 0;
        for (int round = 0; round < 400; round++) {
            Row[] rows = {any(random), any(random)};
            IntegerSystem system = new IntegerSystem(3, List.of(rows));
            long[] lower = {0, 0, 0};
            long[] upper = {5, 5, 5};
            int answer = system.tighten(lower, upper);
            for (long[] values : Cube.upTo(5)) {
                if (system.holds(values)) {
                    assertEquals(IntegerSystem.CONSISTENT, answer);
                    for (int column = 0; column < 3; column++) {
                        assertTrue(lower[column] <= values[column] && values[column] <= upper[column]);
                    }
                }
            }
            narrowed += answer != IntegerSystem.CONSISTENT || Arrays.stream(upper).sum() - Arrays.stream(lower).sum() < 15 ? 1 : 0;
        }
        assertTrue(narrowed > 200, "most systems say something: " + narrowed);
    }

    static Row any(Random random) {
        long[] coefficients = new long[3];
        while (Arrays.stream(coefficients).anyMatch(each -> each == 0)) {
            Arrays.setAll(coefficients, k -> random.nextInt(7) - 3);
        }
        return new Row(new int[] {0, 1, 2}, coefficients, random.nextInt(21) - 6);
    }

    @Test
    void components_fallApartWhereColumnsAreKnown() {
        IntegerSystem system = new IntegerSystem(5, List.of(row(5, 0, 1, 1, 1), row(5, 1, 1, 2, 1), row(5, 2, 1, 3, 1)));
        assertEquals(List.of("[0, 1, 2, 3]", "[4]"), names(system.components(new long[5], new long[] {5, 5, 5, 5, 5})));
        assertEquals(List.of("[0]", "[2, 3]"), names(system.components(new long[] {0, 2, 0, 0, 1}, new long[] {5, 2, 5, 5, 1})));
    }

    private static List<String> names(List<int[]> components) {
        return components.stream().map(Arrays::toString).toList();
    }

    @Test
    void restriction_putsKnownColumnsIntoTheConstant() {
        IntegerSystem system = new IntegerSystem(4, List.of(row(9, 0, 1, 1, 2, 2, 3), row(4, 3, 1)));
        IntegerSystem restricted = system.restrictedTo(new int[] {0, 2}, new long[] {0, 3, 0, 4});
        assertEquals(2, restricted.columns());
        assertEquals(1, restricted.rows().size());
        // x + 3z = 9 - 2·3
        assertTrue(restricted.holds(new long[] {0, 1}));
        assertTrue(restricted.holds(new long[] {3, 0}));
        assertFalse(restricted.holds(new long[] {1, 1}));
    }
}
