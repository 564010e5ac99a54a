package nl.pleegpeil.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.suppression.BreakdownCounts.BelowRegion;
import nl.pleegpeil.suppression.BreakdownCounts.Category;
import nl.pleegpeil.suppression.BreakdownCounts.Part;
import org.junit.jupiter.api.Test;

/** A region that shows categories, groups and sums of both, of municipalities that show groups and sums of whole groups. */
class GroupsOfMunicipalitiesTest {

    private static final String REGION = "R";
    private static final List<Category> CATEGORIES = List.of(new Category("A", "a1", Set.of("nee", "eerste")),
            new Category("A", "a2", Set.of("nee", "tweede")), new Category("B", "b1", Set.of("ja", "eerste")),
            new Category("B", "b2", Set.of("ja", "tweede")), new Category("C", "c1", Set.of("ja", "tweede")));
    private static final Set<String> BELOW = Set.of("A", "B", "C", "ja", "nee");

    /** Rows of municipalities; the last is of families without a municipality. */
    private static RegionTable table(long[][] counts) {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < CATEGORIES.size(); column++) {
                Category category = CATEGORIES.get(column);
                parts.add(new Part(name(counts, row), category.group(), category.code(), counts[row][column]));
            }
        }
        return new RegionTable(REGION, IntStream.range(0, counts.length - 1).mapToObj(row -> "G" + row).toList(), CATEGORIES,
                BelowRegion.GROUPS, parts);
    }

    private static String name(long[][] counts, int row) {
        return row == counts.length - 1 ? REGION : "G" + row;
    }

    private static Set<String> columns(Category category) {
        Set<String> columns = new LinkedHashSet<>(category.sums());
        columns.add(category.group());
        columns.add(category.code());
        return columns;
    }

    /** What an outsider makes of it, who knows every total: also of the categories of municipalities, which nobody is shown. */
    private static AttackReport attack(long[][] counts, Set<Cell> hidden, int width) {
        Map<String, Long> truth = new HashMap<>();
        Map<String, List<String>> sums = new HashMap<>();
        Set<String> shown = new LinkedHashSet<>();
        for (int row = 0; row < counts.length; row++) {
            String place = row == counts.length - 1 ? "zonder" : "G" + row;
            for (int index = 0; index < CATEGORIES.size(); index++) {
                Category category = CATEGORIES.get(index);
                String inner = place + "|" + category.code();
                truth.merge(inner, counts[row][index], Long::sum);
                add(sums, truth, REGION + "|" + category.code(), inner, counts[row][index]);
                add(sums, truth, place, inner, counts[row][index]);
                for (String column : columns(category)) {
                    if (!column.equals(category.code())) {
                        add(sums, truth, place + "|" + column, inner, counts[row][index]);
                        add(sums, truth, REGION + "|" + column, inner, counts[row][index]);
                    }
                }
            }
            shown.add(place);
        }
        RegionTable.columnsOfRegion(CATEGORIES).forEach(column -> shown.add(REGION + "|" + column));
        IntStream.range(0, counts.length - 1).forEach(row -> BELOW.forEach(column -> shown.add("G" + row + "|" + column)));
        shown.removeAll(hidden.stream().map(Cell::id).collect(Collectors.toSet()));
        List<PublishedCell> cells = truth.entrySet().stream().map(entry -> shown.contains(entry.getKey())
                ? PublishedCell.known(entry.getKey(), entry.getValue())
                : entry.getValue() > 0 && entry.getValue() < 5 ? PublishedCell.hidden(entry.getKey())
                : PublishedCell.complement(entry.getKey())).toList();
        List<AdditiveRelation> relations = sums.entrySet().stream().map(sum -> AdditiveRelation.sum(sum.getKey(), sum.getValue())).toList();
        return DisclosureControl.attack(cells, relations, AttackOptions.defaults().withWidths(width, 4));
    }

    private static void add(Map<String, List<String>> sums, Map<String, Long> truth, String sum, String part, long count) {
        truth.merge(sum, count, Long::sum);
        sums.computeIfAbsent(sum, name -> new ArrayList<>()).add(part);
    }

    @Test
    void municipality_showsGroups_andSumsOfWholeGroups() {
        assertEquals(BELOW, RegionTable.columnsOfMunicipality(CATEGORIES, BelowRegion.GROUPS));
        assertEquals(Set.of(), RegionTable.columnsOfMunicipality(CATEGORIES, BelowRegion.NOTHING));
    }

    @Test
    void smallGroup_isHiddenWithOthersAroundIt_andCannotBeWorkedOut() {
        long[][] counts = {{8, 9, 1, 1, 9}, {6, 7, 8, 9, 7}, {12, 5, 6, 7, 8}, {9, 9, 9, 9, 9}, {2, 0, 0, 1, 6}};
        Set<Cell> hidden = table(counts).hidden(5, Set.of(), true);
        assertTrue(hidden.contains(new Cell("G0", "B")));
        assertTrue(hidden.size() >= 4 && hidden.size() < table(counts).all().size() / 2, hidden.toString());
        assertTrue(attack(counts, hidden, 5).safe(), attack(counts, hidden, 5).unsafe().toString());
        assertFalse(attack(counts, Set.of(new Cell("G0", "B")), 5).safe());
    }

    @Test
    void smallCategoryOfTheRegion_isNotLeftOverBySums() {
        long[][] counts = {{9, 9, 2, 20, 11}, {8, 12, 1, 15, 9}, {0, 0, 0, 0, 0}};
        Set<Cell> hidden = table(counts).hidden(5, Set.of(), true);
        assertTrue(hidden.contains(new Cell(REGION, "b1")));
        // With the group and b2 or with the first and a1 in sight, b1 would be what is left.
        assertTrue(hidden.contains(new Cell(REGION, "b2")) || hidden.contains(new Cell(REGION, "B")));
        assertTrue(hidden.contains(new Cell(REGION, "a1")) || hidden.contains(new Cell(REGION, "eerste")));
        assertTrue(attack(counts, hidden, 5).safe());
    }

    @Test
    void aFewWithoutAMunicipality_areNotWhatTheRegionLeaves() {
        long[][] counts = {{8, 9, 7, 8, 9}, {6, 7, 8, 9, 7}, {12, 5, 6, 7, 8}, {1, 0, 0, 0, 0}};
        Set<Cell> hidden = table(counts).hidden(5, Set.of(), true);
        assertTrue(hidden.stream().anyMatch(cell -> cell.area().startsWith("G")), hidden.toString());
        assertTrue(attack(counts, hidden, 1).safe());
        assertFalse(attack(counts, Set.of(), 1).safe());
    }

    @Test
    void otherSums_areAnotherTable() {
        long[][] counts = {{8, 9, 7, 8, 9}, {0, 0, 0, 0, 0}};
        List<Category> others = CATEGORIES.stream().map(category -> new Category(category.group(), category.code(), Set.of("ja"))).toList();
        assertFalse(new RegionTable(REGION, List.of("G0"), others, BelowRegion.GROUPS, List.of()).fingerprint()
                .equals(new RegionTable(REGION, List.of("G0"), CATEGORIES, BelowRegion.GROUPS, List.of()).fingerprint()));
        assertEquals(Set.of(), table(counts).hidden(5, Set.of(), true));
    }

    @Test
    void anyRegion_keepsEverySmallCountApart() {
        Random random = new Random(2027);
        int small = 0;
        int shown = 0;
        for (int trial = 0; trial < 40; trial++) {
            long[][] any = new long[2 + random.nextInt(5)][CATEGORIES.size()];
            for (long[] row : any) {
                int size = 1 + random.nextInt(14);
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(size);
                }
            }
            Set<Cell> hidden = table(any).hidden(5, Set.of(), true);
            AttackReport report = attack(any, hidden, 1);
            assertTrue(report.safe(), trial + ": " + report.unsafe());
            small += report.findings().size();
            shown += table(any).all().size() - hidden.size();
        }
        assertTrue(small > 200 && shown > 200, small + " small counts, " + shown + " shown");
    }
}
