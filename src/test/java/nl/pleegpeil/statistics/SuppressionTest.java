package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final TwoWayTable EXAMPLE = new TwoWayTable(new long[][] {{10, 2, 8}, {7, 9, 4}});

    @Test
    void exampleTable_getsTheCheapestRectangle() {
        SuppressionPattern pattern = DisclosureControl.suppress(table(EXAMPLE));
        assertEquals(Set.of("r0c1", "r1c2"), pattern.primary());
        assertEquals(Set.of("r0c2", "r1c1"), pattern.complementary());
        assertEquals(Set.of("r0c1", "r0c2", "r1c1", "r1c2"), pattern.hidden());
        assertTrue(pattern.releasable());
        assertTrue(pattern.hides("r0c1") && pattern.hides("r0c2"));
        assertFalse(pattern.hides("r0c0") || pattern.hides("all"));
        assertTrue(pattern.droppedUnits().isEmpty());
    }

    @Test
    void primaryHidingAlone_isBrokenByTheChecker() {
        TwoWayTable table = new TwoWayTable(new long[][] {{10, 2, 8}, {7, 9, 4}, {12, 6, 11}});
        TreeSet<String> primary = new TreeSet<>(DisclosureControl.suppress(table(table)).primary());
        AttackReport report = DisclosureControl.attack(table.hiding(primary), table.relations());
        assertEquals(AttackReport.Status.EXPOSED, report.status());
        assertTrue(report.findings().stream().allMatch(AttackReport.Finding::recovered));
    }

    @Test
    void counts_fromOneBelowThreshold_arePrimary() {
        List<SuppressionCell> cells = new ArrayList<>();
        for (long value = 0; value < 8; value++) {
            cells.add(SuppressionCell.total("x" + value, value));
        }
        SuppressionTable loose = new SuppressionTable(cells, List.of());
        assertEquals(Set.of("x1", "x2", "x3", "x4"), DisclosureControl.suppress(loose).hidden());
        SuppressionOptions strict = new SuppressionOptions(8, SuppressionOptions.defaults().attack());
        assertEquals(Set.of("x1", "x2", "x3", "x4", "x5", "x6", "x7"),
                DisclosureControl.suppress(loose, strict).primary());
        assertThrows(IllegalArgumentException.class,
                () -> new SuppressionOptions(0, AttackOptions.defaults()));
    }

    @Test
    void zero_isShownUnlessNeeded() {
        TwoWayTable needed = new TwoWayTable(new long[][] {{3, 9}, {9, 0}});
        SuppressionPattern pattern = DisclosureControl.suppress(table(needed));
        assertEquals(Set.of("r0c0"), pattern.primary());
        assertEquals(Set.of("r0c1", "r1c0", "r1c1"), pattern.complementary());
        // Without small counts zeros stay visible.
        TwoWayTable calm = new TwoWayTable(new long[][] {{6, 0}, {9, 20}});
        assertTrue(DisclosureControl.suppress(table(calm)).hidden().isEmpty());
    }

    @Test
    void roles_areRespected() {
        List<SuppressionCell> cells = List.of(
                new SuppressionCell("shown", 3, SuppressionCell.Role.SHOWN, ""),
                new SuppressionCell("support", 2, SuppressionCell.Role.SUPPORT, ""),
                new SuppressionCell("withheld", 40, SuppressionCell.Role.WITHHELD, ""),
                new SuppressionCell("small", 4, SuppressionCell.Role.COUNT, ""),
                new SuppressionCell("large", 30, SuppressionCell.Role.COUNT, ""),
                new SuppressionCell("total", 79, SuppressionCell.Role.SHOWN, ""));
        SuppressionPattern pattern = DisclosureControl.suppress(new SuppressionTable(cells,
                List.of(AdditiveRelation.sum("total", "shown", "support", "withheld", "small", "large"))));
        // The withheld count serves as complement at next to no cost.
        assertEquals(Set.of("small"), pattern.primary());
        assertEquals(Set.of("withheld"), pattern.complementary());
        assertTrue(pattern.releasable());
    }

    @Test
    void complement_isNeverAskedToGoBelowZero() {
        // "tiny" is cheapest, but can give way by 1 only; "large" has to take the other 4, "other" none.
        List<SuppressionCell> cells = List.of(SuppressionCell.total("small", 3),
                new SuppressionCell("tiny", 1, SuppressionCell.Role.SUPPORT, ""),
                new SuppressionCell("large", 20, SuppressionCell.Role.SUPPORT, ""),
                new SuppressionCell("other", 30, SuppressionCell.Role.SUPPORT, ""),
                new SuppressionCell("total", 54, SuppressionCell.Role.SHOWN, ""));
        SuppressionPattern pattern = DisclosureControl.suppress(new SuppressionTable(cells,
                List.of(AdditiveRelation.sum("total", "small", "tiny", "large", "other"))));
        assertEquals(Set.of("tiny", "large"), pattern.complementary());
        assertTrue(pattern.releasable());
    }

    @Test
    void countFixedByShownOnes_isNotReleasable() {
        List<SuppressionCell> cells = List.of(
                new SuppressionCell("a", 9, SuppressionCell.Role.SHOWN, ""),
                new SuppressionCell("b", 2, SuppressionCell.Role.COUNT, ""),
                new SuppressionCell("total", 11, SuppressionCell.Role.SHOWN, ""));
        SuppressionPattern pattern = DisclosureControl.suppress(
                new SuppressionTable(cells, List.of(AdditiveRelation.sum("total", "a", "b"))));
        assertFalse(pattern.releasable());
        assertEquals(AttackReport.Status.EXPOSED, pattern.verification().status());
        assertTrue(pattern.verification().finding("b").recovered());
    }

    @Test
    void fractionalDetour_isRepairedByDroppingTheBreakdown() {
        SuppressionPattern pattern = DisclosureControl.suppress(fractional("GM1"));
        assertEquals(Set.of("small"), pattern.primary());
        assertEquals(Set.of("odd", "fine"), pattern.complementary());
        assertEquals(Set.of("GM1"), pattern.droppedUnits());
        assertTrue(pattern.releasable());
    }

    @Test
    void fractionalDetour_outsideAnyBreakdown_isRepairedByHidingTheRelation() {
        SuppressionPattern pattern = DisclosureControl.suppress(fractional(""));
        assertEquals(Set.of("odd", "fine"), pattern.complementary());
        assertTrue(pattern.droppedUnits().isEmpty());
        assertTrue(pattern.releasable());
    }

    @Test
    void droppedBreakdown_isThatOfTheUnitWholly_andOfNoOther() {
        AdditiveRelation skew = new AdditiveRelation("skew", List.of(new AdditiveRelation.Term("small", 2),
                new AdditiveRelation.Term("odd", 11), new AdditiveRelation.Term("fine", 3), new AdditiveRelation.Term("dear", 13)), 103 + 13 * 500);
        AdditiveRelation elsewhere = AdditiveRelation.sum("both", "loose", "others");
        SuppressionPattern pattern = DisclosureControl.suppress(new SuppressionTable(List.of(SuppressionCell.part("small", 1, "GM1"),
                new SuppressionCell("odd", 1, SuppressionCell.Role.SUPPORT, "GM1"), SuppressionCell.part("fine", 30, "GM1"),
                SuppressionCell.part("dear", 500, "GM2"), SuppressionCell.part("loose", 40, "GM1"), SuppressionCell.part("others", 60, "GM2"),
                new SuppressionCell("both", 100, SuppressionCell.Role.SHOWN, "GM1")), List.of(skew, elsewhere)));
        // The last is not its to hide; what is in the relation but of another unit stays, for the breakdown was enough.
        assertEquals(Set.of("odd", "fine", "loose"), pattern.complementary());
        assertEquals(Set.of("GM1"), pattern.droppedUnits());
        assertTrue(pattern.releasable());
    }

    /**
     * The cheapest detour moves "odd" by 10/11. With whole numbers 2·small + 11·odd = 13 has one solution only, so
     * "fine" has to be hidden too.
     */
    private static SuppressionTable fractional(String unit) {
        AdditiveRelation skew = new AdditiveRelation("skew", List.of(new AdditiveRelation.Term("small", 2),
                new AdditiveRelation.Term("odd", 11), new AdditiveRelation.Term("fine", 3)), 103);
        return new SuppressionTable(List.of(SuppressionCell.part("small", 1, unit),
                new SuppressionCell("odd", 1, SuppressionCell.Role.SUPPORT, unit),
                SuppressionCell.part("fine", 30, unit)), List.of(skew));
    }

    @Test
    void tooLargeTable_isNotReleasableUntilItLosesItsBreakdowns() {
        List<SuppressionCell> cells = new ArrayList<>();
        List<AdditiveRelation> relations = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit < 4; unit++) {
            String id = "GM" + unit;
            units.add(id);
            cells.add(SuppressionCell.total(id, 3 + 20L * unit));
            cells.add(SuppressionCell.part(id + "a", 1 + 10L * unit, id));
            cells.add(SuppressionCell.part(id + "b", 2 + 10L * unit, id));
            relations.add(AdditiveRelation.sum(id, id + "a", id + "b"));
        }
        cells.add(SuppressionCell.total("region", 132));
        relations.add(AdditiveRelation.sum("region", units));
        SuppressionTable table = new SuppressionTable(cells, relations);
        SuppressionOptions capped = new SuppressionOptions(5,
                AttackOptions.defaults().withCellLimit(5));
        SuppressionPattern pattern = DisclosureControl.suppress(table, capped);
        assertFalse(pattern.releasable());
        assertEquals(AttackReport.Status.TOO_LARGE, pattern.verification().status());
        assertEquals(13, pattern.hidden().size());
        SuppressionPattern coarse = DisclosureControl.suppress(table.withoutBreakdowns(), capped);
        assertTrue(coarse.releasable());
        assertEquals(Set.of("GM0"), coarse.primary());
        assertEquals(Set.of("GM1"), coarse.complementary());
        assertTrue(DisclosureControl.suppress(table).releasable());
    }

    @Test
    void inconsistentTables_areRefused() {
        List<SuppressionCell> cells = List.of(SuppressionCell.total("a", 1), SuppressionCell.total("t", 2));
        assertThrows(IllegalArgumentException.class,
                () -> new SuppressionTable(cells, List.of(AdditiveRelation.sum("t", "a"))));
        assertThrows(IllegalArgumentException.class,
                () -> new SuppressionTable(cells, List.of(AdditiveRelation.sum("t", "b"))));
        assertThrows(IllegalArgumentException.class, () -> new SuppressionTable(
                List.of(SuppressionCell.total("a", 1), SuppressionCell.total("a", 1)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> SuppressionCell.total("a", -1));
        assertThrows(IllegalArgumentException.class, () -> SuppressionCell.total("", 1));
    }

    @Property(tries = 120, seed = "20261122")
    void pattern_ofAnyTwoWayTable_resistsExhaustiveEnumeration(@ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        TwoWayTable twoWay = random(random, 2 + random.nextInt(2), 2 + random.nextInt(2), 9);
        SuppressionPattern pattern = DisclosureControl.suppress(table(twoWay));
        assertTrue(pattern.releasable());
        twoWay.counts().forEach((id, value) ->
                assertEquals(value > 0 && value < 5, pattern.primary().contains(id), id));
        Map<String, long[]> intervals =
                ExhaustiveOutsider.intervals(twoWay.hiding(pattern.hidden()), twoWay.relations(), 45);
        for (String id : pattern.primary()) {
            long[] interval = intervals.get(id);
            long value = twoWay.counts().get(id);
            assertTrue(interval[0] <= value && interval[1] >= value + 5, id);
        }
    }

    @Property(tries = 30, seed = "20261122")
    void pattern_doesNotDependOnTheOrderOfInput(@ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        TwoWayTable twoWay = random(random, 4, 4, 15);
        SuppressionTable table = table(twoWay);
        SuppressionPattern pattern = DisclosureControl.suppress(table);
        List<SuppressionCell> cells = new ArrayList<>(table.cells());
        List<AdditiveRelation> relations = new ArrayList<>(table.relations());
        Collections.shuffle(cells, random);
        Collections.shuffle(relations, random);
        SuppressionPattern again = DisclosureControl.suppress(new SuppressionTable(cells, relations));
        assertEquals(pattern, again);
    }

    @Test
    void threeWayTable_withFractionalVertices_endsSafeByEnumeration() {
        // 3 × 3 × 2 with all two-way margins shown: not totally unimodular.
        Random random = new Random(7);
        for (int attempt = 0; attempt < 5; attempt++) {
            List<SuppressionCell> cells = new ArrayList<>();
            List<AdditiveRelation> relations = new ArrayList<>();
            long[][][] body = new long[3][3][2];
            Map<String, List<String>> parts = new TreeMap<>();
            Map<String, Long> sums = new TreeMap<>();
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    for (int c = 0; c < 2; c++) {
                        body[a][b][c] = random.nextInt(9);
                        String id = "x" + a + b + c;
                        cells.add(SuppressionCell.part(id, body[a][b][c], "GM" + a));
                        for (String margin : List.of("x" + a + b + "+", "x" + a + "+" + c, "x+" + b + c)) {
                            parts.computeIfAbsent(margin, key -> new ArrayList<>()).add(id);
                            sums.merge(margin, body[a][b][c], Long::sum);
                        }
                    }
                }
            }
            sums.forEach((id, value) -> cells.add(SuppressionCell.total(id, value)));
            parts.forEach((total, of) -> relations.add(AdditiveRelation.sum(total, of)));
            SuppressionPattern pattern = DisclosureControl.suppress(new SuppressionTable(cells, relations));
            assertTrue(pattern.releasable());
            AttackReport exact = DisclosureControl.attack(cells.stream()
                    .map(cell -> !pattern.hides(cell.id()) ? PublishedCell.known(cell.id(), cell.value())
                            : pattern.primary().contains(cell.id()) ? PublishedCell.hidden(cell.id())
                            : PublishedCell.complement(cell.id()))
                    .toList(), relations);
            assertTrue(exact.safe());
        }
    }

    private static TwoWayTable random(Random random, int rows, int columns, int highest) {
        long[][] body = new long[rows][columns];
        for (long[] row : body) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(highest + 1);
            }
        }
        return new TwoWayTable(body);
    }

    private static SuppressionTable table(TwoWayTable twoWay) {
        List<SuppressionCell> cells = new ArrayList<>();
        twoWay.counts().forEach((id, value) -> cells.add(id.length() == 4
                ? SuppressionCell.part(id, value, id.substring(0, 2)) : SuppressionCell.total(id, value)));
        return new SuppressionTable(cells, twoWay.relations());
    }
}
