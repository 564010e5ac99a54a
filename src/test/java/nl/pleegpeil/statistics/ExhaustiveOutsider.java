package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outsider without any cleverness: tries every whole-number table up to a cap and notes which fit. Shares no
 * code with the checker under test.
 */
final class ExhaustiveOutsider {

    private final List<String> ids = new ArrayList<>();
    private final long[] low;
    private final long[] high;
    private final List<List<long[]>> sums = new ArrayList<>();
    private final List<Long> constants = new ArrayList<>();
    private final long[] table;
    private final long[] min;
    private final long[] max;
    private boolean found;

    private ExhaustiveOutsider(List<PublishedCell> cells, List<AdditiveRelation> relations, long cap) {
        List<PublishedCell> ordered = new ArrayList<>(cells);
        ordered.sort(Comparator.comparing(cell -> cell.form() != PublishedCell.Form.KNOWN));
        int size = ordered.size();
        low = new long[size];
        high = new long[size];
        Map<String, Integer> position = new HashMap<>();
        for (int k = 0; k < size; k++) {
            PublishedCell cell = ordered.get(k);
            position.put(cell.id(), k);
            ids.add(cell.id());
            long v = cell.value();
            switch (cell.form()) {
                case KNOWN -> range(k, v, v);
                case HIDDEN -> range(k, 0, cap);
                case ROUNDED_SYSTEMATIC -> range(k, v - 4 < 0 ? 0 : v - 4, v + 4);
                case ROUNDED_NEAREST -> range(k, v - 2 < 0 ? 0 : v - 2, v + 2);
                default -> throw new IllegalStateException();
            }
        }
        for (AdditiveRelation relation : relations) {
            List<long[]> terms = new ArrayList<>();
            for (AdditiveRelation.Term term : relation.terms()) {
                terms.add(new long[] {position.get(term.cell()), term.coefficient()});
            }
            sums.add(terms);
            constants.add(relation.constant());
        }
        table = new long[size];
        min = new long[size];
        max = new long[size];
        fill(0);
    }

    private void range(int at, long from, long to) {
        low[at] = from;
        high[at] = to;
    }

    private void fill(int at) {
        if (at == table.length) {
            for (int k = 0; k < table.length; k++) {
                min[k] = found ? Math.min(min[k], table[k]) : table[k];
                max[k] = found ? Math.max(max[k], table[k]) : table[k];
            }
            found = true;
            return;
        }
        for (long value = low[at]; value <= high[at]; value++) {
            table[at] = value;
            if (fits(at)) {
                fill(at + 1);
            }
        }
    }

    /** Whether every relation can still come out right, given the values up to here. */
    private boolean fits(int at) {
        for (int r = 0; r < sums.size(); r++) {
            long least = -constants.get(r);
            long most = least;
            for (long[] term : sums.get(r)) {
                int k = (int) term[0];
                long one = term[1] * (k <= at ? table[k] : low[k]);
                long other = term[1] * (k <= at ? table[k] : high[k]);
                least += Math.min(one, other);
                most += Math.max(one, other);
            }
            if (least > 0 || most < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param cap largest value tried for a hidden cell
     * @return smallest and largest value of every cell over all tables that fit; empty if none fits
     */
    static Map<String, long[]> intervals(List<PublishedCell> cells, List<AdditiveRelation> relations, long cap) {
        ExhaustiveOutsider outsider = new ExhaustiveOutsider(cells, relations, cap);
        Map<String, long[]> result = new TreeMap<>();
        if (outsider.found) {
            for (int k = 0; k < outsider.table.length; k++) {
                result.put(outsider.ids.get(k), new long[] {outsider.min[k], outsider.max[k]});
            }
        }
        return result;
    }
}
