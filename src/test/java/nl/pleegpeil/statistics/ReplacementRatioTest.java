package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pleegpeil.statistics.ReplacementRatio.Status;
import nl.pleegpeil.statistics.ReplacementRatio.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementRatioTest {

    // Limits computed with 30 or more digits, independently of this program.
    @ParameterizedTest
    @CsvSource({
        "30, 40, 45.110063262203502, 123.47012568144479, OK, UNDETERMINED",
        "0, 6, 0, 84.931119429732349, NO_STARTERS, BELOW",
        "6, 0, 117.74247257241778, Infinity, NO_LEAVERS, ABOVE",
        "1, 1, 1.2739367083666628, 7849.6835316262927, OK, UNDETERMINED",
        "5, 3, 32.426339396202814, 1073.2487899518776, OK, UNDETERMINED",
        "1, 1000, 0.0025292835327187116, 0.55843958784314405, OK, BELOW",
        "1000, 1, 17907.039933581546, 3953688.8097520093, OK, ABOVE",
        "1, 1000000, 2.5317782987002294e-6, 0.00055716561267389282, OK, BELOW",
        "1000000, 1, 17947984.894489472, 3949792920.3097383, OK, ABOVE",
        "0, 1000000, 0, 0.00036888862580381152, NO_STARTERS, BELOW",
        "1000000, 0, 27108453.068212426, Infinity, NO_LEAVERS, ABOVE",
        "12345, 9876, 121.72592522946193, 128.36463441664961, OK, ABOVE",
        "1000000, 1000000, 99.723103293440106, 100.27766555333232, OK, UNDETERMINED",
        "10000000, 10000000, 99.912376157763622, 100.0877006889497, OK, UNDETERMINED",
        "5000000, 12, 23853136.619771779, 80637736.210596461, OK, ABOVE",
        "200, 150, 107.35457363596833, 165.88960137085125, OK, ABOVE"})
    void interval_agreesWithHighPrecision(long starters, long leavers, double lower, double upper, Status status,
            Verdict verdict) {
        ReplacementRatio ratio = ReplacementRatio.of(starters, leavers);
        assertClose(leavers == 0 ? null : 100.0 * starters / leavers, ratio.amount(), 1e-15);
        assertClose(lower, ratio.lower(), 3e-9);
        assertClose(upper, ratio.upper(), 3e-9);
        assertEquals(status, ratio.status());
        assertEquals(verdict, ratio.verdict());
    }

    @Test
    void ratio_nothingHappened() {
        ReplacementRatio ratio = ReplacementRatio.of(0, 0);
        assertEquals(new ReplacementRatio(0L, 0L, 0.95, null, null, null, Status.NO_EVENTS, Verdict.UNDETERMINED),
            ratio);
    }

    @ParameterizedTest
    @CsvSource({",", "12,", ",0", "0,"})
    void ratio_countNotKnown(Long starters, Long leavers) {
        ReplacementRatio ratio = ReplacementRatio.of(starters, leavers);
        assertEquals(new ReplacementRatio(starters, leavers, 0.95, null, null, null, Status.NO_DATA, null), ratio);
    }

    @Test
    void ratio_differentExposureTimes() {
        ReplacementRatio plain = ReplacementRatio.of(30, 40);
        ReplacementRatio scaled = ReplacementRatio.of(30L, 40L, 0.95, 6, 12);
        assertClose(150.0, scaled.amount(), 1e-15);
        assertClose(2 * plain.lower(), scaled.lower(), 1e-14);
        assertClose(2 * plain.upper(), scaled.upper(), 1e-14);
        // The verdict is about the figure shown: at a tenth of the leavers' time 30 to 40 is 750.
        assertEquals(Verdict.ABOVE, ReplacementRatio.of(30L, 40L, 0.95, 1, 10).verdict());
        assertNull(ReplacementRatio.of(3L, 0L, 0.95, 1, 10).amount());
        assertEquals(Double.POSITIVE_INFINITY, ReplacementRatio.of(3L, 0L, 0.95, 1, 10).upper());
    }

    @Test
    void verdict_limitCloseToHundred() {
        // Exposure times that bring a limit just above or just below 100.
        double upper = ReplacementRatio.of(0, 6).upper();
        assertEquals(Verdict.UNDETERMINED, ReplacementRatio.of(0L, 6L, 0.95, upper, 100.0001).verdict());
        assertEquals(Verdict.BELOW, ReplacementRatio.of(0L, 6L, 0.95, upper, 99.9999).verdict());
        double lower = ReplacementRatio.of(6, 0).lower();
        assertEquals(Verdict.UNDETERMINED, ReplacementRatio.of(6L, 0L, 0.95, lower, 99.9999).verdict());
        assertEquals(Verdict.ABOVE, ReplacementRatio.of(6L, 0L, 0.95, lower, 100.0001).verdict());
    }

    @Test
    void ratio_impossibleInput() {
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(null, -3L));
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(1, 3, 1.0));
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(1, 3, 0.0));
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(1, 3, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(1L, 3L, 0.9, 0, 1));
        assertThrows(IllegalArgumentException.class,
            () -> ReplacementRatio.of(1L, 3L, 0.9, 1, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> ReplacementRatio.of(1L, 3L, 0.9, Double.NaN, 1));
    }
}
