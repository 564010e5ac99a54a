package nl.pleegpeil.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.metric.MetricRow;

/**
 * What of signals is public: categories of at least ten in a region; smaller ones together as one, if together they are
 * at least ten. The smallest of the others joins them when they are not, or the total would tell what they are. Of a
 * country what its regions show, added up. Of how long signals wait, whole days that rest on at least ten signals.
 */
final class SignalRule {

    private final int least;

    SignalRule(int least) {
        this.least = least;
    }

    List<MetricRow> released(List<MetricRow> rows, PrivacyTexts texts) {
        Map<String, List<MetricRow>> bySeries = new LinkedHashMap<>();
        rows.forEach(row -> bySeries.computeIfAbsent(String.valueOf(row.series()), series -> new ArrayList<>()).add(row));
        List<MetricRow> released = new ArrayList<>();
        bySeries.values().forEach(own -> released.addAll(grouped(own, texts)));
        return released;
    }

    /** What regions show, added up for all of them. What a region shows of no subject is in none of the sums. */
    List<MetricRow> together(List<List<MetricRow>> regions, PrivacyTexts texts) {
        Map<String, Double> sums = new TreeMap<>();
        double rest = 0;
        for (MetricRow row : regions.stream().flatMap(List::stream).toList()) {
            if (row.label().equals(texts.otherSignals())) {
                rest += count(row);
            } else {
                sums.merge(row.label(), count(row), Double::sum);
            }
        }
        List<MetricRow> rows = new ArrayList<>();
        sums.forEach((label, sum) -> rows.add(sum(label, null, sum, texts.ofRegions(least))));
        rows.add(rest == 0 ? MetricRow.hidden(texts.otherSignals(), null, texts.tooFewSignals(least))
                : sum(texts.otherSignals(), null, rest, texts.ofRegions(least)));
        return rows;
    }

    /** The same of rows whose amount is a number of days: these are no parts of a whole, and no number of signals. */
    List<MetricRow> releasedWaits(List<MetricRow> rows, PrivacyTexts texts) {
        return rows.stream().map(row -> row.n() != null && row.n() >= least && row.amount() != null
                ? new MetricRow(row.label(), row.series(), Math.rint(row.amount()), null, null, null, null, null, row.status(), null, Map.of(),
                        row.note(), Map.of(), false, null, row.source())
                : MetricRow.hidden(row.label(), row.series(), texts.tooFewSignals(least))).toList();
    }

    private List<MetricRow> grouped(List<MetricRow> rows, PrivacyTexts texts) {
        List<MetricRow> large = new ArrayList<>(rows.stream().filter(row -> count(row) >= least)
                .sorted(Comparator.comparingDouble(SignalRule::count)).toList());
        double rest = rows.stream().filter(row -> count(row) < least).mapToDouble(SignalRule::count).sum();
        while (rest > 0 && rest < least && !large.isEmpty()) {
            rest += count(large.remove(0));
        }
        List<MetricRow> released = new ArrayList<>(rows.stream().filter(large::contains).map(SignalRule::plain).toList());
        String series = rows.get(0).series();
        if (rest >= least) {
            released.add(sum(texts.otherSignals(), series, rest, rows.get(0).note()));
        } else {
            // Whether there are none or nine looks the same.
            released.add(MetricRow.hidden(texts.otherSignals(), series, texts.tooFewSignals(least)));
        }
        return released;
    }

    private static MetricRow sum(String label, String series, double sum, String note) {
        return new MetricRow(label, series, sum, null, null, sum, null, (long) sum, MetricRow.OK, null, Map.of(), note, Map.of(), false, null, List.of());
    }

    /** The count alone: further measures, such as days that passed, may be of a handful. */
    private static MetricRow plain(MetricRow row) {
        return new MetricRow(row.label(), row.series(), count(row), null, null, count(row), null, (long) count(row), MetricRow.OK, null,
                Map.of(), row.note(), Map.of(), false, null, row.source());
    }

    private static double count(MetricRow row) {
        return row.numerator() != null ? row.numerator() : row.amount() != null ? row.amount() : 0;
    }
}
