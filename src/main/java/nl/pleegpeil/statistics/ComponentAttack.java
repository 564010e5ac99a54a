package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Works out the intervals of the sensitive columns of one connected system. */
final class ComponentAttack {

    /**
     * @param max     largest value; {@link IntegerSystem#NO_LIMIT} when there is none
     * @param exact   as in {@link AttackReport.Finding}
     * @param verdict SAFE, EXPOSED or UNDETERMINED
     */
    record Interval(long min, long max, boolean exact, AttackReport.Status verdict) {
    }

    /** Rounds of joint probing; each costs two linear programs and usually settles most columns at once. */
    private static final int PROBE_ROUNDS = 10;

    /** Above this size the permitted steps shrink in proportion: each costs more, and there are more bounds. */
    private static final int FULL_EFFORT_COLUMNS = 200;

    private final IntegerSystem system;
    private final long[] lower;
    private final long[] upper;
    private final int nodeLimit;
    private final boolean exactWanted;
    private final IntegerSearch search;
    private final Detour detour;
    private final double[] unitCost;

    ComponentAttack(IntegerSystem system, long[] lower, long[] upper, int nodeLimit, boolean exactWanted) {
        this.system = system;
        this.lower = lower;
        this.upper = upper;
        int size = Math.max(system.columns(), FULL_EFFORT_COLUMNS);
        this.nodeLimit = Math.max(1, (int) ((long) nodeLimit * FULL_EFFORT_COLUMNS / size));
        this.exactWanted = exactWanted;
        this.search = new IntegerSearch(system, lower, upper);
        this.detour = new Detour(system);
        this.unitCost = new double[system.columns()];
        Arrays.fill(unitCost, 1);
    }

    /** Gives a solution to start from. */
    void start(long[] table) {
        if (!search.offer(table)) {
            throw new IllegalArgumentException("Not a solution");
        }
    }

    /**
     * @param required least max − min per column, 0 for columns of no interest
     * @return one interval per column, null for columns of no interest; empty if there is no whole-number solution
     */
    List<Interval> intervals(int[] required) {
        boolean unrelated = system.rows().isEmpty();
        if (!unrelated && search.findWitness(nodeLimit) == IntegerSearch.State.INFEASIBLE) {
            return List.of();
        }
        if (!unrelated && !exactWanted && search.witness() != null) {
            probeJointly(required);
        }
        List<Interval> result = new ArrayList<>();
        for (int column = 0; column < required.length; column++) {
            if (required[column] == 0) {
                result.add(null);
            } else if (unrelated) {
                result.add(fromBounds(lower[column], upper[column], required[column], true));
            } else {
                result.add(exactWanted ? exactInterval(column, required[column])
                        : sufficientInterval(column, required[column]));
            }
        }
        return result;
    }

    /** Pushes all unproven columns up together, then down together: two different tables settle many columns. */
    private void probeJointly(int[] required) {
        int before = Integer.MAX_VALUE;
        for (int round = 0; round < PROBE_ROUNDS; round++) {
            int[] open = IntStream.range(0, required.length)
                    .filter(column -> required[column] > 0 && !proven(column, required[column])).toArray();
            if (open.length == 0 || open.length >= before) {
                return;
            }
            before = open.length;
            for (int sign : new int[] {1, -1}) {
                double[] cost = new double[required.length];
                long[] cap = upper.clone();
                for (int column : open) {
                    cost[column] = sign;
                    // Without the cap the joint maximum may not exist.
                    cap[column] = Math.min(upper[column], search.seenMax(column) + required[column]);
                }
                search.probe(cost, cap);
            }
        }
    }

    private Interval exactInterval(int column, int required) {
        IntegerSearch.Extreme low = search.extreme(column, 1, nodeLimit, () -> false);
        IntegerSearch.Extreme high = search.extreme(column, -1, nodeLimit, () -> false);
        if (high.state() == IntegerSearch.State.UNBOUNDED) {
            reach(column, required);
        }
        return conclude(column, required, low, high);
    }

    private Interval sufficientInterval(int column, int required) {
        BooleanSupplier enough = () -> proven(column, required);
        if (!enough.getAsBoolean()) {
            IntegerSearch.Extreme low = search.extreme(column, 1, 1, enough);
            IntegerSearch.Extreme high = search.extreme(column, -1, 1, enough);
            Interval first = conclude(column, required, low, high);
            if (first.verdict() != AttackReport.Status.UNDETERMINED) {
                return first;
            }
            reach(column, required);
        }
        if (enough.getAsBoolean()) {
            return new Interval(search.seenMin(column), search.seenMax(column), false, AttackReport.Status.SAFE);
        }
        return conclude(column, required, search.extreme(column, 1, nodeLimit, enough),
                search.extreme(column, -1, nodeLimit, enough));
    }

    /** Looks for a table just far enough from the one known, first upwards, then downwards, then by searching. */
    private void reach(int column, int required) {
        if (search.witness() == null) {
            return;
        }
        long up = search.seenMin(column) + required - search.witness()[column];
        long down = search.seenMax(column) - required - search.witness()[column];
        for (long shift : new long[] {up, down}) {
            if (shift != 0 && !proven(column, required)) {
                detour.cheapest(search.witness(), lower, upper, unitCost, column, shift).ifPresent(change -> {
                    long[] table = search.witness().clone();
                    for (int k = 0; k < table.length; k++) {
                        table[k] += Math.round(change[k]);
                    }
                    search.offer(table);
                });
            }
        }
        if (!proven(column, required) && upper[column] == IntegerSystem.NO_LIMIT) {
            long[] raised = lower.clone();
            raised[column] = search.seenMin(column) + required;
            IntegerSearch above = new IntegerSearch(system, raised, upper);
            if (above.findWitness(nodeLimit) == IntegerSearch.State.ATTAINED) {
                search.offer(above.witness());
            }
        }
    }

    private Interval conclude(int column, int required, IntegerSearch.Extreme low, IntegerSearch.Extreme high) {
        long min = hasBound(low) ? Math.max(lower[column], low.bound()) : lower[column];
        long max = hasBound(high) ? Math.min(upper[column], -high.bound()) : upper[column];
        boolean exact = low.state() == IntegerSearch.State.ATTAINED
                && (high.state() == IntegerSearch.State.ATTAINED
                || high.state() == IntegerSearch.State.UNBOUNDED && search.witness() != null);
        if (proven(column, required)) {
            return exact ? new Interval(min, max, true, AttackReport.Status.SAFE)
                    : new Interval(search.seenMin(column), search.seenMax(column), false, AttackReport.Status.SAFE);
        }
        Interval outer = fromBounds(min, max, required, exact);
        return outer.verdict() == AttackReport.Status.EXPOSED ? outer
                : new Interval(min, max, exact, AttackReport.Status.UNDETERMINED);
    }

    private static boolean hasBound(IntegerSearch.Extreme extreme) {
        return extreme.state() == IntegerSearch.State.ATTAINED || extreme.state() == IntegerSearch.State.BOUNDED;
    }

    private static Interval fromBounds(long min, long max, int required, boolean exact) {
        boolean wide = max == IntegerSystem.NO_LIMIT || max - min >= required;
        return new Interval(min, max, exact, wide ? AttackReport.Status.SAFE : AttackReport.Status.EXPOSED);
    }

    /** Whether two solutions were met that differ enough in this column: the only ground for SAFE. */
    private boolean proven(int column, int required) {
        return search.witness() != null && search.seenMax(column) - search.seenMin(column) >= required;
    }
}
