package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.statistics.KaplanMeier.Observation;

/**
 * The log-rank test between groups.
 *
 * @param chiSquare        the statistic; null when it is not defined (one group, no events, or groups that were never
 *                         at risk together)
 * @param degreesOfFreedom number of groups minus 1
 * @param p                chance of a difference at least this large when the groups do not differ; null likewise
 * @param groups           per group, in alphabetical order
 */
public record LogRank(Double chiSquare, int degreesOfFreedom, Double p, List<Group> groups) {

    /** A pivot this much smaller than the variance it came from is rounding: the matrix is singular. */
    private static final double SINGULAR = 1e-11;

    /**
     * One group.
     *
     * @param name     its name, empty = none
     * @param size     number of observations
     * @param observed stops observed
     * @param expected stops expected when the groups do not differ
     */
    public record Group(String name, long size, long observed, double expected) {
    }

    static LogRank of(List<Observation> observations) {
        Map<String, List<Observation>> byGroup = new TreeMap<>();
        observations.forEach(seen -> byGroup.computeIfAbsent(seen.group(), name -> new ArrayList<>()).add(seen));
        List<String> names = List.copyOf(byGroup.keySet());
        int count = names.size();
        double[] expected = new double[count];
        long[] observed = new long[count];
        double[][] covariance = new double[count][count];
        List<AtRisk> atRisk = byGroup.values().stream().map(AtRisk::new).toList();
        for (RiskSet set : riskSets(observations, names)) {
            double n = set.atRisk();
            double d = set.events();
            double factor = n > 1 ? d * (n - d) / (n - 1) : 0;
            long[] own = new long[count];
            for (int k = 0; k < count; k++) {
                own[k] = atRisk.get(k).at(set.time());
                expected[k] += d * own[k] / n;
                observed[k] += set.eventsByCause()[k];
            }
            for (int k = 0; factor > 0 && k < count; k++) {
                for (int l = 0; own[k] > 0 && l < k; l++) {
                    covariance[k][l] -= factor * (own[k] / n) * (own[l] / n);
                    covariance[l][k] = covariance[k][l];
                }
                covariance[k][k] += factor * (own[k] / n) * ((n - own[k]) / n);
            }
        }
        List<Group> groups = new ArrayList<>();
        double[] surplus = new double[count];
        for (int k = 0; k < count; k++) {
            surplus[k] = observed[k] - expected[k];
            groups.add(new Group(names.get(k), byGroup.get(names.get(k)).size(), observed[k], expected[k]));
        }
        int freedom = Math.max(0, count - 1);
        Double chiSquare = freedom == 0 ? null : quadraticForm(covariance, surplus);
        Double p = chiSquare == null ? null : Distributions.chiSquareUpperTail(chiSquare, freedom);
        return new LogRank(chiSquare, freedom, p, List.copyOf(groups));
    }

    private static List<RiskSet> riskSets(List<Observation> observations, List<String> names) {
        Map<String, Integer> number = new TreeMap<>();
        names.forEach(name -> number.put(name, number.size()));
        return RiskSet.at(observations.stream().mapToDouble(Observation::entry).toArray(),
            observations.stream().mapToDouble(Observation::exit).toArray(),
            observations.stream().mapToInt(seen -> seen.event() ? number.get(seen.group()) : RiskSet.CENSORED)
                .toArray(), names.size());
    }

    /** How many of one group are at risk at times that only go up. */
    private static final class AtRisk {

        private final double[] entries;
        private final double[] exits;
        private int entered;
        private int gone;

        AtRisk(List<Observation> group) {
            entries = group.stream().mapToDouble(Observation::entry).sorted().toArray();
            exits = group.stream().mapToDouble(Observation::exit).sorted().toArray();
        }

        long at(double time) {
            while (entered < entries.length && entries[entered] < time) {
                entered++;
            }
            while (gone < exits.length && exits[gone] < time) {
                gone++;
            }
            return (long) entered - gone;
        }
    }

    /**
     * The surplus' inverse-covariance form over all groups but one, by Cholesky. Which group is left out does not
     * matter on paper; leaving out the one with the largest variance keeps the matrix far from singular.
     */
    private static Double quadraticForm(double[][] covariance, double[] surplus) {
        int left = 0;
        for (int k = 1; k < surplus.length; k++) {
            left = covariance[k][k] > covariance[left][left] ? k : left;
        }
        int size = surplus.length - 1;
        double[][] root = new double[size][size];
        double[] scaled = new double[size];
        double form = 0;
        for (int i = 0; i < size; i++) {
            int row = i < left ? i : i + 1;
            scaled[i] = surplus[row];
            for (int j = 0; j <= i; j++) {
                int column = j < left ? j : j + 1;
                double rest = covariance[row][column];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (j < i) {
                    root[i][j] = rest / root[j][j];
                    scaled[i] -= root[i][j] * scaled[j];
                } else if (rest <= SINGULAR * covariance[row][row]) {
                    return null;
                } else {
                    root[i][i] = Math.sqrt(rest);
                }
            }
            scaled[i] /= root[i][i];
            form += scaled[i] * scaled[i];
        }
        return form;
    }
}
