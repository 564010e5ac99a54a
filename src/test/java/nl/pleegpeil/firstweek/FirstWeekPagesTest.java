package nl.pleegpeil.firstweek;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FirstWeekPagesTest {

    private static boolean isFilled;

    @Inject
    Given given;

    @BeforeEach
    void municipality() {
        Today.is("2026-09-01");
        if (!isFilled) {
            isFilled = true;
            given.country("EWL");
            given.region("EWR", "EWL");
            given.municipality("EWA", "EWR");
            given.provider("EWP");
            given.agreement("EWP", "EWA", "2026-H1");
        }
        Cast.onStage().visitor("ew-af", 971, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9701, "EWA")).visitor("ew-regio", 972, Cast.grant(Role.ONTREGELAAR, 9702, "EWR"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @Test
    void steps_tickThemselves_fromWhatIsThere() {
        // Nothing waits, so the step of the signals is done; the delivery is late.
        Visitor.withToken("ew-af").get("/eerste-week").then().statusCode(200).body(allOf(containsString("Gemeente Gebied EWA"), containsString("1 van de 6 stappen is klaar")));
        Forms.post(() -> Visitor.withToken("ew-af"), "/dialoog/nieuw", "/dialoog/nieuw", Map.of("titel", "Avond met pleegouders", "soort", "dialoogsessie",
                "gemeenten", "EWA", "dag", "1-10-2026", "begin", "19:30", "eind", "21:00", "waar", "online", "plaats", "", "organisaties", "", "genodigd", ""))
                .statusCode(303);
        Visitor.withToken("ew-af").get("/eerste-week").then().body(containsString("2 van de 6 stappen zijn klaar"));
    }

    @Test
    void whoHasNoSuchSeat_isToldSo() {
        Visitor.withToken("ew-regio").get("/eerste-week").then().statusCode(200).body(allOf(containsString("U hebt geen zetel als aandachtsfunctionaris"),
                not(containsString("Gebied EWA"))));
    }
}
