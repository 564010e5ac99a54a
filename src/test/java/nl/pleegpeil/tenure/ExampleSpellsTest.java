package nl.pleegpeil.tenure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.example.ExampleForTest;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Grain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The families of the example against its deliveries, in a transaction that is undone. */
@QuarkusTest
@Tag("database")
class ExampleSpellsTest {

    @Inject
    ExampleForTest example;
    @Inject
    Metrics metrics;

    @BeforeEach
    void fill() {
        QuarkusTransaction.begin();
        example.fill();
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    private MetricResult answer(String metric, String area, String kind, Grain grain, Origin origin) {
        return metrics.answer(metric, MetricQuery.yearly(Scope.operator(), area).of(kind).per(grain).with(MetricOptions.USUAL.from(origin)));
    }

    @Test
    void families_sayWhatTheDeliveriesSay_perMunicipalityAndYear() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String area : IntStream.rangeClosed(1, 10).mapToObj(number -> String.format("VB%04d", number)).toList()) {
            for (String metric : List.of("instroom", "uitstroom", "stand", "vervangingsratio")) {
                for (String kind : List.of("onbekend", "bestand", "netwerk")) {
                    for (Grain grain : List.of(Grain.YEAR, Grain.HALF_YEAR)) {
                        MetricResult spells = answer(metric, area, kind, grain, Origin.SPELLS);
                        for (MetricRow counted : answer(metric, area, kind, grain, Origin.COUNTS).rows()) {
                            if (counted.amount() != null && counted.label().compareTo("2026") < 0) {
                                Double own = spells.at(counted.label()).map(MetricRow::amount).orElse(null);
                                compared++;
                                if (!counted.amount().equals(own)) {
                                    wrong.add(metric + " " + area + " " + counted.label() + " " + kind + ": " + own + " for " + counted.amount());
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 2_000, compared + " compared");
    }

    @Test
    void region_showsADifferenceBetweenFamiliesWithAndWithoutANetwork() {
        MetricResult groups = metrics.answer("overleving", MetricQuery.yearly(Scope.operator(), "VB-MERENLAND").by(Breakdown.GROUP));
        MetricRow with = groups.rows().stream().filter(row -> "met netwerk".equals(row.series()) && row.label().equals("3")).findFirst().orElseThrow();
        MetricRow without = groups.rows().stream().filter(row -> "zonder netwerk".equals(row.series()) && row.label().equals("3")).findFirst().orElseThrow();
        assertTrue(with.lower() > without.amount(), with + " " + without);
        assertTrue(with.measures().get("p") < 0.05 && with.measures().get("df") == 1, with.toString());
        assertEquals("gezinnen", groups.scope().get("herkomst"));
    }

    @Test
    void causes_andWhoStays_addUpToAll() {
        MetricQuery query = MetricQuery.yearly(Scope.operator(), "VB-MERENLAND");
        MetricResult causes = metrics.answer("uitval_per_oorzaak", query);
        MetricResult staying = metrics.answer("overleving", query);
        for (String year : List.of("1", "2", "3", "5", "8")) {
            double stopped = causes.rows().stream().filter(row -> row.label().equals(year)).mapToDouble(MetricRow::amount).sum();
            assertEquals(100, stopped + staying.at(year).orElseThrow().amount(), 1e-9);
        }
    }
}
