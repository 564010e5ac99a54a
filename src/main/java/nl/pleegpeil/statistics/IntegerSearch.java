package nl.pleegpeil.statistics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * Finds the extremes of a column over the whole-number solutions of one connected system, and remembers for
 * every column the smallest and largest value met in a solution.
 *
 * <p>A solution counts only after an exact check in {@code long}; linear programs merely suggest solutions and
 * give outer bounds. What {@link #seenMin} and {@link #seenMax} say is therefore proven possible, free of rounding
 * error. Branching is depth first and limited in steps, so the same system always gives the same answer.</p>
 */
final class IntegerSearch {

    /**
     * The result of minimising an objective over whole numbers.
     *
     * @param state what is known
     * @param bound proven lower limit of the objective; without meaning unless ATTAINED or BOUNDED
     */
    record Extreme(State state, long bound) {
    }

    /** What a minimisation established. */
    enum State {
        /** The bound is the minimum, met in a solution. */
        ATTAINED,
        /** Stopped early or out of steps: the minimum is at or above the bound. */
        BOUNDED,
        /** The objective falls without limit in the real relaxation. */
        UNBOUNDED,
        /** There is no whole-number solution. */
        INFEASIBLE,
        /** The solver failed or the steps ran out before any bound was known. */
        UNKNOWN
    }

    private record Node(long[] lower, long[] upper, long bound) {
    }

    private static final long NO_BOUND = Long.MIN_VALUE;

    private final IntegerSystem system;
    private final long[] lower;
    private final long[] upper;
    private final long[] seenMin;
    private final long[] seenMax;
    private long[] witness;

    IntegerSearch(IntegerSystem system, long[] lower, long[] upper) {
        this.system = system;
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.seenMin = new long[system.columns()];
        this.seenMax = new long[system.columns()];
    }

    /** A solution, the first one found; null before that. */
    long[] witness() {
        return witness;
    }

    /** Smallest value of the column in any solution met; needs a witness. */
    long seenMin(int column) {
        return seenMin[column];
    }

    /** Largest value of the column in any solution met; needs a witness. */
    long seenMax(int column) {
        return seenMax[column];
    }

    /** Remembers the values if they are a solution; says whether they are. */
    boolean offer(long[] values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] < lower[column] || values[column] > upper[column]) {
                return false;
            }
        }
        if (!system.holds(values)) {
            return false;
        }
        if (witness == null) {
            witness = values.clone();
            System.arraycopy(values, 0, seenMin, 0, values.length);
            System.arraycopy(values, 0, seenMax, 0, values.length);
        }
        for (int column = 0; column < values.length; column++) {
            seenMin[column] = Math.min(seenMin[column], values[column]);
            seenMax[column] = Math.max(seenMax[column], values[column]);
        }
        return true;
    }

    /** Looks for any solution: ATTAINED if there is a witness, INFEASIBLE if there can be none, else UNKNOWN. */
    State findWitness(int nodeLimit) {
        if (witness != null) {
            return State.ATTAINED;
        }
        // Columns have finite lower bounds, so their sum has a minimum.
        long[] cost = new long[system.columns()];
        Arrays.fill(cost, 1);
        Extreme extreme = minimise(cost, Long.MAX_VALUE, nodeLimit, () -> witness != null);
        if (witness != null) {
            return State.ATTAINED;
        }
        return extreme.state() == State.INFEASIBLE ? State.INFEASIBLE : State.UNKNOWN;
    }

    /**
     * Minimises sign · column.
     *
     * @param sign      1 for the minimum, −1 for minus the maximum
     * @param nodeLimit most linear programs
     * @param enough    stop as soon as this holds
     */
    Extreme extreme(int column, int sign, int nodeLimit, BooleanSupplier enough) {
        long[] cost = new long[system.columns()];
        cost[column] = sign;
        long best = Long.MAX_VALUE;
        if (witness != null) {
            best = sign > 0 ? seenMin[column] : -seenMax[column];
        }
        return minimise(cost, best, nodeLimit, enough);
    }

    /**
     * One linear program, no branching: offers the rounded answer as a solution.
     *
     * @param cost  cost per column
     * @param upper upper bounds to use, not above those of the search
     */
    void probe(double[] cost, long[] upper) {
        LinearProgram.Solution solution = LinearProgram.minimise(system, cost, lower, upper);
        if (solution.outcome() == LinearProgram.Outcome.OPTIMAL) {
            offer(rounded(solution.values()));
        }
    }

    private Extreme minimise(long[] cost, long seen, int nodeLimit, BooleanSupplier enough) {
        double[] realCost = Arrays.stream(cost).asDoubleStream().toArray();
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(lower, upper, NO_BOUND));
        long best = seen;
        long unresolved = Long.MAX_VALUE;
        int steps = 0;
        while (!open.isEmpty()) {
            if (enough.getAsBoolean() || steps++ == nodeLimit) {
                long bound = Math.min(unresolved, open.stream().mapToLong(Node::bound).min().orElseThrow());
                return stopped(bound, best);
            }
            Node node = open.pop();
            long[] low = node.lower().clone();
            long[] high = node.upper().clone();
            if (node.bound() >= best || system.tighten(low, high) != IntegerSystem.CONSISTENT) {
                continue;
            }
            LinearProgram.Solution solution = LinearProgram.minimise(system, realCost, low, high);
            switch (solution.outcome()) {
                case INFEASIBLE -> {
                    continue;
                }
                case UNBOUNDED -> {
                    return new Extreme(State.UNBOUNDED, 0);
                }
                case FAILED -> {
                    unresolved = Math.min(unresolved, node.bound());
                    continue;
                }
                case OPTIMAL -> { }
            }
            double value = 0;
            for (int column = 0; column < cost.length; column++) {
                value += realCost[column] * solution.values()[column];
            }
            long bound = Math.max(node.bound(), (long) Math.ceil(value - LinearProgram.TOLERANCE));
            long[] suggestion = rounded(solution.values());
            if (offer(suggestion)) {
                best = Math.min(best, objective(cost, suggestion));
            }
            if (bound >= best) {
                continue;
            }
            if (!branch(open, low, high, bound, solution.values())) {
                unresolved = Math.min(unresolved, bound);
            }
        }
        if (unresolved < best) {
            return stopped(unresolved, best);
        }
        return best == Long.MAX_VALUE ? new Extreme(State.INFEASIBLE, 0) : new Extreme(State.ATTAINED, best);
    }

    private static Extreme stopped(long bound, long best) {
        if (bound >= best) {
            return new Extreme(State.ATTAINED, best);
        }
        return bound == NO_BOUND ? new Extreme(State.UNKNOWN, 0) : new Extreme(State.BOUNDED, bound);
    }

    /** Splits on the most fractional column, the nearer side first; false if no column is fractional. */
    private static boolean branch(Deque<Node> open, long[] low, long[] high, long bound, double[] values) {
        int split = -1;
        double worst = LinearProgram.TOLERANCE;
        for (int column = 0; column < values.length; column++) {
            double distance = Math.abs(values[column] - Math.rint(values[column]));
            if (distance > worst) {
                worst = distance;
                split = column;
            }
        }
        if (split < 0) {
            return false;
        }
        long floor = (long) Math.floor(values[split]);
        long[] highBelow = high.clone();
        highBelow[split] = floor;
        long[] lowAbove = low.clone();
        lowAbove[split] = floor + 1;
        Node below = new Node(low, highBelow, bound);
        Node above = new Node(lowAbove, high, bound);
        boolean nearerBelow = values[split] - floor <= 0.5;
        open.push(nearerBelow ? above : below);
        open.push(nearerBelow ? below : above);
        return true;
    }

    private static long objective(long[] cost, long[] values) {
        long sum = 0;
        for (int column = 0; column < cost.length; column++) {
            sum = Math.addExact(sum, Math.multiplyExact(cost[column], values[column]));
        }
        return sum;
    }

    private static long[] rounded(double[] values) {
        return Arrays.stream(values).mapToLong(Math::round).toArray();
    }
}
