package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nl.pleegpeil.statistics.IntegerSystem.Row;
import nl.pleegpeil.statistics.LinearProgram.Outcome;
import nl.pleegpeil.statistics.LinearProgram.Solution;
import org.junit.jupiter.api.Test;

/** What is concluded from a solver that is sometimes wrong. */
class LinearProgramTest {

    private static final long OPEN = IntegerSystem.NO_LIMIT;
    private static final IntegerSystem FIVE = new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {1, 1}, 5)));

    /** A solver that says what it is told to, and remembers by which method it was asked. */
    private static final class Told implements LinearProgram.Simplex {

        private final Deque<Outcome> outcomes;
        private final List<Boolean> primals = new ArrayList<>();

        Told(Outcome... outcomes) {
            this.outcomes = new ArrayDeque<>(Arrays.asList(outcomes));
        }

        @Override
        public Solution solve(double[] cost, long[] lower, long[] upper, boolean primal) {
            primals.add(primal);
            Outcome outcome = outcomes.remove();
            return new Solution(outcome, outcome == Outcome.OPTIMAL ? new double[] {2, 3} : new double[0]);
        }
    }

    private static Outcome ask(LinearProgram program) {
        return program.minimise(new double[2], new long[2], new long[] {5, 5}).outcome();
    }

    @Test
    void answer_ofTheFirstMethod_isTaken() {
        for (Outcome outcome : List.of(Outcome.OPTIMAL, Outcome.UNBOUNDED)) {
            Told solver = new Told(outcome);
            assertEquals(outcome, ask(new LinearProgram(FIVE, solver)));
            assertEquals(List.of(false), solver.primals);
        }
    }

    @Test
    void infeasible_isBelievedOfTwoMethodsOnly() {
        Told agreed = new Told(Outcome.INFEASIBLE, Outcome.INFEASIBLE);
        assertEquals(Outcome.INFEASIBLE, ask(new LinearProgram(FIVE, agreed)));
        assertEquals(List.of(false, true), agreed.primals);
        assertEquals(Outcome.FAILED, ask(new LinearProgram(FIVE, new Told(Outcome.FAILED, Outcome.INFEASIBLE))));
        assertEquals(Outcome.FAILED, ask(new LinearProgram(FIVE, new Told(Outcome.FAILED, Outcome.FAILED))));
        assertEquals(Outcome.UNBOUNDED, ask(new LinearProgram(FIVE, new Told(Outcome.INFEASIBLE, Outcome.UNBOUNDED))));
    }

    @Test
    void methodThatWasRight_goesFirstFromThenOn() {
        Told solver = new Told(Outcome.INFEASIBLE, Outcome.OPTIMAL, Outcome.OPTIMAL, Outcome.FAILED, Outcome.OPTIMAL, Outcome.OPTIMAL);
        LinearProgram program = new LinearProgram(FIVE, solver);
        for (int time = 0; time < 4; time++) {
            assertEquals(Outcome.OPTIMAL, ask(program));
        }
        assertEquals(List.of(false, true, true, true, false, true), solver.primals);
    }

    @Test
    void methodThatWasNoBetter_doesNotGoFirst() {
        Told solver = new Told(Outcome.INFEASIBLE, Outcome.INFEASIBLE, Outcome.OPTIMAL);
        LinearProgram program = new LinearProgram(FIVE, solver);
        ask(program);
        ask(program);
        assertEquals(List.of(false, true, false), solver.primals);
    }

    @Test
    void figures_thatDoNotSatisfyTheEquations_areNoAnswer() {
        LinearProgram program = new LinearProgram(FIVE);
        Solution right = program.checked(new double[] {2, 3});
        assertEquals(Outcome.OPTIMAL, right.outcome());
        assertArrayEquals(new double[] {2, 3}, right.values());
        for (double[] wrong : new double[][] {{2, 3.1}, {2, 2.9}, {0, 0}, {-2, 3}, {Double.NaN, 3}, {2, 3.00001}}) {
            Solution none = program.checked(wrong);
            assertEquals(Outcome.FAILED, none.outcome(), Arrays.toString(wrong));
            assertEquals(0, none.values().length);
        }
    }

    @Test
    void tolerance_growsWithTheLargestTerm_andIsOneMillionthOfIt() {
        IntegerSystem thousands = new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {1, -1}, 0)));
        LinearProgram program = new LinearProgram(thousands);
        assertEquals(Outcome.OPTIMAL, program.checked(new double[] {1000, 1000.0009}).outcome());
        assertEquals(Outcome.FAILED, program.checked(new double[] {1000, 1000.0012}).outcome());
        // The size of a term counts, not that of the column: two hundred times five is a thousand.
        LinearProgram scaled = new LinearProgram(new IntegerSystem(2, List.of(new Row(new int[] {0, 1}, new long[] {200, -1}, 0))));
        assertEquals(Outcome.OPTIMAL, scaled.checked(new double[] {5, 1000.0009}).outcome());
        assertEquals(Outcome.FAILED, scaled.checked(new double[] {5, 1000.0012}).outcome());
        // Small terms: as if the largest were one.
        assertEquals(Outcome.OPTIMAL, program.checked(new double[] {0.1, 0.1000009}).outcome());
        assertEquals(Outcome.FAILED, program.checked(new double[] {0.1, 0.1000012}).outcome());
    }

    @Test
    void realSolver_staysWithinTheBounds() {
        LinearProgram program = new LinearProgram(FIVE);
        assertArrayEquals(new double[] {1, 4}, program.minimise(new double[] {1, 0}, new long[] {0, 0}, new long[] {5, 4}).values(), 1e-9);
        assertArrayEquals(new double[] {3, 2}, program.minimise(new double[] {-1, 0}, new long[] {0, 2}, new long[] {OPEN, OPEN}).values(), 1e-9);
        assertEquals(Outcome.INFEASIBLE, program.minimise(new double[2], new long[2], new long[] {2, 2}).outcome());
    }

    // ---------------------------------------------------------------- the cheapest way to another table

    private static List<Long> detour(long[] table, long[] lower, long[] upper, double[] cost, int column, long shift) {
        IntegerSystem three = new IntegerSystem(3, List.of(new Row(new int[] {0, 1, 2}, new long[] {1, 1, 1}, 9)));
        return new Detour(three).cheapest(table, lower, upper, cost, column, shift)
                .map(change -> Arrays.stream(change).mapToObj(Math::round).toList()).orElse(List.of());
    }

    @Test
    void detour_goesWhereItIsCheapest_asFarAsThereIsRoom() {
        long[] table = {2, 3, 4};
        long[] lower = {1, 1, 1};
        long[] upper = {4, 4, 5};
        double[] cheapLast = {1, 5, 2};
        assertEquals(List.of(2L, 0L, -2L), detour(table, lower, upper, cheapLast, 0, 2));
        assertEquals(List.of(2L, -2L, 0L), detour(table, lower, upper, new double[] {1, 2, 5}, 0, 2));
        assertEquals(List.of(-1L, 0L, 1L), detour(table, lower, upper, cheapLast, 0, -1));
        // No further than the bounds of the cell itself.
        assertEquals(List.of(), detour(table, lower, upper, cheapLast, 0, 3));
        assertEquals(List.of(), detour(table, lower, upper, cheapLast, 0, -2));
        // Nor than those of the others: the last can give three, the rest comes from the second.
        assertEquals(List.of(4L, -1L, -3L), detour(table, lower, new long[] {OPEN, 4, 5}, cheapLast, 0, 4));
        assertEquals(List.of(5L, -2L, -3L), detour(table, lower, new long[] {OPEN, 4, 5}, cheapLast, 0, 5));
        assertEquals(List.of(), detour(table, lower, new long[] {OPEN, 4, 5}, cheapLast, 0, 6));
        // Downwards the last can take one and the second one.
        assertEquals(List.of(-2L, 1L, 1L), detour(table, new long[] {0, 1, 1}, upper, cheapLast, 0, -2));
        assertEquals(List.of(-2L, 0L, 2L), detour(table, new long[] {0, 1, 1}, new long[] {4, 4, OPEN}, cheapLast, 0, -2));
    }
}
