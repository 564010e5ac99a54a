package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static nl.pleegpeil.statistics.Approximately.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.XmrChart.Assurance;
import nl.pleegpeil.statistics.XmrChart.Direction;
import nl.pleegpeil.statistics.XmrChart.JudgedPoint;
import nl.pleegpeil.statistics.XmrChart.Label;
import nl.pleegpeil.statistics.XmrChart.Phase;
import nl.pleegpeil.statistics.XmrChart.Point;
import nl.pleegpeil.statistics.XmrChart.PointType;
import nl.pleegpeil.statistics.XmrChart.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmrChartTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final Settings INCREASE = Settings.of(Direction.INCREASE);
    private static final double[] EXAMPLE = {12, 14, 11, 13, 15, 12, 14, 13, 25, 12, 13, 14, 11, 12};

    @Test
    void chart_exampleOfTheMethod() {
        XmrChart chart = XmrChart.of(points(EXAMPLE), INCREASE);
        assertEquals(1, chart.phases().size());
        Phase phase = chart.phases().get(0);
        assertEquals(14, phase.points());
        assertFalse(phase.trial());
        assertPrinted(13.642857, phase.centre(), 8);
        assertPrinted(1.9090909, phase.meanMovingRange(), 8);
        assertPrinted(8.564675, phase.lower(), 7);
        assertPrinted(18.721039, phase.upper(), 8);
        assertPrinted(10.25740, phase.nearLower(), 7);
        assertPrinted(17.02831, phase.nearUpper(), 7);
        assertEquals("........A.....", labels(chart));
        assertEquals(PointType.COMMON_CAUSE, chart.variation());
        assertNull(chart.assurance());
    }

    @Test
    void chart_withoutScreening() {
        Phase phase = XmrChart.of(points(EXAMPLE), new Settings(Direction.INCREASE, null, Set.of(), null, false))
            .phases().get(0);
        assertClose(46.0 / 13, phase.meanMovingRange(), 1e-15);
        assertClose(191.0 / 14 + 2.66 * 46 / 13, phase.upper(), 1e-15);
    }

    @Test
    void screening_dropsRangesAtTheBorder() {
        // Moving ranges 0 (eight times) and 1: mean 1/9, all but the zeros dropped, so the unscreened mean stays.
        double[] step = {5, 5, 5, 5, 5, 6, 6, 6, 6, 6};
        assertClose(1.0 / 9, XmrChart.of(points(step), INCREASE).phases().get(0).meanMovingRange(), 1e-15);
        // Nothing moves: limits on the centre line.
        Phase flat = XmrChart.of(points(4, 4, 4), INCREASE).phases().get(0);
        assertEquals(new Phase(FIRST, 3, 4, 0.0, 4.0, 4.0, 4.0, 4.0, true), flat);
        assertEquals("...", labels(XmrChart.of(points(4, 4, 4), INCREASE)));
    }

    @Test
    void screening_isStrict() {
        // Moving ranges 3267, 233, 250 and 250: mean 1000, and 3267 is exactly 3.267 times that.
        Phase phase = XmrChart.of(points(0, 3267, 3034, 3284, 3034), INCREASE).phases().get(0);
        assertEquals(733.0 / 3, phase.meanMovingRange());
    }

    @Test
    void limits_theLineItselfIsWithin() {
        double[] base = {0, 1, 0, 1, 0, 1, 0, 1};
        Phase phase = XmrChart.of(points(base), INCREASE).phases().get(0);
        assertEquals("...", after(base, phase.upper(), 0, phase.lower()));
        assertEquals("...", after(base, phase.nearUpper(), phase.nearUpper(), 0));
        assertEquals("...", after(base, phase.nearLower(), phase.nearLower(), 1));
        for (double target : new double[] {phase.upper(), phase.lower()}) {
            assertEquals(Assurance.INCONSISTENT, XmrChart.of(points(base),
                new Settings(Direction.INCREASE, target, Set.of(), null, true)).assurance());
        }
    }

    @Test
    void limits_onePoint() {
        XmrChart chart = XmrChart.of(points(7), new Settings(Direction.INCREASE, 3.0, Set.of(), null, true));
        assertEquals(List.of(new Phase(FIRST, 1, 7, null, null, null, null, null, true)), chart.phases());
        assertEquals(List.of(new JudgedPoint(FIRST, 7, 0, Label.COMMON_CAUSE, PointType.COMMON_CAUSE)), chart.points());
        assertEquals(Assurance.INCONSISTENT, chart.assurance());
    }

    @Test
    void chart_noPoints() {
        assertEquals(new XmrChart(List.of(), List.of(), null, null),
            XmrChart.of(List.of(), new Settings(Direction.INCREASE, 3.0, Set.of(), null, true)));
    }

    @Test
    void chart_twoPoints() {
        // One moving range is never more than 3.267 times itself.
        Phase phase = XmrChart.of(points(2, 6), INCREASE).phases().get(0);
        assertEquals(new Phase(FIRST, 2, 4, 4.0, 4 + 2.66 * 4, 4 - 2.66 * 4, 4 + 2 * (2.66 / 3) * 4,
            4 - 2 * (2.66 / 3) * 4, true), phase);
    }

    @ParameterizedTest
    @CsvSource({
        // One letter a point: A/B outside, I/D trend, U/L two in three, S/s run, . common.
        "10 10 10 10 10 10 10, .......",
        "1 2 3 4 5 6 7, BIIIIIA",
        "7 6 5 4 3 2 1, ADDDDDB",
        "1 2 3 4 5 6 6, B....UU",
        "0 0 0 0 0 0 1 1 1 1 1 1 1, BBBBBBAAAAAAA",
        "0 3 0 3 0 3 0 2 2 2 2 2 2 2, .......SSSSSSS",
        "3 0 3 0 3 0 3 1 1 1 1 1 1 1, .......sssssss",
        "0 3 0 3 0 3 0 2 2 2 2 2 2, ............."})
    void labels_ofShortSeries(String amounts, String expected) {
        double[] given = Arrays.stream(amounts.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertEquals(expected, labels(XmrChart.of(points(given), INCREASE)));
    }

    @Test
    void trend_directionAtTheTurn() {
        double[] wide = {0, 8, 0, 8, 0, 8};
        // The top is part of the rise and of the fall, and looks ahead.
        assertEquals("IIIIIIDDDDDDD.", after(wide, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 1));
        // After the turn no trend: the top looks back.
        assertEquals("IIIIIII..", after(wide, 1, 2, 3, 4, 5, 6, 7, 6, 5));
        // Two trends that meet in a tie: as in the package, "not up" reads as down for the last point of the rise.
        assertEquals("IIIIIIDDDDDDDD", after(wide, 1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1));
    }

    @Test
    void trend_needsSixEqualDifferences() {
        double[] six = {0, 30, 1, 2, 3, 4, 5, 6, 0, 30, 5};
        assertFalse(labels(XmrChart.of(points(six), INCREASE)).contains("I"));
        double[] tie = {0, 30, 1, 2, 3, 4, 4, 5, 6, 7, 0, 30, 5};
        assertFalse(labels(XmrChart.of(points(tie), INCREASE)).contains("I"));
    }

    @Test
    void twoInThree_onlyTheNearOnes() {
        // Limits fixed on 0, 1, 0, 1, ...: centre 0.5, range 1, limits -2.16 and 3.16, near from 2.2733.
        double[] base = {0, 1, 0, 1, 0, 1, 0, 1};
        assertEquals("U.U..", after(base, 2.5, 1, 2.5, 0, 0.5));
        assertEquals("UU...", after(base, 2.5, 2.4, 0, 0.5, 0));
        assertEquals(".....", after(base, 2.5, 0, 2.5, 0, 0.5));
        assertEquals("A....", after(base, 3.5, 1, 2.5, 0, 0.5));
        assertEquals("AU.U.", after(base, 3.5, 2.5, 1, 2.5, 0));
        assertEquals("L.L..", after(base, -1.5, 0, -1.5, 1, 0));
        assertEquals("B....", after(base, -2.5, 1, 0, 1, 0));
        // A point on the centre line is on neither side.
        assertEquals("...", after(base, 2.5, 0.5, 2.5));
        assertEquals(".......", after(base, 1, 1, 1, 0.5, 1, 1, 1).substring(0, 7));
    }

    @Test
    void labels_precedence() {
        double[] base = {0, 1, 0, 1, 0, 1, 0, 1};
        // Rising within the limits: trend before two in three before run.
        assertEquals("IIIIIII", after(base, 0.6, 0.8, 1.2, 1.4, 2, 2.5, 2.8));
        assertEquals("IIIIIIA", after(base, 0.6, 0.8, 1.2, 1.4, 2, 2.5, 3.8));
        assertEquals("SSSSSUU", after(base, 0.6, 0.6, 0.6, 0.6, 0.6, 2.5, 2.5));
        assertEquals("ASSSSSS", after(base, 4, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6));
    }

    @Test
    void phases_doNotReachAcrossARebase() {
        double[] jump = {1, 2, 1, 2, 1, 2, 11, 12, 11, 12, 11, 12, 11};
        XmrChart chart = XmrChart.of(points(jump),
            new Settings(Direction.DECREASE, null, Set.of(FIRST, FIRST.plusDays(6), FIRST.plusYears(9)), null, true));
        assertEquals(List.of(6, 7), chart.phases().stream().map(Phase::points).toList());
        assertEquals(List.of(1.0, 1.0), chart.phases().stream().map(Phase::meanMovingRange).toList());
        assertEquals(FIRST.plusDays(6), chart.phases().get(1).first());
        assertClose(80.0 / 7, chart.phases().get(1).centre(), 1e-15);
        assertEquals(".............", labels(chart));
        assertEquals(List.of(0, 1), chart.points().stream().map(JudgedPoint::phase).distinct().toList());
    }

    @Test
    void fixAfter_basePerPhase() {
        double[] amounts = {1, 2, 1, 2, 50, 60, 4, 6, 4, 6, 90};
        XmrChart chart = XmrChart.of(points(amounts),
            new Settings(Direction.INCREASE, null, Set.of(FIRST.plusDays(6)), 4, true));
        assertEquals(List.of(1.5, 5.0), chart.phases().stream().map(Phase::centre).toList());
        assertEquals(List.of(1.0, 2.0), chart.phases().stream().map(Phase::meanMovingRange).toList());
        assertEquals("....AA....A", labels(chart));
        XmrChart one = XmrChart.of(points(1, 2, 3, 4, 5, 6, 7),
            new Settings(Direction.INCREASE, null, Set.of(), 1, true));
        assertNull(one.phases().get(0).upper());
        assertEquals("IIIIIII", labels(one));
    }

    @ParameterizedTest
    @CsvSource({"INCREASE, SPECIAL_CAUSE_IMPROVEMENT, SPECIAL_CAUSE_CONCERN",
        "DECREASE, SPECIAL_CAUSE_CONCERN, SPECIAL_CAUSE_IMPROVEMENT",
        "NEUTRAL, SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW"})
    void variation_typeOfTheLastPoint(Direction direction, PointType high, PointType low) {
        double[] up = Arrays.copyOf(EXAMPLE, 9);
        double[] down = Arrays.stream(up).map(amount -> -amount).toArray();
        assertEquals(high, XmrChart.of(points(up), Settings.of(direction)).variation());
        assertEquals(low, XmrChart.of(points(down), Settings.of(direction)).variation());
        for (Label label : Label.values()) {
            PointType expected = label == Label.COMMON_CAUSE ? PointType.COMMON_CAUSE
                : label.text().matches(".*(Above|Increasing).*") ? high : low;
            assertEquals(expected, label.type(direction));
        }
        assertEquals("special_cause_neutral_high", PointType.SPECIAL_CAUSE_NEUTRAL_HIGH.text());
        assertEquals("consistent_pass", Assurance.CONSISTENT_PASS.text());
    }

    @ParameterizedTest
    @CsvSource({"INCREASE, 6.66, INCONSISTENT", "INCREASE, 6.67, CONSISTENT_FAIL", "INCREASE, 1.33, CONSISTENT_PASS",
        "INCREASE, 1.34, INCONSISTENT", "DECREASE, 6.67, CONSISTENT_PASS", "DECREASE, 1.33, CONSISTENT_FAIL",
        "DECREASE, 4, INCONSISTENT", "NEUTRAL, 9,", "INCREASE,,"})
    void assurance_limitsOfTheLastPhase(Direction direction, Double target, Assurance expected) {
        // Last phase 4 +- 2.66 * 1 = 1.34 .. 6.66; the first lies far away.
        double[] amounts = {100, 104, 3.5, 4.5, 3.5, 4.5};
        XmrChart chart = XmrChart.of(points(amounts),
            new Settings(direction, target, Set.of(FIRST.plusDays(2)), null, true));
        assertEquals(expected, chart.assurance());
    }

    @Test
    void trial_belowThirteenPoints() {
        assertTrue(XmrChart.of(points(new double[12]), INCREASE).phases().get(0).trial());
        assertFalse(XmrChart.of(points(new double[13]), INCREASE).phases().get(0).trial());
    }

    @Test
    void points_orderAndDates() {
        List<Point> shuffled = new ArrayList<>(points(EXAMPLE));
        Collections.reverse(shuffled);
        assertEquals(XmrChart.of(points(EXAMPLE), INCREASE), XmrChart.of(shuffled, INCREASE));
        assertThrows(IllegalArgumentException.class,
            () -> XmrChart.of(List.of(new Point(FIRST, 1), new Point(FIRST, 2)), INCREASE));
        assertThrows(IllegalArgumentException.class, () -> new Point(FIRST, Double.NaN));
        assertThrows(IllegalArgumentException.class,
            () -> new Settings(Direction.INCREASE, null, Set.of(), 0, true));
        assertThrows(IllegalArgumentException.class,
            () -> new Settings(Direction.INCREASE, Double.NaN, Set.of(), 1, true));
    }

    @Test
    void centreLine_decimalsOnTheLine() {
        // 0.1 + 0.2 + 0.3 is not 0.6 in double arithmetic, but 0.2 still lies on the line.
        XmrChart chart = XmrChart.of(points(0.1, 0.2, 0.3), INCREASE);
        assertEquals(0.2, chart.phases().get(0).centre());
    }

    static List<Point> points(double... amounts) {
        return IntStream.range(0, amounts.length).mapToObj(index -> new Point(FIRST.plusDays(index), amounts[index]))
            .toList();
    }

    static String labels(XmrChart chart) {
        StringBuilder letters = new StringBuilder();
        chart.points().forEach(point -> letters.append(XmrReference.letter(point.label().text())));
        return letters.toString();
    }

    private static String after(double[] base, double... amounts) {
        double[] all = Arrays.copyOf(base, base.length + amounts.length);
        System.arraycopy(amounts, 0, all, base.length, amounts.length);
        return labels(XmrChart.of(points(all), new Settings(Direction.INCREASE, null, Set.of(), base.length, true)))
            .substring(base.length);
    }
}
