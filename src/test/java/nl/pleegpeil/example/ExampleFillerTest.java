package nl.pleegpeil.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test empties the database and fills it, in a transaction that is undone. */
@QuarkusTest
@Tag("database")
class ExampleFillerTest {

    @Inject
    ExampleFiller filler;
    @Inject
    Metrics metrics;
    @Inject
    EntityManager entities;

    @BeforeEach
    void emptyTheDatabase() {
        QuarkusTransaction.begin();
        for (String table : List.of("delivery_agreement", "household_flow", "indicator_figure", "provider", "area")) {
            entities.createNativeQuery("update " + table + " set corrects_id = null").executeUpdate();
            entities.createNativeQuery("delete from " + table).executeUpdate();
        }
        entities.createNativeQuery("delete from household_flow_total").executeUpdate();
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    @Test
    void emptyDatabase_isFilledOnce() {
        assertTrue(filler.fillWhenEmpty());
        assertFalse(filler.fillWhenEmpty());
        AreaTree tree = AreaTree.inForce();
        assertEquals(10, tree.within("VB-MERENLAND").size());
        assertEquals("VB", tree.find("VB-MERENLAND").orElseThrow().parentCode);
        assertEquals(3, Provider.inForce().size());
        assertEquals(List.of(), tree.all().stream().filter(area -> !Example.holds(area.code)).toList());
        assertEquals(List.of(), tree.all().stream().filter(area -> tree.covers("NL", area.code)).toList());
    }

    @Test
    void referenceData_doNotKeepTheExampleAway() {
        area("NL", "Nederland", "land", null);
        area("GM0014", "Groningen", "gemeente", "NL");
        assertTrue(filler.fillWhenEmpty());
        assertEquals(List.of("Groningen"), AreaTree.inForce().within("NL").stream().map(area -> area.name).toList());
    }

    @Test
    void aProviderOfOnesOwn_keepsTheExampleAway() {
        Provider provider = new Provider();
        provider.code = "ENVER";
        provider.name = "Een echte aanbieder";
        provider.revision = 1;
        provider.recordedAt = Instant.EPOCH;
        provider.persist();
        assertFalse(filler.fillWhenEmpty());
        assertTrue(Area.coded("VB").isEmpty());
    }

    @Test
    void figuresOfOnesOwn_keepTheExampleAway() {
        HouseholdFlow flow = ExampleFigures.all().get(0).asDelivered();
        flow.areaCode = "GM0014";
        flow.revision = 1;
        flow.recordedAt = Instant.EPOCH;
        flow.persist();
        assertFalse(filler.fillWhenEmpty());
        assertTrue(Area.coded("VB").isEmpty());
    }

    @Test
    void withoutTheSetting_nothingIsFilled() {
        new ExampleAtStart(demo(false), filler).onStart(new StartupEvent());
        assertTrue(Area.coded("VB").isEmpty());
        new ExampleAtStart(demo(true), filler).onStart(new StartupEvent());
        assertTrue(Area.coded("VB").isPresent());
    }

    @Test
    void everyMetric_worksForEveryLevelPerYearAndHalfYear() {
        filler.fillWhenEmpty();
        for (String area : List.of("VB0001", "VB0010", "VB-MERENLAND", "VB")) {
            for (Grain grain : List.of(Grain.YEAR, Grain.HALF_YEAR)) {
                for (String metric : List.of("vervangingsratio", "stand", "stand_en_stroom", "uitvalpercentage", "instroom", "uitstroom")) {
                    for (String kind : List.of("onbekend", "bestand", "netwerk")) {
                        MetricResult result = answer(metric, area, grain, kind);
                        assertTrue(result.rows().size() >= (grain == Grain.YEAR ? 9 : 18), metric + " " + area + " " + grain);
                        for (MetricRow row : result.rows()) {
                            if (row.label().compareTo("2026") < 0) {
                                assertFalse(row.status().equals(MetricRow.NO_DATA), metric + " " + area + " " + row.label() + " " + kind);
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void theRegion_shrinksFrom2021() {
        filler.fillWhenEmpty();
        MetricResult ratio = answer("vervangingsratio", "VB-MERENLAND", Grain.YEAR, "onbekend");
        assertEquals(100.0 * 70 / 61, ratio.at("2018").orElseThrow().amount(), 1e-9);
        assertEquals(100.0 * 48 / 69, ratio.at("2024").orElseThrow().amount(), 1e-9);
        assertEquals(420.0, answer("stand", "VB", Grain.YEAR, "onbekend").at("2025").orElseThrow().amount());
        MetricRow flow = answer("stand_en_stroom", "VB", Grain.YEAR, "onbekend").at("2024").orElseThrow();
        assertEquals(0.0, flow.amount());
        assertNotNull(flow.measures().get("served"));
        assertEquals(100.0 * 69 / flow.measures().get("served"),
                answer("uitvalpercentage", "VB", Grain.YEAR, "onbekend").at("2024").orElseThrow().amount(), 1e-9);
    }

    @Test
    void aMunicipalityThatIsLate_leavesTheRegionWithoutFigure() {
        filler.fillWhenEmpty();
        Period newest = Period.halfYear(2026, 1);
        MetricQuery region = MetricQuery.yearly(Scope.operator(), "VB-MERENLAND").per(Grain.HALF_YEAR).between(newest.from(), newest.until());
        assertTrue(metrics.answer("stand", region).rows().stream().allMatch(row -> row.amount() == null));
        assertTrue(metrics.answer("stand", region.in("VB0001")).latest().isPresent());
        assertTrue(metrics.answer("stand", region.in("VB0008")).latest().isEmpty());
    }

    private MetricResult answer(String metric, String area, Grain grain, String kind) {
        return metrics.answer(metric, MetricQuery.yearly(Scope.operator(), area).per(grain).of(kind));
    }

    private static void area(String code, String name, String kind, String parent) {
        Area area = new Area();
        area.code = code;
        area.name = name;
        area.kind = kind;
        area.parentCode = parent;
        area.revision = 1;
        area.recordedAt = Instant.EPOCH;
        area.persist();
    }

    /** Settings of which only the one that matters here may be asked. */
    private static Settings demo(boolean demo) {
        return (Settings) Proxy.newProxyInstance(Settings.class.getClassLoader(), new Class<?>[] {Settings.class},
                (settings, method, arguments) -> {
                    assertEquals("demo", method.getName());
                    return demo;
                });
    }
}
