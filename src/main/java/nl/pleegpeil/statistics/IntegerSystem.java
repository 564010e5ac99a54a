package nl.pleegpeil.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Linear equations over whole numbers, handled exactly: Σ coefficient · x = constant for every row.
 *
 * <p>All arithmetic is on {@code long} and fails with an {@link ArithmeticException} rather than overflow, so
 * that what this class accepts as a solution is one.</p>
 */
final class IntegerSystem {

    /** Stands for "no upper bound". Lower bounds are always finite. */
    static final long NO_LIMIT = Long.MAX_VALUE;

    /** Answer of {@link #tighten} when no contradiction was met. */
    static final int CONSISTENT = -1;

    /** Tightening can go on for ever on an infeasible pair such as x = y, x = y + 1; stopping early is sound. */
    private static final int VISITS_PER_ROW = 50;

    /** One equation; the columns are distinct and the coefficients not zero. */
    record Row(int[] columns, long[] coefficients, long constant) {
    }

    private final int columns;
    private final List<Row> rows;
    private final int[][] rowsOfColumn;

    IntegerSystem(int columns, List<Row> rows) {
        this.columns = columns;
        this.rows = List.copyOf(rows);
        List<List<Integer>> index = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            index.add(new ArrayList<>());
        }
        for (int row = 0; row < this.rows.size(); row++) {
            for (int column : this.rows.get(row).columns()) {
                index.get(column).add(row);
            }
        }
        this.rowsOfColumn = index.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether these whole numbers satisfy every equation. */
    boolean holds(long[] values) {
        for (Row row : rows) {
            long sum = 0;
            for (int k = 0; k < row.columns().length; k++) {
                sum = Math.addExact(sum, Math.multiplyExact(row.coefficients()[k], values[row.columns()[k]]));
            }
            if (sum != row.constant()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Narrows the bounds, in place, to what single equations allow for whole numbers; never excludes a solution.
     *
     * @return {@link #CONSISTENT}, or the index of a row that cannot hold
     */
    int tighten(long[] lower, long[] upper) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        BitSet queued = new BitSet(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            queue.add(row);
            queued.set(row);
        }
        int budget = VISITS_PER_ROW * rows.size();
        while (!queue.isEmpty() && budget-- > 0) {
            int index = queue.remove();
            queued.clear(index);
            BitSet changed = new BitSet();
            if (!tighten(rows.get(index), lower, upper, changed)) {
                return index;
            }
            changed.stream().flatMap(column -> Arrays.stream(rowsOfColumn[column])).forEach(row -> {
                if (!queued.get(row)) {
                    queue.add(row);
                    queued.set(row);
                }
            });
        }
        return CONSISTENT;
    }

    private static boolean tighten(Row row, long[] lower, long[] upper, BitSet changed) {
        long least = 0;
        long most = 0;
        int endlessDown = 0;
        int endlessUp = 0;
        for (int k = 0; k < row.columns().length; k++) {
            int column = row.columns()[k];
            long a = row.coefficients()[k];
            boolean open = upper[column] == NO_LIMIT;
            if (a > 0) {
                least = Math.addExact(least, Math.multiplyExact(a, lower[column]));
                most = open ? most : Math.addExact(most, Math.multiplyExact(a, upper[column]));
                endlessUp += open ? 1 : 0;
            } else {
                most = Math.addExact(most, Math.multiplyExact(a, lower[column]));
                least = open ? least : Math.addExact(least, Math.multiplyExact(a, upper[column]));
                endlessDown += open ? 1 : 0;
            }
        }
        if ((endlessDown == 0 && least > row.constant()) || (endlessUp == 0 && most < row.constant())) {
            return false;
        }
        // The sums stay those of the bounds at the start of the row: looser than need be, never wrong.
        long[] oldLower = new long[row.columns().length];
        long[] oldUpper = new long[row.columns().length];
        for (int k = 0; k < row.columns().length; k++) {
            oldLower[k] = lower[row.columns()[k]];
            oldUpper[k] = upper[row.columns()[k]];
        }
        for (int k = 0; k < row.columns().length; k++) {
            int column = row.columns()[k];
            long a = row.coefficients()[k];
            boolean open = oldUpper[k] == NO_LIMIT;
            long atLower = Math.multiplyExact(a, oldLower[k]);
            long atUpper = open ? 0 : Math.multiplyExact(a, oldUpper[k]);
            boolean restHasLeast = endlessDown - (open && a < 0 ? 1 : 0) == 0;
            boolean restHasMost = endlessUp - (open && a > 0 ? 1 : 0) == 0;
            if (restHasLeast) {
                long room = Math.addExact(Math.subtractExact(row.constant(), least), a > 0 ? atLower : atUpper);
                narrow(column, a > 0, a > 0 ? Math.floorDiv(room, a) : ceilDiv(room, a), lower, upper, changed);
            }
            if (restHasMost) {
                long room = Math.addExact(Math.subtractExact(row.constant(), most), a > 0 ? atUpper : atLower);
                narrow(column, a < 0, a > 0 ? ceilDiv(room, a) : Math.floorDiv(room, a), lower, upper, changed);
            }
            if (lower[column] > upper[column]) {
                return false;
            }
        }
        return true;
    }

    private static void narrow(int column, boolean above, long bound, long[] lower, long[] upper, BitSet changed) {
        if (above && bound < upper[column]) {
            upper[column] = bound;
            changed.set(column);
        } else if (!above && bound > lower[column]) {
            lower[column] = bound;
            changed.set(column);
        }
    }

    private static long ceilDiv(long numerator, long denominator) {
        return -Math.floorDiv(-numerator, denominator);
    }

    /** The connected groups of columns whose bounds still differ, each in increasing order. */
    List<int[]> components(long[] lower, long[] upper) {
        boolean[] seen = new boolean[columns];
        List<int[]> result = new ArrayList<>();
        for (int start = 0; start < columns; start++) {
            if (seen[start] || lower[start] == upper[start]) {
                continue;
            }
            BitSet members = new BitSet();
            ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
            seen[start] = true;
            while (!queue.isEmpty()) {
                int column = queue.remove();
                members.set(column);
                for (int row : rowsOfColumn[column]) {
                    for (int other : rows.get(row).columns()) {
                        if (!seen[other] && lower[other] != upper[other]) {
                            seen[other] = true;
                            queue.add(other);
                        }
                    }
                }
            }
            result.add(members.stream().toArray());
        }
        return result;
    }

    /**
     * The equations that touch these columns, renumbered, with every other column at its lower bound.
     *
     * @param kept a component: the other columns of its rows are fixed
     */
    IntegerSystem restrictedTo(int[] kept, long[] lower) {
        int[] position = new int[columns];
        Arrays.fill(position, -1);
        BitSet touched = new BitSet();
        for (int k = 0; k < kept.length; k++) {
            position[kept[k]] = k;
            Arrays.stream(rowsOfColumn[kept[k]]).forEach(touched::set);
        }
        List<Row> restricted = new ArrayList<>();
        touched.stream().forEach(index -> {
            Row row = rows.get(index);
            long constant = row.constant();
            int size = 0;
            int[] newColumns = new int[row.columns().length];
            long[] newCoefficients = new long[row.columns().length];
            for (int k = 0; k < row.columns().length; k++) {
                int column = row.columns()[k];
                if (position[column] < 0) {
                    constant = Math.subtractExact(constant,
                            Math.multiplyExact(row.coefficients()[k], lower[column]));
                } else {
                    newColumns[size] = position[column];
                    newCoefficients[size++] = row.coefficients()[k];
                }
            }
            restricted.add(new Row(Arrays.copyOf(newColumns, size), Arrays.copyOf(newCoefficients, size), constant));
        });
        return new IntegerSystem(kept.length, restricted);
    }
}
