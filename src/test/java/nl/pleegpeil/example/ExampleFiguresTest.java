package nl.pleegpeil.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import org.junit.jupiter.api.Test;

class ExampleFiguresTest {

    private final List<ExampleFigure> all = ExampleFigures.all();

    @Test
    void figures_areTheSameAtEveryRun() {
        assertEquals(all, ExampleFigures.all());
        // A change of seed or story changes what people have on their screens and in their screenshots.
        assertEquals("2017-H1 VB0001 VB-A netwerk", describe(firstOf("VB0001", "VB-A", HouseholdKind.KIN)).substring(0, 27));
        assertEquals(List.of(106L, 115L, 115L, 107L, 94L, 83L, 76L, 70L, 77L), ratiosOfTheRegion());
    }

    @Test
    void everyFigure_addsUp() {
        for (ExampleFigure figure : all) {
            assertEquals(figure.end(), figure.begin() + figure.started() - figure.stopped(), describe(figure));
            assertTrue(figure.begin() >= 0 && figure.end() >= 0, describe(figure));
        }
    }

    @Test
    void halfYears_chainFromOneToTheNext() {
        Map<List<Object>, Map<Period, ExampleFigure>> chains = new HashMap<>();
        all.stream().filter(figure -> figure.period().grain() == Grain.HALF_YEAR).forEach(figure -> chains
                .computeIfAbsent(List.of(figure.municipality(), figure.provider(), figure.kind()), key -> new HashMap<>())
                .put(figure.period(), figure));
        assertFalse(chains.isEmpty());
        chains.forEach((key, chain) -> {
            assertEquals(18, chain.size(), key.toString());
            for (Period period = Period.halfYear(2017, 2); period.year() <= 2025; period = period.next()) {
                assertEquals(chain.get(period.previous()).end(), chain.get(period).begin(), key + " " + period);
            }
        });
    }

    @Test
    void yearRows_sayWhatTheHalfYearsSay() {
        List<ExampleFigure> years = only(figure -> figure.period().grain() == Grain.YEAR && figure.kind() != HouseholdKind.ALL);
        assertFalse(years.isEmpty());
        for (ExampleFigure year : years) {
            List<ExampleFigure> halves = only(figure -> figure.period().grain() == Grain.HALF_YEAR
                    && figure.period().overlaps(year.period()) && figure.municipality().equals(year.municipality())
                    && figure.provider().equals(year.provider()) && figure.kind() == year.kind());
            assertEquals(2, halves.size());
            assertEquals(sum(halves, ExampleFigure::started), year.started(), describe(year));
            assertEquals(sum(halves, ExampleFigure::stopped), year.stopped(), describe(year));
            assertEquals(year.begin() + year.started(), year.served(), describe(year));
        }
    }

    @Test
    void theRegion_has420FamiliesAtTheEnd() {
        assertEquals(420, sum(lastYear(HouseholdKind.ALL), ExampleFigure::end));
        assertEquals(420, sum(lastYear(HouseholdKind.RECRUITED), ExampleFigure::end) + sum(lastYear(HouseholdKind.KIN), ExampleFigure::end));
    }

    @Test
    void theSmallestMunicipality_hasTwoStoppersEveryYear() {
        for (int year = 2017; year <= 2025; year++) {
            Period period = Period.year(year);
            assertEquals(2, sum(only(figure -> figure.period().equals(period) && figure.kind() == HouseholdKind.ALL
                    && figure.municipality().equals("VB0010")), ExampleFigure::stopped));
        }
    }

    @Test
    void theNewestHalfYear_goesOnFromTheLastYear() {
        List<ExampleFigure> newest = ExampleFigures.newestHalfYear();
        assertEquals(newest, ExampleFigures.newestHalfYear());
        assertTrue(newest.stream().noneMatch(figure -> figure.municipality().equals("VB0008")), "late");
        for (ExampleFigure figure : newest) {
            assertEquals(figure.end(), figure.begin() + figure.started() - figure.stopped(), describe(figure));
            long before = sum(only(earlier -> earlier.period().equals(Period.halfYear(2025, 2))
                    && earlier.municipality().equals(figure.municipality()) && earlier.provider().equals(figure.provider())
                    && earlier.kind() == figure.kind()), ExampleFigure::end);
            assertEquals(before, figure.begin(), describe(figure));
        }
        assertEquals(0, newest.stream().filter(figure -> figure.municipality().equals("VB0010") && figure.provider().equals("VB-C"))
                .mapToLong(figure -> figure.served() + figure.end()).sum());
    }

    @Test
    void everything_isInvented() {
        assertEquals(10, new HashSet<>(all.stream().map(ExampleFigure::municipality).toList()).size());
        assertTrue(all.stream().allMatch(figure -> Example.holds(figure.municipality()) && Example.holds(figure.provider())));
        assertTrue(all.stream().allMatch(figure -> figure.asDelivered().source.equals("Voorbeeldgegevens (verzonnen)")));
    }

    @Test
    void codes_ofRealAreasAreNoExample() {
        for (String code : List.of("VB", "VB-MERENLAND", "VB0001", "VB-A")) {
            assertTrue(Example.holds(code), code);
        }
        for (String code : new String[] {"NL", "GM0014", "JR-GRONINGEN", "VBX", "XVB0001", "", null}) {
            assertFalse(Example.holds(code), code);
        }
    }

    private List<Long> ratiosOfTheRegion() {
        return IntStream.rangeClosed(2017, 2025).mapToObj(Period::year)
                .map(year -> only(figure -> figure.period().equals(year) && figure.kind() == HouseholdKind.ALL))
                .map(rows -> Math.round(100.0 * sum(rows, ExampleFigure::started) / sum(rows, ExampleFigure::stopped)))
                .toList();
    }

    private List<ExampleFigure> lastYear(HouseholdKind kind) {
        return only(figure -> figure.period().equals(Period.year(2025)) && figure.kind() == kind);
    }

    private ExampleFigure firstOf(String municipality, String provider, HouseholdKind kind) {
        return only(figure -> figure.municipality().equals(municipality) && figure.provider().equals(provider)
                && figure.kind() == kind).get(0);
    }

    private List<ExampleFigure> only(Predicate<ExampleFigure> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static long sum(List<ExampleFigure> rows, ToLongFunction<ExampleFigure> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private static String describe(ExampleFigure figure) {
        return figure.period() + " " + figure.municipality() + " " + figure.provider() + " " + figure.kind().code() + " "
                + figure.begin() + "+" + figure.started() + "-" + figure.stopped() + "=" + figure.end();
    }
}
