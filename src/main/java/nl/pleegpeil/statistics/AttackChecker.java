package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plays the outsider who combines everything published: sets up the equations, narrows the bounds, and solves
 * each connected part on its own.
 */
final class AttackChecker {

    /** Everything told about one count, combined. */
    private static final class Count {
        private long lowest = Long.MIN_VALUE;
        private long highest = IntegerSystem.NO_LIMIT;
        private boolean sensitive;
        private int required = Integer.MAX_VALUE;
    }

    private final AttackOptions options;
    private final List<String> ids;
    private final List<Count> counts;
    private final List<AdditiveRelation> relations;
    private final IntegerSystem system;

    private AttackChecker(Collection<PublishedCell> cells, List<AdditiveRelation> relations, AttackOptions options) {
        this.options = options;
        this.relations = relations;
        SortedMap<String, Count> merged = new TreeMap<>();
        for (PublishedCell cell : cells) {
            Count count = merged.computeIfAbsent(cell.id(), id -> new Count());
            count.lowest = Math.max(count.lowest, cell.lowest());
            count.highest = Math.min(count.highest, cell.highest());
            count.sensitive |= cell.sensitive();
            // Once rounded, a count cannot be asked to look hidden: the more modest demand holds.
            count.required = Math.min(count.required, options.widthFor(cell.form()));
        }
        this.ids = List.copyOf(merged.keySet());
        this.counts = List.copyOf(merged.values());
        this.system = new IntegerSystem(ids.size(), RelationRows.of(ids, relations));
    }

    static AttackReport check(Collection<PublishedCell> cells, List<AdditiveRelation> relations,
            AttackOptions options) {
        return new AttackChecker(cells, List.copyOf(relations), options).check(null);
    }

    static AttackReport check(Collection<PublishedCell> cells, List<AdditiveRelation> relations,
            AttackOptions options, Map<String, Long> truth) {
        AttackChecker checker = new AttackChecker(cells, List.copyOf(relations), options);
        return checker.check(checker.fitting(truth));
    }

    private long[] fitting(Map<String, Long> truth) {
        long[] table = new long[ids.size()];
        for (int column = 0; column < table.length; column++) {
            Long value = truth.get(ids.get(column));
            if (value == null || value < counts.get(column).lowest || value > counts.get(column).highest) {
                throw new IllegalArgumentException(
                        "The true table does not fit what is published of " + ids.get(column));
            }
            table[column] = value;
        }
        if (!system.holds(table)) {
            throw new IllegalArgumentException("The true table does not satisfy the relations");
        }
        return table;
    }

    /** The true table, or null, only gives the search a start: it is one of the tables the outsider considers. */
    private AttackReport check(long[] truth) {
        long[] lower = counts.stream().mapToLong(count -> count.lowest).toArray();
        long[] upper = counts.stream().mapToLong(count -> count.highest).toArray();
        for (int column = 0; column < lower.length; column++) {
            if (lower[column] > upper[column]) {
                return AttackReport.infeasible(List.of(ids.get(column)), 0);
            }
        }
        int contradiction = system.tighten(lower, upper);
        if (contradiction != IntegerSystem.CONSISTENT) {
            return AttackReport.infeasible(List.of(relations.get(contradiction).name()), 0);
        }
        Map<Integer, AttackReport.Finding> findings = new HashMap<>();
        for (int column = 0; column < lower.length; column++) {
            if (counts.get(column).sensitive) {
                // Holds for counts that are fixed; those in a component get their own finding below.
                findings.put(column, outer(column, lower[column], upper[column], AttackReport.Status.EXPOSED, true));
            }
        }
        int largest = 0;
        for (int[] component : system.components(lower, upper)) {
            largest = Math.max(largest, component.length);
            if (component.length > options.cellLimit()) {
                for (int column : component) {
                    findings.computeIfPresent(column, (key, old) ->
                            outer(key, lower[key], upper[key], AttackReport.Status.TOO_LARGE, false));
                }
            } else if (!solve(component, lower, upper, truth, findings)) {
                return AttackReport.infeasible(Arrays.stream(component).mapToObj(ids::get).toList(), largest);
            }
        }
        return AttackReport.of(new ArrayList<>(findings.values()), largest);
    }

    /** Fills in the findings of one component; false if it has no whole-number solution. */
    private boolean solve(int[] component, long[] lower, long[] upper, long[] truth,
            Map<Integer, AttackReport.Finding> findings) {
        ComponentAttack attack = new ComponentAttack(system.restrictedTo(component, lower),
                Arrays.stream(component).mapToLong(column -> lower[column]).toArray(),
                Arrays.stream(component).mapToLong(column -> upper[column]).toArray(),
                options.nodeLimit(), component.length <= options.exactCellLimit());
        if (truth != null) {
            attack.start(Arrays.stream(component).mapToLong(column -> truth[column]).toArray());
        }
        int[] required = Arrays.stream(component)
                .map(column -> counts.get(column).sensitive ? counts.get(column).required : 0).toArray();
        List<ComponentAttack.Interval> intervals = attack.intervals(required);
        if (intervals.isEmpty()) {
            return false;
        }
        for (int k = 0; k < component.length; k++) {
            if (required[k] > 0) {
                ComponentAttack.Interval interval = intervals.get(k);
                findings.put(component[k],
                        outer(component[k], interval.min(), interval.max(), interval.verdict(), interval.exact()));
            }
        }
        return true;
    }

    private AttackReport.Finding outer(int column, long min, long max, AttackReport.Status verdict, boolean exact) {
        OptionalLong top = max == IntegerSystem.NO_LIMIT ? OptionalLong.empty() : OptionalLong.of(max);
        return new AttackReport.Finding(ids.get(column), min, top, exact, counts.get(column).required, verdict);
    }
}
