package nl.pleegpeil.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;

/** Adds the facts of a series up per period, and asks for a row of each. A period without any report has no row. */
final class PeriodShares {

    /** The sums of the counts of some facts. */
    record Sums(List<Fact> facts) {

        double of(String column) {
            return facts.stream().mapToDouble(fact -> fact.number(column)).sum();
        }
    }

    /** Makes a row of a period in a line. */
    interface RowMaker {
        MetricRow row(String label, Series.Line line, Sums sums);
    }

    private PeriodShares() {
    }

    static List<MetricRow> rows(List<Fact> facts, MetricQuery query, RowMaker maker) {
        List<MetricRow> rows = new ArrayList<>();
        for (Series.Line line : Series.lines(facts, query)) {
            Map<String, List<Fact>> byPeriod = new TreeMap<>();
            line.facts().forEach(fact -> byPeriod.computeIfAbsent(fact.text("label"), label -> new ArrayList<>()).add(fact));
            byPeriod.forEach((label, found) -> rows.add(maker.row(label, line, new Sums(found))));
        }
        return rows;
    }
}
