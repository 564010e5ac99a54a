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
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.KaplanMeier.Observation;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;
import nl.pleegpeil.statistics.SurvivalCurve.Estimate;
import nl.pleegpeil.statistics.SurvivalCurve.Median;
import nl.pleegpeil.statistics.SurvivalCurve.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    private static final List<Observation> SIX = List.of(
        new Observation(0, 300, true, "1"), new Observation(0, 500, false, "1"),
        new Observation(0, 900, true, "1"), new Observation(200, 600, true, "2"),
        new Observation(400, 1200, false, "2"), new Observation(100, 800, true, "2"));

    @Test
    void curve_exampleOfTheMethod() {
        SurvivalCurve curve = KaplanMeier.of(SIX);
        assertEquals(List.of(300.0, 600.0, 800.0, 900.0), curve.steps().stream().map(Step::time).toList());
        assertEquals(List.of(5L, 4L, 3L, 2L), curve.steps().stream().map(Step::atRisk).toList());
        assertEquals(List.of(1L, 1L, 1L, 1L), curve.steps().stream().map(Step::events).toList());
        double[] survival = {.8, .6, .4, .2};
        double[] se = {.1788854, .2190890, .2190890, .1788854};
        for (int index = 0; index < 4; index++) {
            assertClose(survival[index], curve.steps().get(index).survival(), 1e-14);
            assertPrinted(se[index], curve.steps().get(index).se(), 7);
        }
        assertPrinted(.2038093, curve.steps().get(0).lower(), 7);
        assertPrinted(.9691798, curve.steps().get(0).upper(), 7);
        assertPrinted(.05197575, curve.steps().get(2).lower(), 7);
        assertPrinted(.7528158, curve.steps().get(2).upper(), 7);
        assertEquals(new Median(800.0, 300.0, null), curve.median());
        assertClose(.8, curve.at(1).survival(), 1e-14);
        assertClose(.6, curve.at(2).survival(), 1e-14);
        assertClose(.2, curve.at(3).survival(), 1e-14);
        assertEquals(new Estimate(null, null, null, null), curve.at(3.3));
        assertTrue(curve.earlyRiskSet());
        assertNull(curve.conditional());
    }

    @Test
    void logRank_exampleOfTheMethod() {
        LogRank test = KaplanMeier.logRank(SIX);
        assertClose(0.111454152516, test.chiSquare(), 1e-11);
        assertEquals(1, test.degreesOfFreedom());
        assertClose(0.738494, test.p(), 1e-5);
        assertEquals(List.of(3L, 3L), test.groups().stream().map(LogRank.Group::size).toList());
        assertEquals(List.of(2L, 2L), test.groups().stream().map(LogRank.Group::observed).toList());
        assertClose(4.0, test.groups().stream().mapToDouble(LogRank.Group::expected).sum(), 1e-14);
    }

    @Test
    void curve_nobody() {
        SurvivalCurve curve = KaplanMeier.of(List.of(new Observation(5, 5, true), new Observation(6, 5, true)));
        assertEquals(List.of(), curve.steps());
        assertNull(curve.largestExit());
        assertEquals(new Median(null, null, null), curve.median());
        assertEquals(new Estimate(null, null, null, null), curve.at(0));
        assertFalse(curve.earlyRiskSet());
        assertNull(KaplanMeier.logRank(List.of()).chiSquare());
        assertEquals(0, KaplanMeier.logRank(List.of()).degreesOfFreedom());
    }

    @Test
    void curve_onlyCensored() {
        SurvivalCurve curve = KaplanMeier.of(List.of(new Observation(0, 365.25, false)));
        assertEquals(List.of(), curve.steps());
        assertEquals(new Estimate(1.0, 0.0, null, null), curve.at(0));
        assertEquals(new Estimate(1.0, 0.0, null, null), curve.at(1));
        assertEquals(new Estimate(null, null, null, null), curve.at(1.001));
        assertEquals(new Median(null, null, null), curve.median());
    }

    @Test
    void curve_oneStopEndsIt() {
        SurvivalCurve curve = KaplanMeier.of(List.of(new Observation(0, 100, true), new Observation(100, 900, true),
            new Observation(500, 700, false)));
        // Whoever enters at 100 is not at risk at 100, so the only one at risk stops and the curve stays at 0.
        assertEquals(List.of(new Step(100, 1, 1, 0, null, null, null), new Step(900, 1, 1, 0, null, null, null)),
            curve.steps());
        assertEquals(new Estimate(0.0, null, null, null), curve.at(1));
        assertEquals(new Estimate(0.0, null, null, null), curve.at(50));
        assertEquals(new Median(100.0, null, null), curve.median());
        assertEquals(1.0, curve.at(0.25).survival());
    }

    @Test
    void curve_eventsPrecedeCensorings() {
        SurvivalCurve curve = KaplanMeier.of(List.of(new Observation(0, 10, true), new Observation(0, 10, false),
            new Observation(0, 10, true), new Observation(0, 20, true)));
        assertEquals(4, curve.steps().get(0).atRisk());
        assertEquals(2, curve.steps().get(0).events());
        assertEquals(0.5, curve.steps().get(0).survival());
        assertEquals(1, curve.steps().get(1).atRisk());
    }

    @Test
    void at_includesTheStopsOfThatDay() {
        SurvivalCurve curve = KaplanMeier.of(List.of(new Observation(0, 365.25, true), new Observation(0, 800, false)));
        assertEquals(0.5, curve.at(1).survival());
        assertEquals(1.0, curve.at(0.9999).survival());
        assertThrows(IllegalArgumentException.class, () -> curve.at(-1));
        assertThrows(IllegalArgumentException.class, () -> curve.at(Double.NaN));
    }

    @Test
    void median_exactlyHalf() {
        // Half is left from 20 on: halfway to the next event, or to the last exit when there is none.
        assertEquals(25.0, KaplanMeier.of(uncensored(10, 20, 30, 40)).median().days());
        assertEquals(30.0, KaplanMeier.of(List.of(new Observation(0, 10, true), new Observation(0, 20, true),
            new Observation(0, 40, false), new Observation(0, 35, false))).median().days());
        assertEquals(20.0, KaplanMeier.of(uncensored(10, 20, 30)).median().days());
        // 0.9 * 8/9 * 7/8 * 6/7 * 5/6 is one half on paper but not in double arithmetic.
        assertEquals(5.5, KaplanMeier.of(uncensored(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).median().days());
        for (int half = 1; half < 60; half++) {
            int[] times = IntStream.rangeClosed(1, 2 * half).toArray();
            assertEquals(half + 0.5, KaplanMeier.of(uncensored(times)).median().days());
        }
    }

    @Test
    void median_limitsSkipWhatIsNotDefined() {
        SurvivalCurve curve = KaplanMeier.of(uncensored(IntStream.rangeClosed(1, 30).toArray()));
        double z2 = Math.pow(1.959963984540054, 2);
        // By definition: the limits are the first times at which the limits of the curve are at most one half.
        for (Step step : curve.steps()) {
            if (step.lower() != null) {
                double deviation = Math.pow(Math.log(-Math.log(step.survival())) - Math.log(Math.log(2)), 2);
                double variance = Math.pow(step.se() / step.survival() / Math.log(step.survival()), 2);
                boolean covered = deviation <= z2 * variance;
                assertEquals(covered, step.lower() <= 0.5 && step.upper() >= 0.5);
            }
        }
        assertTrue(curve.median().lower() < curve.median().days());
        assertTrue(curve.median().days() < curve.median().upper());
    }

    @Test
    void earlyRiskSet_conditionalOnReachingTenAtRisk() {
        List<Observation> observations = new ArrayList<>(uncensored(50));
        IntStream.range(0, 12).forEach(each -> observations.add(new Observation(60, 100 + each, true)));
        SurvivalCurve curve = KaplanMeier.of(observations);
        assertEquals(0, curve.steps().get(5).survival());
        assertTrue(curve.earlyRiskSet());
        SurvivalCurve conditional = curve.conditional();
        assertEquals(100, conditional.from());
        assertEquals(KaplanMeier.of(observations.subList(1, 13)).steps(), conditional.steps());
        assertEquals(0, curve.from());
    }

    @Test
    void earlyRiskSet_exactlyTenAtRisk() {
        SurvivalCurve ten = KaplanMeier.of(uncensored(IntStream.rangeClosed(1, 10).toArray()));
        assertEquals(1, ten.conditional().from());
        assertEquals(ten.steps(), ten.conditional().steps());
        assertNull(KaplanMeier.of(uncensored(IntStream.rangeClosed(1, 9).toArray())).conditional());
    }

    @Test
    void earlyRiskSet_onlyWithinFiveYears() {
        double fiveYears = 1826.25;
        List<Observation> many = new ArrayList<>();
        IntStream.range(0, 10).forEach(each -> many.add(new Observation(0, fiveYears + each, true)));
        assertFalse(KaplanMeier.of(many).earlyRiskSet());
        IntStream.range(0, 2).forEach(each -> many.add(new Observation(0, fiveYears, true)));
        assertFalse(KaplanMeier.of(many).earlyRiskSet());
        many.subList(0, 3).clear();
        assertTrue(KaplanMeier.of(many).earlyRiskSet());
    }

    @Test
    void observe_windowCutsTheSpell() {
        Period window = new Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));
        assertEquals(List.of(
            new Observation(30, 395, false, "open before"), new Observation(0, 355, false, "open within"),
            new Observation(0, 364, true, "stopped on the last day"), new Observation(30, 395, false, "stopped later"),
            new Observation(30, 31, true, "stopped on the first day"), new Observation(0, 365, false, "at opening")),
            KaplanMeier.observe(List.of(
                spell("open before", "2022-12-01", null), spell("open within", "2023-01-10", null),
                spell("stopped on the last day", "2023-01-01", "2023-12-31"),
                spell("stopped later", "2022-12-01", "2024-01-01"),
                spell("stopped on the first day", "2022-12-01", "2023-01-01"),
                spell("at opening", "2022-12-31", null),
                spell("gone at opening", "2022-12-01", "2022-12-31"),
                spell("gone long ago", "2020-12-01", "2021-12-31"),
                spell("started on the last day", "2023-12-31", null), spell("started after", "2024-02-01", null),
                spell("started and stopped after", "2024-02-01", "2024-03-01")), window, Spell::group));
    }

    @Test
    void joining_splitsAtTheMoment() {
        Observation observation = new Observation(100, 500, true, "without");
        assertEquals(List.of(new Observation(100, 300, false, "without"), new Observation(300, 500, true, "with")),
            observation.joining(300, "with"));
        assertEquals(List.of(new Observation(100, 500, true, "with")), observation.joining(50, "with"));
        assertEquals(List.of(observation), observation.joining(500, "with"));
        assertEquals(List.of(observation), observation.joining(900, "with"));
    }

    @Test
    void logRank_notDefined() {
        assertNull(KaplanMeier.logRank(List.of(new Observation(0, 5, true), new Observation(0, 6, true))).chiSquare());
        LogRank noEvents = KaplanMeier.logRank(List.of(new Observation(0, 5, false, "a"),
            new Observation(0, 5, false, "b")));
        assertNull(noEvents.chiSquare());
        assertNull(noEvents.p());
        assertEquals(1, noEvents.degreesOfFreedom());
        // Never at risk together.
        assertNull(KaplanMeier.logRank(List.of(new Observation(0, 5, true, "a"), new Observation(0, 6, true, "a"),
            new Observation(6, 8, true, "b"), new Observation(6, 9, true, "b"))).chiSquare());
        // A third group that was gone before the first event.
        assertNull(KaplanMeier.logRank(List.of(new Observation(0, 5, true, "a"), new Observation(0, 6, true, "b"),
            new Observation(0, 8, true, "b"), new Observation(0, 1, false, "c"))).chiSquare());
        // Two pairs that never meet: the matrix is singular, though none of its rows is zero.
        List<Observation> pairs = new ArrayList<>();
        for (int each = 1; each <= 7; each++) {
            pairs.add(new Observation(0, each, true, "a"));
            pairs.add(new Observation(0, each + 0.3, true, "b"));
            pairs.add(new Observation(20, 20 + each, true, "c"));
            pairs.add(new Observation(20, 20.3 + each, true, "d"));
        }
        assertNull(KaplanMeier.logRank(pairs).chiSquare());
    }

    @Test
    void observation_impossible() {
        assertThrows(IllegalArgumentException.class, () -> new Observation(Double.NaN, 5, true));
        assertThrows(IllegalArgumentException.class, () -> new Observation(0, Double.POSITIVE_INFINITY, true));
        assertThrows(IllegalArgumentException.class, () -> KaplanMeier.of(SIX, 1));
    }

    @Test
    void curve_aMillionFamilies() {
        Random random = new Random(3);
        List<Observation> many = new ArrayList<>();
        for (int each = 0; each < 1_000_000; each++) {
            int entry = random.nextBoolean() ? 0 : random.nextInt(2000);
            many.add(new Observation(entry, entry + 1 + random.nextInt(4000), random.nextInt(3) > 0, "g" + each % 3));
        }
        SurvivalCurve curve = KaplanMeier.of(many);
        assertEquals(0, curve.steps().get(0).time() - 1);
        assertTrue(curve.at(5).lower() < curve.at(5).survival() && curve.at(5).survival() < curve.at(5).upper());
        assertEquals(2, KaplanMeier.logRank(many).degreesOfFreedom());
        assertTrue(KaplanMeier.logRank(many).p() > 0);
    }

    private static List<Observation> uncensored(int... times) {
        return IntStream.of(times).mapToObj(time -> new Observation(0, time, true)).toList();
    }

    private static Spell spell(String group, String start, String stop) {
        return new Spell(group, group, LocalDate.parse(start), stop == null ? null : LocalDate.parse(stop), null, group,
            null, null);
    }
}
