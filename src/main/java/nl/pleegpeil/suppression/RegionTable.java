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
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.SuppressionCell;
import nl.pleegpeil.statistics.SuppressionCell.Role;
import nl.pleegpeil.statistics.SuppressionOptions;
import nl.pleegpeil.statistics.SuppressionPattern;
import nl.pleegpeil.statistics.SuppressionTable;
import nl.pleegpeil.suppression.BreakdownCounts.Category;
import nl.pleegpeil.suppression.BreakdownCounts.Part;

/**
 * The breakdown of a region in one year as one table: municipalities by category, with groups, the region, and totals.
 * How many families stopped is shown as it is in one's own area, so totals are known to whoever tries to work out a cell.
 */
final class RegionTable {

    /** Municipalities whose breakdown is left out are left out together, until they count at least this many families. */
    static final int LEAST_LEFT_OUT = 10;
    private static final String REST = "overige gemeenten";
    private static final String TOTAL = "";

    private final String region;
    private final List<String> municipalities;
    private final List<Category> categories;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final Set<String> left = new TreeSet<>();

    RegionTable(String region, List<String> municipalities, List<Category> categories, List<Part> parts) {
        this.region = region;
        this.municipalities = municipalities;
        this.categories = categories;
        Set<String> known = new LinkedHashSet<>();
        categories.forEach(category -> known.add(category.code()));
        for (Part part : parts) {
            if (known.contains(part.category()) && municipalities.contains(part.municipality())) {
                counts.merge(new Cell(part.municipality(), part.category()), part.count(), Long::sum);
            }
        }
    }

    private long count(String municipality, String category) {
        return counts.getOrDefault(new Cell(municipality, category), 0L);
    }

    private long total(String municipality) {
        return categories.stream().mapToLong(category -> count(municipality, category.code())).sum();
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    /** The same counts give the same text, in whatever order they came. */
    String fingerprint() {
        StringBuilder text = new StringBuilder(region);
        municipalities.stream().sorted().forEach(municipality -> categories.stream().map(Category::code).sorted()
                .forEach(category -> text.append('\n').append(municipality).append('|').append(category).append('|')
                        .append(count(municipality, category))));
        return text.toString();
    }

    /** Everything there is: what is hidden when the breakdown is dropped. */
    Set<Cell> all() {
        Set<Cell> all = new LinkedHashSet<>();
        List<String> areas = new ArrayList<>(municipalities);
        areas.add(region);
        for (String area : areas) {
            categories.forEach(category -> all.add(new Cell(area, category.code())));
            groups().forEach(group -> all.add(new Cell(area, group)));
        }
        return all;
    }

    private Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        categories.stream().map(Category::group).filter(group -> !group.isEmpty()).forEach(groups::add);
        return groups;
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
     * total, which is known. One alone would be what the others leave of the region, so more follow.
     */
    private void leaveOutTheSmallest(int threshold) {
        List<String> smallestFirst = municipalities.stream()
                .sorted(Comparator.comparingLong(this::total).thenComparing(Comparator.naturalOrder())).toList();
        long together = 0;
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
        List<String> columns = new ArrayList<>(categories.stream().map(Category::code).toList());
        columns.addAll(groups());
        for (String column : columns) {
            for (String row : rows) {
                add(cells, places, before, threshold, new Cell(row, column), of(row, column), row);
            }
            add(cells, places, before, threshold, new Cell(region, column), rows.stream().mapToLong(row -> of(row, column)).sum(), "");
            relations.add(AdditiveRelation.sum(new Cell(region, column).id(), rows.stream().map(row -> new Cell(row, column).id()).toList()));
        }
        rows.add(region);
        for (String row : rows) {
            String total = new Cell(row, TOTAL).id();
            cells.add(new SuppressionCell(total, categories.stream().mapToLong(category -> ofAny(row, category.code())).sum(), Role.SHOWN, ""));
            relations.add(AdditiveRelation.sum(total, categories.stream().map(category -> new Cell(row, category.code()).id()).toList()));
            for (String group : groups()) {
                relations.add(AdditiveRelation.sum(new Cell(row, group).id(), categories.stream()
                        .filter(category -> category.group().equals(group)).map(category -> new Cell(row, category.code()).id()).toList()));
            }
        }
        return new SuppressionTable(cells, relations);
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

    private long ofAny(String row, String category) {
        return row.equals(region) ? municipalities.stream().mapToLong(municipality -> count(municipality, category)).sum() : of(row, category);
    }

    private long of(String row, String column) {
        List<String> members = row.equals(REST) ? List.copyOf(left) : List.of(row);
        return members.stream().mapToLong(member -> categories.stream()
                .filter(category -> category.code().equals(column) || category.group().equals(column))
                .mapToLong(category -> count(member, category.code())).sum()).sum();
    }
}
