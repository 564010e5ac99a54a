package nl.pleegpeil.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.pleegpeil.shared.YearBlock;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A region of a test's own with three municipalities; in the first two stopped for want of money. */
@QuarkusTest
@Tag("database")
class SuppressionBookTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String METRIC = BreakdownForTest.METRIC;

    @Inject
    SuppressionBook book;
    @Inject
    Given data;

    private String region;

    @BeforeEach
    void region() {
        int number = NUMBER.incrementAndGet();
        region = "SBT-R" + number;
        data.country("SBT-L" + number);
        data.region(region, "SBT-L" + number);
        long[][] counts = {{9, 2, 8}, {7, 8, 9}, {12, 11, 6}};
        for (int index = 0; index < 3; index++) {
            data.municipality(region + index, region);
            BreakdownForTest.give(region + index, "steun", counts[index][0]);
            BreakdownForTest.give(region + index, "geld", counts[index][1]);
            BreakdownForTest.give(region + index, "dood", counts[index][2]);
        }
    }

    private SuppressionBook.Page page(String metric, String area, int year, int threshold) {
        return book.pages(metric, area, List.of(year), threshold).get(0);
    }

    private boolean hides(String area, String category) {
        return page(METRIC, area, 2024, 5).hides(category);
    }

    private List<Boolean> pattern() {
        return List.of("0", "1", "2", "").stream().flatMap(place -> List.of("steun", "geld", "dood", "vermijdbaar", "natuurlijk").stream()
                .map(category -> hides(region + place, category))).toList();
    }

    @Test
    void smallCount_isHidden_andSomethingBesideIt() {
        assertTrue(hides(region + "0", "geld"));
        assertTrue(hides(region + "0", "steun") || hides(region + "0", "dood"));
        assertTrue(pattern().stream().filter(hidden -> hidden).count() >= 4);
        assertTrue(pattern().contains(false));
    }

    @Test
    void decision_isMadeOnce_andKept() {
        List<Boolean> first = pattern();
        assertEquals(first, pattern());
        assertEquals(List.of("1"), data.rowsOf("select max(revision) from suppression_decision where region_code = '" + region + "'"));
    }

    @Test
    void correctedCounts_bringAnotherDecision_thatHidesWhatWasHidden() {
        List<Boolean> first = pattern();
        BreakdownForTest.give(region + "0", "geld", 20);
        List<Boolean> second = pattern();
        for (int index = 0; index < first.size(); index++) {
            assertTrue(!first.get(index) || second.get(index));
        }
        assertEquals(List.of("2"), data.rowsOf("select max(revision) from suppression_decision where region_code = '" + region + "'"));
    }

    @Test
    void threeYears_areDecidedAhead_onceForAllWhoAsk() {
        Today.is("2026-06-01");
        book.decideAhead(region, new YearBlock(2022), 5);
        String decided = "select table_name, calendar_year, max(revision) from suppression_decision where region_code = '" + region
                + "' group by table_name, calendar_year order by calendar_year desc, table_name";
        List<String> ahead = data.rowsOf(decided);
        assertEquals(List.of("[proef, 2024, 1]", "[proef van drie jaar, 2022, 1]", "[proef van wie, 2022, 1]"), ahead);
        SuppressionBook.Page together = book.pages(METRIC, region + "0", List.of(2022, 2023, 2024), 5).get(0);
        assertTrue(together.hides("geld"), "of the two other years nothing is known, so the sum is the year");
        assertEquals(ahead, data.rowsOf(decided));
    }

    @Test
    void threeYearsOfOtherFamilies_showNothingAnyMore() {
        Today.is("2026-06-01");
        List<String> places = List.of("0", "1", "2", "");
        assertTrue(places.stream().anyMatch(place -> !together(place).hides("vermijdbaar")));
        BreakdownForTest.give(region + "1", "dood", 10);
        assertTrue(places.stream().allMatch(place -> together(place).hides("vermijdbaar") && together(place).hides("natuurlijk")));
        BreakdownForTest.give(region + "1", "dood", 9);
        assertTrue(together("").hides("natuurlijk"), "not when they are the same again either");
    }

    private SuppressionBook.Page together(String place) {
        return book.pages(METRIC, region + place, List.of(2022, 2023, 2024), 5).get(0);
    }

    @Test
    void whatIsInNoTable_isHidden() {
        assertTrue(page("onbekend_kengetal", region, 2024, 5).hides("steun"));
        assertTrue(hides(region, "bestaat niet"));
        assertTrue(hides(region, ""));
        // What the country leaves of a region would tell what the region hides.
        assertTrue(hides(region.replace("-R", "-L"), "steun"));
    }

    @Test
    void yearWithoutCounts_hidesNothing_andDecidesNothing() {
        assertFalse(page(METRIC, region, 2019, 5).hides("steun"));
        assertEquals(List.of("0"), data.rowsOf("select count(*) from suppression_decision where region_code = '" + region + "' and calendar_year = 2019"));
    }

    @Test
    void questionOverManyYears_looksAtThoseWithCountsAlone() {
        int before = BreakdownForTest.asked();
        List<SuppressionBook.Page> pages = book.pages(METRIC, region + "0", IntStream.rangeClosed(1966, 2026).boxed().toList(), 5);
        assertEquals(1, pages.stream().filter(page -> page.hides("geld")).count());
        assertEquals(1, BreakdownForTest.asked() - before);
    }

    @Test
    void higherThreshold_hidesMore() {
        long few = pattern().stream().filter(hidden -> hidden).count();
        SuppressionBook.Page page = page(METRIC, region + "1", 2024, 10);
        assertTrue(page.hides("steun") && page.hides("geld") && page.hides("dood"), "all below ten, " + few);
    }
}
