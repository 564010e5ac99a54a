package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AttackCheckerTest {

    private static final TwoWayTable EXAMPLE = new TwoWayTable(new long[][] {{10, 2, 8}, {7, 9, 4}});

    @Test
    void hiddenPair_withMarginsShown_isRecoveredExactly() {
        AttackReport report = DisclosureControl.attack(EXAMPLE.hiding(Set.of("r0c1", "r1c2")), EXAMPLE.relations());
        assertEquals(AttackReport.Status.EXPOSED, report.status());
        assertEquals(new AttackReport.Finding("r0c1", 2, OptionalLong.of(2), true, 5, AttackReport.Status.EXPOSED),
                report.finding("r0c1"));
        assertEquals(new AttackReport.Finding("r1c2", 4, OptionalLong.of(4), true, 5, AttackReport.Status.EXPOSED),
                report.finding("r1c2"));
        assertTrue(report.finding("r0c1").recovered());
        assertFalse(report.safe());
        assertEquals(2, report.unsafe().size());
    }

    @Test
    void count_withMoreThanOnePossibility_isNotRecovered() {
        AttackReport.Finding between = new AttackReport.Finding("a", 2, OptionalLong.of(3), true, 5, AttackReport.Status.EXPOSED);
        assertFalse(between.recovered());
        assertFalse(new AttackReport.Finding("a", 2, OptionalLong.empty(), true, 5, AttackReport.Status.EXPOSED).recovered());
        AttackReport report = DisclosureControl.attack(EXAMPLE.hiding(Set.of("r0c1", "r1c2")), EXAMPLE.relations());
        IllegalArgumentException unknown = assertThrows(IllegalArgumentException.class, () -> report.finding("bestaat niet"));
        assertTrue(unknown.getMessage().contains("bestaat niet"));
    }

    @Test
    void options_changeOneThingEach() {
        AttackOptions options = AttackOptions.defaults().withNodeLimit(7);
        assertEquals(7, options.nodeLimit());
        assertEquals(AttackOptions.defaults(), options.withNodeLimit(AttackOptions.defaults().nodeLimit()));
    }

    @Test
    void hiddenRectangle_withMarginsShown_isSafe() {
        AttackReport report = DisclosureControl.attack(
                EXAMPLE.hiding(Set.of("r0c1", "r0c2", "r1c1", "r1c2")), EXAMPLE.relations());
        assertEquals(AttackReport.Status.SAFE, report.status());
        AttackReport.Finding finding = report.finding("r0c1");
        assertEquals(0, finding.min());
        assertEquals(10, finding.max().orElseThrow());
        assertEquals(4, report.largestComponent());
        assertTrue(report.unsafe().isEmpty());
    }

    @Test
    void nearestRounding_ofFourTwosWithTotalTen_isForced() {
        List<PublishedCell> cells = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            cells.add(PublishedCell.nearest(id, 0));
        }
        cells.add(PublishedCell.nearest("total", 10).notSensitive());
        AttackReport report = DisclosureControl.attack(cells,
                List.of(AdditiveRelation.sum("total", "a", "b", "c", "d")));
        assertEquals(AttackReport.Status.EXPOSED, report.status());
        for (AttackReport.Finding finding : report.findings()) {
            assertTrue(finding.recovered(), finding.cell());
            assertEquals(2, finding.min());
        }
    }

    @Test
    void integrality_narrowsWhatTheLinearProgramCallsWide() {
        // 2a + 2b − 2c = 1 has real solutions but no whole ones.
        List<PublishedCell> cells = List.of(PublishedCell.hidden("a"), PublishedCell.hidden("b"),
                PublishedCell.systematic("c", 5));
        AdditiveRelation parity = new AdditiveRelation("parity", List.of(new AdditiveRelation.Term("a", 2),
                new AdditiveRelation.Term("b", 2), new AdditiveRelation.Term("c", -2)), 1);
        AttackReport report = DisclosureControl.attack(cells, List.of(parity));
        assertEquals(AttackReport.Status.INFEASIBLE, report.status());
        assertEquals(List.of("a", "b", "c"), report.conflict());

        AdditiveRelation coins = new AdditiveRelation("coins", List.of(new AdditiveRelation.Term("a", 6),
                new AdditiveRelation.Term("b", 10), new AdditiveRelation.Term("c", 15)), 31);
        AttackReport narrowed = DisclosureControl.attack(List.of(PublishedCell.hidden("a"),
                PublishedCell.hidden("b"), PublishedCell.hidden("c")), List.of(coins));
        // Real bounds of a are 0 and 5.17; the only whole solution is 6·1 + 10·1 + 15·1.
        assertTrue(narrowed.findings().stream().allMatch(AttackReport.Finding::recovered));
        assertEquals(AttackReport.Status.EXPOSED, narrowed.status());
        assertEquals(1, narrowed.finding("a").min());
    }

    @Test
    void unrelatedHiddenCell_hasNoUpperLimit() {
        AttackReport report = DisclosureControl.attack(List.of(PublishedCell.hidden("a")), List.of());
        assertEquals(new AttackReport.Finding("a", 0, OptionalLong.empty(), true, 5, AttackReport.Status.SAFE),
                report.finding("a"));
    }

    @Test
    void hiddenCellsWithoutTotal_areUnbounded() {
        // total hidden as well: total = a + b, and a = 3 more than b.
        List<PublishedCell> cells = List.of(PublishedCell.hidden("a"), PublishedCell.hidden("b"),
                PublishedCell.complement("total"));
        List<AdditiveRelation> relations = List.of(AdditiveRelation.sum("total", "a", "b"),
                new AdditiveRelation("difference", List.of(new AdditiveRelation.Term("a", 1),
                        new AdditiveRelation.Term("b", -1)), 3));
        for (int exactLimit : new int[] {0, 200}) {
            AttackReport report = DisclosureControl.attack(cells, relations,
                    AttackOptions.defaults().withExactCellLimit(exactLimit));
            assertEquals(AttackReport.Status.SAFE, report.status());
            assertEquals(3, report.finding("a").min());
            if (exactLimit > 0) {
                assertEquals(OptionalLong.empty(), report.finding("a").max());
                assertTrue(report.finding("a").exact());
            }
        }
    }

    @Test
    void roundedCells_needWidthFour() {
        List<PublishedCell> alone = List.of(PublishedCell.systematic("zero", 0), PublishedCell.systematic("ten", 10),
                PublishedCell.nearest("five", 5), PublishedCell.nearest("none", 0));
        AttackReport report = DisclosureControl.attack(alone, List.of());
        assertEquals(OptionalLong.of(4), report.finding("zero").max());
        assertEquals(AttackReport.Status.SAFE, report.finding("zero").verdict());
        assertEquals(6, report.finding("ten").min());
        assertEquals(OptionalLong.of(14), report.finding("ten").max());
        assertEquals(3, report.finding("five").min());
        assertEquals(AttackReport.Status.SAFE, report.finding("five").verdict());
        assertEquals(AttackReport.Status.EXPOSED, report.finding("none").verdict());
        assertEquals(AttackReport.Status.SAFE, DisclosureControl.attack(alone, List.of(),
                AttackOptions.defaults().withWidths(5, 2)).status());
    }

    @Test
    void hiddenWidth_isConfigurable() {
        TwoWayTable table = new TwoWayTable(new long[][] {{2, 2}, {2, 2}});
        List<PublishedCell> cells = table.hiding(Set.of("r0c0", "r0c1", "r1c0", "r1c1"));
        assertEquals(AttackReport.Status.EXPOSED,
                DisclosureControl.attack(cells, table.relations()).status());
        assertEquals(AttackReport.Status.SAFE, DisclosureControl.attack(cells, table.relations(),
                AttackOptions.defaults().withWidths(4, 4)).status());
    }

    @Test
    void twoPublicationsOfOneCount_areCombined() {
        List<PublishedCell> cells = List.of(PublishedCell.systematic("a", 10), PublishedCell.systematic("a", 5));
        AttackReport report = DisclosureControl.attack(cells, List.of());
        assertEquals(6, report.finding("a").min());
        assertEquals(OptionalLong.of(9), report.finding("a").max());
        assertEquals(AttackReport.Status.EXPOSED, report.status());
        assertEquals(AttackReport.Status.SAFE, DisclosureControl.attack(cells, List.of(),
                AttackOptions.defaults().withWidths(5, 3)).status());
        assertEquals(AttackReport.Status.EXPOSED, DisclosureControl.attack(
                List.of(PublishedCell.hidden("a"), PublishedCell.known("a", 3)), List.of()).status());
        AttackReport clash = DisclosureControl.attack(
                List.of(PublishedCell.systematic("a", 10), PublishedCell.known("a", 1)), List.of());
        assertEquals(AttackReport.Status.INFEASIBLE, clash.status());
        assertEquals(List.of("a"), clash.conflict());
    }

    @Test
    void contradictoryPublication_isInfeasibleAndNamed() {
        AttackReport report = DisclosureControl.attack(
                List.of(PublishedCell.known("total", 3), PublishedCell.known("a", 4), PublishedCell.hidden("b")),
                List.of(AdditiveRelation.sum("total", "a", "b")));
        assertEquals(AttackReport.Status.INFEASIBLE, report.status());
        assertEquals(List.of("total"), report.conflict());
        assertTrue(report.findings().isEmpty());
        // Found by the linear program only: each relation alone can hold.
        AttackReport loop = DisclosureControl.attack(
                List.of(PublishedCell.hidden("a"), PublishedCell.hidden("b")),
                List.of(new AdditiveRelation("more", List.of(new AdditiveRelation.Term("a", 1),
                                new AdditiveRelation.Term("b", -1)), 1),
                        new AdditiveRelation("same", List.of(new AdditiveRelation.Term("a", 1),
                                new AdditiveRelation.Term("b", -1)), 0)));
        assertEquals(AttackReport.Status.INFEASIBLE, loop.status());
        // Coefficients that cancel leave 0 = 1.
        assertEquals(AttackReport.Status.INFEASIBLE, DisclosureControl.attack(List.of(PublishedCell.hidden("a")),
                List.of(new AdditiveRelation("nothing", List.of(new AdditiveRelation.Term("a", 1),
                        new AdditiveRelation.Term("a", -1)), 1))).status());
    }

    @Test
    void componentAboveTheCap_isReportedTooLargeAndOthersSolved() {
        List<PublishedCell> cells = new ArrayList<>(EXAMPLE.hiding(Set.of("r0c1", "r0c2", "r1c1", "r1c2")));
        cells.add(PublishedCell.hidden("x"));
        cells.add(PublishedCell.hidden("y"));
        cells.add(PublishedCell.known("xy", 30));
        List<AdditiveRelation> relations = new ArrayList<>(EXAMPLE.relations());
        relations.add(AdditiveRelation.sum("xy", "x", "y"));
        AttackReport report = DisclosureControl.attack(cells, relations, AttackOptions.defaults().withCellLimit(3));
        assertEquals(AttackReport.Status.TOO_LARGE, report.status());
        assertEquals(AttackReport.Status.TOO_LARGE, report.finding("r0c1").verdict());
        assertFalse(report.finding("r0c1").exact());
        assertEquals(AttackReport.Status.SAFE, report.finding("x").verdict());
        assertEquals(4, report.largestComponent());
        assertEquals(AttackReport.Status.SAFE,
                DisclosureControl.attack(cells, relations, AttackOptions.defaults().withCellLimit(4)).status());
    }

    @Test
    void twoReleases_withChangedPattern_areBrokenTogether() {
        // Each release hides a rectangle; the second shows what the first hid but for one corner.
        Set<String> first = Set.of("r0c1", "r0c2", "r1c1", "r1c2");
        Set<String> second = Set.of("r0c1", "r0c0", "r1c0", "r1c1");
        for (Set<String> pattern : List.of(first, second)) {
            assertEquals(AttackReport.Status.SAFE,
                    DisclosureControl.attack(EXAMPLE.hiding(pattern), EXAMPLE.relations()).status());
        }
        List<PublishedCell> together = new ArrayList<>(EXAMPLE.hiding(first));
        together.addAll(EXAMPLE.hiding(second));
        AttackReport report = DisclosureControl.attack(together, EXAMPLE.relations());
        assertTrue(report.finding("r0c1").recovered());
    }

    @Test
    void trueTable_startsTheSearchButDoesNotChangeTheVerdict() {
        for (Set<String> pattern : List.of(Set.of("r0c1", "r1c2"), Set.of("r0c1", "r0c2", "r1c1", "r1c2"))) {
            List<PublishedCell> cells = EXAMPLE.hiding(pattern);
            assertEquals(DisclosureControl.attack(cells, EXAMPLE.relations()), DisclosureControl.attack(cells,
                    EXAMPLE.relations(), AttackOptions.defaults(), EXAMPLE.counts()));
        }
        Map<String, Long> other = new TwoWayTable(new long[][] {{10, 3, 7}, {7, 8, 5}}).counts();
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.attack(
                EXAMPLE.hiding(Set.of("r0c1")), EXAMPLE.relations(), AttackOptions.defaults(), other));
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.attack(
                EXAMPLE.hiding(Set.of("r0c1")), EXAMPLE.relations(), AttackOptions.defaults(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.attack(
                List.of(PublishedCell.hidden("a"), PublishedCell.known("t", 4)),
                List.of(AdditiveRelation.sum("t", "a")), AttackOptions.defaults(), Map.of("a", 3L, "t", 4L)));
    }

    @Test
    void unknownCellInRelation_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.attack(
                List.of(PublishedCell.hidden("a")), List.of(AdditiveRelation.sum("total", "a"))));
        assertThrows(IllegalArgumentException.class, () -> PublishedCell.known(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> PublishedCell.systematic("a", -5));
        assertThrows(IllegalArgumentException.class, () -> AdditiveRelation.sum("a"));
        assertThrows(IllegalArgumentException.class, () -> new AdditiveRelation("a", List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> AttackOptions.defaults().withWidths(0, 4));
    }

    @Property(tries = 150, seed = "20261122")
    void intervals_ofTwoWayTables_equalExhaustiveEnumeration(
            @ForAll @Size(9) List<@LongRange(min = 0, max = 4) Long> values, @ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        int rows = 2 + random.nextInt(2);
        int columns = 2 + random.nextInt(2);
        long[][] body = new long[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                body[r][c] = values.get(3 * r + c);
            }
        }
        TwoWayTable table = new TwoWayTable(body);
        List<PublishedCell> cells = new ArrayList<>();
        table.counts().forEach((id, value) -> {
            boolean margin = id.length() < 4;
            int form = margin ? random.nextInt(6) : random.nextInt(4);
            cells.add(switch (form) {
                case 0 -> margin ? PublishedCell.systematic(id, 5 * ((value + 2) / 5)) : PublishedCell.hidden(id);
                case 1 -> PublishedCell.systematic(id, 5 * ((value + random.nextInt(5)) / 5));
                case 2 -> margin ? PublishedCell.known(id, value) : PublishedCell.hidden(id);
                default -> margin || form > 3 ? PublishedCell.known(id, value)
                        : PublishedCell.nearest(id, 5 * ((value + 2) / 5));
            });
        });
        compare(cells, table.relations(), 25);
    }

    @Property(tries = 150, seed = "20261122")
    void intervals_ofArbitraryRelations_equalExhaustiveEnumeration(@ForAll @LongRange(min = 0) long seed) {
        // Not totally unimodular: coefficients up to 3 give fractional vertices.
        Random random = new Random(seed);
        int size = 3 + random.nextInt(3);
        List<PublishedCell> cells = new ArrayList<>();
        long[] truth = new long[size];
        for (int k = 0; k < size; k++) {
            truth[k] = random.nextInt(8);
            cells.add(PublishedCell.systematic("x" + k, 5 * ((truth[k] + random.nextInt(5)) / 5)));
        }
        List<AdditiveRelation> relations = new ArrayList<>();
        for (int r = 0; r < 1 + random.nextInt(2); r++) {
            List<AdditiveRelation.Term> terms = new ArrayList<>();
            long constant = 0;
            for (int k = 0; k < size; k++) {
                int coefficient = random.nextInt(7) - 3;
                terms.add(new AdditiveRelation.Term("x" + k, coefficient));
                constant += coefficient * truth[k];
            }
            // One in eight is made false, so that contradictions are met as well.
            relations.add(new AdditiveRelation("r" + r, terms, constant + (random.nextInt(8) == 0 ? 1 : 0)));
        }
        compare(cells, relations, 20);
    }

    private static void compare(List<PublishedCell> cells, List<AdditiveRelation> relations, long cap) {
        Map<String, long[]> expected = ExhaustiveOutsider.intervals(cells, relations, cap);
        AttackReport exact = DisclosureControl.attack(cells, relations);
        AttackReport quick = DisclosureControl.attack(cells, relations,
                AttackOptions.defaults().withExactCellLimit(0));
        assertEquals(expected.isEmpty(), exact.status() == AttackReport.Status.INFEASIBLE);
        assertEquals(exact.status(), quick.status());
        for (AttackReport.Finding finding : exact.findings()) {
            long[] interval = expected.get(finding.cell());
            assertTrue(finding.exact());
            assertEquals(interval[0], finding.min(), finding.cell());
            assertEquals(interval[1], finding.max().orElseThrow(), finding.cell());
            boolean wide = interval[1] - interval[0] >= finding.required();
            assertEquals(wide ? AttackReport.Status.SAFE : AttackReport.Status.EXPOSED, finding.verdict());
            AttackReport.Finding sufficient = quick.finding(finding.cell());
            assertEquals(finding.verdict(), sufficient.verdict());
            boolean inside = sufficient.min() >= finding.min()
                    && sufficient.max().orElseThrow() <= finding.max().orElseThrow();
            boolean outside = sufficient.min() <= finding.min()
                    && sufficient.max().orElseThrow() >= finding.max().orElseThrow();
            assertTrue(wide ? inside : outside, "interval claimed without proof");
        }
    }
}
