package nl.pleegpeil.statistics;

import java.util.List;
import nl.pleegpeil.statistics.KaplanMeier.Observation;

/** The log-rank statistic as the textbook writes it, by counting at every event time and Gaussian elimination. */
final class LogRankByDefinition {

    private LogRankByDefinition() {
    }

    static Double chiSquare(List<Observation> seen) {
        List<String> groups = seen.stream().map(Observation::group).distinct().sorted().toList();
        int size = groups.size() - 1;
        if (size < 1) {
            return null;
        }
        double[][] system = new double[size][size + 1];
        for (double t : seen.stream().filter(Observation::event).mapToDouble(Observation::exit).distinct().toArray()) {
            double n = count(seen, t, null, false);
            double d = count(seen, t, null, true);
            for (int k = 0; k < size; k++) {
                double own = count(seen, t, groups.get(k), false);
                system[k][size] += count(seen, t, groups.get(k), true) - d * own / n;
                for (int l = 0; n > 1 && l < size; l++) {
                    double other = count(seen, t, groups.get(l), false);
                    system[k][l] += d * (n - d) / (n - 1) * ((k == l ? own / n : 0) - own * other / (n * n));
                }
            }
        }
        double[] surplus = new double[size];
        for (int k = 0; k < size; k++) {
            surplus[k] = system[k][size];
        }
        return form(system, surplus);
    }

    private static Double form(double[][] system, double[] surplus) {
        int size = surplus.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column; row < size; row++) {
                pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
            }
            double[] swapped = system[pivot];
            system[pivot] = system[column];
            system[column] = swapped;
            if (Math.abs(swapped[column]) < 1e-10) {
                return null;
            }
            for (int row = 0; row < size; row++) {
                double factor = row == column ? 0 : system[row][column] / swapped[column];
                for (int k = 0; k <= size; k++) {
                    system[row][k] -= factor * swapped[k];
                }
            }
        }
        double form = 0;
        for (int k = 0; k < size; k++) {
            form += surplus[k] * system[k][size] / system[k][k];
        }
        return form;
    }

    private static double count(List<Observation> seen, double t, String group, boolean events) {
        return seen.stream().filter(each -> group == null || each.group().equals(group))
            .filter(each -> events ? each.event() && each.exit() == t : each.entry() < t && t <= each.exit()).count();
    }
}
