package nl.pleegpeil.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private List<MetricRow> rows(String metric, Scope scope, Breakdown breakdown) {
        MetricQuery query = MetricQuery.yearly(scope, Example.REGION).by(breakdown)
                .between(LocalDate.of(Example.LAST_YEAR, 1, 1), LocalDate.of(Example.LAST_YEAR + 1, 1, 1));
        return metrics.answer(metric, query).rows();
    }

    private static List<MetricRow> shown(List<MetricRow> rows) {
        return rows.stream().filter(row -> "aanbieders".equals(row.series()) && !row.hidden()).toList();
    }

    @Test
    void ontregelaar_seesTheGroupsOfProviders_andWhatWasAvoidable() {
        List<MetricRow> groups = shown(rows("uitval_per_reden", ONTREGELAAR, Breakdown.GROUP));
        System.out.println("GROUPS " + rows("uitval_per_reden", ONTREGELAAR, Breakdown.GROUP));
        System.out.println("REASONS " + shown(rows("uitval_per_reden", ONTREGELAAR, Breakdown.REASON)));
        System.out.println("AVOID " + rows("vermijdbaar_aandeel", ONTREGELAAR, Breakdown.NONE));
        System.out.println("STUDY " + rows("uitval_per_onderzoeksgroep", ONTREGELAAR, Breakdown.NONE));
        assertTrue(groups.size() >= 4, groups.toString());
        assertTrue(groups.stream().allMatch(row -> row.numerator() == 0 || row.numerator() >= 5), groups.toString());
        assertEquals(1, shown(rows("vermijdbaar_aandeel", ONTREGELAAR, Breakdown.NONE)).size());
    }

    @Test
    void everybody_seesOneRowThatTellsNothing() {
        for (String metric : List.of("uitval_per_reden", "vermijdbaar_aandeel", "uitval_per_onderzoeksgroep")) {
            List<MetricRow> rows = rows(metric, Scope.everybody(), Breakdown.GROUP);
            assertEquals(1, rows.size());
            assertTrue(rows.get(0).hidden() && rows.get(0).series() == null && !rows.get(0).hasAnyFigure(), rows.toString());
        }
    }
}
