package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chooses which counts to hide: the small ones, and around each of them the cheapest set of others such that a
 * second table, with that count larger, fits everything that stays visible.
 */
final class Suppression {

    /** Price of moving a cell that is hidden already: small, so that hidden cells are used again. */
    private static final double HIDDEN_COST = 0.001;

    private final SuppressionTable table;
    private final SuppressionOptions options;
    private final List<String> ids;
    private final long[] truth;
    private final long[] lower;
    private final long[] upper;
    private final IntegerSystem system;
    private final BitSet primary = new BitSet();
    private final BitSet hidden = new BitSet();
    private final BitSet hideable = new BitSet();
    private final SortedSet<String> droppedUnits = new TreeSet<>();

    private Suppression(SuppressionTable table, SuppressionOptions options) {
        this.table = table;
        this.options = options;
        this.ids = table.cells().stream().map(SuppressionCell::id).toList();
        this.truth = table.cells().stream().mapToLong(SuppressionCell::value).toArray();
        this.lower = new long[ids.size()];
        this.upper = new long[ids.size()];
        this.system = new IntegerSystem(ids.size(), RelationRows.of(ids, table.relations()));
        for (int cell = 0; cell < ids.size(); cell++) {
            SuppressionCell.Role role = table.cells().get(cell).role();
            boolean shown = role == SuppressionCell.Role.SHOWN;
            boolean small = role == SuppressionCell.Role.COUNT
                    && truth[cell] > 0 && truth[cell] < options.threshold();
            lower[cell] = shown ? truth[cell] : 0;
            upper[cell] = shown ? truth[cell] : IntegerSystem.NO_LIMIT;
            hideable.set(cell, !shown);
            primary.set(cell, small);
            hidden.set(cell, small || role == SuppressionCell.Role.WITHHELD);
        }
    }

    static SuppressionPattern decide(SuppressionTable table, SuppressionOptions options) {
        return new Suppression(table, options).decide();
    }

    private SuppressionPattern decide() {
        for (int[] component : system.components(lower, upper)) {
            if (component.length > options.attack().cellLimit()) {
                for (int cell : component) {
                    hidden.set(cell);
                }
            } else {
                protect(component);
            }
        }
        AttackReport report = verify();
        while (!report.safe() && report.status() != AttackReport.Status.TOO_LARGE && hideMore(report)) {
            report = verify();
        }
        BitSet complementary = (BitSet) hidden.clone();
        complementary.andNot(primary);
        return new SuppressionPattern(names(primary), names(complementary), droppedUnits, report);
    }

    /** Hides, for every small count of a component, the cells of the cheapest table in which it is larger. */
    private void protect(int[] component) {
        IntegerSystem part = system.restrictedTo(component, lower);
        Detour detour = new Detour(part);
        int width = options.attack().hiddenWidth();
        long[] partTruth = pick(truth, component);
        long[] partLower = pick(lower, component);
        long[] partUpper = pick(upper, component);
        BitSet settled = new BitSet();
        for (int k = 0; k < component.length; k++) {
            if (!primary.get(component[k]) || settled.get(k)) {
                continue;
            }
            double[] cost = new double[component.length];
            for (int other = 0; other < component.length; other++) {
                cost[other] = hidden.get(component[other]) ? HIDDEN_COST : partTruth[other] + 1.0;
            }
            Optional<double[]> change = detour.cheapest(partTruth, partLower, partUpper, cost, k, width);
            // Without such a table the count stays unprotected here; verification then asks for more.
            change.ifPresent(delta -> hideSupport(component, delta, width, settled));
        }
    }

    private void hideSupport(int[] component, double[] delta, int width, BitSet settled) {
        boolean whole = true;
        for (double step : delta) {
            whole &= Math.abs(step - Math.rint(step)) <= LinearProgram.TOLERANCE;
        }
        for (int k = 0; k < component.length; k++) {
            if (Math.abs(delta[k]) > LinearProgram.TOLERANCE) {
                hidden.set(component[k]);
            }
            // The same second table also serves every other count that it moves up far enough.
            if (whole && delta[k] >= width - LinearProgram.TOLERANCE) {
                settled.set(k);
            }
        }
    }

    private AttackReport verify() {
        List<PublishedCell> published = new ArrayList<>(ids.size());
        for (int cell = 0; cell < ids.size(); cell++) {
            if (!hidden.get(cell)) {
                published.add(PublishedCell.known(ids.get(cell), truth[cell]));
            } else if (primary.get(cell)) {
                published.add(PublishedCell.hidden(ids.get(cell)));
            } else {
                published.add(PublishedCell.complement(ids.get(cell)));
            }
        }
        Map<String, Long> values = table.cells().stream()
                .collect(Collectors.toMap(SuppressionCell::id, SuppressionCell::value));
        return AttackChecker.check(published, table.relations(), options.attack(), values);
    }

    /**
     * Drops the breakdown of the units of unsafe counts; where that adds nothing, hides everything that shares a
     * relation with them, and in the end whatever shares a relation with hidden cells.
     *
     * @return false when there is nothing left to hide
     */
    private boolean hideMore(AttackReport report) {
        int before = hidden.cardinality();
        BitSet unsafe = new BitSet();
        for (AttackReport.Finding finding : report.unsafe()) {
            if (finding.verdict() != AttackReport.Status.TOO_LARGE) {
                unsafe.set(ids.indexOf(finding.cell()));
            }
        }
        SortedSet<String> units = new TreeSet<>();
        unsafe.stream().mapToObj(cell -> table.cells().get(cell).unit())
                .filter(unit -> !unit.isEmpty()).forEach(units::add);
        for (int cell = 0; cell < ids.size(); cell++) {
            if (units.contains(table.cells().get(cell).unit()) && hideable.get(cell)) {
                hidden.set(cell);
            }
        }
        droppedUnits.addAll(units);
        if (hidden.cardinality() == before) {
            hideNeighbours(unsafe);
        }
        if (hidden.cardinality() == before) {
            hideNeighbours((BitSet) hidden.clone());
        }
        return hidden.cardinality() > before;
    }

    private void hideNeighbours(BitSet cells) {
        for (IntegerSystem.Row row : system.rows()) {
            boolean touches = false;
            for (int column : row.columns()) {
                touches |= cells.get(column);
            }
            if (touches) {
                for (int column : row.columns()) {
                    hidden.set(column, hidden.get(column) || hideable.get(column));
                }
            }
        }
    }

    private SortedSet<String> names(BitSet cells) {
        SortedSet<String> names = new TreeSet<>();
        cells.stream().mapToObj(ids::get).forEach(names::add);
        return names;
    }

    private static long[] pick(long[] all, int[] positions) {
        long[] picked = new long[positions.length];
        for (int k = 0; k < positions.length; k++) {
            picked[k] = all[positions[k]];
        }
        return picked;
    }
}
