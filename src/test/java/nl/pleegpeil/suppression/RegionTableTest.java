package nl.pleegpeil.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.suppression.BreakdownCounts.BelowRegion;
import nl.pleegpeil.suppression.BreakdownCounts.Category;
import nl.pleegpeil.suppression.BreakdownCounts.Part;
import org.junit.jupiter.api.Test;

class RegionTableTest {

    private static final String REGION = "R";
    private static final List<Category> CATEGORIES = List.of(new Category("vermijdbaar", "a"), new Category("vermijdbaar", "b"),
            new Category("natuurlijk", "c"), new Category("", "d"));

    private final long[][] counts = {{8, 9, 2, 11}, {6, 7, 8, 9}, {12, 5, 6, 7}, {9, 9, 9, 9}};

    private static List<String> names(long[][] table) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < table.length; row++) {
            names.add("G" + row);
        }
        return names;
    }

    private static RegionTable table(long[][] counts) {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < CATEGORIES.size(); column++) {
                Category category = CATEGORIES.get(column);
                parts.add(new Part("G" + row, category.group(), category.code(), counts[row][column]));
            }
        }
        Collections.shuffle(parts, new Random(1));
        return new RegionTable(REGION, names(counts), CATEGORIES, BelowRegion.CATEGORIES, parts);
    }

    /** What an outsider makes of it, who knows how many stopped in every municipality: the report about the small cells. */
    private static AttackReport attack(long[][] counts, Set<Cell> hidden, int width) {
        Map<String, Long> truth = new HashMap<>();
        List<AdditiveRelation> relations = new ArrayList<>();
        List<String> rows = new ArrayList<>(names(counts));
        rows.add(REGION);
        for (String row : rows) {
            List<String> cells = new ArrayList<>();
            Map<String, List<String>> groups = new HashMap<>();
            for (int column = 0; column < CATEGORIES.size(); column++) {
                Category category = CATEGORIES.get(column);
                String id = new Cell(row, category.code()).id();
                long value = 0;
                for (int index = 0; index < counts.length; index++) {
                    value += row.equals(REGION) || row.equals("G" + index) ? counts[index][column] : 0;
                }
                truth.put(id, value);
                cells.add(id);
                groups.computeIfAbsent(category.group(), group -> new ArrayList<>()).add(id);
            }
            truth.put(row, cells.stream().mapToLong(truth::get).sum());
            relations.add(AdditiveRelation.sum(row, cells));
            groups.forEach((group, members) -> {
                if (!group.isEmpty()) {
                    truth.put(new Cell(row, group).id(), members.stream().mapToLong(truth::get).sum());
                    relations.add(AdditiveRelation.sum(new Cell(row, group).id(), members));
                }
            });
        }
        for (String column : List.of("a", "b", "c", "d")) {
            relations.add(AdditiveRelation.sum(new Cell(REGION, column).id(),
                    names(counts).stream().map(row -> new Cell(row, column).id()).toList()));
        }
        Set<String> secret = hidden.stream().map(Cell::id).collect(Collectors.toSet());
        List<PublishedCell> cells = truth.entrySet().stream().map(entry -> !secret.contains(entry.getKey())
                ? PublishedCell.known(entry.getKey(), entry.getValue())
                : entry.getValue() > 0 && entry.getValue() < 5 ? PublishedCell.hidden(entry.getKey())
                : PublishedCell.complement(entry.getKey())).toList();
        return DisclosureControl.attack(cells, relations, AttackOptions.defaults().withWidths(width, 4));
    }

    @Test
    void smallCount_isHiddenWithOthersAroundIt() {
        Set<Cell> hidden = table(counts).hidden(5, Set.of(), true);
        assertTrue(hidden.contains(new Cell("G0", "c")));
        assertTrue(hidden.size() >= 4, hidden.toString());
        assertTrue(hidden.size() < table(counts).all().size() / 2, hidden.toString());
        assertTrue(attack(counts, hidden, 5).safe());
    }

    @Test
    void withoutComplements_theSmallCountIsWorkedOut() {
        Set<Cell> hidden = table(counts).hidden(5, Set.of(), false);
        assertEquals(Set.of(new Cell("G0", "c")), hidden);
        AttackReport report = attack(counts, hidden, 5);
        assertFalse(report.safe());
        assertEquals(2, report.finding("G0|c").min());
        assertEquals(2, report.finding("G0|c").max().orElseThrow());
    }

    @Test
    void nothingSmall_hidesNothing() {
        assertEquals(Set.of(), table(new long[][] {{8, 9, 7, 11}, {6, 7, 8, 9}}).hidden(5, Set.of(), true));
    }

    @Test
    void municipalityWithFewerThanFive_showsNothing_andIsNotLeftAlone() {
        long[][] few = {{1, 1, 1, 0}, {8, 9, 7, 11}, {6, 7, 8, 9}, {12, 8, 6, 7}};
        Set<Cell> hidden = table(few).hidden(5, Set.of(), true);
        for (String column : List.of("a", "b", "c", "d", "vermijdbaar", "natuurlijk")) {
            assertTrue(hidden.contains(new Cell("G0", column)));
        }
        assertTrue(attack(few, hidden, 1).safe(), "no count of three families is told exactly");
    }

    @Test
    void regionWithAHandful_showsNothing() {
        long[][] few = {{1, 1, 0, 0}, {0, 1, 0, 0}};
        assertEquals(table(few).all(), table(few).hidden(5, Set.of(), true));
    }

    @Test
    void whatWasHiddenBefore_staysHidden() {
        Set<Cell> before = Set.of(new Cell("G2", "a"), new Cell("G1", "d"));
        assertTrue(table(counts).hidden(5, before, true).containsAll(before));
    }

    @Test
    void fingerprint_isOfTheCounts() {
        assertEquals(table(counts).fingerprint(), table(counts).fingerprint());
        long[][] other = {{8, 9, 2, 11}, {6, 7, 8, 9}, {12, 5, 6, 7}, {9, 9, 9, 8}};
        assertNotEquals(table(counts).fingerprint(), table(other).fingerprint());
    }

    @Test
    void anyRegion_keepsEverySmallCountApart() {
        Random random = new Random(2026);
        int protectedCells = 0;
        for (int trial = 0; trial < 60; trial++) {
            long[][] any = new long[2 + random.nextInt(6)][4];
            for (long[] row : any) {
                int size = 1 + random.nextInt(14);
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(size);
                }
            }
            Set<Cell> hidden = table(any).hidden(5, Set.of(), true);
            AttackReport report = attack(any, hidden, 1);
            for (AttackReport.Finding finding : report.findings()) {
                long total = finding.cell().startsWith(REGION) ? Long.MAX_VALUE
                        : Arrays.stream(any[Integer.parseInt(finding.cell().substring(1, finding.cell().indexOf('|')))]).sum();
                // A count in a municipality where nobody else stopped is known from the total that is shown; only how much is.
                assertTrue(finding.verdict() == AttackReport.Status.SAFE || total == 0, trial + ": " + finding);
                protectedCells++;
            }
        }
        assertTrue(protectedCells > 200, "small cells: " + protectedCells);
    }

    @Test
    void tooLargeARegion_losesItsBreakdown() {
        List<Category> many = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            names.add("G" + row);
            for (int column = 0; column < 40; column++) {
                parts.add(new Part("G" + row, "", "c" + column, 7));
            }
        }
        for (int column = 0; column < 40; column++) {
            many.add(new Category("", "c" + column));
        }
        RegionTable large = new RegionTable(REGION, names, many, BelowRegion.CATEGORIES, parts);
        assertEquals(large.all(), large.hidden(5, Set.of(), true));
    }

    @Test
    void nought_isNotSmall() {
        assertEquals(Set.of(new Cell("G0", "c")), table(new long[][] {{0, 9, 2, 11}, {6, 7, 8, 9}, {12, 5, 6, 7}}).hidden(5, Set.of(), false));
    }

    @Test
    void municipalityWhereJustEnoughStopped_isShown() {
        assertEquals(Set.of(), table(new long[][] {{5, 0, 0, 0}, {9, 9, 9, 9}, {9, 9, 9, 9}}).hidden(5, Set.of(), true));
    }

    @Test
    void municipalityWithTooFew_takesTheNextOneAlong_andNoMore() {
        long[][] few = {{4, 0, 0, 0}, {6, 0, 0, 0}, {9, 9, 9, 9}, {9, 9, 9, 9}};
        Set<Cell> all = table(few).all();
        Set<Cell> hidden = table(few).hidden(5, Set.of(), true);
        for (Cell cell : all) {
            if (cell.area().equals("G0") || cell.area().equals("G1")) {
                assertTrue(hidden.contains(cell), cell.id());
            }
        }
        assertTrue(all.stream().anyMatch(cell -> cell.area().equals("G2") && !hidden.contains(cell)), hidden.toString());
        assertTrue(all.stream().anyMatch(cell -> cell.area().equals("G3") && !hidden.contains(cell)), hidden.toString());
    }

    @Test
    void tableWithoutAnybody_isEmpty() {
        assertTrue(table(new long[][] {{0, 0, 0, 0}, {0, 0, 0, 0}}).isEmpty());
        assertFalse(table(new long[][] {{0, 0, 0, 0}, {0, 1, 0, 0}}).isEmpty());
    }
}
