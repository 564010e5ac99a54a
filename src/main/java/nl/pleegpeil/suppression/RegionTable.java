package nl.pleegpeil.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.SuppressionCell;
import nl.pleegpeil.statistics.SuppressionCell.Role;
import nl.pleegpeil.statistics.SuppressionOptions;
import nl.pleegpeil.statistics.SuppressionPattern;
import nl.pleegpeil.statistics.SuppressionTable;
import nl.pleegpeil.suppression.BreakdownCounts.BelowRegion;
import nl.pleegpeil.suppression.BreakdownCounts.Category;
import nl.pleegpeil.suppression.BreakdownCounts.Part;

/**
 * The breakdown of a region in one year as one table: municipalities by category, with groups, the region, and totals.
 * Where municipalities show groups alone, their categories are no cells: of a table of which only the margins are told,
 * and none of these is small, no inner count can be worked out to less than the smallest margin allows. How many families stopped is shown as it is in one's own area, so totals are known to whoever tries to work out a cell.
 */
final class RegionTable {

    /** Municipalities whose breakdown is left out are left out together, until they count at least this many families. */
    static final int LEAST_LEFT_OUT = 10;
    static final String REST = "overige gemeenten";
    // Families of which only the region is known. Nobody is shown them apart, yet the region less its municipalities tells.
    static final String UNPLACED = "zonder gemeente";
    private static final String TOTAL = "";

    private final String region;
    private final List<String> municipalities;
    private final List<Category> categories;
    private final BelowRegion belowRegion;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final Set<String> left = new TreeSet<>();

    RegionTable(String region, List<String> municipalities, List<Category> categories, BelowRegion belowRegion, List<Part> parts) {
        this.region = region;
        this.municipalities = municipalities;
        this.categories = categories;
        this.belowRegion = belowRegion;
        Set<String> known = new LinkedHashSet<>();
        categories.forEach(category -> known.add(category.code()));
        for (Part part : parts) {
            String place = part.municipality().equals(region) ? UNPLACED : part.municipality();
            if (known.contains(part.category()) && (place.equals(UNPLACED) || municipalities.contains(place))) {
                counts.merge(new Cell(place, part.category()), part.count(), Long::sum);
            }
        }
    }

    String region() {
        return region;
    }

    List<String> municipalities() {
        return municipalities;
    }

    List<Category> categories() {
        return categories;
    }

    BelowRegion belowRegion() {
        return belowRegion;
    }

    private List<String> places() {
        List<String> places = new ArrayList<>(municipalities);
        places.add(UNPLACED);
        return places;
    }

    private long count(String place, String category) {
        return counts.getOrDefault(new Cell(place, category), 0L);
    }

    /** How many families of a place are in the table; of the region those of all its places. */
    long total(String place) {
        if (place.equals(region)) {
            return places().stream().mapToLong(this::total).sum();
        }
        return categories.stream().mapToLong(category -> count(place, category.code())).sum();
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    /** The same counts in the same groups give the same text, in whatever order they came. */
    String fingerprint() {
        StringBuilder text = new StringBuilder(region);
        categories.stream().sorted(Comparator.comparing(Category::code)).forEach(category -> text.append('\n').append(category.code())
                .append('|').append(category.group()).append('|').append(new TreeSet<>(category.sums())));
        places().stream().sorted().forEach(place -> categories.stream().map(Category::code).sorted()
                .forEach(category -> text.append('\n').append(place).append('|').append(category).append('|')
                        .append(count(place, category))));
        return text.toString();
    }

    /** The counts alone, whatever groups they are in: of a category without anybody there is nothing. */
    String counted() {
        return counts.entrySet().stream().filter(cell -> cell.getValue() > 0).map(cell -> cell.getKey().id() + "|" + cell.getValue()).sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Everything that may be asked for of a municipality; where that is groups, also the sums of whole groups. */
    static Set<String> columnsOfMunicipality(List<Category> categories, BelowRegion belowRegion) {
        return switch (belowRegion) {
            case NOTHING -> Set.of();
            case CATEGORIES -> columns(categories, category -> Stream.of(category.code(), category.group()));
            case GROUPS -> {
                Set<String> columns = columns(categories, category -> Stream.of(finest(category, belowRegion)));
                columns.addAll(columns(categories, category -> category.sums().stream().filter(sum -> categories.stream()
                        .filter(other -> finest(other, belowRegion).equals(finest(category, belowRegion)))
                        .allMatch(other -> other.sums().contains(sum)))));
                columns.removeAll(columns(categories, category -> category.sums().stream().filter(sum -> categories.stream()
                        .filter(other -> finest(other, belowRegion).equals(finest(category, belowRegion)))
                        .anyMatch(other -> !other.sums().contains(sum)))));
                yield columns;
            }
        };
    }

    private static Set<String> columns(List<Category> categories, Function<Category, Stream<String>> of) {
        return categories.stream().flatMap(of).filter(column -> !column.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The smallest thing that is told of a category. */
    private static String finest(Category category, BelowRegion belowRegion) {
        return belowRegion == BelowRegion.GROUPS && !category.group().isEmpty() ? category.group() : category.code();
    }

    /** Everything that may be asked for of a region. */
    static Set<String> columnsOfRegion(List<Category> categories) {
        return columns(categories, category -> Stream.concat(Stream.of(category.code(), category.group()), category.sums().stream()));
    }

    private static boolean isPart(Category category, String column) {
        return category.code().equals(column) || category.group().equals(column) || category.sums().contains(column);
    }

    /** Everything there is: what is hidden when the breakdown is dropped. */
    Set<Cell> all() {
        Set<Cell> all = new LinkedHashSet<>();
        columnsOfMunicipality(categories, belowRegion)
                .forEach(column -> municipalities.forEach(municipality -> all.add(new Cell(municipality, column))));
        columnsOfRegion(categories).forEach(column -> all.add(new Cell(region, column)));
        return all;
    }

    /**
     * Decides which cells are hidden.
     *
     * @param threshold counts from 1 to one less are small
     * @param before    what was hidden before, and stays so
     * @param complete  whether cells around small ones are hidden as well; a test switches that off to see what then leaks
     */
    Set<Cell> hidden(int threshold, Set<Cell> before, boolean complete) {
        leaveOutTheSmallest(threshold);
        Map<String, Cell> places = new LinkedHashMap<>();
        SuppressionTable table = table(places, before, threshold);
        if (!complete) {
            return small(threshold);
        }
        // The size of one linear program: a region with more than that loses its breakdown.
        if (table.cells().size() > AttackOptions.defaults().cellLimit()) {
            return all();
        }
        SuppressionPattern pattern = DisclosureControl.suppress(table,
                new SuppressionOptions(threshold, AttackOptions.defaults().withExactCellLimit(0)));
        if (!pattern.releasable()) {
            return all();
        }
        Set<Cell> hidden = new LinkedHashSet<>(before);
        pattern.hidden().stream().map(places::get).filter(cell -> !cell.area().equals(REST)).forEach(hidden::add);
        all().stream().filter(cell -> left.contains(cell.area())).forEach(hidden::add);
        return hidden;
    }

    /**
     * The same counts once it is decided which are hidden: what is not hidden is shown for good. The municipalities that
     * were left out are in it one by one, since another table may tell something of one of them.
     */
    SuppressionTable decided(int threshold, Set<Cell> hidden) {
        leaveOutTheSmallest(threshold);
        SuppressionTable together = table(new LinkedHashMap<>(), hidden, threshold);
        Set<String> secret = hidden.stream().map(Cell::id).collect(Collectors.toSet());
        List<SuppressionCell> cells = new ArrayList<>(together.cells().stream()
                .map(cell -> secret.contains(cell.id()) || cell.id().startsWith(REST) && !cell.id().equals(new Cell(REST, TOTAL).id()) ? cell
                        : new SuppressionCell(cell.id(), cell.value(), Role.SHOWN, "")).toList());
        List<AdditiveRelation> relations = new ArrayList<>(together.relations());
        Set<String> below = columnsOfMunicipality(categories, belowRegion);
        if (!below.isEmpty()) {
            for (String row : left) {
                below.forEach(column -> cells.add(new SuppressionCell(new Cell(row, column).id(), of(row, column), Role.WITHHELD, "")));
                addSums(cells, relations, row, below, belowRegion);
            }
            if (!left.isEmpty()) {
                below.forEach(column -> relations.add(AdditiveRelation.sum(new Cell(REST, column).id(),
                        left.stream().map(row -> new Cell(row, column).id()).toList())));
            }
        }
        return new SuppressionTable(cells, relations);
    }

    /** Whether nothing of a place's breakdown is shown; after {@link #decided}. */
    boolean isSilent(String place, Set<Cell> hidden) {
        Set<String> columns = place.equals(region) ? columnsOfRegion(categories) : columnsOfMunicipality(categories, belowRegion);
        return left.contains(place) || columns.stream().allMatch(column -> hidden.contains(new Cell(place, column)));
    }

    private Set<Cell> small(int threshold) {
        Set<Cell> small = new LinkedHashSet<>();
        counts.forEach((cell, count) -> {
            if (count > 0 && count < threshold) {
                small.add(cell);
            }
        });
        return small;
    }

    /**
     * Where fewer stopped than the threshold, everybody who stopped is somebody: no cell of it can look larger than its
     * total, which is known. One alone would be what the others leave of the region, so more follow. Families without a
     * municipality are never shown apart, so they are always among these.
     */
    private void leaveOutTheSmallest(int threshold) {
        long together = total(UNPLACED);
        if (together > 0) {
            left.add(UNPLACED);
        }
        List<String> smallestFirst = municipalities.stream()
                .sorted(Comparator.comparingLong(this::total).thenComparing(Comparator.naturalOrder())).toList();
        for (String municipality : smallestFirst) {
            long total = total(municipality);
            if (total >= threshold && (together == 0 || together >= LEAST_LEFT_OUT)) {
                return;
            }
            left.add(municipality);
            together += total;
        }
    }

    private SuppressionTable table(Map<String, Cell> places, Set<Cell> before, int threshold) {
        List<SuppressionCell> cells = new ArrayList<>();
        List<AdditiveRelation> relations = new ArrayList<>();
        List<String> rows = new ArrayList<>(municipalities.stream().filter(municipality -> !left.contains(municipality)).toList());
        if (!left.isEmpty()) {
            rows.add(REST);
        }
        Set<String> below = columnsOfMunicipality(categories, belowRegion);
        for (String column : columnsOfRegion(categories)) {
            add(cells, places, before, threshold, new Cell(region, column), of(region, column), "");
            if (below.contains(column)) {
                for (String row : rows) {
                    add(cells, places, before, threshold, new Cell(row, column), of(row, column), row);
                }
                relations.add(AdditiveRelation.sum(new Cell(region, column).id(), rows.stream().map(row -> new Cell(row, column).id()).toList()));
            }
        }
        if (belowRegion != BelowRegion.NOTHING) {
            rows.forEach(row -> addSums(cells, relations, row, below, belowRegion));
        }
        addSums(cells, relations, region, columnsOfRegion(categories), BelowRegion.CATEGORIES);
        return new SuppressionTable(cells, relations);
    }

    /** The total of a row, which is known, and what its columns are added up to. */
    private void addSums(List<SuppressionCell> cells, List<AdditiveRelation> relations, String row, Set<String> columns, BelowRegion told) {
        String total = new Cell(row, TOTAL).id();
        cells.add(new SuppressionCell(total, categories.stream().mapToLong(category -> of(row, category.code())).sum(), Role.SHOWN, ""));
        Set<String> finest = columns(categories, category -> Stream.of(finest(category, told)));
        relations.add(AdditiveRelation.sum(total, finest.stream().map(column -> new Cell(row, column).id()).toList()));
        columns.stream().filter(column -> !finest.contains(column)).forEach(column -> relations.add(AdditiveRelation.sum(
                new Cell(row, column).id(), columns(categories.stream().filter(category -> isPart(category, column)).toList(),
                        category -> Stream.of(finest(category, told))).stream().map(part -> new Cell(row, part).id()).toList())));
    }

    private static void add(List<SuppressionCell> cells, Map<String, Cell> places, Set<Cell> before, int threshold,
            Cell place, long count, String unit) {
        places.put(place.id(), place);
        boolean withheld = before.contains(place) || place.area().equals(REST);
        // Hidden from the start; a small count among them has to be protected all the same.
        boolean small = count > 0 && count < threshold;
        Role role = withheld && !small ? Role.WITHHELD : Role.COUNT;
        cells.add(new SuppressionCell(place.id(), count, role, unit));
    }

    /** How many families of a place are in a category, group or sum. */
    long of(String row, String column) {
        List<String> members = row.equals(region) ? places() : row.equals(REST) ? List.copyOf(left) : List.of(row);
        return members.stream().mapToLong(member -> categories.stream().filter(category -> isPart(category, column))
                .mapToLong(category -> count(member, category.code())).sum()).sum();
    }
}
