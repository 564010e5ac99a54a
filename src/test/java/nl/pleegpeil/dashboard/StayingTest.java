package nl.pleegpeil.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.example.ExampleForTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The families of the example, in a transaction that is undone. */
@QuarkusTest
@Tag("database")
class StayingTest {

    private static final List<String> OPEN = List.of("een jaar", "2 jaar", "3 jaar", "5 jaar");

    @Inject
    ExampleForTest example;
    @Inject
    DashboardViews views;
    @Inject
    Staying staying;

    @BeforeEach
    void fill() {
        QuarkusTransaction.begin();
        example.fill();
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    private List<Figure> figures(Scope scope) {
        DashboardView view = views.of(Map.of("gebied", "VB-MERENLAND"), scope);
        return List.of(staying.overall("overleving", view), staying.groups("overleving", "groep", view), staying.causes("uitval_per_oorzaak", view));
    }

    /** The years of a table: in the first column, or the second where there are groups. */
    private static List<String> years(Figure figure) {
        int at = figure.table().columns().size() - 4;
        return figure.table().rows().stream().map(row -> row.get(at).text()).toList();
    }

    @Test
    void tableForEverybody_hasOnlyTheYearsThatAreOpen() {
        for (Figure figure : figures(Scope.everybody())) {
            assertTrue(years(figure).containsAll(List.of("een jaar", "3 jaar")), figure.id() + years(figure));
            assertEquals(List.of(), years(figure).stream().filter(year -> !OPEN.contains(year)).toList(), figure.id());
        }
    }

    @Test
    void tableForThoseWithARight_hasAllYears() {
        for (Figure figure : figures(Scope.operator())) {
            assertTrue(years(figure).containsAll(List.of("een jaar", "4 jaar", "6 jaar")), figure.id() + years(figure));
        }
    }
}
