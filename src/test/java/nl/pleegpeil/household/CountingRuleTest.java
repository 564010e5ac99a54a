package nl.pleegpeil.household;

import static nl.pleegpeil.household.HouseholdKind.ALL;
import static nl.pleegpeil.household.HouseholdKind.BOTH;
import static nl.pleegpeil.household.HouseholdKind.KIN;
import static nl.pleegpeil.household.HouseholdKind.RECRUITED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.household.FlowFigures.SummedOver;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.shared.Period;
import org.junit.jupiter.api.Test;

/** Which rows count: each sentence of the rule, and the ways in which a family could be counted twice. */
class CountingRuleTest {

    private static final Period YEAR = Period.year(2024);
    private static final Period H1 = Period.halfYear(2024, 1);
    private static final Period H2 = Period.halfYear(2024, 2);
    private static final String NOBODY = FlowKey.ALL_PROVIDERS;

    private final Map<FlowKey, FlowFigures> delivered = new HashMap<>();
    private final List<CountingRule.Part> parts = new ArrayList<>();
    private final Map<Period, Set<String>> expected = new HashMap<>();

    // ------------------------------------------------------------ a row of exactly that level

    @Test
    void year_totalBesideItsKinds() {
        given(YEAR, NOBODY, ALL, 100, 80);
        given(YEAR, NOBODY, RECRUITED, 50, 40);
        given(YEAR, NOBODY, KIN, 49, 39);
        assertCounts(YEAR, ALL, 100, 80);
        assertCounts(YEAR, KIN, 49, 39);
    }

    @Test
    void year_besideItsHalfYears() {
        given(YEAR, NOBODY, ALL, 100, 80);
        given(H1, NOBODY, ALL, 60, 30);
        given(H2, NOBODY, ALL, 45, 55);
        assertCounts(YEAR, ALL, 100, 80);
        assertCounts(H1, ALL, 60, 30);
    }

    @Test
    void region_besideItsMunicipalities() {
        given(YEAR, NOBODY, ALL, 100, 80);
        part(counts(YEAR, ALL, 60, 50));
        part(counts(YEAR, ALL, 45, 35));
        assertCounts(YEAR, ALL, 100, 80);
    }

    @Test
    void total_besideProviderRows() {
        given(YEAR, NOBODY, ALL, 100, 80);
        given(YEAR, "A", ALL, 60, 50);
        given(YEAR, "B", ALL, 45, 35);
        assertCounts(YEAR, ALL, 100, 80);
        assertEquals(60L, counting(YEAR, "A", ALL).started());
    }

    @Test
    void row_withAnUnknownCount_winsAsItIs() {
        given(YEAR, NOBODY, ALL, 100, null);
        given(H1, NOBODY, ALL, 50, 40);
        given(H2, NOBODY, ALL, 50, 40);
        assertCounts(YEAR, ALL, 100, null);
    }

    // ------------------------------------------------------------ periods

    @Test
    void year_fromTwoHalfYears() {
        given(H1, NOBODY, ALL, 60, 30);
        given(H2, NOBODY, ALL, 45, 55);
        assertCounts(YEAR, ALL, 105, 85);
        assertEquals(SummedOver.PERIODS, counting(YEAR, NOBODY, ALL).summedOver());
    }

    @Test
    void year_fromOneHalfYear_isNotKnown() {
        given(H1, NOBODY, ALL, 60, 30);
        assertUnknown(YEAR, ALL);
        assertUnknown(H2, ALL);
    }

    @Test
    void year_fromFourQuarters() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            given(Period.quarter(2024, quarter), NOBODY, ALL, quarter, 10);
        }
        assertCounts(YEAR, ALL, 10, 40);
        assertCounts(H1, ALL, 3, 20);
    }

    @Test
    void year_fromTwelveMonths_andFromEleven() {
        for (int month = 1; month <= 11; month++) {
            given(Period.month(2024, month), NOBODY, ALL, 1, 2);
        }
        assertUnknown(YEAR, ALL);
        assertCounts(H1, ALL, 6, 12);
        given(Period.month(2024, 12), NOBODY, ALL, 1, 2);
        assertCounts(YEAR, ALL, 12, 24);
    }

    @Test
    void stocks_overPeriods_areTheFirstAndTheLast() {
        delivered.put(new FlowKey(H1, NOBODY, ALL, "gezin"), figures(6L, 4L, 100L, 102L, 106L, "woongemeente"));
        delivered.put(new FlowKey(H2, NOBODY, ALL, "gezin"), figures(5L, 9L, 102L, 98L, 107L, "woongemeente"));
        FlowFigures year = counting(YEAR, NOBODY, ALL);
        assertEquals(100L, year.stockBegin());
        assertEquals(98L, year.stockEnd());
        assertNull(year.served(), "who was served in both halves would count twice");
    }

    // ------------------------------------------------------------ areas

    @Test
    void region_fromAllItsMunicipalities() {
        part(counts(YEAR, ALL, 60, 50));
        part(counts(YEAR, ALL, 45, 35));
        assertCounts(YEAR, ALL, 105, 85);
    }

    @Test
    void region_withOneMunicipalityMissing_isNotKnown() {
        part(counts(YEAR, ALL, 60, 50));
        part(Map.of());
        assertUnknown(YEAR, ALL);
    }

    @Test
    void region_whenAMunicipalityDidNotExistYet() {
        part(counts(YEAR, ALL, 60, 50));
        parts.add(new CountingRule.Part(period -> false, Map.of()));
        assertCounts(YEAR, ALL, 60, 50);
    }

    @Test
    void region_withAMunicipalityWhoseCountIsUnknown_isNotKnownEither() {
        part(counts(YEAR, ALL, 60, 50));
        part(counts(YEAR, ALL, 45, null));
        assertCounts(YEAR, ALL, 105, null);
    }

    @Test
    void region_ownHalfYearsBeforeMunicipalities() {
        given(H1, NOBODY, ALL, 10, 10);
        given(H2, NOBODY, ALL, 10, 10);
        part(counts(YEAR, ALL, 60, 50));
        assertCounts(YEAR, ALL, 20, 20);
    }

    // ------------------------------------------------------------ kinds

    @Test
    void allKinds_fromBothKinds() {
        given(YEAR, NOBODY, RECRUITED, 50, 40);
        given(YEAR, NOBODY, KIN, 49, 39);
        assertCounts(YEAR, ALL, 99, 79);
    }

    @Test
    void allKinds_withTheThirdKindWhereItIsDelivered() {
        given(YEAR, NOBODY, RECRUITED, 50, 40);
        given(YEAR, NOBODY, KIN, 49, 39);
        given(YEAR, NOBODY, BOTH, 3, 1);
        assertCounts(YEAR, ALL, 102, 80);
    }

    @Test
    void allKinds_whenTheThirdKindIsKnownForHalfTheYear_isNotKnown() {
        given(YEAR, NOBODY, RECRUITED, 50, 40);
        given(YEAR, NOBODY, KIN, 49, 39);
        given(H1, NOBODY, BOTH, 3, 1);
        assertUnknown(YEAR, ALL);
    }

    @Test
    void allKinds_fromOneKind_isNotKnown() {
        given(YEAR, NOBODY, KIN, 49, 39);
        assertUnknown(YEAR, ALL);
        assertUnknown(YEAR, RECRUITED);
    }

    @Test
    void total_isNeverSplitBackIntoKinds() {
        given(YEAR, NOBODY, ALL, 100, 80);
        given(YEAR, NOBODY, KIN, 49, 39);
        assertUnknown(YEAR, RECRUITED);
    }

    // ------------------------------------------------------------ providers

    @Test
    void total_fromProviders() {
        given(YEAR, "A", ALL, 60, 50);
        given(YEAR, "B", ALL, 45, 35);
        assertCounts(YEAR, ALL, 105, 85);
        assertEquals(SummedOver.PROVIDERS, counting(YEAR, NOBODY, ALL).summedOver());
    }

    @Test
    void total_fromProvidersThatDeliverPerHalfYearAndKind() {
        for (String provider : List.of("A", "B", "C")) {
            for (Period half : List.of(H1, H2)) {
                given(half, provider, RECRUITED, 2, 3);
                given(half, provider, KIN, 1, 1);
            }
        }
        assertCounts(YEAR, ALL, 18, 24);
        assertCounts(H1, KIN, 3, 3);
    }

    @Test
    void total_whenAProviderMissesHalfTheYear_isNotKnown() {
        given(YEAR, "A", ALL, 60, 50);
        given(H1, "B", ALL, 20, 15);
        assertUnknown(YEAR, ALL);
    }

    @Test
    void total_whenOneProviderDeliversKindsAndAnotherDoesNot() {
        given(YEAR, "A", ALL, 60, 50);
        given(YEAR, "B", RECRUITED, 5, 4);
        given(YEAR, "B", KIN, 3, 2);
        assertCounts(YEAR, ALL, 68, 56);
        assertUnknown(YEAR, KIN);
    }

    @Test
    void halfYear_ofOneProvider_doesNotPassForTheYearOfAll() {
        given(YEAR, "A", ALL, 60, 50);
        given(YEAR, "B", ALL, 45, 35);
        given(H1, "A", ALL, 30, 25);
        given(H2, "A", ALL, 30, 25);
        assertCounts(YEAR, ALL, 105, 85);
    }

    @Test
    void providers_areNotAddedWhereATotalIsKnownForAPart() {
        given(H1, NOBODY, ALL, 50, 40);
        given(YEAR, "A", ALL, 60, 50);
        assertUnknown(YEAR, ALL);
    }

    @Test
    void total_whileAProviderThatWasAskedIsSilent_isNotKnown() {
        given(H1, "A", ALL, 60, 50);
        given(H2, "A", ALL, 60, 50);
        given(H1, "B", ALL, 45, 35);
        expected.put(H1, Set.of("A", "B"));
        expected.put(H2, Set.of("A", "B"));
        assertCounts(H1, ALL, 105, 85);
        assertUnknown(H2, ALL);
        assertUnknown(YEAR, ALL);
        given(H2, "B", ALL, 0, 0);
        assertCounts(H2, ALL, 60, 50);
        assertCounts(YEAR, ALL, 165, 135);
    }

    @Test
    void total_ofAMunicipality_needsNoProviderThatWasAsked() {
        given(YEAR, NOBODY, ALL, 100, 80);
        expected.put(H1, Set.of("A"));
        assertCounts(YEAR, ALL, 100, 80);
    }

    @Test
    void provider_inARegion_isTheSumOfWhereItWorks() {
        Map<FlowKey, FlowFigures> first = new HashMap<>(counts(YEAR, ALL, 60, 50));
        first.put(new FlowKey(YEAR, "A", ALL, "gezin"), figures(20L, 10L));
        part(first);
        part(counts(YEAR, ALL, 45, 35));
        assertEquals(20L, counting(YEAR, "A", ALL).started());
    }

    // ------------------------------------------------------------ what may not be added

    @Test
    void rows_countedOnAnotherBasis_areNotAdded() {
        delivered.put(new FlowKey(H1, NOBODY, ALL, "gezin"), figures(6L, 4L, null, null, null, "woongemeente"));
        delivered.put(new FlowKey(H2, NOBODY, ALL, "gezin"), figures(5L, 9L, null, null, null, "verantwoordelijke_gemeente"));
        FlowFigures year = counting(YEAR, NOBODY, ALL);
        assertNull(year.started());
        assertTrue(year.notes().iterator().next().startsWith("Niet opgeteld"), year.notes().toString());
    }

    @Test
    void householdsAndPersons_areNotAdded() {
        given(H1, NOBODY, ALL, 6, 4);
        delivered.put(new FlowKey(H2, NOBODY, ALL, "persoon"), figures(11L, 8L));
        assertUnknown(YEAR, ALL);
    }

    @Test
    void sum_isAsFirmAsItsLeastFirmPart() {
        given(H1, NOBODY, ALL, 6, 4);
        FlowFigures contested = new FlowFigures(5L, 9L, null, null, null, "onbekend", "onbekend", true,
                FigureStatus.DERIVED, FigureStatus.CONTESTED, FigureStatus.PUBLISHED, SummedOver.NOTHING,
                Set.of("bron 2"), Set.of("Let op"), Instant.EPOCH);
        delivered.put(new FlowKey(H2, NOBODY, ALL, "gezin"), contested);
        FlowFigures year = counting(YEAR, NOBODY, ALL);
        assertEquals(FigureStatus.DERIVED, year.statusStarted());
        assertEquals(FigureStatus.CONTESTED, year.statusStopped());
        assertTrue(year.seriesBreak());
        assertEquals(Set.of("bron", "bron 2"), year.sources());
    }

    // ------------------------------------------------------------ sentences

    private void given(Period period, String provider, HouseholdKind kind, Integer started, Integer stopped) {
        delivered.put(new FlowKey(period, provider, kind, "gezin"), figures(number(started), number(stopped)));
    }

    private void part(Map<FlowKey, FlowFigures> counts) {
        parts.add(new CountingRule.Part(period -> true, counts));
    }

    private static Map<FlowKey, FlowFigures> counts(Period period, HouseholdKind kind, Integer started, Integer stopped) {
        return Map.of(new FlowKey(period, NOBODY, kind, "gezin"), figures(number(started), number(stopped)));
    }

    private static Long number(Integer value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static FlowFigures figures(Long started, Long stopped) {
        return figures(started, stopped, null, null, null, "onbekend");
    }

    private static FlowFigures figures(Long started, Long stopped, Long begin, Long end, Long served, String basis) {
        return new FlowFigures(started, stopped, begin, end, served, basis, "onbekend", false, FigureStatus.PUBLISHED,
                FigureStatus.PUBLISHED, FigureStatus.PUBLISHED, SummedOver.NOTHING, Set.of("bron"), Set.of(), Instant.EPOCH);
    }

    private FlowFigures counting(Period period, String provider, HouseholdKind kind) {
        return new CountingRule(2024, delivered, parts, expected).apply().get(new FlowKey(period, provider, kind, "gezin"));
    }

    private void assertCounts(Period period, HouseholdKind kind, Integer started, Integer stopped) {
        FlowFigures figures = counting(period, NOBODY, kind);
        assertEquals(number(started), figures.started(), "started");
        assertEquals(number(stopped), figures.stopped(), "stopped");
    }

    private void assertUnknown(Period period, HouseholdKind kind) {
        assertNull(counting(period, NOBODY, kind));
    }
}
