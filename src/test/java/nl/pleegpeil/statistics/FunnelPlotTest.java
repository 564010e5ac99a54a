package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static nl.pleegpeil.statistics.Approximately.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.statistics.FunnelPlot.Flag;
import nl.pleegpeil.statistics.FunnelPlot.JudgedUnit;
import nl.pleegpeil.statistics.FunnelPlot.Limits;
import nl.pleegpeil.statistics.FunnelPlot.Type;
import nl.pleegpeil.statistics.FunnelPlot.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelPlotTest {

    @Test
    void plot_exampleOfTheMethod() {
        // 13 of 20 and 160 of 200, among units that bring the whole to 86 per cent.
        FunnelPlot plot = plot(Type.BINOMIAL, "13/20 160/200" + " 69/78".repeat(7) + " 68/78".repeat(3));
        assertFalse(plot.overdispersed());
        assertClose(.86, plot.theta(), 1e-15);
        assertEquals(plot.theta(), plot.benchmark());
        JudgedUnit small = plot.units().get(0);
        assertPrinted(.5533096, small.limits().l998(), 7);
        assertPrinted(.6636661, small.limits().l95(), 7);
        assertPrinted(.9744765, small.limits().u95(), 7);
        assertPrinted(.9989791, small.limits().u998(), 7);
        assertPrinted(.01534382, small.lowerTail(), 7);
        assertEquals(Flag.LOW_95, small.flag());
        assertClose(.65, small.amount(), 1e-15);
        JudgedUnit large = plot.units().get(1);
        assertPrinted(.7766988, plot.limitsAt(200).l998(), 7);
        assertPrinted(.8076054, plot.limitsAt(200).l95(), 7);
        assertPrinted(.9039238, plot.limitsAt(200).u95(), 7);
        assertPrinted(.9280364, plot.limitsAt(200).u998(), 7);
        assertPrinted(.01216542, large.lowerTail(), 7);
        assertEquals(Flag.LOW_95, large.flag());
    }

    // Computed with another library (SciPy) from the definition.
    @ParameterizedTest
    @CsvSource({
        "BINOMIAL, .86, 20, 0.5533096052721699, 0.6636661084513065, 0.9744764553441039, 0.9989790582137642",
        "BINOMIAL, .03, 7, 0, 0, 0.1363996769657025, 0.28450806896532504",
        "BINOMIAL, .5, 1, 0, 0, 0.95, 0.998",
        "BINOMIAL, .3, 1000000, 0.29858394864199067, 0.29910152083317504, 0.3008978577553972, 0.30141619165497396",
        "BINOMIAL, 0, 5, 0, 0, 0, 0",
        "BINOMIAL, 1, 5, 0.8002, 0.805, 0.995, 0.9998",
        "POISSON, .14, 43, 0, 0.02745190821751114, 0.2512922852038382, 0.3368637259780373",
        "POISSON, .14, 3.5, 0, 0, 0.5273000879550055, 0.9791527168818766",
        "POISSON, .14, 2e6, 0.13918286402352292, 0.13948142909771852, 0.14051854444114012, 0.14081806076657696",
        "POISSON, 0, 5, 0, 0, 0, 0"})
    void limits_agreeWithTheDefinition(Type type, double theta, double size, double l998, double l95, double u95,
            double u998) {
        Limits limits = new FunnelPlot(type, theta, theta, null, false, List.of()).limitsAt(size);
        assertEquals(l998, limits.l998(), 1e-9 * Math.max(l998, 1e-300));
        assertEquals(l95, limits.l95(), 1e-9 * l95);
        assertEquals(u95, limits.u95(), 1e-9 * u95);
        assertEquals(u998, limits.u998(), 1e-9 * u998);
    }

    @Test
    void flags_widerSpreadThanChance() {
        FunnelPlot plot = plot(Type.BINOMIAL, "10/20 40/50 80/100 15/50 60/100 90/100 5/40 77/90");
        assertClose(0.6854545454545454, plot.theta(), 1e-14);
        assertClose(14.721263951357267, plot.phi(), 1e-12);
        assertTrue(plot.overdispersed());
        JudgedUnit third = plot.units().get(2);
        assertClose(0.9962458427767762, third.lowerTail(), 1e-12);
        assertClose(0.007394249933728676, third.upperTail(), 1e-12);
        assertClose(0.13490714614431487, third.limits().l998(), 1e-12);
        assertClose(0.3362726822410403, third.limits().l95(), 1e-12);
        assertEquals(1.0, third.limits().u95());
        assertEquals(List.of(Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.HIGH_95, Flag.LOW_998, Flag.IN_CONTROL,
            Flag.HIGH_998, Flag.LOW_998, Flag.HIGH_998), plot.units().stream().map(JudgedUnit::exactFlag).toList());
        assertEquals(List.of(Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.IN_CONTROL,
            Flag.IN_CONTROL, Flag.LOW_95, Flag.IN_CONTROL), plot.units().stream().map(JudgedUnit::flag).toList());
        assertClose(2.7874928471543646e-13, plot.units().get(6).lowerTail(), 1e-11);
    }

    @Test
    void flags_ofRates() {
        FunnelPlot plot = plot(Type.POISSON, "3/20.5 9/50.25 1/13 14/41 30/66 2/12.75");
        assertClose(1.5208107715177437, plot.phi(), 1e-12);
        assertFalse(plot.overdispersed());
        assertEquals(List.of(Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.IN_CONTROL, Flag.HIGH_95,
            Flag.IN_CONTROL), plot.units().stream().map(JudgedUnit::flag).toList());
        assertClose(0.01292613511405445, plot.units().get(4).upperTail(), 1e-12);
        assertClose(0.9923340658204793, plot.units().get(4).lowerTail(), 1e-12);
        assertClose(30 / 66.0, plot.units().get(4).amount(), 1e-15);
    }

    @Test
    void flags_ofRatesWidened() {
        FunnelPlot plot = plot(Type.POISSON, "1/100 100/100 1/100 100/100 1/2");
        assertTrue(plot.overdispersed());
        double theta = 203.0 / 402;
        double spread = Math.sqrt(plot.phi() * theta / 2);
        assertClose(theta + 3.090232306167813 * spread, plot.units().get(4).limits().u998(), 1e-12);
        assertClose(theta + 1.959963984540054 * spread, plot.units().get(4).limits().u95(), 1e-12);
        assertEquals(0.0, plot.units().get(4).limits().l998());
        assertEquals(Flag.IN_CONTROL, plot.units().get(0).flag());
        assertEquals(Flag.LOW_998, plot.units().get(0).exactFlag());
    }

    @Test
    void flags_widenedToTheEndsOfTheScale() {
        // Limits at 0 and 1: nobody can lie outside them.
        FunnelPlot plot = plot(Type.BINOMIAL, "0/4 4/4 0/4 4/4 0/4 4/4");
        assertTrue(plot.overdispersed());
        assertEquals(new Limits(0, 0, 1, 1), plot.units().get(0).limits());
        assertTrue(plot.units().stream().allMatch(unit -> unit.flag() == Flag.IN_CONTROL));
    }

    @Test
    void overdispersion_testedAgainstChiSquare() {
        // Scores -2.4, 0, 2.4, winsorised to 80 per cent: 3 phi = 7.3728 lies above chi-square(0.95; 2) = 5.99.
        FunnelPlot wide = plot(Type.BINOMIAL, "38/100 50/100 62/100");
        assertClose(2.4576, wide.phi(), 1e-12);
        assertTrue(wide.overdispersed());
        // Scores -2, 0, 2: 3 phi = 5.12 does not.
        FunnelPlot narrow = plot(Type.BINOMIAL, "40/100 50/100 60/100");
        assertClose(128 / 75.0, narrow.phi(), 1e-12);
        assertFalse(narrow.overdispersed());
    }

    @Test
    void overdispersion_notWhenChanceExplainsIt() {
        FunnelPlot plot = plot(Type.BINOMIAL, "17/20 44/50 80/95 90/100");
        assertClose(0.25207206938029103, plot.phi(), 1e-12);
        assertFalse(plot.overdispersed());
    }

    @Test
    void flags_fromTheTailsNotFromTheLine() {
        // At n = 5 the line for 97.5% lies below 1, but five of five is not unusual at 86 per cent.
        FunnelPlot plot = plot(Type.BINOMIAL, "5/5 855/995");
        assertTrue(plot.units().get(0).limits().u95() < 1);
        assertEquals(Flag.IN_CONTROL, plot.units().get(0).flag());
        assertClose(Math.pow(.86, 5), plot.units().get(0).upperTail(), 1e-14);
    }

    @Test
    void ratio_startersPerHundredLeavers() {
        FunnelPlot plot = FunnelPlot.ratio(List.of(FunnelPlot.ratioUnit("a", 30, 40),
            FunnelPlot.ratioUnit("b", 70, 60), FunnelPlot.ratioUnit("c", 4, 0), FunnelPlot.ratioUnit("d", 0, 0),
            FunnelPlot.ratioUnit("e", 0, 4), FunnelPlot.ratioUnit("f", 50, 50), FunnelPlot.ratioUnit("g", 49, 50),
            FunnelPlot.ratioUnit("h", 50, 49), FunnelPlot.ratioUnit("i", 50, 50), FunnelPlot.ratioUnit("j", 8, 8)));
        assertFalse(plot.overdispersed());
        assertClose(0.5, plot.theta(), 1e-15);
        assertClose(100.0, plot.benchmark(), 1e-15);
        assertClose(75.0, plot.units().get(0).amount(), 1e-15);
        assertNull(plot.units().get(2).amount());
        assertEquals(Flag.IN_CONTROL, plot.units().get(2).flag());
        assertEquals(Flag.NO_DATA, plot.units().get(3).flag());
        assertEquals(0.0, plot.units().get(4).amount());
        Limits share = new FunnelPlot(Type.BINOMIAL, .5, .5, null, false, List.of()).limitsAt(70);
        assertClose(100 * share.l95() / (1 - share.l95()), plot.units().get(0).limits().l95(), 1e-14);
        assertClose(100 * share.u998() / (1 - share.u998()), plot.units().get(0).limits().u998(), 1e-14);
        // Nobody left anywhere: neither amount nor benchmark; the limits have no upper end once widened to 1.
        FunnelPlot none = FunnelPlot.ratio(List.of(FunnelPlot.ratioUnit("a", 3, 0)));
        assertNull(none.benchmark());
        assertEquals(1.0, none.theta());
        Limits widened = new FunnelPlot(Type.RATIO, .9, 900.0, 4.0, true, List.of()).limitsAt(3);
        assertEquals(Double.POSITIVE_INFINITY, widened.u95());
        assertEquals(Double.POSITIVE_INFINITY, widened.u998());
    }

    @Test
    void plot_noData() {
        FunnelPlot plot = plot(Type.BINOMIAL, "0/0");
        assertEquals(new FunnelPlot(Type.BINOMIAL, null, null, null, false, List.of(
            new JudgedUnit("0/0", 0, 0, null, null, null, null, Flag.NO_DATA, Flag.NO_DATA))), plot);
        assertNull(plot.limitsAt(10));
        assertEquals(List.of(), FunnelPlot.binomial(List.of()).units());
        FunnelPlot part = plot(Type.POISSON, "0/0 3/10");
        assertEquals(0.3, part.theta());
        assertEquals(Flag.NO_DATA, part.units().get(0).flag());
        assertNull(part.limitsAt(0));
    }

    @Test
    void plot_nobodyOrEverybody() {
        for (String units : List.of("0/10 0/20", "10/10 20/20")) {
            FunnelPlot plot = plot(Type.BINOMIAL, units);
            assertNull(plot.phi());
            assertFalse(plot.overdispersed());
            assertTrue(plot.units().stream().allMatch(unit -> unit.flag() == Flag.IN_CONTROL));
            assertEquals(1.0, plot.units().get(0).lowerTail());
            assertEquals(1.0, plot.units().get(0).upperTail());
        }
        FunnelPlot rates = plot(Type.POISSON, "0/10 0/20");
        assertEquals(1.0, rates.units().get(0).lowerTail());
        assertNull(rates.phi());
    }

    @Test
    void plot_oneUnit() {
        FunnelPlot plot = plot(Type.BINOMIAL, "7/10");
        assertEquals(0.0, plot.phi());
        assertFalse(plot.overdispersed());
        assertEquals(Flag.IN_CONTROL, plot.units().get(0).flag());
    }

    @Test
    void flags_millions() {
        FunnelPlot plot = plot(Type.BINOMIAL, "5000000/10000000 5003000/10000000");
        assertClose(0.50015, plot.theta(), 1e-14);
        assertEquals(Flag.IN_CONTROL, plot.units().get(0).exactFlag());
        assertEquals(0.17139, plot.units().get(0).lowerTail(), 2e-4);
    }

    @ParameterizedTest
    @CsvSource({"BINOMIAL, 5, 4", "BINOMIAL, -1, 4", "BINOMIAL, 1, 4.5", "BINOMIAL, 1, -4", "BINOMIAL, 1, NaN",
        "POISSON, -1, 4", "POISSON, 1, Infinity", "RATIO, 5, 4"})
    void unit_impossible(Type type, long numerator, double denominator) {
        assertThrows(IllegalArgumentException.class,
            () -> FunnelPlot.of(type, List.of(new Unit("x", numerator, denominator))));
    }

    private static FunnelPlot plot(Type type, String units) {
        List<Unit> parsed = new ArrayList<>(Arrays.stream(units.split(" ")).map(unit -> new Unit(unit,
            Long.parseLong(unit.split("/")[0]), Double.parseDouble(unit.split("/")[1]))).toList());
        return FunnelPlot.of(type, parsed);
    }
}
