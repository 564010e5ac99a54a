package nl.pleegpeil.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Minimises a linear cost over the real solutions of an {@link IntegerSystem} within bounds, with the simplex
 * method of ojAlgo. Answers are approximate: callers verify what has to be certain in whole numbers.
 */
final class LinearProgram {

    /** How far a figure of the solver may be from the whole number it stands for. */
    static final double TOLERANCE = 1e-6;

    /** What the solver concluded. */
    enum Outcome { OPTIMAL, UNBOUNDED, INFEASIBLE, FAILED }

    /**
     * @param outcome what the solver concluded
     * @param values  one figure per column; empty unless optimal
     */
    record Solution(Outcome outcome, double[] values) {
    }

    /** The solver, by one of its two methods. */
    interface Simplex {

        Solution solve(double[] cost, long[] lower, long[] upper, boolean primal);
    }

    private final IntegerSystem system;
    private final Simplex simplex;
    private boolean primalFirst;

    LinearProgram(IntegerSystem system) {
        this.system = system;
        this.simplex = this::solve;
    }

    /** With another solver. */
    LinearProgram(IntegerSystem system, Simplex simplex) {
        this.system = system;
        this.simplex = simplex;
    }

    /**
     * Tries the solver's own choice of simplex method first. On degenerate tables (every table with redundant
     * margins is) it can call a feasible program infeasible, so anything but an answer is put to the primal method
     * as well, and only two methods that agree make a program infeasible. A system on which the first choice was
     * wrong is given to the primal method first from then on.
     */
    Solution minimise(double[] cost, long[] lower, long[] upper) {
        Solution first = simplex.solve(cost, lower, upper, primalFirst);
        if (first.outcome() == Outcome.OPTIMAL || first.outcome() == Outcome.UNBOUNDED) {
            return first;
        }
        Solution second = simplex.solve(cost, lower, upper, !primalFirst);
        if (second.outcome() == Outcome.INFEASIBLE && first.outcome() != Outcome.INFEASIBLE) {
            return new Solution(Outcome.FAILED, new double[0]);
        }
        primalFirst |= second.outcome() == Outcome.OPTIMAL;
        return second;
    }

    private Solution solve(double[] cost, long[] lower, long[] upper, boolean primal) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        if (primal) {
            model.options.linear().primal();
        }
        Variable[] variables = new Variable[system.columns()];
        for (int column = 0; column < variables.length; column++) {
            variables[column] = model.newVariable("x" + column).lower(lower[column]);
            if (upper[column] != IntegerSystem.NO_LIMIT) {
                variables[column].upper(upper[column]);
            }
            if (cost[column] != 0) {
                variables[column].weight(cost[column]);
            }
        }
        List<IntegerSystem.Row> rows = system.rows();
        for (int index = 0; index < rows.size(); index++) {
            IntegerSystem.Row row = rows.get(index);
            Expression expression = model.newExpression("r" + index);
            for (int k = 0; k < row.columns().length; k++) {
                expression.set(variables[row.columns()[k]], row.coefficients()[k]);
            }
            expression.level(row.constant());
        }
        Optimisation.Result result = model.minimise();
        return switch (result.getState()) {
            case OPTIMAL, DISTINCT -> checked(IntStream.range(0, variables.length).mapToDouble(result::doubleValue).toArray());
            case UNBOUNDED -> new Solution(Outcome.UNBOUNDED, new double[0]);
            case INFEASIBLE -> new Solution(Outcome.INFEASIBLE, new double[0]);
            default -> new Solution(Outcome.FAILED, new double[0]);
        };
    }

    /** An answer that does not satisfy the equations is no answer, whatever the solver says of it. */
    Solution checked(double[] values) {
        for (IntegerSystem.Row row : system.rows()) {
            double sum = 0;
            double scale = 1;
            for (int k = 0; k < row.columns().length; k++) {
                double term = row.coefficients()[k] * values[row.columns()[k]];
                sum += term;
                scale = Math.max(scale, Math.abs(term));
            }
            if (!(Math.abs(sum - row.constant()) <= TOLERANCE * scale)) {
                return new Solution(Outcome.FAILED, new double[0]);
            }
        }
        return new Solution(Outcome.OPTIMAL, values);
    }
}
