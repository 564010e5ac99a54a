package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static nl.pleegpeil.statistics.Approximately.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.statistics.CumulativeIncidence.Estimate;
import nl.pleegpeil.statistics.CumulativeIncidence.Observation;
import nl.pleegpeil.statistics.CumulativeIncidence.Step;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;
import org.junit.jupiter.api.Test;

class CumulativeIncidenceTest {

    private static final List<String> CAUSES = List.of("a", "n", "u");
    private static final List<Observation> SIX = List.of(new Observation(0, 300, "a"), new Observation(0, 500, null),
        new Observation(0, 900, "n"), new Observation(200, 600, "a"), new Observation(400, 1200, null),
        new Observation(100, 800, "n"));

    @Test
    void incidence_exampleOfTheMethod() {
        CumulativeIncidence incidence = CumulativeIncidence.of(SIX);
        assertEquals(List.of("a", "n"), incidence.causes());
        assertEquals(List.of(300.0, 600.0, 800.0, 900.0), incidence.steps().stream().map(Step::time).toList());
        assertEquals(List.of(5L, 4L, 3L, 2L), incidence.steps().stream().map(Step::atRisk).toList());
        double[] avoidable = {.2, .4, .4, .4};
        double[] natural = {0, 0, .2, .4};
        double[] avoidableSe = {.1788854, .2190890, .2190890, .2190890};
        double[] naturalSe = {0, 0, .1788854, .2190890};
        for (int index = 0; index < 4; index++) {
            Step step = incidence.steps().get(index);
            assertClose(avoidable[index], step.incidence().get(0).share(), 1e-14);
            assertClose(natural[index], step.incidence().get(1).share(), 1e-14);
            assertPrinted(avoidableSe[index], step.incidence().get(0).se(), 7);
            assertPrinted(naturalSe[index], step.incidence().get(1).se(), 7);
        }
        assertClose(.2, incidence.steps().get(3).survival(), 1e-14);
        assertClose(.4, incidence.at("a", 2).share(), 1e-14);
        assertEquals(new Estimate(0.0, 0.0, null, null), incidence.at("n", 2));
        assertEquals(new Estimate(0.0, 0.0, null, null), incidence.at("a", 0.5));
        assertEquals(new Estimate(null, null, null, null), incidence.at("a", 3.3));
        assertThrows(IllegalArgumentException.class, () -> incidence.at("u", 1));
        assertThrows(IllegalArgumentException.class, () -> incidence.at("a", -1));
    }

    @Test
    void incidence_intervalByHand() {
        Estimate estimate = CumulativeIncidence.of(SIX).steps().get(1).incidence().get(0);
        double power = 1.959963984540054 * Math.sqrt(.048) / (.6 * Math.log(.6));
        assertClose(1 - Math.pow(.6, Math.exp(power)), estimate.lower(), 1e-12);
        assertClose(1 - Math.pow(.6, Math.exp(-power)), estimate.upper(), 1e-12);
    }

    @Test
    void incidence_everybodyStoppedForOneCause() {
        CumulativeIncidence incidence = CumulativeIncidence.of(List.of(new Observation(0, 1, "a"),
            new Observation(0, 2, "a"), new Observation(0, 3, "a")), CAUSES, 0.95);
        Step last = incidence.steps().get(2);
        assertEquals(0, last.survival());
        assertEquals(1.0, last.incidence().get(0).share());
        assertNull(last.incidence().get(0).lower());
        assertNull(last.incidence().get(0).upper());
        assertEquals(0.0, last.incidence().get(0).se(), 1e-8);
        assertEquals(new Estimate(0.0, 0.0, null, null), last.incidence().get(1));
        // Nobody is left, so the shares no longer change.
        assertEquals(last.incidence().get(0), incidence.at("a", 40));
    }

    @Test
    void at_includesTheStopsOfThatDay() {
        CumulativeIncidence incidence = CumulativeIncidence.of(List.of(new Observation(0, 365.25, "a"),
            new Observation(0, 730.5, null)));
        assertEquals(0.5, incidence.at("a", 1).share());
        assertEquals(0.0, incidence.at("a", 0.9999).share());
        assertEquals(0.5, incidence.at("a", 2).share());
        assertNull(incidence.at("a", 2.0001).share());
    }

    @Test
    void incidence_nobody() {
        CumulativeIncidence incidence = CumulativeIncidence.of(List.of(new Observation(3, 3, "a")), CAUSES, 0.95);
        assertEquals(List.of(), incidence.steps());
        assertEquals(new Estimate(null, null, null, null), incidence.at("a", 0));
        assertEquals(List.of(), CumulativeIncidence.of(List.of(new Observation(3, 3, "a"))).causes());
    }

    @Test
    void incidence_impossibleInput() {
        assertThrows(IllegalArgumentException.class, () -> CumulativeIncidence.of(SIX, List.of("a"), 0.95));
        assertThrows(IllegalArgumentException.class, () -> CumulativeIncidence.of(SIX, CAUSES, 1));
        assertThrows(IllegalArgumentException.class, () -> new Observation(0, Double.NaN, "a"));
        assertThrows(IllegalArgumentException.class, () -> new Observation(Double.NEGATIVE_INFINITY, 1, "a"));
    }

    @Test
    void observe_causeOfAStopWithinTheWindow() {
        Period window = new Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));
        assertEquals(List.of(new Observation(30, 120, "n"), new Observation(30, 395, null)),
            CumulativeIncidence.observe(List.of(spell("2022-12-01", "2023-03-31"), spell("2022-12-01", "2024-03-31"),
                spell("2022-12-01", "2022-12-31")), window, reason -> reason.equals("moved") ? "n" : "u"));
    }

    private static Spell spell(String start, String stop) {
        return new Spell(start, start, LocalDate.parse(start), LocalDate.parse(stop), "moved", null, null, null);
    }
}
