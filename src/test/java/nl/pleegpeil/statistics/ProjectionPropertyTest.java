package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pleegpeil.statistics.Projection.Scenario;
import nl.pleegpeil.statistics.Projection.Start;
import nl.pleegpeil.statistics.Projection.Year;

class ProjectionPropertyTest {

    @Property
    void closing_closedFormAndYearsAgree(@ForAll @IntRange(max = 500) int stock,
            @ForAll @IntRange(max = 90) int recruits,
            @ForAll @IntRange(max = 100) int exitPercent, @ForAll @IntRange(max = 600) int need) {
        Projection projection = Projection.of(new Start(stock, recruits, exitPercent / 100.0, need, 0),
            Scenario.UNCHANGED, 2000);
        if (projection.closedForm() != null) {
            int year = projection.closedInYear();
            assertTrue(Math.abs(year - Math.ceil(projection.closedForm() - 1e-6)) < 0.5);
        }
        if (projection.closedInYear() == null) {
            assertNull(projection.closedForm());
        }
    }

    @Property
    void stock_approachesTheEquilibrium(@ForAll @IntRange(max = 500) int stock,
            @ForAll @IntRange(max = 90) int recruits, @ForAll @IntRange(min = 1, max = 99) int exitPercent) {
        Start start = new Start(stock, recruits, exitPercent / 100.0, 1, 0);
        Projection projection = Projection.of(start, Scenario.UNCHANGED, 9);
        for (Year year : projection.years()) {
            double expected = projection.equilibrium()
                + (stock - projection.equilibrium()) * Math.pow(1 - exitPercent / 100.0, year.year());
            assertEquals(expected, year.stock(), 1e-9 * Math.max(1, expected));
        }
    }
}
