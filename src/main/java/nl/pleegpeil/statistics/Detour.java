package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest way from one table to another that satisfies the same relations and differs by a given amount in
 * one cell: minimise Σ cost · |δ| with A δ = 0, δ of that cell fixed, and table + δ within bounds.
 */
final class Detour {

    private final IntegerSystem system;
    private final LinearProgram steps;

    Detour(IntegerSystem system) {
        this.system = system;
        int columns = system.columns();
        List<IntegerSystem.Row> rows = new ArrayList<>();
        for (IntegerSystem.Row row : system.rows()) {
            int size = row.columns().length;
            int[] doubledColumns = Arrays.copyOf(row.columns(), 2 * size);
            long[] doubledCoefficients = Arrays.copyOf(row.coefficients(), 2 * size);
            for (int k = 0; k < size; k++) {
                doubledColumns[size + k] = columns + row.columns()[k];
                doubledCoefficients[size + k] = -row.coefficients()[k];
            }
            rows.add(new IntegerSystem.Row(doubledColumns, doubledCoefficients, 0));
        }
        // Columns 0..n-1 are the increases, n..2n-1 the decreases.
        this.steps = new LinearProgram(new IntegerSystem(2 * columns, rows));
    }

    /**
     * @param table  a solution of the system within the bounds
     * @param cost   price of one unit of change, positive, per column
     * @param column the cell that has to change
     * @param shift  by how much, not 0
     * @return δ per column, approximate, or empty if no table lies there (or the solver found none)
     */
    Optional<double[]> cheapest(long[] table, long[] lower, long[] upper, double[] cost, int column, long shift) {
        int columns = system.columns();
        double[] stepCost = new double[2 * columns];
        long[] least = new long[2 * columns];
        long[] most = new long[2 * columns];
        for (int k = 0; k < columns; k++) {
            stepCost[k] = cost[k];
            stepCost[columns + k] = cost[k];
            most[k] = upper[k] == IntegerSystem.NO_LIMIT ? IntegerSystem.NO_LIMIT : upper[k] - table[k];
            most[columns + k] = table[k] - lower[k];
        }
        int moved = shift > 0 ? column : columns + column;
        int unmoved = shift > 0 ? columns + column : column;
        if (most[moved] < Math.abs(shift)) {
            return Optional.empty();
        }
        least[moved] = Math.abs(shift);
        most[moved] = Math.abs(shift);
        most[unmoved] = 0;
        LinearProgram.Solution solution = steps.minimise(stepCost, least, most);
        if (solution.outcome() != LinearProgram.Outcome.OPTIMAL) {
            return Optional.empty();
        }
        double[] change = new double[columns];
        for (int k = 0; k < columns; k++) {
            change[k] = solution.values()[k] - solution.values()[columns + k];
        }
        return Optional.of(change);
    }
}
