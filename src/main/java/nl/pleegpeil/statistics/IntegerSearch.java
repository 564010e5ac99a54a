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
        /** The steps ran out before any bound was known. */
        UNKNOWN
    }

    private record Node(long[] lower, long[] upper, long bound) {
    }

    /** Solves the program over real numbers; it may fail, and then the search goes on without it. */
    interface Relaxation {

        LinearProgram.Solution minimise(double[] cost, long[] lower, long[] upper);
    }

    private static final long NO_BOUND = Long.MIN_VALUE;

    /** How much of a range without upper limit is looked at first when halving. */
    private static final long OPEN_STEP = 10;

    private final IntegerSystem system;
    private final Relaxation relaxation;
    private final long[] lower;
    private final long[] upper;
    private final long[] seenMin;
    private final long[] seenMax;
    private long[] witness;

    IntegerSearch(IntegerSystem system, long[] lower, long[] upper) {
        this(system, lower, upper, new LinearProgram(system)::minimise);
    }

    IntegerSearch(IntegerSystem system, long[] lower, long[] upper, Relaxation relaxation) {
        this.system = system;
        this.relaxation = relaxation;
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
        LinearProgram.Solution solution = relaxation.minimise(cost, lower, upper);
        if (solution.outcome() == LinearProgram.Outcome.OPTIMAL) {
            offer(rounded(solution.values()));
        }
    }

    private Extreme minimise(long[] cost, long seen, int nodeLimit, BooleanSupplier enough) {
        double[] realCost = Arrays.stream(cost).asDoubleStream().toArray();
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(lower, upper, NO_BOUND));
        long best = seen;
        int steps = 0;
        while (!open.isEmpty()) {
            if (enough.getAsBoolean() || steps++ == nodeLimit) {
                return stopped(open.stream().mapToLong(Node::bound).min().orElseThrow(), best);
            }
            Node node = open.pop();
            long[] low = node.lower().clone();
            long[] high = node.upper().clone();
            if (node.bound() >= best || system.tighten(low, high) != IntegerSystem.CONSISTENT) {
                continue;
            }
            if (Arrays.equals(low, high)) {
                best = offer(low) ? Math.min(best, objective(cost, low)) : best;
                continue;
            }
            long floor = Math.max(node.bound(), floor(cost, low, high));
            if (floor >= best) {
                continue;
            }
            LinearProgram.Solution solution = relaxation.minimise(realCost, low, high);
            switch (solution.outcome()) {
                case INFEASIBLE -> {
                    continue;
                }
                case UNBOUNDED -> {
                    return new Extreme(State.UNBOUNDED, 0);
                }
                case FAILED -> {
                    bisect(open, low, high, floor);
                    continue;
                }
                case OPTIMAL -> { }
            }
            double value = 0;
            for (int column = 0; column < cost.length; column++) {
                value += realCost[column] * solution.values()[column];
            }
            long bound = Math.max(floor, (long) Math.ceil(value - LinearProgram.TOLERANCE));
            long[] suggestion = rounded(solution.values());
            if (offer(suggestion)) {
                best = Math.min(best, objective(cost, suggestion));
            }
            if (bound >= best) {
                continue;
            }
            if (!branch(open, low, high, bound, solution.values())) {
                bisect(open, low, high, bound);
            }
        }
        return best == Long.MAX_VALUE ? new Extreme(State.INFEASIBLE, 0) : new Extreme(State.ATTAINED, best);
    }

    private static Extreme stopped(long bound, long best) {
        if (bound >= best) {
            return new Extreme(State.ATTAINED, best);
        }
        return bound == NO_BOUND ? new Extreme(State.UNKNOWN, 0) : new Extreme(State.BOUNDED, bound);
    }

    /** Goes on without the solver: halves the narrowest range left, so that single tables come out in the end. */
    private static void bisect(Deque<Node> open, long[] low, long[] high, long bound) {
        int split = -1;
        for (int column = 0; column < low.length; column++) {
            if (low[column] < high[column]
                    && (split < 0 || high[column] - low[column] < high[split] - low[split])) {
                split = column;
            }
        }
        long middle = high[split] == IntegerSystem.NO_LIMIT ? low[split] + OPEN_STEP
                : low[split] + (high[split] - low[split]) / 2;
        split(open, new Node(low, high, bound), split, middle, true);
    }

    private static void split(Deque<Node> open, Node node, int column, long last, boolean lowerFirst) {
        long[] highBelow = node.upper().clone();
        highBelow[column] = last;
        long[] lowAbove = node.lower().clone();
        lowAbove[column] = last + 1;
        Node below = new Node(node.lower(), highBelow, node.bound());
        Node above = new Node(lowAbove, node.upper(), node.bound());
        open.push(lowerFirst ? above : below);
        open.push(lowerFirst ? below : above);
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
        long whole = (long) Math.floor(values[split]);
        split(open, new Node(low, high, bound), split, whole, values[split] - whole <= 0.5);
        return true;
    }

    /** What the objective is at least, by the bounds alone. */
    private static long floor(long[] cost, long[] low, long[] high) {
        long sum = 0;
        for (int column = 0; column < cost.length; column++) {
            if (cost[column] < 0 && high[column] == IntegerSystem.NO_LIMIT) {
                return NO_BOUND;
            }
            long best = cost[column] < 0 ? high[column] : low[column];
            sum = Math.addExact(sum, Math.multiplyExact(cost[column], best));
        }
        return sum;
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
