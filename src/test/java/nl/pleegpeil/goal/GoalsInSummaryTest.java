package nl.pleegpeil.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OpenAreas;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has an open region with a municipality: 50 new for every 100 that stopped in 2024, 80 in 2025. */
@QuarkusTest
@Tag("database")
class GoalsInSummaryTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Period YEAR = Period.year(2025);

    @Inject
    Given given;
    @Inject
    GoalsInSummary words;

    private String region;
    private String municipality;

    @BeforeEach
    void areas() {
        Today.is("2026-08-10");
        region = OpenAreas.PREFIX + "DOEL" + NUMBER.incrementAndGet();
        municipality = region + "A";
        given.region(region, "NL");
        given.municipality(municipality, region);
        given.delivered(Given.flow(region, "2024", 20, 40), Given.flow(region, "2025", 32, 40));
    }

    private void goal(String metric, String area, double target, String label) {
        QuarkusTransaction.requiringNew().run(() -> {
            Goal goal = new Goal();
            goal.title = "Doel van de toets";
            goal.measuredBy = metric;
            goal.areaCode = area;
            goal.direction = Goal.HIGHER;
            goal.target = target;
            goal.base = 50.0;
            goal.basePeriod = "2024";
            goal.deadline = LocalDate.parse("2027-12-31");
            goal.label = label;
            goal.revision = 1;
            goal.recordedAt = Instant.parse("2026-01-02T00:00:00Z");
            goal.persist();
        });
    }

    @Test
    void goal_ofTheArea_saysHowItStandsInTheYear() {
        goal("vervangingsratio", region, 100, "doel");
        assertEquals(Optional.of("100 of meer, uiterlijk 31 december 2027: op koers"), words.goal(region, "vervangingsratio", YEAR));
        assertEquals(Optional.of("100 of meer, uiterlijk 31 december 2027: niet te meten"), words.goal(region, "vervangingsratio", Period.year(2020)));
        assertEquals(Optional.empty(), words.goal(region, "rapportcijfer", YEAR));
    }

    @Test
    void goal_ofTheRegion_isNamedInAMunicipality_butNeverForNumbersOfFamilies() {
        goal("vervangingsratio", region, 75, "doel");
        goal("instroom", region, 40, "doel");
        assertEquals(Optional.of("in Gebied " + region + ": 75 of meer, uiterlijk 31 december 2027: gehaald"), words.goal(municipality, "vervangingsratio", YEAR));
        assertEquals(Optional.empty(), words.goal(municipality, "instroom", YEAR));
    }

    @Test
    void reference_isNoGoal_andGivesWayToOne() {
        goal("vervangingsratio", region, 60, Goal.REFERENCE);
        assertEquals(Optional.of("geen doel, wel een referentie (elders gemeten): 60"), words.goal(region, "vervangingsratio", YEAR));
        goal("vervangingsratio", region, 100, "voorbeeld");
        assertEquals(Optional.of("voorbeeld van een doel: 100 of meer, uiterlijk 31 december 2027: op koers"), words.goal(region, "vervangingsratio", YEAR));
    }
}
