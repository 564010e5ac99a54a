package nl.pleegpeil.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.ReleaseRule;
import org.junit.jupiter.api.Test;

class DisclosureStepTest {

    private static final MetricRow ROW = new MetricRow("2024", null, 75.0, 45.1, 123.5, 30.0, 40.0, 70L, "OK",
            "UNDETERMINED", Map.of("numerator", "afgeleid"), "noot", Map.of("begin", 3.0), false, null, List.of("bron"));

    private final DisclosureStep step = new DisclosureStep();

    private static MetricResult result(Scope scope, String area) {
        return result(scope, area, ReleaseRule.RATIO);
    }

    private static MetricResult result(Scope scope, String area, ReleaseRule release) {
        MetricFile file = new MetricFile("vervangingsratio", "titel", "vraag", "per 100", "rij", "ratio", "bron", "definitie", release, "");
        return new MetricResult("vervangingsratio", "per 100", Map.of(), null, List.of(ROW), file, MetricQuery.yearly(scope, area));
    }

    @Test
    void operator_seesOwnFigures() {
        assertEquals(List.of(ROW), step.release(result(Scope.operator(), "GM0014")).rows());
    }

    @Test
    void everybody_seesWhatWasPublishedOfTheCountry() {
        assertEquals(List.of(ROW), step.release(result(Scope.everybody(), "NL")).rows());
    }

    @Test
    void everybody_seesNothingOfAMunicipality_notEvenInAMeasureOrNote() {
        MetricRow row = step.release(result(Scope.everybody(), "GM0014")).rows().get(0);
        assertTrue(row.hidden());
        assertNull(row.amount());
        assertNull(row.lower());
        assertNull(row.upper());
        assertNull(row.numerator());
        assertNull(row.denominator());
        assertNull(row.n());
        assertNull(row.verdict());
        assertEquals("NO_DATA", row.status());
        assertNull(row.measures().get("begin"));
        assertEquals("", row.note());
        assertEquals(Map.of(), row.quality());
    }

    @Test
    void everybody_seesEveryFigureOfAPublicMetric() {
        assertEquals(List.of(ROW), step.release(result(Scope.everybody(), "GM0014", ReleaseRule.OPEN)).rows());
    }
}
