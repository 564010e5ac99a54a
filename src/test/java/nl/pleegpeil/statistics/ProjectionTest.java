package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static nl.pleegpeil.statistics.Approximately.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.pleegpeil.statistics.Projection.Alternative;
import nl.pleegpeil.statistics.Projection.BreakEven;
import nl.pleegpeil.statistics.Projection.BreakEvenStatus;
import nl.pleegpeil.statistics.Projection.Scenario;
import nl.pleegpeil.statistics.Projection.Start;
import nl.pleegpeil.statistics.Projection.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    // Amounts of the method sheet's example, euros a year.
    private static final double CONSTELLATION = 136_674.60;
    private static final double FOSTER_CARE = 10_203.56;

    @Test
    void projection_exampleOfTheMethod() {
        Projection projection = Projection.of(new Start(300, 50, .15, 320, 0), Scenario.UNCHANGED, 10);
        assertEquals(11, projection.years().size());
        assertEquals(new Year(0, 300, 320), projection.years().get(0));
        assertClose(305.0, projection.years().get(1).stock(), 1e-15);
        assertClose(309.25, projection.years().get(2).stock(), 1e-15);
        assertPrinted(333.3333, projection.equilibrium(), 7);
        assertPrinted(5.638055, projection.closedForm(), 7);
        assertEquals(6, projection.closedInYear());
    }

    @Test
    void scenario_changesRecruitmentAndStopping() {
        Projection projection = Projection.of(new Start(300, 50, .15, 320, 0), new Scenario(.1, .2), 3);
        assertClose(55.0, projection.recruits(), 1e-15);
        assertClose(.12, projection.exitShare(), 1e-15);
        assertClose(300 * .88 + 55, projection.years().get(1).stock(), 1e-15);
        assertEquals(2, projection.closedInYear());
        assertEquals(1.0, Projection.of(new Start(300, 50, .6, 320, 0), new Scenario(0, -1), 3).exitShare());
        assertEquals(0.0, Projection.of(new Start(300, 50, .6, 320, 0), new Scenario(0, 1.5), 3).exitShare());
        assertEquals(0.0, Projection.of(new Start(300, 50, .6, 320, 0), new Scenario(-1, 0), 3).recruits());
    }

    @Test
    void need_grows() {
        Projection projection = Projection.of(new Start(100, 10, 0, 105, .02), Scenario.UNCHANGED, 4);
        assertClose(105 * Math.pow(1.02, 3), projection.years().get(3).need(), 1e-15);
        assertEquals(1, projection.closedInYear());
        assertNull(projection.closedForm());
        assertNull(Projection.of(new Start(100, 10, .1, 105, .02), Scenario.UNCHANGED, 40).closedInYear());
    }

    @ParameterizedTest
    @CsvSource({
        // stock, recruits, exits, need, closed form, year
        "300, 50, .15, 300, 0, 0",
        "300, 0, 1, 200, 0, 0",
        "300, 45, .15, 310, , ",
        "300, 46.5, .15, 310, , ",
        "300, 400, 1, 320, 1, 1",
        "300, 320, 1, 320, , 1",
        "300, 10, 0, 325, 2.5, 3",
        "300, 10, 0, 330, 3, 3",
        "300, 0, 0, 330, , ",
        "0, 0, .5, 0, 0, 0",
        "0, 0, .5, 10, , ",
        "300, 0, .1, 310, , "})
    void closing_edgeCases(double stock, double recruits, double exits, double need, Double closedForm, Integer year) {
        Projection projection = Projection.of(new Start(stock, recruits, exits, need, 0), Scenario.UNCHANGED, 30);
        assertClose(closedForm, projection.closedForm(), 1e-14);
        assertEquals(year, projection.closedInYear());
    }

    @Test
    void closing_notWithinTheHorizon() {
        Projection projection = Projection.of(new Start(300, 50, .15, 320, 0), Scenario.UNCHANGED, 5);
        assertNull(projection.closedInYear());
        assertPrinted(5.638055, projection.closedForm(), 7);
        // A billionth short is rounding, not a family.
        assertEquals(0, Projection.of(new Start(300, 1, 1, 300 + 5e-10, 0), Scenario.UNCHANGED, 0).closedInYear());
        assertNull(Projection.of(new Start(300, 1, 1, 300 + 5e-9, 0), Scenario.UNCHANGED, 0).closedInYear());
    }

    @Test
    void equilibrium_nobodyStops() {
        assertNull(Projection.of(new Start(300, 50, 0, 320, 0), Scenario.UNCHANGED, 1).equilibrium());
    }

    @Test
    void needed_enoughForTheChildrenWhoWait() {
        assertEquals(320, Projection.needed(300, 30, 1.5));
        assertThrows(IllegalArgumentException.class, () -> Projection.needed(300, 30, 0));
        assertThrows(IllegalArgumentException.class, () -> Projection.needed(300, -1, 1));
    }

    @Test
    void breakEven_examplesOfTheMethod() {
        BreakEven residential = Projection.breakEven(CONSTELLATION, 51_672.76, FOSTER_CARE);
        assertClose(41_469.20, residential.saving(), 1e-14);
        assertPrinted(3.29581, residential.number(), 6);
        assertEquals(4, residential.whole());
        assertEquals(12, residential.months());
        assertEquals(1, residential.share());
        assertEquals(BreakEvenStatus.OK, residential.status());
        BreakEven familyHome = Projection.breakEven(CONSTELLATION, 59_667.26, FOSTER_CARE);
        assertClose(49_463.70, familyHome.saving(), 1e-14);
        assertPrinted(2.763129, familyHome.number(), 7);
        assertEquals(3, familyHome.whole());
    }

    @Test
    void breakEven_assumptions() {
        assertClose(2 / .25 / .5, Projection.breakEven(200, 150, 50, 3, .5).number(), 1e-15);
        assertEquals(16, Projection.breakEven(200, 150, 50, 3, .5).whole());
        assertEquals(2, Projection.breakEven(200 + 1e-8, 150, 50).whole());
        assertEquals(3, Projection.breakEven(200 + 1e-6, 150, 50).whole());
        assertEquals(0, Projection.breakEven(0, 150, 50).whole());
        List<Alternative> mix = List.of(new Alternative(150, 3), new Alternative(70, 1));
        BreakEven mixed = Projection.breakEven(200, mix, 50, 12, 1);
        assertEquals(80, mixed.saving());
        assertEquals(2.5, mixed.number());
    }

    @ParameterizedTest
    @CsvSource({"50, 12, 1", "40, 12, 1", "150, 0, 1", "150, 12, 0"})
    void breakEven_noSaving(double alternative, double months, double share) {
        assertEquals(new BreakEven(alternative - 50, months, share, null, null, BreakEvenStatus.NO_SAVING),
            Projection.breakEven(200, alternative, 50, months, share));
    }

    @Test
    void input_impossible() {
        assertThrows(IllegalArgumentException.class, () -> new Start(-1, 1, .1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Start(1, -1, .1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Start(1, 1, 1.1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Start(1, 1, Double.NaN, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Start(1, 1, .1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Start(1, 1, .1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> new Scenario(-1.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Scenario(0, Double.NaN));
        assertThrows(IllegalArgumentException.class,
            () -> Projection.of(new Start(1, 1, .1, 1, 0), Scenario.UNCHANGED, -1));
        assertThrows(IllegalArgumentException.class, () -> Projection.breakEven(-1, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> Projection.breakEven(1, 2, 1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> Projection.breakEven(1, 2, 1, 12, 1.1));
        assertThrows(IllegalArgumentException.class, () -> Projection.breakEven(1, List.of(), 1, 12, 1));
        assertThrows(IllegalArgumentException.class, () -> new Alternative(1, -1));
    }
}
