package nl.pleegpeil.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why families stopped in the example region, for whoever has a seat there and for everybody. */
@QuarkusTest
@Tag("database")
class ExampleReasonsTest {

    private static final Scope ONTREGELAAR = Scope.of(1L, "proef", List.of(Cast.grant(Role.ONTREGELAAR, 1L, Example.REGION)));

    @Inject
    ExampleFiller filler;
    @Inject
    ExampleLeaver leaver;
    @Inject
    EntityManager entities;
    @Inject
    Metrics metrics;

    @BeforeEach
    void example() {
        Today.is("2026-11-20");
        leave();
        filler.fill();
    }

    @AfterEach
    void leave() {
        leaver.leave(Actor.service("toets"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from example_left").executeUpdate());
    }

    private List<MetricRow> rows(String metric, Scope scope, Breakdown breakdown, int year) {
        return metrics.answer(metric, MetricQuery.yearly(scope, Example.REGION).by(breakdown)
                .between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))).rows();
    }

    @Test
    void ontregelaar_seesGroupsOfProviders_fromFive() {
        for (int year = Example.FIRST_YEAR; year <= Example.LAST_YEAR; year++) {
            List<MetricRow> groups = rows("uitval_per_reden", ONTREGELAAR, Breakdown.GROUP, year).stream()
                    .filter(row -> "aanbieders".equals(row.series())).toList();
            List<MetricRow> shown = groups.stream().filter(row -> !row.hidden()).toList();
            assertEquals(8, groups.size());
            assertFalse(shown.isEmpty(), "nothing in " + year);
            assertTrue(shown.stream().allMatch(row -> row.numerator() == 0 || row.numerator() >= 5), shown.toString());
            // One alone would be what the others leave of the total.
            assertTrue(groups.size() - shown.size() != 1, shown.toString());
        }
    }

    @Test
    void everybody_seesNothingOfTheSeries() {
        for (String metric : List.of("uitval_per_reden", "vermijdbaar_aandeel", "uitval_per_onderzoeksgroep")) {
            for (MetricRow row : rows(metric, Scope.everybody(), Breakdown.GROUP, Example.LAST_YEAR)) {
                assertNull(row.series());
                assertTrue(row.numerator() == null || row.numerator() % 5 == 0, row.toString());
                assertTrue(row.amount() == null || row.denominator() != null || row.amount() % 5 == 0, row.toString());
            }
        }
    }
}
