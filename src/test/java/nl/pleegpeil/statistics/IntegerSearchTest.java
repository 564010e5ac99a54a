package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.IntegerSearch.Extreme;
import nl.pleegpeil.statistics.IntegerSearch.Relaxation;
import nl.pleegpeil.statistics.IntegerSearch.State;
import nl.pleegpeil.statistics.IntegerSystem.Row;
import nl.pleegpeil.statistics.LinearProgram.Outcome;
import nl.pleegpeil.statistics.LinearProgram.Solution;
import org.junit.jupiter.api.Test;

class IntegerSearchTest {

    private static final int PLENTY = 10_000;
    private static final long OPEN = IntegerSystem.NO_LIMIT;
    /** A solver that never gets anywhere. */
    private static final Relaxation BROKEN = (cost, lower, upper) -> new Solution(Outcome.FAILED, new double[0]);
    /** A solver that knows the limit of each range and nothing else: what it suggests is never whole. */
    private static final Relaxation VAGUE = (cost, lower, upper) -> {
        double[] values = new double[lower.length];
        for (int column = 0; column < values.length; column++) {
            double inside = lower[column] == upper[column] ? 0 : 0.3 + 0.1 * column;
            values[column] = cost[column] < 0 ? upper[column] : cost[column] > 0 ? lower[column] : lower[column] + inside;
        }
        return new Solution(Outcome.OPTIMAL, values);
    };

    private static IntegerSearch search(IntegerSystem system, int most) {
        return new IntegerSearch(system, new long[3], new long[] {most, most, most});
    }

    /** The least of sign · column over all solutions, by trying them all; null when there are none. */
    private static Long byTrying(IntegerSystem system, int most, int column, int sign) {
        Long least = null;
        for (long[] values : Cube.upTo(most)) {
            if (system.holds(values)) {
                long value = sign * values[column];
                least = least == null ? value : Math.min(least, value);
            }
        }
        return least;
    }

    private static List<IntegerSystem> systems() {
        Random random = new Random(20261122);
        List<IntegerSystem> systems = new ArrayList<>();
        for (int round = 0; round < 120; round++) {
            systems.add(new IntegerSystem(3, round % 3 == 0 ? List.of(IntegerSystemTest.any(random))
                    : List.of(IntegerSystemTest.any(random), IntegerSystemTest.any(random))));
        }
        return systems;
    }

    private static void assertAsByTrying(Relaxation relaxation) {
        int solvable = 0;
        for (IntegerSystem system : systems()) {
            for (int column = 0; column < 3; column++) {
                for (int sign : new int[] {1, -1}) {
                    Long wanted = byTrying(system, 4, column, sign);
                    IntegerSearch search = relaxation == null ? search(system, 4)
                            : new IntegerSearch(system, new long[3], new long[] {4, 4, 4}, relaxation);
                    Extreme found = search.extreme(column, sign, PLENTY, () -> false);
                    assertEquals(wanted == null ? new Extreme(State.INFEASIBLE, 0) : new Extreme(State.ATTAINED, wanted), found,
                            system.rows() + " column " + column + " sign " + sign);
                    if (wanted != null) {
                        solvable++;
                        assertTrue(system.holds(search.witness()));
                        assertEquals(wanted, sign > 0 ? search.seenMin(column) : -search.seenMax(column));
                    } else {
                        assertNull(search.witness());
                    }
                }
            }
        }
        assertTrue(solvable > 100, "enough of them have solutions: " + solvable);
    }

    @Test
    void extremes_areThoseOfAllSolutions() {
        assertAsByTrying(null);
    }

    @Test
    void extremes_areTheSameWithoutASolver() {
        assertAsByTrying(BROKEN);
    }

    @Test
    void extremes_areTheSameWhateverTheSolverSuggests() {
        assertAsByTrying(VAGUE);
    }

    @Test
    void laterQuestions_goOnFromWhatWasSeen() {
        for (IntegerSystem system : systems()) {
            IntegerSearch search = search(system, 4);
            State first = search.findWitness(PLENTY);
            assertEquals(byTrying(system, 4, 0, 1) == null ? State.INFEASIBLE : State.ATTAINED, first);
            if (first == State.ATTAINED) {
                assertEquals(State.ATTAINED, search.findWitness(0), "nothing is looked for again");
                for (int column = 0; column < 3; column++) {
                    assertEquals(byTrying(system, 4, column, 1), search.extreme(column, 1, PLENTY, () -> false).bound());
                    assertEquals(byTrying(system, 4, column, -1), search.extreme(column, -1, PLENTY, () -> false).bound());
                    assertEquals(byTrying(system, 4, column, 1), search.seenMin(column));
                    assertEquals(-byTrying(system, 4, column, -1), search.seenMax(column));
                }
            }
        }
    }

    private static IntegerSystem sum(long constant) {
        return new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {1, 1}, constant)));
    }

    @Test
    void offer_takesSolutionsWithinTheBoundsOnly() {
        IntegerSearch search = new IntegerSearch(sum(6), new long[] {1, 0}, new long[] {5, 4});
        assertFalse(search.offer(new long[] {0, 6}), "below and above the bounds");
        assertFalse(search.offer(new long[] {6, 0}));
        assertFalse(search.offer(new long[] {3, 2}), "not a solution");
        assertNull(search.witness());
        assertTrue(search.offer(new long[] {2, 4}));
        assertTrue(search.offer(new long[] {5, 1}));
        assertTrue(search.offer(new long[] {3, 3}));
        assertArrayEquals(new long[] {2, 4}, search.witness(), "the first one stays");
        assertEquals(List.of(2L, 5L, 1L, 4L), List.of(search.seenMin(0), search.seenMax(0), search.seenMin(1), search.seenMax(1)));
    }

    @Test
    void probe_offersTheRoundedAnswer() {
        IntegerSearch search = new IntegerSearch(sum(6), new long[] {0, 0}, new long[] {6, 6});
        search.probe(new double[] {1, 0}, new long[] {6, 4});
        assertArrayEquals(new long[] {2, 4}, search.witness());
        IntegerSearch failing = new IntegerSearch(sum(6), new long[] {0, 0}, new long[] {6, 6}, BROKEN);
        failing.probe(new double[] {1, 0}, new long[] {6, 4});
        assertNull(failing.witness());
    }

    @Test
    void noEnd_isSaid() {
        IntegerSystem equal = new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {1, -1}, 0)));
        IntegerSearch search = new IntegerSearch(equal, new long[] {0, 0}, new long[] {OPEN, OPEN});
        assertEquals(State.UNBOUNDED, search.extreme(0, -1, PLENTY, () -> false).state());
        assertEquals(new Extreme(State.ATTAINED, 0), search.extreme(0, 1, PLENTY, () -> false));
    }

    @Test
    void rangeWithoutEnd_isSearchedWithoutASolverToo() {
        // 3x - 2y = 1: the smallest x is 1; the solver gives nothing
        IntegerSystem system = new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {3, -2}, 1)));
        IntegerSearch search = new IntegerSearch(system, new long[] {2, 0}, new long[] {OPEN, OPEN}, BROKEN);
        assertEquals(new Extreme(State.ATTAINED, 3), search.extreme(0, 1, PLENTY, () -> search.witness() != null && search.seenMin(0) == 3));
    }

    @Test
    void outOfSteps_nothingOrOnlyALimitIsKnown() {
        IntegerSearch none = search(systems().get(0), 4);
        assertEquals(new Extreme(State.UNKNOWN, 0), none.extreme(0, 1, 0, () -> false));
        assertEquals(State.UNKNOWN, none.findWitness(0));
        // x + y + z = 6 by halves: after a few steps the limit stands, the answer does not
        IntegerSystem system = new IntegerSystem(3, List.of(new Row(new int[] {0, 1, 2}, new long[] {1, 1, 1}, 6)));
        IntegerSearch halving = new IntegerSearch(system, new long[3], new long[] {4, 4, 4}, BROKEN);
        Extreme stopped = halving.extreme(0, -1, 1, () -> false);
        assertEquals(new Extreme(State.BOUNDED, -4), stopped);
        assertEquals(new Extreme(State.ATTAINED, -4), halving.extreme(0, -1, PLENTY, () -> false));
    }

    @Test
    void enough_stopsTheSearch() {
        IntegerSearch search = search(new IntegerSystem(3, List.of(new Row(new int[] {0, 1, 2}, new long[] {2, 3, 5}, 10))), 4);
        int[] asked = {0};
        search.extreme(0, 1, PLENTY, () -> ++asked[0] > 0);
        assertEquals(1, asked[0]);
        assertNull(search.witness());
    }

    /** A solver that writes down which box it is asked about, and answers as told; after its answers it fails. */
    private static Relaxation noting(List<String> boxes, double[]... answers) {
        return (cost, lower, upper) -> {
            int asked = boxes.size();
            boxes.add(IntStream.range(0, lower.length).mapToObj(column -> lower[column] == upper[column] ? "" + lower[column]
                    : lower[column] + ".." + (upper[column] == OPEN ? "" : upper[column])).collect(Collectors.joining(" ")));
            return asked < answers.length ? new Solution(Outcome.OPTIMAL, answers[asked]) : new Solution(Outcome.FAILED, new double[0]);
        };
    }

    private static IntegerSystem sumOfThree(long constant) {
        return new IntegerSystem(3, List.of(new Row(new int[] {0, 1, 2}, new long[] {1, 1, 1}, constant)));
    }

    @Test
    void withoutASolver_theNarrowestRangeIsHalved_theLowerHalfFirst() {
        List<String> boxes = new ArrayList<>();
        IntegerSearch search = new IntegerSearch(sumOfThree(9), new long[3], new long[] {4, 2, 9}, noting(boxes));
        assertEquals(new Extreme(State.ATTAINED, -9), search.extreme(2, -1, PLENTY, () -> false));
        // column 1 is the narrowest; then column 0; the third follows from the sum
        assertEquals(List.of("0..4 0..2 3..9", "0..4 0..1 4..9", "0..4 0 5..9", "0..2 0 7..9", "0..1 0 8..9"), boxes);
    }

    @Test
    void rangeWithoutEnd_isLookedAtTenFurther() {
        List<String> boxes = new ArrayList<>();
        IntegerSystem system = new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {3, -2}, 1)));
        IntegerSearch search = new IntegerSearch(system, new long[] {2, 0}, new long[] {OPEN, OPEN}, noting(boxes));
        search.extreme(0, 1, 2, () -> false);
        // y up to 14 leaves x up to 9, and that leaves y up to 13
        assertEquals(List.of("3.. 4..", "3..9 4..13"), boxes.stream().limit(2).toList());
    }

    @Test
    void branching_takesTheMostFractionalColumn_theNearerSideFirst() {
        List<String> down = new ArrayList<>();
        new IntegerSearch(sumOfThree(9), new long[3], new long[] {9, 9, 9}, noting(down, new double[] {0.2, 3.5, 4.2}))
                .extreme(0, 1, 2, () -> false);
        assertEquals(List.of("0..9 0..9 0..9", "0..9 0..3 0..9"), down);
        List<String> up = new ArrayList<>();
        new IntegerSearch(sumOfThree(9), new long[3], new long[] {9, 9, 9}, noting(up, new double[] {0.1, 2.3, 5.6}))
                .extreme(0, 1, 2, () -> false);
        assertEquals(List.of("0..9 0..9 0..9", "0..3 0..3 6..9"), up);
    }

    @Test
    void answerThatIsWholeButNoSolution_isHalvedOn() {
        List<String> boxes = new ArrayList<>();
        new IntegerSearch(sumOfThree(9), new long[3], new long[] {9, 9, 2}, noting(boxes, new double[] {0, 0, 0}))
                .extreme(0, 1, 2, () -> false);
        assertEquals(List.of("0..9 0..9 0..2", "0..9 0..9 0..1"), boxes);
    }

    @Test
    void whatCannotBeBetter_isNotAskedAbout() {
        List<String> boxes = new ArrayList<>();
        IntegerSearch search = new IntegerSearch(sumOfThree(9), new long[3], new long[] {9, 9, 9}, noting(boxes, new double[] {0, 4, 5}));
        // the first answer is a solution with the least there can be
        assertEquals(new Extreme(State.ATTAINED, 0), search.extreme(0, 1, PLENTY, () -> false));
        assertEquals(1, boxes.size());
        // and from now on it is known without asking
        assertEquals(new Extreme(State.ATTAINED, 0), search.extreme(0, 1, PLENTY, () -> false));
        assertEquals(1, boxes.size());
        assertEquals(List.of(4L, 5L), List.of(search.seenMin(1), search.seenMax(2)));
    }

    @Test
    void lookingForAnySolution_stopsAtTheFirst() {
        List<String> boxes = new ArrayList<>();
        IntegerSearch search = new IntegerSearch(sumOfThree(9), new long[3], new long[] {9, 9, 9}, noting(boxes, new double[] {1, 4, 4}));
        assertEquals(State.ATTAINED, search.findWitness(PLENTY));
        assertArrayEquals(new long[] {1, 4, 4}, search.witness());
        assertEquals(1, boxes.size());
    }
}
