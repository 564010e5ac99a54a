package nl.pleegpeil.suppression;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.YearBlock;
import nl.pleegpeil.suppression.BreakdownCounts.Category;

/**
 * Which counts of breakdowns are hidden, for every table, region and year, and for three years together: decided at the
 * first question and kept.
 */
@ApplicationScoped
public class SuppressionBook {

    /** What may be seen of one area in one year, or in a block of years. */
    public final class Page {

        private final String metric;
        private final String area;
        private final List<Region> years;
        private final List<Table> tables;
        private final Map<String, Set<Integer>> counted;
        private final Map<String, Set<Cell>> hidden = new HashMap<>();

        private Page(String metric, String area, List<Region> years, List<Table> tables, Map<String, Set<Integer>> counted) {
            this.metric = metric;
            this.area = area;
            this.years = years;
            this.tables = tables;
            this.counted = counted;
        }

        private void decide() {
            tables.forEach(this::hidden);
        }

        /** Whether the count of a category or group is not shown; what is not in a table never is. */
        public boolean hides(String category) {
            // A decision takes a while, so it is made for the table that is asked about.
            return tables.stream().filter(table -> table.columns().contains(category)).findFirst()
                    .map(table -> hidden.computeIfAbsent(table.counts().table(), name -> hidden(table)).contains(new Cell(area, category)))
                    .orElse(true);
        }

        private Set<Cell> hidden(Table table) {
            Set<Integer> with = counted.computeIfAbsent(table.counts().table(), name -> table.counts().years(years.get(0).code()));
            // A question without years is about many, and hardly any of them has counts.
            return years.stream().anyMatch(year -> with.contains(year.year())) ? decided(table, years, with) : Set.of();
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

    /** Three years have a table of their own, beside those of the years. */
    private static final String TOGETHER = " van drie jaar";
    /** And of the counts that they were decided on, without what is made of them. */
    private static final String FAMILIES = " van wie";
    private static final int MOST_NAME = 60;
    /** Most seconds that the tables of one metric may take when nobody waits. */
    private static final int AHEAD_SECONDS = 600;

    private final List<BreakdownCounts> tables;
    private final Clock clock;

    SuppressionBook(@All List<BreakdownCounts> tables, Clock clock) {
        tables.stream().map(table -> table.table() + TOGETHER).filter(name -> name.length() > MOST_NAME).findAny().ifPresent(name -> {
            throw new IllegalArgumentException("Too long for the name of a table: " + name);
        });
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What may be seen of an area in some years: a figure about all of them is shown when every page shows it. The three
     * years of a block are one page. Without a table for the metric, or for an area that is no municipality and no region,
     * nothing may be seen: what a country leaves of its regions would tell what they hide.
     *
     * @param years     each once
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
        List<Integer> ordered = years.stream().sorted().toList();
        // Years of more than one block are looked at one by one: what each of them shows may be added up.
        boolean isBlock = !ordered.isEmpty() && ordered.equals(YearBlock.of(ordered.get(0)).years());
        Stream<List<Integer>> pages = isBlock ? Stream.of(ordered) : years.stream().map(List::of);
        return pages.map(together -> {
            List<Region> regions = together.stream().map(year -> new Region(region.map(found -> found.code).orElse(""),
                    region.map(found -> municipalities(tree, found, year)).orElse(List.of()), year, threshold)).toList();
            // The figures of a municipality are also those of the ones it took over, which in that year have a row of their own.
            boolean isRow = isRegion || regions.stream().allMatch(year -> isRow(tree, areaCode, year));
            return new Page(metric, areaCode, regions, isRow ? open : List.of(), counted);
        }).toList();
    }

    /**
     * Decides what may be seen of a region in a block before anybody asks: that takes some seconds for each table, which is
     * much for who waits for a page. What was decided already costs little.
     */
    public void decideAhead(String region, YearBlock block, int threshold) {
        tables.stream().flatMap(table -> table.metrics().stream()).distinct().sorted().forEach(metric -> QuarkusTransaction.requiringNew().timeout(AHEAD_SECONDS)
                .run(() -> pages(metric, region, block.years(), threshold).forEach(Page::decide)));
    }

    private static List<String> municipalities(AreaTree tree, Area region, int year) {
        return tree.within(region.code).stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isValidIn(Period.year(year)))
                .map(area -> area.code).sorted().toList();
    }

    private static boolean isRow(AreaTree tree, String municipality, Region region) {
        return region.municipalities().contains(municipality)
                && tree.predecessors(municipality).stream().noneMatch(area -> area.isValidIn(Period.year(region.year())));
    }

    // One at a time: two first questions about one table would each decide.
    private synchronized Set<Cell> decided(Table table, List<Region> years, Set<Integer> counted) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<RegionTable> counts = years.stream().map(region -> new RegionTable(region.code(), region.municipalities(), table.categories(),
                    table.counts().belowRegion(), counted.contains(region.year())
                    ? table.counts().parts(region.code(), region.municipalities(), region.year()) : List.of())).toList();
            List<Set<Cell>> hidden = new ArrayList<>();
            for (int year = 0; year < years.size(); year++) {
                hidden.add(ofYear(table.counts().table(), years.get(year), counts.get(year)));
            }
            // A sum over years that are not told together is shown when each of them is: of one that is hidden the rest would tell.
            return years.size() > 1 && YearBlock.of(years.get(0).year()).isTold(LocalDate.now(clock)) ? together(table.counts().table(), years, counts, hidden)
                    : hidden.stream().flatMap(Set::stream).collect(Collectors.toSet());
        });
    }

    private Set<Cell> ofYear(String table, Region region, RegionTable counts) {
        // Nobody stopped, or nobody told: the totals say as much.
        return counts.isEmpty() ? Set.of() : kept(table, region, counts.fingerprint(), before -> counts.hidden(region.threshold(), before, true));
    }

    private Set<Cell> together(String table, List<Region> years, List<RegionTable> counts, List<Set<Cell>> hidden) {
        if (counts.stream().allMatch(RegionTable::isEmpty)) {
            return Set.of();
        }
        AreaTree tree = AreaTree.inForce();
        Region first = years.get(0);
        Set<String> rows = first.municipalities().stream().filter(municipality -> years.stream().allMatch(year -> isRow(tree, municipality, year)))
                .collect(Collectors.toCollection(TreeSet::new));
        String fingerprint = counts.stream().map(RegionTable::fingerprint).collect(Collectors.joining("\n")) + "\n" + rows + "\n"
                + hidden.stream().map(cells -> new TreeSet<>(cells.stream().map(Cell::id).toList()).toString()).collect(Collectors.joining("\n"));
        String families = digest(counts.stream().map(RegionTable::counted).collect(Collectors.joining("\n")));
        BlockTable block = new BlockTable(counts, hidden, rows);
        // Who saw a sum before families came or went would see in the next one who they were: then nothing of it is shown any more.
        boolean isOfOthers = isOfOthers(table + FAMILIES, first, families);
        return kept(table + TOGETHER, first, fingerprint, before -> isOfOthers ? block.all() : block.hidden(first.threshold(), before));
    }

    /** Whether a sum was decided about other families before; keeps of whom it is now. */
    private boolean isOfOthers(String table, Region region, String families) {
        Optional<SuppressionDecision> seen = SuppressionDecision.about(table, region.code(), region.year());
        if (seen.filter(decision -> decision.fingerprint.equals(families)).isPresent()) {
            return false;
        }
        write(table, region, families, seen, Set.of());
        return seen.isPresent();
    }

    /** The decision about a table that holds, or another one when the counts are others; what was hidden stays hidden. */
    private Set<Cell> kept(String table, Region region, String counts, UnaryOperator<Set<Cell>> decide) {
        String fingerprint = digest(region.threshold() + "\n" + counts);
        Optional<SuppressionDecision> decided = SuppressionDecision.about(table, region.code(), region.year());
        Set<Cell> before = decided.map(decision -> cells(decision.id)).orElse(Set.of());
        if (decided.filter(decision -> decision.fingerprint.equals(fingerprint)).isPresent()) {
            return before;
        }
        Set<Cell> hidden = decide.apply(before);
        write(table, region, fingerprint, decided, hidden);
        return hidden;
    }

    private void write(String table, Region region, String fingerprint, Optional<SuppressionDecision> earlier, Set<Cell> hidden) {
        SuppressionDecision decision = new SuppressionDecision();
        decision.tableName = table;
        decision.regionCode = region.code();
        decision.calendarYear = region.year();
        decision.fingerprint = fingerprint;
        decision.revision = earlier.map(before -> before.revision + 1).orElse(1);
        decision.decidedAt = clock.instant();
        decision.persist();
        hidden.forEach(cell -> keep(decision.id, cell));
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
