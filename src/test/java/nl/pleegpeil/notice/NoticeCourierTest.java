package nl.pleegpeil.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.signal.MessageKind;
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

/** Whoever left an address hears once of each question and answer, without its words. */
@QuarkusTest
@Tag("database")
class NoticeCourierTest {

    private static boolean filled;

    GreenMail server;
    @Inject
    Given given;
    @Inject
    SignalDesk signals;
    @Inject
    SenderChoices choices;
    @Inject
    NoticeCourier courier;

    @BeforeEach
    void region() {
        if (!filled) {
            given.country("NCL");
            given.region("NCR", "NCL");
            given.municipality("NCA", "NCR");
            filled = true;
        }
    }

    private Signal told(Optional<String> address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Signal signal = signals.receive(Submission.plain("NCA", SignalSource.PLEEGOUDER, new Cleared("Wij wachten op bericht", ReviewState.VRIJ),
                    LocalDate.parse("2026-01-05")), Optional.empty());
            choices.tell(signal, Optional.empty(), Optional.empty(), Optional.empty(), address);
            return signal;
        });
    }

    private void write(Signal signal, MessageKind kind, String text) {
        QuarkusTransaction.requiringNew().run(() -> signals.write(Signal.locked(signal.id).orElseThrow(), kind, new Cleared(text, ReviewState.VRIJ), "Zetel"));
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> GreenMailUtil.getHeaders(mail).contains(address)).toList();
    }

    private List<String> states(Signal signal) {
        return given.rowsOf("select mail_state from sender_notice where signal_id = " + signal.id + " order by id");
    }

    @Test
    void questionAndAnswer_goOnceEach_withoutTheirWords() {
        Signal signal = told(Optional.of("een@attendering.test"));
        write(signal, MessageKind.VRAAG, "Om welke gemeente ging het toen");
        write(signal, MessageKind.NOTITIE, "Alleen voor ons");
        write(signal, MessageKind.ANTWOORD, "Het is geregeld bij het loket");
        assertEquals(2, states(signal).size(), "a note is nobody's news");
        // Others' mail may come before it.
        for (int mails = 1; to("een@attendering.test").size() < 2 && mails < 50; mails++) {
            assertTrue(server.waitForIncomingEmail(30_000, mails));
        }
        courier.bringAll();
        List<MimeMessage> mails = to("een@attendering.test");
        assertEquals(2, mails.size());
        String mail = GreenMailUtil.getHeaders(mails.get(0)) + GreenMailUtil.getBody(mails.get(0));
        assertTrue(mail.contains(signal.reference) && mail.contains("/mijn-signaal"), mail);
        assertTrue(!mail.contains("gemeente ging") && !mail.contains("loket"), mail);
    }

    @Test
    void noAddress_noNotice() {
        Signal signal = told(Optional.empty());
        write(signal, MessageKind.ANTWOORD, "Het is geregeld");
        assertEquals(List.of(), states(signal));
    }

    @Test
    void serverAway_isUncertain_andNothingIsTriedAgain() {
        Signal signal = told(Optional.of("drie@attendering.test"));
        server.stop();
        try {
            write(signal, MessageKind.ANTWOORD, "Het is geregeld");
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            // The courier is on his way by himself as well.
            while (!states(signal).equals(List.of("onzeker"))) {
                assertTrue(System.nanoTime() < end, states(signal).toString());
                courier.bringAll();
            }
        } finally {
            server.start();
        }
        courier.bringAll();
        assertEquals(List.of("onzeker"), states(signal), "it may have gone, and a person decides");
        assertEquals(0, to("drie@attendering.test").size());
    }

    @Test
    void noticeOnItsWay_isUncertainOnceItsSenderIsGone_andAPersonDecides() {
        Signal signal = told(Optional.of("twee@attendering.test"));
        QuarkusTransaction.requiringNew().run(() -> {
            SenderNotice notice = new SenderNotice();
            notice.signalId = signal.id;
            notice.messageId = signals.write(Signal.locked(signal.id).orElseThrow(), MessageKind.NOTITIE, new Cleared("Proef", ReviewState.VRIJ), "Zetel").id;
            notice.areaCode = "NCA";
            notice.madeAt = Instant.parse("2020-01-01T00:00:00Z");
            notice.mail(MailState.BEZIG, notice.madeAt);
            notice.persist();
        });
        courier.bringAll();
        assertEquals(List.of("onzeker"), states(signal), "nothing is sent again by itself");
        assertEquals(0, to("twee@attendering.test").size());
        String id = given.rowsOf("select id from sender_notice where signal_id = " + signal.id).get(0);
        assertTrue(RestAssured.get("/terugkoppelen").asString().contains(signal.reference + ": onzeker of de mail ging dat er een bericht is"));
        Forms.post(RestAssured::given, "/terugkoppelen", "/terugkoppelen/attenderingen", Map.of("bericht", id, "besluit", "misschien")).statusCode(400);
        Forms.post(RestAssured::given, "/terugkoppelen", "/terugkoppelen/attenderingen", Map.of("bericht", id, "besluit", "gegaan")).statusCode(303);
        assertEquals(List.of("verstuurd"), states(signal));
        Forms.post(RestAssured::given, "/eigen-signalen/nieuw", "/terugkoppelen/attenderingen", Map.of("bericht", id, "besluit", "opnieuw")).statusCode(404);
    }
}
