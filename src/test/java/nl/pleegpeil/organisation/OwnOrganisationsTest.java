package nl.pleegpeil.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class OwnOrganisationsTest {

    @Inject
    Given given;

    @Test
    void areaThatAnotherInstanceMade_isWithinReachAfterAMinute() {
        given.country("OOL");
        given.region("OOR", "OOL");
        given.municipality("OOA", "OOR");
        MovingClock clock = new MovingClock();
        // Made by hand it hears no events, like one in another instance.
        OwnOrganisations organisations = new OwnOrganisations(SetForTest.organisation("https://aanmelden.example", "OOR"), clock);
        assertTrue(reaches(organisations, "OOA"));
        given.municipality("OOB", "OOR");
        clock.passes(Duration.ofSeconds(59));
        assertFalse(reaches(organisations, "OOB"));
        clock.passes(Duration.ofSeconds(1));
        assertTrue(reaches(organisations, "OOB"));
        assertFalse(reaches(organisations, "OOL"));
    }

    private static boolean reaches(OwnOrganisations organisations, String area) {
        Grant grant = Cast.grant(Role.AANDACHTSFUNCTIONARIS, 900_001, area);
        return QuarkusTransaction.requiringNew().call(() -> organisations.reachOf("proef").orElseThrow().test(grant));
    }
}
