package nl.pleegpeil.privacy;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.release.ReleaseMaker;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every test has a region of its own, with a larger municipality and a small one that one provider delivers for. */
@QuarkusTest
class DisclosureStepTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Metrics metrics;
    @Inject
    ReleaseMaker maker;
    @Inject
    Given data;

    private String region;
    private String large;
    private String small;
    private String provider;

    @BeforeEach
    void region() {
        Today.is("2025-06-01");
        int number = NUMBER.incrementAndGet();
        region = "DST-R" + number;
        large = region + "-A";
        small = region + "-B";
        provider = region + "-P";
        data.country("DST-L" + number);
        data.region(region, "DST-L" + number);
        data.municipality(large, region);
        data.municipality(small, region);
        data.provider(provider);
        for (int year = 2022; year <= 2024; year++) {
            data.delivered(flow(large, String.valueOf(year), 31, 47, row -> row.stockBegin = 401L),
                    flow(small, String.valueOf(year), 1, 3, row -> {
                        row.providerCode = provider;
                        row.stockBegin = 13L;
                    }));
        }
    }

    private void release(int first, int last) {
        ReleaseMaker.Outcome outcome = QuarkusTransaction.requiringNew().call(() -> maker.make(List.of(region), first, last, "proef"));
        assertTrue(outcome.isReleased(), outcome.toString());
    }

    private MetricQuery ask(Scope scope, String area) {
        return MetricQuery.yearly(scope, area);
    }

    private MetricResult everybody(String metric, String area) {
        return metrics.answer(metric, ask(Scope.everybody(), area));
    }

    @Test
    void whoeverHasASeat_seesFiguresAsTheyAre() {
        MetricRow row = metrics.answer("vervangingsratio", ask(Scope.operator(), small)).rows().get(0);
        assertEquals(1.0, row.numerator());
        assertEquals(3.0, row.denominator());
    }

    @Test
    void beforeARelease_everybodySeesOneRowThatTellsNothing() {
        MetricResult result = everybody("vervangingsratio", small);
        assertEquals(1, result.rows().size());
        MetricRow row = result.rows().get(0);
        assertTrue(row.hidden());
        assertEquals("2024", row.label());
        assertFalse(row.hasAnyFigure());
        assertEquals("NO_DATA", row.status());
        assertNull(result.asOf());
        data.municipality(region + "-C", region);
        // The same as where nothing was ever delivered.
        assertEquals(result.rows(), everybody("vervangingsratio", region + "-C").rows());
        // Of no other years than those that were asked about.
        MetricQuery running = ask(Scope.everybody(), small).between(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));
        assertEquals(List.of("2025"), metrics.answer("vervangingsratio", running).rows().stream().map(MetricRow::label).toList());
    }

    @Test
    void signals_areOfOneYear_soThatNoYearIsLeftWhenTwoAreSubtracted() {
        data.signals("K01", large, region, "2023-03-01", 14);
        data.signals("K02", large, region, "2023-03-01", 4);
        data.signals("K01", large, region, "2024-03-01", 12);
        data.signals("K02", large, region, "2024-03-01", 9);
        MetricQuery everybody = ask(Scope.everybody(), region);
        List<MetricRow> last = metrics.answer("signalen_per_categorie", everybody.between(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"))).rows();
        // Nine alone are too few, and the twelve would tell them: together one.
        assertEquals(List.of("overig 21.0"), last.stream().map(row -> row.label() + " " + row.amount()).toList());
        assertEquals("Signalen van 2024: openbaar is steeds één heel jaar.", last.get(0).note());
        assertEquals(last, metrics.answer("signalen_per_categorie", everybody.between(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-01-01"))).rows());
        assertEquals(last, metrics.answer("signalen_per_categorie", everybody).rows());
        assertEquals(4, metrics.answer("signalen_per_categorie", ask(Scope.operator(), region)).rows().size()
                + metrics.answer("signalen_per_categorie", ask(Scope.operator(), large)).rows().size());
    }

    @Test
    void signalsOfACountry_lessItsRegions_tellNothing() {
        String other = region + "-O";
        String country = region.replace("-R", "-L");
        data.region(other, country);
        data.municipality(other + "1", other);
        data.signals("K01", large, region, "2024-03-01", 12);
        data.signals("K01", other + "1", other, "2024-03-01", 3);
        data.signals("K02", other + "1", other, "2024-03-01", 30);
        List<MetricRow> rows = metrics.answer("signalen_per_categorie", ask(Scope.everybody(), country)).rows();
        assertEquals(List.of("K01 12.0", "overig 33.0"), rows.stream().map(row -> row.label() + " " + row.amount()).toList());
        assertTrue(rows.get(0).note().contains("Opgeteld uit wat de regio's laten zien"), rows.get(0).note());
        assertEquals(List.of(15.0, 30.0), metrics.answer("signalen_per_categorie", ask(Scope.operator(), country)).rows().stream().map(MetricRow::amount).toList());
    }

    @Test
    void signals_areOfNoProvider_whateverIsAsked() {
        data.signals("K01", small, region, "2024-03-01", 3);
        Scope delivers = Scope.of(7L, "proef", List.of(new Grant(Role.AANBIEDER, 7L, "aanbieder", false, Set.of(region), Set.of(region, large, small),
                Optional.of(provider), Role.AANBIEDER.rights())));
        for (String metric : List.of("signalen_per_categorie", "doorlooptijd_signalen")) {
            for (Scope scope : List.of(Scope.everybody(), delivers)) {
                for (String area : List.of(region, small)) {
                    MetricQuery query = ask(scope, area);
                    MetricQuery ofProvider = new MetricQuery(scope, area, null, null, Grain.YEAR, "onbekend", provider, Breakdown.NONE, 0.95, "gezin", "", MetricOptions.USUAL);
                    for (MetricQuery each : List.of(query, query.by(Breakdown.PROVIDER), query.by(Breakdown.AREA), ofProvider, ofProvider.by(Breakdown.AREA))) {
                        List<MetricRow> rows = metrics.answer(metric, each).rows();
                        assertTrue(rows.stream().allMatch(row -> row.hidden() && !row.hasAnyFigure()), metric + " " + each.breakdown() + " " + rows);
                    }
                }
            }
        }
    }

    @Test
    void afterARelease_everybodySeesMultiplesOfFive() {
        release(2022, 2024);
        MetricResult started = everybody("instroom", large);
        assertEquals(List.of("2022", "2023", "2024"), started.rows().stream().map(MetricRow::label).toList());
        for (MetricRow row : started.rows()) {
            assertEquals(0, row.amount() % 5);
            assertTrue(Math.abs(row.amount() - 31) < 5);
            assertTrue(row.note().contains("minder dan 5"), row.note());
        }
        assertNotNull(started.asOf());
    }

    @Test
    void everyPublicFigure_followsFromTheAtoms() {
        release(2022, 2024);
        for (String area : List.of(region, large, small)) {
            List<MetricRow> started = everybody("instroom", area).rows();
            List<MetricRow> stopped = everybody("uitstroom", area).rows();
            List<MetricRow> both = everybody("stand_en_stroom", area).rows();
            Double stock = both.get(0).measures().get("begin");
            for (int index = 0; index < 3; index++) {
                Map<String, Double> measures = both.get(index).measures();
                assertEquals(started.get(index).amount(), measures.get("new"));
                assertEquals(stopped.get(index).amount(), measures.get("exit"));
                if (stock != null && measures.get("end") != null) {
                    stock += measures.get("net");
                    assertEquals(stock, measures.get("end"));
                    assertEquals(stock, everybody("stand", area).rows().get(index).amount());
                }
                assertNull(measures.get("difference"));
                assertNull(measures.get("served"));
            }
        }
        for (int index = 0; index < 3; index++) {
            assertEquals(everybody("instroom", region).rows().get(index).amount(),
                    everybody("instroom", large).rows().get(index).amount() + everybody("instroom", small).rows().get(index).amount());
        }
    }

    @Test
    void publicRatio_needsTwentyOnBothSides_andIsWhole() {
        release(2022, 2024);
        MetricRow row = everybody("vervangingsratio", large).rows().get(0);
        assertEquals(Math.rint(row.amount()), row.amount());
        assertEquals(Math.rint(row.lower()), row.lower());
        assertEquals(0, row.numerator() % 5);
        MetricRow few = everybody("vervangingsratio", small).rows().get(0);
        assertTrue(few.hidden());
        assertTrue(few.reason().startsWith("Verborgen (minder dan 20"), few.reason());
    }

    @Test
    void finerPeriodsKindsAndProviders_areNotPublic() {
        release(2022, 2024);
        MetricQuery query = ask(Scope.everybody(), large);
        for (MetricQuery other : List.of(query.per(Grain.HALF_YEAR), query.of("netwerk"), query.by(Breakdown.KIND), query.by(Breakdown.PROVIDER))) {
            for (MetricRow row : metrics.answer("instroom", other).rows()) {
                assertTrue(row.hidden(), row.toString());
                assertTrue(row.reason().startsWith("Verborgen"), row.reason());
            }
        }
    }

    @Test
    void filterOfASurvey_isRefusedToAll() {
        for (Scope scope : List.of(Scope.everybody(), Scope.operator())) {
            for (MetricQuery part : List.of(ask(scope, region).of("netwerk"), ask(scope, region).per(Grain.QUARTER),
                    new MetricQuery(scope, region, null, null, Grain.YEAR, "onbekend", provider, Breakdown.NONE, 0.95, "gezin", "", MetricOptions.USUAL))) {
                List<MetricRow> rows = metrics.answer("terugkeerbereidheid", part).rows();
                assertEquals(1, rows.size());
                assertTrue(rows.get(0).hidden() && rows.get(0).reason().startsWith("Verborgen"), rows.toString());
            }
        }
    }

    @Test
    void whichProviderHasFigures_isNotTold() {
        List<MetricRow> before = metrics.answer("instroom", ask(Scope.everybody(), small).by(Breakdown.PROVIDER)).rows();
        List<MetricRow> elsewhere = metrics.answer("instroom", ask(Scope.everybody(), large).by(Breakdown.PROVIDER)).rows();
        assertEquals(before, elsewhere);
        assertTrue(before.stream().anyMatch(row -> row.series().equals(provider)));
    }

    @Test
    void areasSideBySide_areEachWhatTheyAreAlone() {
        release(2022, 2024);
        data.municipality(region + "-C", region);
        MetricResult together = metrics.answer("instroom", ask(Scope.everybody(), region).by(Breakdown.AREA));
        for (String area : List.of(large, small, region + "-C")) {
            assertEquals(everybody("instroom", area).rows(),
                    together.rows().stream().filter(row -> area.equals(row.series())).map(row -> row.in(null)).toList());
        }
    }

    @Test
    void percentageOfWhoWasServed_isNoSumOfAtoms() {
        release(2022, 2024);
        assertTrue(everybody("uitvalpercentage", large).rows().get(0).hidden());
    }

    @Test
    void whatOthersPublishedOfTheCountry_isShownAsItIs() {
        MetricResult result = everybody("vervangingsratio", "NL");
        MetricRow row = result.at("2018").orElseThrow();
        assertEquals(2566.0, row.numerator());
        assertEquals(2317.0, row.denominator());
        assertNotNull(result.asOf());
        assertEquals(58.0, metrics.answer("indicator", ask(Scope.everybody(), "NL").showing("vervangingsratio_gepubliceerd")).rows().get(0).amount());
    }

    @Test
    void sumsOfOursForTheCountry_areNotPublic() {
        // Nobody published the year 2009: it is there because two providers delivered for the whole country.
        data.provider(provider + "1");
        data.provider(provider + "2");
        data.delivered(flow("NL", "2009", 7, 9, row -> row.providerCode = provider + "1"),
                flow("NL", "2009", 70, 90, row -> row.providerCode = provider + "2"));
        assertEquals(77.0, metrics.answer("instroom", ask(Scope.operator(), "NL")).at("2009").orElseThrow().amount());
        MetricResult result = everybody("instroom", "NL");
        assertTrue(result.at("2009").isEmpty());
        assertEquals("2015", result.rows().get(0).label());
    }

    @Test
    void metricThatTellsNothingOfFamilies_isForEverybody() {
        assertEquals(metrics.answer("dekking_aandachtsfunctionarissen", ask(Scope.operator(), region)).rows(),
                everybody("dekking_aandachtsfunctionarissen", region).rows());
    }
}
