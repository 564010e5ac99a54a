package nl.pleegpeil.dropout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of reasons in one's own area: a region with three municipalities, of which one is small. */
@QuarkusTest
@Tag("database")
class ReasonReleaseTest {

    private static final String REASONS = "uitval_per_reden";
    private static final String AVOIDABLE = "vermijdbaar_aandeel";

    @Inject
    Metrics metrics;
    @Inject
    Given data;

    private String country;
    private String region;
    private String large;
    private String other;
    private String small;

    @BeforeEach
    void region() {
        country = Import.unique("RL");
        region = Import.unique("RR");
        large = Import.unique("RA");
        other = Import.unique("RB");
        small = Import.unique("RC");
        data.country(country);
        data.region(region, country);
        List.of(large, other, small).forEach(municipality -> data.municipality(municipality, region));
    }

    private void reported(String... rows) {
        Import.send("uitval", "periode;gebied;hoofdreden;meespelend;aantal\n" + String.join("\n", rows) + "\n").statusCode(200);
    }

    private void enoughReported() {
        reported("2024;" + large + ";A2;;20", "2024;" + large + ";C1;D1;12", "2024;" + large + ";G4;;9", "2024;" + other + ";A2;;14",
                "2024;" + other + ";C1;;11", "2024;" + other + ";G4;;8", "2024;" + small + ";C1;;2", "2024;" + small + ";A2;;1");
    }

    private List<MetricRow> rows(String metric, String area, Breakdown breakdown, int first, int last) {
        Scope scope = Scope.of(1L, "proef", List.of(Cast.grant(Role.ONTREGELAAR, 1L, region, large, other, small)));
        return metrics.answer(metric, MetricQuery.yearly(scope, area).by(breakdown)
                .between(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1))).rows();
    }

    private MetricRow group(String area, String letter) {
        return row(rows(REASONS, area, Breakdown.GROUP, 2024, 2024), letter);
    }

    private static MetricRow row(List<MetricRow> rows, String label) {
        return rows.stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void region_showsGroupsFromFive_andAMunicipalityWithAFewNothing() {
        enoughReported();
        assertEquals(35.0, group(region, "A").numerator());
        assertEquals(25.0, group(region, "C").numerator());
        assertEquals(0.0, group(region, "B").numerator());
        List<MetricRow> few = rows(REASONS, small, Breakdown.GROUP, 2024, 2024);
        assertEquals(8, few.size());
        for (MetricRow row : few) {
            assertTrue(row.hidden() && !row.hasAnyFigure(), row.toString());
            assertTrue(row.reason().startsWith("Verborgen (minder dan 5"), row.reason());
        }
        // Otherwise the region less the two would be the third.
        List<MetricRow> shown = rows(REASONS, region, Breakdown.AREA, 2024, 2024).stream().filter(row -> !row.hidden()).toList();
        assertTrue(shown.stream().map(MetricRow::series).distinct().count() < 2, shown.toString());
    }

    @Test
    void sumsOfTheSameReasons_areDecidedWithThem() {
        enoughReported();
        MetricRow avoidable = rows(AVOIDABLE, region, Breakdown.NONE, 2024, 2024).get(0);
        assertEquals(25.0, avoidable.numerator());
        assertEquals(77.0, avoidable.denominator());
        assertTrue(rows(AVOIDABLE, small, Breakdown.NONE, 2024, 2024).get(0).hidden());
        assertEquals(35.0, row(rows("uitval_per_onderzoeksgroep", region, Breakdown.NONE, 2024, 2024), "terug_naar_ouders").numerator());
        // A municipality shows no single reason, nor a group of the study that is one.
        assertTrue(row(rows("uitval_per_onderzoeksgroep", large, Breakdown.NONE, 2024, 2024), "terug_naar_ouders").hidden());
        reported("2024;" + region + ";C2;;3");
        assertTrue(row(rows(REASONS, region, Breakdown.REASON, 2024, 2024), "C2").hidden());
        assertTrue(row(rows(REASONS, region, Breakdown.REASON, 2024, 2024), "C1").hidden(), "the group less C1 would be C2");
    }

    @Test
    void whatContributed_isToldOfGroupsInARegion_fromFive() {
        enoughReported();
        assertEquals(12.0, group(region, "D").measures().get("contributing"));
        assertEquals(12.0, group(region, "D").measures().get("both"));
        assertNull(group(large, "D").measures().get("contributing"));
        assertNull(row(rows(REASONS, region, Breakdown.REASON, 2024, 2024), "D1").measures().get("both"));
        assertNull(row(rows("uitval_per_onderzoeksgroep", region, Breakdown.NONE, 2024, 2024), "ongewenst_systeem").measures().get("contributing"));
        reported("2024;" + large + ";A2;B2;3");
        MetricRow few = group(region, "B");
        assertFalse(few.hidden());
        assertNull(few.measures().get("contributing"));
        assertNull(few.measures().get("both"));
        assertTrue(few.note().contains("minder dan 5"), few.note());
    }

    @Test
    void yearsTogether_showWhatEachOfThemShows() {
        enoughReported();
        reported("2023;" + large + ";A2;;30", "2023;" + large + ";C1;;2", "2023;" + large + ";D1;;8", "2023;" + large + ";G1;;9");
        List<MetricRow> together = rows(REASONS, region, Breakdown.GROUP, 2023, 2024);
        assertTrue(row(together, "C").hidden(), "25 in the one year, and 27 in both");
        assertEquals(0.0, row(together, "E").numerator());
    }

    private void reportedEveryYear(int... years) {
        for (int year : years) {
            reported(year + ";" + large + ";A2;;20", year + ";" + large + ";B1;;3", year + ";" + large + ";C1;;3", year + ";" + large + ";G4;;9");
        }
    }

    private boolean hidesB(int first, int last) {
        return row(rows(REASONS, region, Breakdown.GROUP, first, last), "B").hidden();
    }

    @Test
    void threeYearsThatBelongTogether_showWhatEachOfThemHides() {
        reportedEveryYear(2021, 2022, 2023, 2024);
        assertTrue(hidesB(2022, 2022) && hidesB(2023, 2023) && hidesB(2024, 2024));
        assertEquals(9.0, row(rows(REASONS, region, Breakdown.GROUP, 2022, 2024), "B").numerator());
        assertTrue(hidesB(2021, 2023), "other three years, beside those, would tell a single one");
        assertTrue(hidesB(2021, 2024));
    }

    @Test
    void threeYearsOfWhichOneHides_areNotShown() {
        reportedEveryYear(2023);
        for (int year : new int[] {2022, 2024}) {
            reported(year + ";" + large + ";A2;;20", year + ";" + large + ";B1;;8", year + ";" + large + ";C1;;7", year + ";" + large + ";G4;;9");
        }
        assertFalse(hidesB(2022, 2022));
        assertTrue(hidesB(2023, 2023));
        assertTrue(hidesB(2022, 2024), "19 less 8 and 8 is 3");
    }

    @Test
    void threeYears_waitUntilTheyAreOverForAYear() {
        reportedEveryYear(2022, 2023);
        Today.is("2024-12-31");
        assertTrue(hidesB(2022, 2024));
        Today.is("2025-12-31");
        assertTrue(hidesB(2022, 2024), "the counts of the last year may still come");
        Today.is("2026-01-01");
        assertEquals(6.0, row(rows(REASONS, region, Breakdown.GROUP, 2022, 2024), "B").numerator());
    }

    @Test
    void whoHasNoSeat_seesNothingOfTheSeries() {
        enoughReported();
        List<MetricRow> rows = metrics.answer(REASONS, MetricQuery.yearly(Scope.everybody(), region).by(Breakdown.GROUP)).rows();
        data.region(region + "X", country);
        assertEquals(metrics.answer(REASONS, MetricQuery.yearly(Scope.everybody(), region + "X").by(Breakdown.GROUP)).rows(), rows);
        assertTrue(rows.stream().allMatch(row -> row.hidden() && row.series() == null));
    }

    @Test
    void otherPeriodsKindsAndProviders_areNotInTheTables() {
        enoughReported();
        Scope scope = Scope.operator();
        MetricQuery query = MetricQuery.yearly(scope, region).by(Breakdown.GROUP);
        for (MetricQuery each : List.of(query.of("netwerk"), query.by(Breakdown.KIND), query.by(Breakdown.PROVIDER),
                query.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 2, 1)))) {
            assertTrue(metrics.answer(REASONS, each).rows().stream().allMatch(MetricRow::hidden));
        }
    }
}
