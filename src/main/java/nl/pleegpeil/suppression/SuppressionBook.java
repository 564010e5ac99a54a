package nl.pleegpeil.suppression;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.suppression.BreakdownCounts.Category;

/** Which counts of breakdowns are hidden, for every table, region and year: decided at the first question and kept. */
@ApplicationScoped
public class SuppressionBook {

    /** What may be seen of one area in one year. */
    public final class Page {

        private final String metric;
        private final String area;
        private final Region region;
        private final List<Table> tables;
        private final Map<String, Set<Integer>> counted;
        private final Map<String, Set<Cell>> hidden = new HashMap<>();

        private Page(String metric, String area, Region region, List<Table> tables, Map<String, Set<Integer>> counted) {
            this.metric = metric;
            this.area = area;
            this.region = region;
            this.tables = tables;
            this.counted = counted;
        }

        /** Whether the count of a category or group is not shown; what is not in a table never is. */
        public boolean hides(String category) {
            // A decision takes a while, so it is made for the table that is asked about.
            return tables.stream().filter(table -> table.columns().contains(category)).findFirst()
                    .map(table -> hidden.computeIfAbsent(table.counts().table(), name -> isCounted(table) ? decided(table, region) : Set.of())
                            .contains(new Cell(area, category)))
                    .orElse(true);
        }

        /** A question without years is about many, and hardly any of them has counts. */
        private boolean isCounted(Table table) {
            return counted.computeIfAbsent(table.counts().table(), name -> table.counts().years(region.code())).contains(region.year());
        }

        /**
         * Whether a row of the metric is not shown.
         *
         * @param series "" for none
         */
        public boolean hidesRow(String series, String label) {
            Set<String> told = new LinkedHashSet<>();
            tables.forEach(table -> told.addAll(table.counts().toldBy(metric, series, label)));
            return told.isEmpty() || told.stream().anyMatch(this::hides);
        }

        /** The further figures of a row that are not shown, though the row may be. */
        public Set<String> hiddenMeasures(String series, String label) {
            Set<String> measures = new LinkedHashSet<>();
            tables.forEach(table -> table.counts().toldByMeasures(metric, series, label).forEach((measure, told) -> {
                if (told.stream().anyMatch(this::hides)) {
                    measures.add(measure);
                }
            }));
            return measures;
        }
    }

    /** A table, and what of it may be asked for of an area. */
    private record Table(BreakdownCounts counts, List<Category> categories, Set<String> columns) {
    }

    /** A region in a year, with the municipalities that it then had. */
    private record Region(String code, List<String> municipalities, int year, int threshold) {
    }

    private final List<BreakdownCounts> tables;
    private final Clock clock;

    SuppressionBook(@All List<BreakdownCounts> tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What may be seen of an area in each of some years. Without a table for the metric, or for an area that is no
     * municipality and no region, nothing may: what a country leaves of its regions would tell what they hide.
     *
     * @param threshold counts from 1 to one less are small
     */
    public List<Page> pages(String metric, String areaCode, List<Integer> years, int threshold) {
        AreaTree tree = AreaTree.inForce();
        Optional<Area> region = tree.upward(areaCode).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst();
        boolean isRegion = region.isPresent() && areaCode.equals(region.get().code);
        List<Table> open = tables.stream().filter(table -> region.isPresent() && table.metrics().contains(metric)).map(table -> {
            List<Category> categories = table.categories();
            return new Table(table, categories, isRegion ? RegionTable.columnsOfRegion(categories)
                    : RegionTable.columnsOfMunicipality(categories, table.belowRegion()));
        }).toList();
        Map<String, Set<Integer>> counted = new HashMap<>();
        return years.stream().map(year -> {
            Period period = Period.year(year);
            List<String> municipalities = region.stream().flatMap(found -> tree.within(found.code).stream())
                    .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isValidIn(period)).map(area -> area.code).sorted().toList();
            // The figures of a municipality are also those of the ones it took over, which in that year have a row of their own.
            boolean isRow = isRegion || municipalities.contains(areaCode)
                    && tree.predecessors(areaCode).stream().noneMatch(area -> area.isValidIn(period));
            return new Page(metric, areaCode, new Region(region.map(found -> found.code).orElse(""), municipalities, year, threshold),
                    isRow ? open : List.of(), counted);
        }).toList();
    }

    // One at a time: two first questions about one table would each decide.
    private synchronized Set<Cell> decided(Table table, Region region) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            RegionTable counts = new RegionTable(region.code(), region.municipalities(), table.categories(), table.counts().belowRegion(),
                    table.counts().parts(region.code(), region.municipalities(), region.year()));
            if (counts.isEmpty()) {
                // Nobody stopped, or nobody told: the totals say as much.
                return Set.of();
            }
            String fingerprint = digest(region.threshold() + "\n" + counts.fingerprint());
            Optional<SuppressionDecision> decided = SuppressionDecision.about(table.counts().table(), region.code(), region.year());
            Set<Cell> before = decided.map(decision -> cells(decision.id)).orElse(Set.of());
            if (decided.filter(decision -> decision.fingerprint.equals(fingerprint)).isPresent()) {
                return before;
            }
            Set<Cell> hidden = counts.hidden(region.threshold(), before, true);
            SuppressionDecision decision = new SuppressionDecision();
            decision.tableName = table.counts().table();
            decision.regionCode = region.code();
            decision.calendarYear = region.year();
            decision.fingerprint = fingerprint;
            decision.revision = decided.map(earlier -> earlier.revision + 1).orElse(1);
            decision.decidedAt = clock.instant();
            decision.persist();
            hidden.forEach(cell -> keep(decision.id, cell));
            return hidden;
        });
    }

    private static void keep(Long decision, Cell cell) {
        HiddenCell row = new HiddenCell();
        row.decisionId = decision;
        row.areaCode = cell.area();
        row.category = cell.category();
        row.persist();
    }

    private static Set<Cell> cells(Long decision) {
        Function<HiddenCell, Cell> place = row -> new Cell(row.areaCode, row.category);
        return HiddenCell.of(decision).stream().map(place).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
