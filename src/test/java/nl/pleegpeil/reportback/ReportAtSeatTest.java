package nl.pleegpeil.reportback;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.signal.MessageKind;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
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

/** What a seat told comes back at that seat; and whoever hears nothing for too long is named, whatever became of the signal. */
@QuarkusTest
@Tag("database")
class ReportAtSeatTest {

    private static final long RAAD = 9_771;
    private static boolean filled;

    @Inject
    Given given;
    @Inject
    SignalDesk signals;
    @Inject
    KnelpuntForTest knelpunten;
    @Inject
    ReportDesk reports;

    @BeforeEach
    void region() {
        Today.is("2026-03-02");
        if (!filled) {
            given.country("RSL");
            given.region("RSR", "RSL");
            given.municipality("RSA", "RSR");
            given.municipality("RSB", "RSR");
            filled = true;
        }
        Cast.onStage().visitor("rs-raad", 771, Cast.grant(Role.PLEEGOUDERRAAD, RAAD, "RSR"))
                .visitor("rs-andere", 772, Cast.grant(Role.PLEEGOUDERRAAD, RAAD + 1, "RSR"))
                .visitor("rs-af", 773, Cast.grant(Role.AANDACHTSFUNCTIONARIS, RAAD + 2, "RSA"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Signal told(String area, Optional<Long> seat) {
        return QuarkusTransaction.requiringNew().call(() -> signals.receive(Submission.plain(area, SignalSource.PLEEGOUDERRAAD,
                new Cleared("De vergoeding komt te laat", ReviewState.VRIJ), LocalDate.parse("2026-03-01")).from(seat, Optional.empty(), Optional.empty(), false),
                Optional.empty()));
    }

    private static String page(Signal signal) {
        return "/eigen-signalen/" + signal.id;
    }

    @Test
    void report_isOnThePageOfTheSeat_once_andCanBeRecognised() {
        Signal signal = told("RSA", Optional.of(RAAD));
        Knelpunt knelpunt = knelpunten.opened("RSR", "De vergoeding komt te laat", null, signal);
        Visitor.withToken("rs-raad").get("/vandaag").then().body(not(containsString("Nieuws over uw signaal")));
        QuarkusTransaction.requiringNew().run(() -> reports.tell(knelpunt, null, "Wij betalen voortaan vooruit", null, null));
        Visitor.withToken("rs-raad").get("/vandaag").then().body(allOf(containsString("Nieuws over uw signaal " + signal.reference), containsString(page(signal))));
        Visitor.withToken("rs-andere").get("/vandaag").then().body(not(containsString("Nieuws over uw signaal")));
        Visitor.withToken("rs-raad").get("/eigen-signalen").then().body(containsString("nieuw bericht"));
        Visitor.withToken("rs-andere").get(page(signal)).then().statusCode(404);
        String text = Visitor.withToken("rs-raad").get(page(signal)).asString();
        assertEquals(2, text.split("Wij betalen voortaan vooruit", -1).length, text);
        assertTrue(text.contains("Herkent u dit?"), text);
        assertEquals(List.of("true"), given.rowsOf("select read_at is not null from report_delivery where signal_id = " + signal.id));
        Visitor.withToken("rs-raad").get("/vandaag").then().body(not(containsString("Nieuws over uw signaal")));
        String report = given.rowsOf("select report_id from report_delivery where signal_id = " + signal.id).get(0);
        Forms.post(() -> Visitor.withToken("rs-raad"), page(signal), page(signal) + "/herkenning", Map.of("bericht", report, "herkent", "misschien")).statusCode(400);
        Forms.post(() -> Visitor.withToken("rs-andere"), "/eigen-signalen/nieuw", page(signal) + "/herkenning", Map.of("bericht", report, "herkent", "ja")).statusCode(404);
        Forms.post(() -> Visitor.withToken("rs-raad"), page(signal), page(signal) + "/herkenning", Map.of("bericht", report, "herkent", "ja")).statusCode(303);
        assertEquals(List.of("ja"), given.rowsOf("select recognised from report_delivery where signal_id = " + signal.id));
        Visitor.withToken("rs-raad").get(page(signal)).then().body(allOf(containsString("U liet weten of u dit herkent"), not(containsString("Herkent u dit?"))));
    }

    private void state(Signal signal, String status) {
        QuarkusTransaction.requiringNew().run(() -> {
            Signal found = Signal.numbered(signal.id).orElseThrow();
            found.status = status;
            found.closedAt = status.equals("afgehandeld") ? Instant.parse("2026-03-02T10:00:00Z") : null;
        });
    }

    @Test
    void everybodyWhoseSignalIsNotDone_isNamedBeforeSixtyDaysWithoutNews() {
        Signal fresh = told("RSA", Optional.empty());
        Signal accepted = told("RSA", Optional.empty());
        state(accepted, "geaccepteerd");
        Signal asked = told("RSA", Optional.empty());
        QuarkusTransaction.requiringNew().run(() -> signals.write(Signal.locked(asked.id).orElseThrow(), MessageKind.VRAAG,
                new Cleared("Om welke maand gaat het?", ReviewState.VRIJ), "Zetel"));
        Signal inReported = told("RSA", Optional.empty());
        Knelpunt reported = knelpunten.opened("RSR", "Al verteld", null, inReported);
        QuarkusTransaction.requiringNew().run(() -> Knelpunt.numbered(reported.id).orElseThrow().status = "teruggekoppeld");
        Signal inOpen = told("RSA", Optional.empty());
        knelpunten.opened("RSR", "Nog open", null, inOpen);
        Signal done = told("RSA", Optional.empty());
        state(done, "afgehandeld");
        Signal elsewhere = told("RSB", Optional.empty());
        Visitor.withToken("rs-af").get("/terugkoppelen").then().body(not(containsString(fresh.reference)));
        // Sixty days after 2 March 2026 is 1 May; two weeks before it is said.
        Today.is("2026-04-18");
        String text = Visitor.withToken("rs-af").get("/terugkoppelen").asString();
        for (Signal waiting : List.of(fresh, accepted, asked, inReported, inOpen)) {
            assertEquals(2, text.split(waiting.reference, -1).length, waiting.reference + text);
        }
        assertTrue(!text.contains(done.reference) && !text.contains(elsewhere.reference), text);
        assertTrue(Visitor.withToken("rs-af").get("/vandaag").asString().contains("5 indieners horen te lang niets"));
    }
}
