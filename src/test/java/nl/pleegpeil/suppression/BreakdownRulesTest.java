package nl.pleegpeil.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.suppression.BreakdownCounts.BelowRegion;
import nl.pleegpeil.suppression.BreakdownCounts.Category;
import nl.pleegpeil.suppression.BreakdownCounts.Part;
import org.junit.jupiter.api.Test;

/** What holds for a breakdown when its room says nothing else. */
class BreakdownRulesTest {

    private final BreakdownCounts plain = new BreakdownForTest();

    @Test
    void partThatCannotBe_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Part("G", "groep", "a", -1));
        assertThrows(IllegalArgumentException.class, () -> new Part("G", "groep", "", 1));
        assertThrows(IllegalArgumentException.class, () -> new Part("G", "a", "a", 1));
        assertEquals(0, new Part("G", "", "a", 0).count());
    }

    @Test
    void row_tellsItsLabel_andItsSeriesWhereTheLabelIsAYear() {
        assertEquals(Set.of("steun"), plain.toldBy("x", "reeks", "steun"));
        assertEquals(Set.of("reeks"), plain.toldBy("x", "reeks", "2024"));
        assertEquals(Map.of(), plain.toldByMeasures("x", "reeks", "steun"));
        assertEquals(BelowRegion.CATEGORIES, plain.belowRegion());
    }

    @Test
    void categoryOfItsOwn_isInNoOtherSum() {
        assertEquals(Set.of(), new Category("groep", "a").sums());
        assertEquals("G|a", new Cell("G", "a").id());
    }

    @Test
    void whatMayBeAskedOfAMunicipality() {
        List<Category> categories = List.of(new Category("A", "a1", Set.of("ja")), new Category("A", "a2", Set.of("ja", "half")), new Category("", "los", Set.of("half")));
        assertEquals(Set.of(), RegionTable.columnsOfMunicipality(categories, BelowRegion.NOTHING));
        assertEquals(Set.of("a1", "a2", "A", "los"), RegionTable.columnsOfMunicipality(categories, BelowRegion.CATEGORIES));
        // Half is made of a part of A: that would tell the parts of A.
        assertEquals(Set.of("A", "los", "ja"), RegionTable.columnsOfMunicipality(categories, BelowRegion.GROUPS));
        assertEquals(Set.of("a1", "a2", "A", "los", "ja", "half"), RegionTable.columnsOfRegion(categories));
    }

    private static RegionTable table(long[]... counts) {
        List<Category> categories = List.of(new Category("", "a"), new Category("", "b"));
        List<Part> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            names.add("G" + row);
            parts.add(new Part("G" + row, "", "a", counts[row][0]));
            parts.add(new Part("G" + row, "", "b", counts[row][1]));
        }
        return new RegionTable("R", names, categories, BelowRegion.CATEGORIES, parts);
    }

    @Test
    void municipalityOfJustEnough_isShown() {
        assertEquals(Set.of(), table(new long[] {5, 0}, new long[] {20, 20}, new long[] {20, 20}).hidden(5, Set.of(), true));
        assertEquals(Set.of(new Cell("G0", "a")), table(new long[] {4, 5}, new long[] {20, 20}).hidden(5, Set.of(), false));
    }

    @Test
    void municipalitiesAreLeftOut_untilTheyAreTenTogether() {
        Set<Cell> hidden = table(new long[] {4, 0}, new long[] {6, 0}, new long[] {7, 0}, new long[] {30, 30}).hidden(5, Set.of(), true);
        assertEquals(Set.of(new Cell("G0", "a"), new Cell("G0", "b"), new Cell("G1", "a"), new Cell("G1", "b")), hidden);
    }

    @Test
    void whatBelongsToNothing_isNotCounted() {
        List<Category> categories = List.of(new Category("", "a"));
        RegionTable none = new RegionTable("R", List.of("G"), categories, BelowRegion.CATEGORIES, List.of(new Part("ELDERS", "", "a", 9), new Part("G", "", "z", 9)));
        assertEquals(true, none.isEmpty());
        RegionTable region = new RegionTable("R", List.of("G"), categories, BelowRegion.CATEGORIES, List.of(new Part("R", "", "a", 2), new Part("R", "", "a", 3)));
        assertEquals(false, region.isEmpty());
        RegionTable once = new RegionTable("R", List.of("G"), categories, BelowRegion.CATEGORIES, List.of(new Part("R", "", "a", 5)));
        assertEquals(once.fingerprint(), region.fingerprint());
        assertEquals(Set.of(new Cell("G", "a"), new Cell("R", "a")), once.all());
    }
}
