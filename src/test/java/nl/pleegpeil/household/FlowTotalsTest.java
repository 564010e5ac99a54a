package nl.pleegpeil.household;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import nl.pleegpeil.household.FlowLedger.Outcome;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FlowTotalsTest {

    @Inject
    Given given;

    private List<String> year(String area, String period) {
        return given.rowsOf("select started, stopped, summed_over from household_flows where area_code = '" + area
                + "' and period_code = '" + period + "' and kind = 'onbekend' and provider_code = ''");
    }

    @Test
    void region_followsItsMunicipalities() {
        given.country("T1");
        given.region("T1R", "T1");
        given.municipality("T1A", "T1R");
        given.municipality("T1B", "T1R");
        given.delivered(flow("T1A", "2024", 3, 4));
        assertEquals(List.of(), year("T1R", "2024"));
        given.delivered(flow("T1B", "2024-H1", 2, 1), flow("T1B", "2024-H2", 1, 1));
        assertEquals(List.of("[6, 6, gebieden]"), year("T1R", "2024"));
        assertEquals(List.of("[6, 6, gebieden]"), year("T1", "2024"));
    }

    @Test
    void municipality_speaksForThoseItTookOver() {
        given.country("T2");
        given.region("T2R", "T2");
        given.municipalityUntil("T2A", "T2R", "2021-01-01", "T2N");
        given.municipalityUntil("T2B", "T2R", "2021-01-01", "T2N");
        given.municipalitySince("T2N", "T2R", "2021-01-01");
        given.delivered(flow("T2A", "2020", 3, 4));
        assertEquals(List.of(), year("T2N", "2020"));
        given.delivered(flow("T2B", "2020", 5, 6));
        given.delivered(flow("T2N", "2021", 7, 8));
        assertEquals(List.of("[8, 10, gebieden]"), year("T2N", "2020"));
        assertEquals(List.of("[7, 8, ]"), year("T2N", "2021"));
        assertEquals(List.of("[8, 10, gebieden]"), year("T2R", "2020"), "the new municipality did not exist and is not counted beside them");
        assertEquals(List.of("[7, 8, gebieden]"), year("T2R", "2021"));
    }

    @Test
    void correction_keepsTheOldRow() {
        given.country("T3");
        assertEquals(List.of(Outcome.ADDED), given.delivered(flow("T3", "2024", 3, 4)));
        assertEquals(List.of(Outcome.UNCHANGED), given.delivered(flow("T3", "2024", 3, 4)));
        assertEquals(List.of(Outcome.CORRECTED), given.delivered(flow("T3", "2024", 3, 5)));
        assertEquals(List.of("[3, 5, ]"), year("T3", "2024"));
        assertEquals(List.of("[1, 4, false]", "[2, 5, true]"), given.rowsOf(
                "select revision, stopped, corrects_id is not null from household_flow where area_code = 'T3' order by revision"));
    }

    @Test
    void totals_keptUpToDate_equalTotalsWorkedOutAnew() {
        given.country("T4");
        given.region("T4R", "T4");
        given.region("T4S", "T4");
        given.municipalityUntil("T4A", "T4R", "2024-07-01", "T4D");
        given.municipality("T4B", "T4R");
        given.municipality("T4C", "T4S");
        given.municipalitySince("T4D", "T4S", "2024-07-01");
        Random random = new Random(20241231);
        List<String> areas = List.of("T4", "T4R", "T4A", "T4B", "T4C", "T4D");
        List<String> periods = List.of("2024", "2024-H1", "2024-H2", "2024-K1", "2024-K2", "2023", "2024-K3", "2024-K4");
        List<String> kinds = List.of("bestand", "netwerk", "beide", "onbekend");
        for (int delivery = 0; delivery < 60; delivery++) {
            given.delivered(flow(one(areas, random), one(periods, random), random.nextInt(9), random.nextInt(9), row -> {
                row.kind = one(kinds, random);
                row.providerCode = one(List.of("", "", "P", "Q"), random);
            }));
        }
        String everything = "select area_code, period_code, provider_code, kind, unit, started, stopped, summed_over, sources"
                + " from household_flow_total where area_code like 'T4%' order by area_code, period_code, provider_code, kind, unit";
        List<String> keptUpToDate = given.rowsOf(everything);
        given.allTotalsWorkedOutAnew();
        assertEquals(given.rowsOf(everything), keptUpToDate);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
