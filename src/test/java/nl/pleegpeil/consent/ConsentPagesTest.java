package nl.pleegpeil.consent;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.agreement.AgreementBook;
import nl.pleegpeil.attendance.AttendanceBook;
import nl.pleegpeil.attendance.AttendanceRole;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.meeting.NoteBook;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Evenings;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.PdfCheck;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From notes to agreed minutes: Nora takes the notes, Piet may read the result, and participants have browsers only. */
@QuarkusTest
@Tag("database")
class ConsentPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    Evenings evenings;
    @Inject
    NoteBook notes;
    @Inject
    AgreementBook agreements;
    @Inject
    AttendanceBook attendance;

    private DialogueSession session;

    @BeforeEach
    void evening() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        String municipality = "CPA" + number;
        given.region("CPR" + number, "NL");
        given.municipality(municipality, "CPR" + number);
        session = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond " + number, "2026-03-10", municipality);
        QuarkusTransaction.requiringNew().run(() -> {
            notes.take(session, "", Cleared.masked("De weekenden zijn zwaar"));
            agreements.agree(session, 0, Cleared.masked("Zoek logeeradressen"), Optional.empty(), "Wijkteam", session.meetsOn.plusMonths(3));
            attendance.record(session.id, Map.of(AttendanceRole.PLEEGOUDER, 2));
        });
        Cast.onStage().visitor("nora", 751, Cast.grant(Role.NOTULIST, 7510 + number, municipality))
                .visitor("piet", 752, Cast.grant(Role.PLEEGOUDERRAAD, 7520 + number, municipality));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private String page() {
        return "/dialoog/" + session.id + "/verslag";
    }

    private ValidatableResponse offer() {
        return Forms.post(() -> Visitor.withToken("nora"), page(), page() + "/voorleggen", Map.of());
    }

    private ValidatableResponse fix(Map<String, ?> typed) {
        return Forms.post(() -> Visitor.withToken("nora"), page(), page() + "/vaststellen", typed);
    }

    private String code() {
        return Visitor.withToken("nora").get(page()).htmlPath().getString("**.find { it.@'aria-labelledby' == 'code' }.p[0]").strip();
    }

    private Browsing phone(String code) {
        Browsing phone = new Browsing();
        phone.get("/verslag");
        assertEquals(303, phone.send("/verslag", "code", " " + code.toLowerCase() + " ").statusCode());
        phone.get(phone.onward());
        return phone;
    }

    private List<String> voices() {
        return given.rowsOf("select version.number, voice.agrees from minutes_voice voice join minutes_version version on version.id = voice.version_id"
                + " join minutes on minutes.id = version.minutes_id where minutes.session_id = " + session.id + " order by voice.id");
    }

    private static String address(Browsing phone) {
        return phone.page().htmlPath().getString("**.find { it.name() == 'form' && it.@action.text().startsWith('/verslag/') }.@action");
    }

    @Test
    void text_isOffered_amended_andAgreedTo() {
        offer().statusCode(303);
        String code = code();
        assertTrue(code.matches("[A-Z2-9]{4}-[A-Z2-9]{4}"), code);
        Browsing first = phone(code);
        assertTrue(first.text().contains("De weekenden zijn zwaar") && first.text().contains("Zoek logeeradressen"), first.text());
        String say = address(first);
        assertEquals(422, first.send(say, "mening", "niet", "opmerking", "").statusCode());
        assertEquals(303, first.send(say, "mening", "niet", "opmerking", "Ook de vakanties zijn zwaar").statusCode());
        Visitor.withToken("nora").get(page()).then().body(allOf(containsString("Ook de vakanties zijn zwaar"), containsString("0 keer eens, 1 keer niet eens")));
        fix(Map.of()).statusCode(422).body(containsString("Nog niemand is het eens"));

        Browsing second = phone(code);
        QuarkusTransaction.requiringNew().run(() -> notes.take(session, "", Cleared.masked("Ook de vakanties zijn zwaar")));
        fix(Map.of()).statusCode(422).body(containsString("Leg de tekst eerst opnieuw voor"));
        offer().statusCode(303);
        assertEquals(code, code());
        // The page that was open still shows the first text.
        assertEquals(422, second.send(say, "mening", "eens").statusCode());
        assertTrue(second.text().contains("intussen veranderd") && second.text().contains("Ook de vakanties zijn zwaar"), second.text());
        first.get(say);
        assertEquals(303, first.send(say, "mening", "eens").statusCode());
        assertEquals(422, second.send(say, "opmerking", "").statusCode());
        assertEquals(303, second.send(say, "mening", "niet", "opmerking", "Nog niet alles").statusCode());
        assertEquals(List.of("[1, false]", "[2, true]", "[2, false]"), voices());

        fix(Map.of()).statusCode(422).body(containsString("Niet iedereen is het eens"));
        Visitor.withToken("piet").get(page()).then().statusCode(200).body(not(containsString("De weekenden zijn zwaar")));
        fix(Map.of("zeker", "ja")).statusCode(303);
        Visitor.withToken("piet").get(page()).then().body(allOf(containsString("De weekenden zijn zwaar"), containsString("Vastgesteld op 10 maart 2026"),
                containsString("1 keer eens, 1 keer niet eens")));
        second.get(say);
        assertTrue(second.text().contains("Dit verslag staat vast") && !second.text().contains("name=\"mening\""), second.text());
        Forms.post(Visitor::anybody, "/verslag", say, Map.of("mening", "eens", "versie", "2")).statusCode(422).body(containsString("staat al vast"));
        Forms.post(() -> Visitor.withToken("nora"), page(), "/dialoog/" + session.id + "/notities", Map.of("tekst", "Te laat bedacht"))
                .statusCode(422).body(containsString("Te laat bedacht"));
        offer().statusCode(422).body(containsString("al vastgesteld"));
    }

    @Test
    void device_countsOnce_andMayChangeItsMind() {
        offer();
        Browsing phone = phone(code());
        String say = address(phone);
        phone.send(say, "mening", "eens");
        phone.get(say);
        phone.send(say, "mening", "niet", "opmerking", "Toch niet");
        assertEquals(List.of("[1, false]"), voices());
        phone.get(say);
        assertTrue(phone.text().contains("Wie meeschreef leest wat er volgens u niet klopt"), phone.text());
        phone.forget(DeviceMark.COOKIE).get(say);
        phone.send(say, "mening", "eens");
        assertEquals(2, voices().size());
    }

    @Test
    void moreVoicesThanPeople_isSaid() {
        offer();
        String code = code();
        for (int visit = 0; visit < 3; visit++) {
            Browsing phone = phone(code);
            phone.send(address(phone), "mening", "eens");
        }
        Visitor.withToken("nora").get(page()).then().body(containsString("er zijn meer stemmen dan mensen die zijn geteld (2)"));
    }

    @Test
    void remark_isGuarded_andNothingTypedIsLost() {
        offer();
        Browsing phone = phone(code());
        assertEquals(422, phone.send(address(phone), "mening", "niet", "opmerking", "Bel 06-12345678").statusCode());
        assertTrue(phone.text().contains(">Bel 06-12345678</textarea>") && phone.text().contains("value=\"niet\" checked"), phone.text());
        assertEquals(List.of(), voices());
    }

    @Test
    void codeThatIsWrongOrOld_tellsNothing() {
        offer();
        String code = code();
        Browsing phone = new Browsing();
        phone.get("/verslag");
        assertEquals(422, phone.send("/verslag", "code", "AAAA-AAAA").statusCode());
        assertTrue(phone.text().contains("value=\"AAAA-AAAA\""), phone.text());
        assertEquals(404, phone.get("/verslag/AAAAAAAA").statusCode());
        Today.is("2026-05-09");
        assertEquals(200, phone.get("/verslag/" + code).statusCode());
        Today.is("2026-05-10");
        assertEquals(404, phone.get("/verslag/" + code).statusCode());
    }

    @Test
    void report_onPaper_meetsTheStandards() {
        offer();
        byte[] pdf = Visitor.withToken("nora").get("/dialoog/" + session.id + "/verslag.pdf").then().statusCode(200)
                .header("Content-Type", containsString("application/pdf")).extract().asByteArray();
        assertEquals(List.of(), PdfCheck.failures(pdf));
        String text = PdfCheck.text(pdf);
        assertTrue(text.contains("De weekenden zijn zwaar") && text.contains("Pleegouders 2") && text.contains("10 juni 2026"), text);
        Visitor.withToken("piet").get("/dialoog/" + session.id + "/verslag.pdf").then().statusCode(404);
        Visitor.anybody().get("/verslag/" + code() + "/verslag.pdf").then().statusCode(200);
    }

    @Test
    void nothingWritten_isNotOffered() {
        DialogueSession empty = evenings.evening(SessionKind.DIALOOGSESSIE, "Leeg", "2026-03-10", session.municipalities().get(0));
        String address = "/dialoog/" + empty.id + "/verslag";
        Forms.post(() -> Visitor.withToken("nora"), address, address + "/voorleggen", Map.of()).statusCode(422)
                .body(containsString("nog niets opgeschreven om voor te leggen"));
    }
}
