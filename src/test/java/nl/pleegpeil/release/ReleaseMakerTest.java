package nl.pleegpeil.release;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.release.ReleaseMaker.Objection;
import nl.pleegpeil.release.ReleaseMaker.Outcome;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a region of its own with three municipalities and counts of 2021 to 2024. */
@QuarkusTest
@Tag("database")
class ReleaseMakerTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long[] STARTED = {3, 12, 1};
    private static final long[] STOPPED = {6, 7, 0};
    private static final long[] STOCK = {43, 120, 4};

    @Inject
    ReleaseMaker maker;
    @Inject
    PublishedAtoms published;
    @Inject
    Given data;

    private String region;
    private String[] municipalities;

    @BeforeEach
    void region() {
        Today.is("2025-06-01");
        int number = NUMBER.incrementAndGet();
        region = "RMT-R" + number;
        data.country("RMT-L" + number);
        data.region(region, "RMT-L" + number);
        municipalities = new String[] {region + "-A", region + "-B", region + "-C"};
        for (int index = 0; index < municipalities.length; index++) {
            data.municipality(municipalities[index], region);
            for (int year = 2021; year <= 2024; year++) {
                deliver(municipalities[index], year, (int) STARTED[index], (int) STOPPED[index], STOCK[index]);
            }
        }
    }

    private void deliver(String municipality, int year, int started, int stopped, Long stock) {
        data.delivered(flow(municipality, String.valueOf(year), started, stopped, row -> row.stockBegin = stock));
    }

    private Outcome make(int first, int last) {
        return make(region, first, last);
    }

    private Outcome make(String code, int first, int last) {
        return QuarkusTransaction.requiringNew().call(() -> maker.make(List.of(code), first, last, "proef"));
    }

    private static long sum(long[] counts) {
        return java.util.Arrays.stream(counts).sum();
    }

    @Test
    void release_givesMultiplesOfFive_lessThanFiveOffForEveryBlock() {
        Outcome outcome = make(2021, 2023);
        assertTrue(outcome.isReleased(), outcome.toString());
        // In and out of three municipalities in three years, and three opening stocks. Nobody gave causes.
        assertEquals(21, outcome.atoms());
        for (int index = 0; index < municipalities.length; index++) {
            PublishedAtoms.Year year = published.of(municipalities[index]).get(2022);
            assertEquals(0, year.started().value() % 5);
            assertTrue(Math.abs(year.started().value() - STARTED[index]) < 5);
            assertTrue(Math.abs(year.stopped().value() - STOPPED[index]) < 5);
            assertEquals(Map.of(AtomColumn.OUT_UNKNOWN, year.stopped()), year.byCause());
        }
        Map<Integer, PublishedAtoms.Year> whole = published.of(region);
        assertEquals(List.of(2021, 2022, 2023), List.copyOf(whole.keySet()));
        assertTrue(Math.abs(whole.get(2023).started().value() - sum(STARTED)) < 5);
        assertEquals(1, whole.get(2023).started().blocks());
        assertTrue(Math.abs(whole.get(2021).begin().value() - sum(STOCK)) < 5);
    }

    @Test
    void laterStock_isTheOpeningWithAllThatCameAndWent() {
        make(2021, 2022);
        make(2023, 2023);
        Map<Integer, PublishedAtoms.Year> years = published.of(region);
        PublishedAtoms.Year first = years.get(2021);
        PublishedAtoms.Year last = years.get(2023);
        long expected = first.begin().value();
        for (PublishedAtoms.Year year : years.values()) {
            expected += year.started().value() - year.stopped().value();
        }
        assertEquals(expected, last.end().value());
        assertEquals(7, last.end().blocks());
        assertEquals(35, last.end().errorBound());
    }

    @Test
    void aCorrectionAfterwards_doesNotChangeWhatIsPublic() {
        make(2021, 2022);
        long before = published.of(municipalities[1]).get(2022).started().value();
        deliver(municipalities[1], 2022, 90, 7, 120L);
        assertEquals(before, published.of(municipalities[1]).get(2022).started().value());
        assertTrue(make(2022, 2022).isReleased());
        assertTrue(Math.abs(published.of(municipalities[1]).get(2022).started().value() - 90) < 5);
        assertEquals(Objection.REVISED_BEFORE, make(2022, 2022).objection());
    }

    @Test
    void yearThatIsNotOver_isRefused() {
        assertEquals(Objection.YEARS_NOT_CLOSED, make(2024, 2025).objection());
        assertEquals(Objection.YEARS_NOT_CLOSED, make(2024, 2023).objection());
        assertTrue(published.of(region).isEmpty());
    }

    @Test
    void yearsThatDoNotJoin_areRefused() {
        make(2022, 2022);
        assertEquals(Objection.GAP, make(2024, 2024).objection());
        assertEquals(Objection.GAP, make(2021, 2022).objection());
        assertTrue(make(2023, 2023).isReleased());
    }

    @Test
    void codeThatIsNoRegion_orHasNoCounts_isRefused() {
        assertEquals(Objection.NO_REGION, make(municipalities[0], 2021, 2022).objection());
        assertEquals(Objection.NO_REGION, make("BESTAAT-NIET", 2021, 2022).objection());
        assertEquals(Objection.NO_COUNTS, make(2019, 2021).objection());
        assertTrue(published.of(region).isEmpty());
    }

    @Test
    void municipalityWithoutCounts_isLeftOut_andTheRegionIsNotKnown() {
        data.municipality(region + "-D", region);
        Outcome outcome = make(2021, 2021);
        assertEquals(List.of(region + "-D 2021"), outcome.missing());
        assertFalse(published.of(municipalities[0]).isEmpty());
        assertTrue(published.of(region).isEmpty());
        assertTrue(published.of(region + "-D").isEmpty());
    }

    @Test
    void municipalityWithoutOpeningStock_leavesTheStockOfTheRegionUnknown() {
        String added = region + "-D";
        data.municipality(added, region);
        deliver(added, 2021, 5, 6, null);
        make(2021, 2021);
        assertNull(published.of(region).get(2021).begin());
        assertNull(published.of(region).get(2021).end());
        assertNull(published.of(added).get(2021).end());
        assertTrue(published.of(municipalities[0]).get(2021).end() != null);
    }

    @Test
    void predecessors_speakForTheMunicipalityThatTookOver() {
        String merged = region + "-M";
        data.municipalitySince(merged, region, "2024-01-01");
        data.municipalityUntil(region + "-X", region, "2024-01-01", merged);
        data.municipalityUntil(region + "-Y", region, "2024-01-01", merged);
        for (int year = 2021; year <= 2023; year++) {
            deliver(region + "-X", year, 11, 4, 30L);
            deliver(region + "-Y", year, 12, 4, 30L);
        }
        deliver(merged, 2024, 25, 9, 60L);
        assertTrue(make(2021, 2024).isReleased());
        PublishedAtoms.Year before = published.of(merged).get(2023);
        assertTrue(Math.abs(before.started().value() - 23) < 10);
        PublishedAtoms.Year after = published.of(merged).get(2024);
        assertTrue(Math.abs(after.started().value() - 25) < 5);
    }

    /** Of these counts ten of the 25 pairs of offsets tell too much together. */
    @Test
    void aCorrectionThatOneOffsetWouldTell_isRoundedWithAnother() {
        for (int trial = 0; trial < 12; trial++) {
            String pair = region + "-P" + trial;
            data.region(pair, "RMT-L" + NUMBER.get());
            for (String municipality : List.of(pair + "-A", pair + "-B")) {
                data.municipality(municipality, pair);
                deliver(municipality, 2024, municipality.endsWith("A") ? 2 : 1, 0, 40L);
            }
            assertTrue(make(pair, 2024, 2024).isReleased());
            deliver(pair + "-B", 2024, 0, 0, 40L);
            Outcome outcome = make(pair, 2024, 2024);
            assertTrue(outcome.isReleased(), outcome.toString());
        }
        assertTrue(maker.check().isSafe());
    }

    @Test
    void allReleasesTogether_leaveNothingToWorkOut() {
        make(2021, 2024);
        ReleaseMaker.Check check = maker.check();
        assertTrue(check.isSafe(), check.toString());
        assertTrue(check.releases() >= 1);
    }
}
