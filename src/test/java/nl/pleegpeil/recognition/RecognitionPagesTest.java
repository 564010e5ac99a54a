package nl.pleegpeil.recognition;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class RecognitionPagesTest {

    private static boolean isMade;

    @Inject
    Given given;
    @Inject
    KnelpuntForTest chain;
    @Inject
    RecognitionDesk desk;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (!isMade) {
            given.country("HKL");
            given.region("HKR", "HKL");
            given.municipality("HKA", "HKR");
            given.region("HKX", "HKL");
            isMade = true;
        }
        Cast.onStage().visitor("regio", 9101, Cast.grant(Role.ONTREGELAAR, 9201, "HKR")).visitor("raad", 9102, Cast.grant(Role.PLEEGOUDERRAAD, 9202, "HKR"))
                .visitor("tweede", 9103, Cast.grant(Role.PLEEGOUDERRAAD, 9203, "HKA")).visitor("elders", 9104, Cast.grant(Role.PLEEGOUDERRAAD, 9204, "HKX"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private static ValidatableResponse press(String visitor, long id, String what) {
        return Forms.post(() -> Visitor.withToken(visitor), "/signaal/HKR", "/knelpunten/" + id + what, Map.of());
    }

    private static ValidatableResponse page(String visitor, long id) {
        return Visitor.withToken(visitor).get("/knelpunten/" + id).then().statusCode(200);
    }

    @Test
    void recognition_countsSeatsOnce_andIsSeenByAllReaders() {
        long id = chain.opened("HKR", "Wachten op een besluit", null).id;
        page("regio", id).body(not(containsString("Dit herkennen wij"))).body(not(containsString("door 1 pleegouderraad")));
        page("raad", id).body(containsString("Dit herkennen wij"));
        press("raad", id, "/herkenning").statusCode(303);
        press("raad", id, "/herkenning").statusCode(303);
        page("raad", id).body(containsString("door 1 pleegouderraad")).body(containsString("Toch niet herkennen"));
        press("tweede", id, "/herkenning").statusCode(303);
        page("regio", id).body(containsString("door 2 pleegouderraden")).body(containsString("Een pleegouderraad herkent dit"));
        press("raad", id, "/herkenning/weg").statusCode(303);
        page("regio", id).body(containsString("door 1 pleegouderraad"));
    }

    @Test
    void recognition_elsewhereOrWithoutTheRight_isRefused() {
        long id = chain.opened("HKR", "Een knelpunt van hier", null).id;
        press("elders", id, "/herkenning").statusCode(404);
        press("regio", id, "/herkenning").statusCode(403);
        press("raad", 999_999_999, "/herkenning").statusCode(404);
        assertEquals(List.of("0"), given.rowsOf("select count(*) from recognition where knelpunt_id = " + id));
    }

    @Test
    void recognition_goesAlong_whenAKnelpuntGoesOnInAnother() {
        Knelpunt from = chain.opened("HKR", "Het eerste", null);
        Knelpunt into = chain.opened("HKR", "Het tweede", null);
        press("raad", from.id, "/herkenning").statusCode(303);
        press("tweede", from.id, "/herkenning").statusCode(303);
        press("raad", into.id, "/herkenning").statusCode(303);
        Forms.post(() -> Visitor.withToken("regio"), "/knelpunten/" + from.id, "/knelpunten/" + from.id + "/samenvoeging",
                Map.of("ander", String.valueOf(into.id), "reden-samen", "Hetzelfde")).statusCode(303);
        page("regio", into.id).body(containsString("door 2 pleegouderraden"));
        press("raad", from.id, "/herkenning/weg").statusCode(404);
        QuarkusTransaction.requiringNew().run(() -> assertEquals(1, desk.facts(from.id).size()));
    }
}
