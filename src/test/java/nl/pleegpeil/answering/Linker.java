package nl.pleegpeil.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Somebody with copies of the database, the logs and the key, who knows every code, every address and what was answered, and
 * tries to find out which answer came from which code.
 *
 * @param parents in the order in which they answered
 */
record Linker(List<Parent> parents) {

    /** An order that comes about by chance this seldom is no chance: some tens of orders are tried in every run. */
    private static final double NO_CHANCE = 1e-6;
    private static final int ENOUGH_FOR_ORDER = 10;

    /**
     * A parent whose code and answers are known.
     *
     * @param keys  what stands for the invitation: the code in all its forms, its hash, its number, the mail address
     * @param marks what stands for the answers: words that nobody else wrote
     */
    record Parent(Set<String> keys, Set<String> marks) {

        boolean isInvitedIn(Map<String, String> row) {
            return row.values().stream().anyMatch(value -> keys.stream().anyMatch(value::contains));
        }

        boolean answersIn(Map<String, String> row) {
            return row.values().stream().anyMatch(value -> marks.stream().anyMatch(value::contains));
        }
    }

    private record Place(String table, Map<String, String> row) {
    }

    /** Every link that was found, in words. */
    List<String> links(Dump dump) {
        List<String> found = new ArrayList<>();
        found.addAll(sharedRows(dump));
        found.addAll(sharedValues(dump));
        found.addAll(orders(dump));
        return found;
    }

    /** One row that names an invitation and an answer. */
    private List<String> sharedRows(Dump dump) {
        List<String> found = new ArrayList<>();
        dump.tables().forEach((table, rows) -> rows.forEach(row -> parents.stream()
                .filter(parent -> parent.isInvitedIn(row) && parent.answersIn(row)).forEach(parent -> found.add("one row of " + table))));
        return found;
    }

    /** A value that the invitation and the answer of one parent have in common, and those of nobody else: a number, hash, moment, transaction. */
    private List<String> sharedValues(Dump dump) {
        List<Set<String>> invited = new ArrayList<>();
        List<Set<String>> answered = new ArrayList<>();
        for (Parent parent : parents) {
            invited.add(values(dump, parent::isInvitedIn));
            answered.add(values(dump, parent::answersIn));
        }
        Map<String, Integer> holders = new HashMap<>();
        invited.forEach(values -> values.forEach(value -> holders.merge(value, 1, Integer::sum)));
        List<String> found = new ArrayList<>();
        for (int index = 0; index < parents.size(); index++) {
            Set<String> common = new HashSet<>(invited.get(index));
            common.retainAll(answered.get(index));
            common.removeIf(value -> holders.get(value) > 1);
            if (!common.isEmpty()) {
                found.add("a value in common: " + common);
            }
        }
        return found;
    }

    private static Set<String> values(Dump dump, Predicate<Map<String, String>> rows) {
        Set<String> values = new HashSet<>();
        dump.tables().forEach((table, all) -> all.stream().filter(rows).forEach(row -> row.forEach((column, value) -> {
            // Transactions are told apart from other numbers; places and rows of different tables have nothing in common.
            if (!column.equals("hidden_place") && !value.equals("null") && !value.isEmpty()) {
                values.add(column.equals("hidden_transaction") ? "transaction " + value : value);
            }
        })));
        return values;
    }

    /** Rows of answers, or of invitations, that lie in the order in which the answers came, or are numbered, dated or sized that way. */
    private List<String> orders(Dump dump) {
        List<String> found = new ArrayList<>();
        dump.tables().forEach((table, rows) -> {
            Map<String, List<double[]>> byColumn = new TreeMap<>();
            for (int place = 0; place < rows.size(); place++) {
                Map<String, String> row = rows.get(place);
                for (int turn = 0; turn < parents.size(); turn++) {
                    for (boolean isAnswer : new boolean[] {true, false}) {
                        if (isAnswer ? parents.get(turn).answersIn(row) : parents.get(turn).isInvitedIn(row)) {
                            String side = isAnswer ? "answers" : "invitations";
                            note(byColumn, side + " as they lie in " + table, turn, place);
                            for (Map.Entry<String, String> cell : row.entrySet()) {
                                Double number = number(cell.getValue());
                                if (number != null) {
                                    note(byColumn, side + " by " + table + "." + cell.getKey(), turn, number);
                                }
                            }
                        }
                    }
                }
            }
            byColumn.forEach((column, pairs) -> {
                if (isOrder(pairs)) {
                    found.add("order of " + column);
                }
            });
        });
        return found;
    }

    private static void note(Map<String, List<double[]>> byColumn, String column, double turn, double value) {
        byColumn.computeIfAbsent(column, name -> new ArrayList<>()).add(new double[] {turn, value});
    }

    /** What can be put in order: a number, a place (page, row), a moment. */
    private static Double number(String value) {
        if (value.matches("-?\\d{1,19}(\\.\\d+)?")) {
            return Double.valueOf(value);
        }
        if (value.matches("\\(\\d+,\\d+\\)")) {
            String[] parts = value.substring(1, value.length() - 1).split(",");
            return Double.parseDouble(parts[0]) * 10_000 + Double.parseDouble(parts[1]);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            String digits = value.replaceAll("\\D", "");
            return Double.valueOf(digits.substring(0, Math.min(17, digits.length())));
        }
        return null;
    }

    /** Whether the two orders agree, or are each other's reverse, more than chance makes them. */
    static boolean isOrder(List<double[]> pairs) {
        if (pairs.size() < ENOUGH_FOR_ORDER) {
            return false;
        }
        double correlation = Math.abs(correlation(pairs));
        double freedom = pairs.size() - 2.0;
        double t = correlation * Math.sqrt(freedom / Math.max(1e-12, 1 - correlation * correlation));
        return 2 * TDistribution.of(freedom).survivalProbability(t) < NO_CHANCE;
    }

    /** Spearman's; 0 when one of the two does not vary. */
    private static double correlation(List<double[]> pairs) {
        double[] first = ranks(pairs.stream().mapToDouble(pair -> pair[0]).toArray());
        double[] second = ranks(pairs.stream().mapToDouble(pair -> pair[1]).toArray());
        double mean = (pairs.size() - 1) / 2.0;
        double together = 0;
        double one = 0;
        double other = 0;
        for (int index = 0; index < first.length; index++) {
            together += (first[index] - mean) * (second[index] - mean);
            one += (first[index] - mean) * (first[index] - mean);
            other += (second[index] - mean) * (second[index] - mean);
        }
        return one == 0 || other == 0 ? 0 : together / Math.sqrt(one * other);
    }

    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int index = 0; index < values.length; index++) {
            double lower = 0;
            double equal = 0;
            for (double value : values) {
                lower += value < values[index] ? 1 : 0;
                equal += value == values[index] ? 1 : 0;
            }
            ranks[index] = lower + (equal - 1) / 2;
        }
        return ranks;
    }
}
