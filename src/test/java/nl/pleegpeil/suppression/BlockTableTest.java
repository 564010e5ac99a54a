package nl.pleegpeil.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.suppression.BreakdownCounts.BelowRegion;
import nl.pleegpeil.suppression.BreakdownCounts.Category;
import nl.pleegpeil.suppression.BreakdownCounts.Part;
import org.junit.jupiter.api.Test;

/** Three years of a region beside their sum; the last row of every year is of families without a municipality. */
class BlockTableTest {

    private static final String REGION = "R";
    private static final List<Category> CATEGORIES = List.of(new Category("A", "a1", Set.of("nee")), new Category("A", "a2", Set.of("nee")),
            new Category("B", "b1", Set.of("ja")), new Category("C", "c1", Set.of("ja")));
    private static final Set<String> BELOW = Set.of("A", "B", "C", "ja", "nee");
    private static final String SUM = "samen";

    private static final long[][] USUAL = {{8, 9, 7, 9}, {6, 7, 8, 9}, {12, 5, 6, 7}, {0, 0, 0, 0}};
    private static final long[][] SMALL_B = {{8, 9, 2, 9}, {6, 7, 8, 9}, {12, 5, 6, 7}, {0, 0, 0, 0}};

    private final List<RegionTable> years = new ArrayList<>();
    private final List<Set<Cell>> hidden = new ArrayList<>();
    private long[][][] counts;

    private Set<Cell> decide(long[][]... of) {
        counts = of;
        years.clear();
        hidden.clear();
        for (long[][] year : of) {
            List<Part> parts = new ArrayList<>();
            for (int row = 0; row < year.length; row++) {
                for (int column = 0; column < CATEGORIES.size(); column++) {
                    Category category = CATEGORIES.get(column);
                    parts.add(new Part(row == year.length - 1 ? REGION : "G" + row, category.group(), category.code(), year[row][column]));
                }
            }
            RegionTable table = new RegionTable(REGION, municipalities(), CATEGORIES, BelowRegion.GROUPS, parts);
            years.add(table);
            hidden.add(table.isEmpty() ? Set.of() : table.hidden(5, Set.of(), true));
        }
        return block().hidden(5, Set.of());
    }

    private BlockTable block() {
        return new BlockTable(years, hidden, new TreeSet<>(municipalities()));
    }

    private List<String> municipalities() {
        return IntStream.range(0, counts[0].length - 1).mapToObj(row -> "G" + row).toList();
    }

    /** What an outsider can work out who knows every total: of each year, of the three together, and of each place. */
    private AttackReport attack(Set<Cell> hiddenOfSum, int width) {
        Map<String, Long> truth = new HashMap<>();
        Map<String, Set<String>> sums = new HashMap<>();
        Set<String> shown = new LinkedHashSet<>();
        for (int year = 0; year < counts.length; year++) {
            for (int row = 0; row < counts[year].length; row++) {
                String place = row == counts[year].length - 1 ? "zonder" : "G" + row;
                for (int index = 0; index < CATEGORIES.size(); index++) {
                    Category category = CATEGORIES.get(index);
                    String inner = year + place + "|" + category.code();
                    truth.put(inner, counts[year][row][index]);
                    for (String time : List.of(String.valueOf(year), SUM)) {
                        for (String where : List.of(place, REGION)) {
                            for (String column : Stream.concat(Stream.of("", category.group(), category.code()), category.sums().stream()).toList()) {
                                String sum = time + where + "|" + column;
                                if (!sum.equals(inner)) {
                                    truth.merge(sum, counts[year][row][index], Long::sum);
                                    sums.computeIfAbsent(sum, name -> new TreeSet<>()).add(inner);
                                }
                            }
                        }
                        shown.add(time + place + "|");
                        shown.add(time + REGION + "|");
                    }
                }
            }
        }
        for (int year = 0; year <= counts.length; year++) {
            String time = year == counts.length ? SUM : String.valueOf(year);
            Set<Cell> secret = year == counts.length ? hiddenOfSum : hidden.get(year);
            Stream.concat(RegionTable.columnsOfRegion(CATEGORIES).stream().map(column -> new Cell(REGION, column)),
                    municipalities().stream().flatMap(place -> BELOW.stream().map(column -> new Cell(place, column))))
                    .filter(cell -> !secret.contains(cell)).forEach(cell -> shown.add(time + cell.id()));
        }
        List<PublishedCell> cells = truth.entrySet().stream().map(entry -> shown.contains(entry.getKey())
                ? PublishedCell.known(entry.getKey(), entry.getValue())
                : entry.getValue() > 0 && entry.getValue() < 5 ? PublishedCell.hidden(entry.getKey())
                : PublishedCell.complement(entry.getKey())).toList();
        List<AdditiveRelation> relations = sums.entrySet().stream().map(sum -> AdditiveRelation.sum(sum.getKey(), sum.getValue())).toList();
        return DisclosureControl.attack(cells, relations, AttackOptions.defaults().withExactCellLimit(0).withWidths(width, 4));
    }

    private static Set<String> unsafe(AttackReport report) {
        assertEquals(List.of(), report.conflict());
        return report.unsafe().stream().map(AttackReport.Finding::cell).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void years_thatShowEverything_areShownTogether() {
        assertEquals(Set.of(), decide(USUAL, USUAL, USUAL));
    }

    @Test
    void groupThatIsHiddenInEachYear_isShownOfThree() {
        Set<Cell> together = decide(SMALL_B, SMALL_B, SMALL_B);
        for (Set<Cell> year : hidden) {
            assertTrue(year.contains(new Cell("G0", "B")));
        }
        assertFalse(together.contains(new Cell("G0", "B")), together.toString());
        assertEquals(Set.of(), unsafe(attack(together, 5)));
    }

    @Test
    void groupThatIsHiddenInOneYear_isNotWhatTheSumLeaves() {
        Set<Cell> together = decide(USUAL, SMALL_B, USUAL);
        assertTrue(together.contains(new Cell("G0", "B")), together.toString());
        assertEquals(Set.of(), unsafe(attack(together, 5)));
        // With only what is small hidden of the sum, the sum less two years is the third.
        assertTrue(unsafe(attack(Set.of(), 1)).contains("1G0|B"));
    }

    @Test
    void groupThatIsSmallOfThree_isHidden() {
        long[][] few = {{8, 9, 1, 9}, {6, 7, 8, 9}, {12, 5, 6, 7}, {0, 0, 0, 0}};
        long[][] none = {{8, 9, 0, 9}, {6, 7, 8, 9}, {12, 5, 6, 7}, {0, 0, 0, 0}};
        Set<Cell> together = decide(few, none, few);
        assertTrue(together.contains(new Cell("G0", "B")));
        assertEquals(Set.of(), unsafe(attack(together, 5)));
    }

    @Test
    void regionTooSmallForAnyYear_isShownOfThree() {
        long[][] year = {{1, 1, 1, 0}, {0, 0, 1, 0}, {0, 0, 0, 0}};
        Set<Cell> together = decide(year, year, year);
        hidden.forEach(each -> assertEquals(years.get(0).all(), each));
        assertFalse(together.contains(new Cell(REGION, "A")), together.toString());
        assertEquals(Set.of(), unsafe(attack(together, 1)));
    }

    @Test
    void yearOfAHandful_besideTwoThatAreShown_hidesTheSum() {
        long[][] few = {{1, 0, 1, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}};
        assertEquals(block(USUAL, USUAL, few).all(), decide(USUAL, USUAL, few));
    }

    private BlockTable block(long[][]... of) {
        decide(of);
        return block();
    }

    @Test
    void municipalityTooSmallForAYear_isShownOfThree_whenItIsOftenEnough() {
        long[][] year = {{2, 0, 2, 0}, {3, 0, 0, 3}, {12, 15, 16, 17}, {11, 14, 17, 12}, {0, 0, 0, 0}};
        Set<Cell> together = decide(year, year, year);
        assertTrue(hidden.get(0).contains(new Cell("G0", "A")) && hidden.get(0).contains(new Cell("G1", "A")));
        assertFalse(together.contains(new Cell("G0", "A")), together.toString());
        assertEquals(Set.of(), unsafe(attack(together, 1)));
    }

    @Test
    void municipalityWithAFewInItsSilentYears_isNotShown_norIsItLeftAlone() {
        long[][] few = {{1, 1, 1, 0}, {3, 3, 0, 3}, {12, 15, 16, 17}, {11, 14, 17, 12}, {0, 0, 0, 0}};
        long[][] many = {{9, 8, 7, 9}, {13, 13, 10, 13}, {12, 15, 16, 17}, {11, 14, 17, 12}, {0, 0, 0, 0}};
        Set<Cell> together = decide(few, many, many);
        for (String column : BELOW) {
            assertTrue(together.contains(new Cell("G0", column)) && together.contains(new Cell("G1", column)), together.toString());
        }
        assertFalse(together.contains(new Cell("G2", "A")), together.toString());
        assertEquals(Set.of(), unsafe(attack(together, 1)));
    }

    @Test
    void whatWasHiddenBefore_staysHidden() {
        decide(USUAL, USUAL, USUAL);
        Set<Cell> before = Set.of(new Cell("G2", "A"), new Cell(REGION, "ja"));
        assertTrue(block().hidden(5, before).containsAll(before));
    }

    @Test
    void municipalityThatWasNotThereInEveryYear_hasNoSum() {
        decide(SMALL_B, SMALL_B, SMALL_B);
        BlockTable without = new BlockTable(years, hidden, Set.of("G0", "G1"));
        assertTrue(without.all().stream().noneMatch(cell -> cell.area().equals("G2")));
        Set<Cell> together = new LinkedHashSet<>(without.hidden(5, Set.of()));
        BELOW.forEach(column -> together.add(new Cell("G2", column)));
        assertEquals(Set.of(), unsafe(attack(together, 5)));
    }

    /** No small count of a year or of the three can be worked out, of whichever place, that the years alone do not tell. */
    @Test
    void anyThreeYears_keepEverySmallCountApart() {
        Random random = new Random(2028);
        int small = 0;
        int shown = 0;
        int more = 0;
        for (int trial = 0; trial < 60; trial++) {
            int places = 2 + random.nextInt(5);
            int[] sizes = IntStream.range(0, places).map(place -> 1 + random.nextInt(14)).toArray();
            long[][][] any = new long[3][places][CATEGORIES.size()];
            for (long[][] year : any) {
                for (int row = 0; row < places; row++) {
                    int size = row == places - 1 && random.nextBoolean() ? 1 : sizes[row];
                    year[row] = Arrays.stream(year[row]).map(count -> random.nextInt(size)).toArray();
                }
            }
            Set<Cell> together = decide(any);
            Set<String> leaks = unsafe(attack(together, 1));
            leaks.removeAll(unsafe(attack(block().all(), 1)));
            assertEquals(Set.of(), leaks, "trial " + trial + " " + Arrays.deepToString(any));
            small += attack(together, 1).findings().size();
            shown += block().all().size() - together.size();
            more += (int) block().all().stream().filter(cell -> !together.contains(cell) && hidden.stream().anyMatch(year -> year.contains(cell))).count();
        }
        assertTrue(small > 1000 && shown > 500 && more > 50, small + " small counts, " + shown + " shown, of which " + more + " not of every year");
    }

    /** A sum that is decided as if there were no years tells what these hide: the test above can fail. */
    @Test
    void sumDecidedOnItsOwn_tellsWhatAYearHides() {
        decide(USUAL, SMALL_B, USUAL);
        long[][] sum = new long[USUAL.length][CATEGORIES.size()];
        for (long[][] year : counts) {
            for (int row = 0; row < sum.length; row++) {
                for (int column = 0; column < sum[row].length; column++) {
                    sum[row][column] += year[row][column];
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < sum.length - 1; row++) {
            for (int column = 0; column < CATEGORIES.size(); column++) {
                parts.add(new Part("G" + row, CATEGORIES.get(column).group(), CATEGORIES.get(column).code(), sum[row][column]));
            }
        }
        Set<Cell> alone = new RegionTable(REGION, municipalities(), CATEGORIES, BelowRegion.GROUPS, parts).hidden(5, Set.of(), true);
        assertEquals(Set.of(), alone);
        assertFalse(unsafe(attack(alone, 1)).isEmpty());
    }
}
