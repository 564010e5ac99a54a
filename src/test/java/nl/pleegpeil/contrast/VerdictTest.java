package nl.pleegpeil.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.MetricRow;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static MetricRow row(Double amount, Double lower, Double upper, Map<String, String> quality) {
        return new MetricRow("2024", null, amount, lower, upper, null, null, null, MetricRow.OK, null, quality, "", Map.of(), false, null, List.of());
    }

    private static MetricRow row(double amount, double lower, double upper) {
        return row(amount, lower, upper, Map.of());
    }

    @Test
    void margins_thatTouchAreTogether() {
        assertEquals(Verdict.TOGETHER, Verdict.of(row(70, 60, 80), row(90, 80, 100), false));
        assertEquals(Verdict.TOGETHER, Verdict.of(row(90, 80, 100), row(70, 60, 80), false));
        assertEquals(Verdict.APART, Verdict.of(row(70, 60, 79.9), row(90, 80, 100), false));
        assertEquals(Verdict.APART, Verdict.of(row(90, 80, 100), row(70, 60, 79.9), false));
    }

    @Test
    void margin_withoutEnd_isNeverBelowTheOther() {
        assertEquals(Verdict.TOGETHER, Verdict.of(row(150, 60, Double.POSITIVE_INFINITY), row(90, 80, 100), false));
        assertEquals(Verdict.APART, Verdict.of(row(150, 118, Double.POSITIVE_INFINITY), row(90, 80, 100), false));
    }

    @Test
    void familiesOnBothSides_areNeverTold_apart() {
        assertEquals(Verdict.NESTED, Verdict.of(row(70, 60, 79), row(90, 80, 100), true));
    }

    @Test
    void derivedOrContested_isNeverToldApart() {
        assertEquals(Verdict.SHAKY, Verdict.of(row(70.0, 60.0, 79.0, Map.of("numerator", "afgeleid")), row(90, 80, 100), false));
        assertEquals(Verdict.APART, Verdict.of(row(70.0, 60.0, 79.0, Map.of("numerator", "voorlopig")), row(90, 80, 100), false));
    }

    @Test
    void oneSide_isNoComparison() {
        assertEquals(Verdict.ONE_SIDED, Verdict.of(null, row(90, 80, 100), false));
        assertEquals(Verdict.ONE_SIDED, Verdict.of(row(null, null, null, Map.of()), row(90, 80, 100), true));
        assertEquals(Verdict.ONE_SIDED, Verdict.of(row(90, 80, 100), MetricRow.hidden("2024", null, "te weinig"), false));
        assertEquals(Verdict.NO_MARGIN, Verdict.of(row(12.0, null, null, Map.of()), row(90, 80, 100), false));
    }
}
