package nl.pleegpeil.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.XmrChart.Label;
import nl.pleegpeil.statistics.XmrChart.Phase;

/** The rules within one phase; a point gets the first label that holds. */
final class XmrRules {

    private static final int RUN = 7;
    private static final int NEIGHBOURS = 3;

    private final double[] amounts;
    private final Phase phase;
    private final int[] side;
    private final boolean[] outside;
    private final boolean[] near;
    private final boolean[] run;
    private final boolean[] trend;
    private final boolean[] twoInThree;

    XmrRules(double[] amounts, Phase phase) {
        this.amounts = amounts;
        this.phase = phase;
        int size = amounts.length;
        side = new int[size];
        outside = new boolean[size];
        near = new boolean[size];
        run = new boolean[size];
        trend = new boolean[size];
        twoInThree = new boolean[size];
        for (int index = 0; index < size; index++) {
            double amount = amounts[index];
            side[index] = (int) Math.signum(amount - phase.centre());
            outside[index] = phase.upper() != null && (amount > phase.upper() || amount < phase.lower());
            near[index] = phase.upper() != null && !outside[index]
                && (amount > phase.nearUpper() || amount < phase.nearLower());
        }
        mark(run, RUN, this::sameSide);
        mark(trend, RUN, this::oneWay);
        mark(twoInThree, NEIGHBOURS, this::twoNear);
    }

    /** Marks every point of every window in which the rule holds; the rule gets the window's first point. */
    private static void mark(boolean[] marks, int length, IntPredicate rule) {
        for (int first = 0; first + length <= marks.length; first++) {
            if (rule.test(first)) {
                Arrays.fill(marks, first, first + length, true);
            }
        }
    }

    private boolean sameSide(int first) {
        return side[first] != 0 && IntStream.range(first, first + RUN).allMatch(index -> side[index] == side[first]);
    }

    private boolean oneWay(int first) {
        int way = way(first);
        return way != 0 && IntStream.range(first, first + RUN - 1).allMatch(index -> way(index) == way);
    }

    /** Sign of the step from this point to the next. */
    private int way(int index) {
        return (int) Math.signum(amounts[index + 1] - amounts[index]);
    }

    private boolean twoNear(int first) {
        IntStream window = IntStream.range(first, first + NEIGHBOURS);
        return side[first] != 0 && side[first + 1] == side[first] && side[first + 2] == side[first]
            && window.filter(index -> near[index]).count() >= 2;
    }

    List<Label> labels() {
        return IntStream.range(0, amounts.length).mapToObj(this::label).toList();
    }

    private Label label(int index) {
        if (outside[index]) {
            return amounts[index] > phase.upper() ? Label.ABOVE_UCL : Label.BELOW_LCL;
        }
        boolean above = side[index] > 0;
        if (trend[index]) {
            boolean goesOn = index + 1 < amounts.length && trend[index + 1];
            // Two trends that meet in a tie: the package, too, takes "not up" for down.
            return way(goesOn ? index : index - 1) > 0 ? Label.TREND_INCREASING : Label.TREND_DECREASING;
        }
        if (twoInThree[index] && near[index]) {
            return above ? Label.TWO_IN_THREE_ABOVE : Label.TWO_IN_THREE_BELOW;
        }
        if (run[index]) {
            return above ? Label.SEVEN_ABOVE : Label.SEVEN_BELOW;
        }
        return Label.COMMON_CAUSE;
    }
}
