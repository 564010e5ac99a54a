package nl.pleegpeil.reportback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.notice.MailState;
import nl.pleegpeil.signal.SenderChoices;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report goes by mail once; one that was on its way when the service stopped is for a person to decide on. */
@QuarkusTest
@Tag("database")
class ReportCourierTest {

    private static boolean filled;

    GreenMail server;
    @Inject
    Given given;
    @Inject
    SignalDesk signals;
    @Inject
    SenderChoices choices;
    @Inject
    KnelpuntDesk knelpunten;
    @Inject
    ReportDesk reports;
    @Inject
    ReportCourier courier;
    @Inject
    AddressSweep sweep;
    @Inject
    EntityManager entities;

    @BeforeEach
    void region() {
        if (!filled) {
            given.country("RML");
            given.region("RMR", "RML");
            given.municipality("RMA", "RMR");
            filled = true;
        }
    }

    private long reported(Optional<String> address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Signal signal = signals.receive(Submission.plain("RMA", SignalSource.PLEEGOUDER, new Cleared("Wij wachten op bericht", ReviewState.VRIJ),
                    LocalDate.parse("2026-01-05")), Optional.empty());
            choices.tell(signal, Optional.empty(), Optional.empty(), Optional.empty(), address);
            Knelpunt knelpunt = new Knelpunt();
            knelpunt.regionCode = "RMR";
            knelpunt.title = "Wachten op bericht";
            knelpunt.reach = "regio";
            knelpunt.level = "uitvoering";
            knelpunt.category = "K19";
            knelpunten.open(knelpunt, null);
            knelpunten.link(knelpunt, signal, null, null);
            assertEquals(1, reports.tell(knelpunt, null, "Wij bellen iedereen binnen een week", null, null));
            return signal.id;
        });
    }

    private String state(long signal) {
        return given.rowsOf("select mail_state from report_delivery where signal_id = " + signal).get(0);
    }

    private void set(long signal, MailState state, String at) {
        QuarkusTransaction.requiringNew().run(() -> ReportDelivery.ofSignal(signal).forEach(delivery -> delivery.mail(state, Instant.parse(at))));
    }

    @Test
    void report_goesOnce() {
        reported(Optional.of("een@rapport.test"));
        // Others' mail may come before it.
        for (int mails = 1; to("een@rapport.test") == 0 && mails < 50; mails++) {
            assertTrue(server.waitForIncomingEmail(30_000, mails));
        }
        courier.bringAll();
        assertEquals(1, to("een@rapport.test"));
    }

    private long to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> GreenMailUtil.getHeaders(mail).contains(address)).count();
    }

    @Test
    void reportOnItsWay_isStoredBeforeItIsSent_andUncertainOnceItsSenderIsGone() {
        long signal = reported(Optional.empty());
        assertEquals("geen", state(signal));
        set(signal, MailState.BEZIG, "2020-01-01T00:00:00Z");
        // The round of another test may be doing the same at this moment.
        courier.leaveUncertain();
        assertEquals("onzeker", state(signal));
        String id = given.rowsOf("select id from report_delivery where signal_id = " + signal).get(0);
        String page = RestAssured.get("/terugkoppelen").asString();
        assertTrue(page.contains("name=\"bericht\" value=\"" + id + "\""), page);
        Forms.post(RestAssured::given, "/terugkoppelen", "/terugkoppelen", Map.of("bericht", id, "besluit", "misschien")).statusCode(400);
        assertEquals("onzeker", state(signal), "nothing is sent again by itself");
        Forms.post(RestAssured::given, "/terugkoppelen", "/terugkoppelen", Map.of("bericht", id, "besluit", "gegaan")).statusCode(303);
        assertEquals("verstuurd", state(signal));
        Forms.post(RestAssured::given, "/eigen-signalen/nieuw", "/terugkoppelen", Map.of("bericht", id, "besluit", "opnieuw")).statusCode(404);
    }

    @Test
    void address_goesOnceThereIsNothingMoreToTell() {
        long linked = reported(Optional.of("vier@rapport.test"));
        long closed = sent("vijf@rapport.test");
        long open = sent("zes@rapport.test");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update signal set status = 'afgehandeld',"
                + " closed_at = timestamp with time zone '2020-01-01 00:00:00+00:00' where id in (" + linked + ", " + closed + ")").executeUpdate());
        sweep.sweep();
        assertEquals(List.of(), kept(closed));
        assertEquals(1, kept(open).size());
        assertEquals(1, kept(linked).size(), "the Knelpunt is not solved yet");
    }

    private void set(String column, String value, long signal) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update signal set " + column + " = " + value + " where id = " + signal).executeUpdate());
    }

    private void solve(long signal) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update knelpunt set status = 'opgelost' where id in (select knelpunt_id from"
                + " knelpunt_link where signal_id = " + signal + ")").executeUpdate());
        set(signal, MailState.VERSTUURD, "2026-01-01T00:00:00Z");
    }

    @Test
    void addressOfMergedSignal_followsTheOneItGoesOnIn() {
        long receiver = sent("zeven@rapport.test");
        long merged = sent("acht@rapport.test");
        set("merged_into_id", String.valueOf(receiver), merged);
        set("status", "'samengevoegd'", merged);
        set("closed_at", "timestamp with time zone '2020-01-01 00:00:00+00:00'", merged);
        sweep.sweep();
        assertEquals(1, kept(merged).size(), "what is told about the other is told here too");
        set("status", "'afgehandeld'", receiver);
        set("closed_at", "timestamp with time zone '2020-01-01 00:00:00+00:00'", receiver);
        sweep.sweep();
        assertEquals(List.of(), kept(merged));
        assertEquals(List.of(), kept(receiver));
    }

    @Test
    void addressOfSignalThatNobodyClosed_goesOnceItsKnelpuntIsSolvedAndTold() {
        long told = reported(Optional.of("negen@rapport.test"));
        set("status", "'geaccepteerd'", told);
        set(told, MailState.VERSTUURD, "2026-01-01T00:00:00Z");
        sweep.sweep();
        assertEquals(1, kept(told).size());
        solve(told);
        sweep.sweep();
        assertEquals(List.of(), kept(told));
    }

    @Test
    void addressOfSignalThatNobodyClosed_staysWhereItsSenderWasNotTold() {
        long told = reported(Optional.of("tien@rapport.test"));
        set("status", "'geaccepteerd'", told);
        solve(told);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update report_delivery set signal_id = " + sent("elf@rapport.test")
                + " where signal_id = " + told).executeUpdate());
        sweep.sweep();
        assertEquals(1, kept(told).size(), "others were told, this one was not");
        // And a Knelpunt that went on in another says nothing about how it ended.
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update knelpunt set merged_into_id = id where id in (select knelpunt_id from"
                + " knelpunt_link where signal_id = " + told + ")").executeUpdate());
        sweep.sweep();
        assertEquals(1, kept(told).size());
    }

    private long sent(String address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Signal signal = signals.receive(Submission.plain("RMA", SignalSource.PLEEGOUDER, new Cleared("Een vraag over zwemles", ReviewState.VRIJ),
                    LocalDate.parse("2026-01-05")), Optional.empty());
            choices.tell(signal, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(address));
            return signal.id;
        });
    }

    private List<String> kept(long signal) {
        return given.rowsOf("select id from sender_address where signal_id = " + signal);
    }
}
