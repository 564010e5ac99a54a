package nl.pleegpeil.triage;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.receipt.ReceiptCodes;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two municipalities in a region; each has an Aandachtsfunctionaris, the region an Ontregelaar. */
@QuarkusTest
@Tag("database")
class TriagePagesTest {

    private static boolean filled;
    private static int sheet;

    @Inject
    Given given;
    @Inject
    SignalDesk desk;
    @Inject
    ReceiptCodes codes;

    private String code;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (!filled) {
            given.country("TPL");
            given.region("TPR", "TPL");
            given.municipality("TPA", "TPR");
            given.municipality("TPB", "TPR");
            filled = true;
        }
        Cast.onStage().visitor("af-a", 901, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9901, "TPA"))
                .visitor("af-b", 902, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9902, "TPB"))
                .visitor("regio", 903, new Grant(Role.ONTREGELAAR, 9903, "Ontregelaar", false, Set.of("TPR"), Set.of("TPR", "TPA", "TPB"),
                        Optional.empty(), Role.ONTREGELAAR.rights()));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Signal told(String text, boolean onlyOntregelaar, boolean mayPassOn) {
        code = codes.of("blad van de proef " + sheet++);
        return QuarkusTransaction.requiringNew().call(() -> desk.receive(Submission.plain("TPA", SignalSource.PLEEGOUDER,
                new Cleared(text, ReviewState.VRIJ), LocalDate.parse("2026-03-02")).read(onlyOntregelaar, mayPassOn), Optional.of(codes.hash(code))));
    }

    private static ValidatableResponse take(String visitor, Signal signal, Object... fields) {
        Map<String, Object> typed = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            typed.put((String) fields[index], fields[index + 1]);
        }
        return Forms.post(() -> Visitor.withToken(visitor), "/signalen/" + signal.id, "/signalen/" + signal.id, typed);
    }

    private String status(Signal signal) {
        return given.rowsOf("select status from signal where id = " + signal.id).get(0);
    }

    private String behindTheCode() {
        return Visitor.anybody().get("/mijn-signaal/" + code).then().statusCode(200).extract().asString();
    }

    @Test
    void signal_isForItsMunicipalityAndTheRegion() {
        Signal signal = told("De taxi naar school komt vaak niet", false, false);
        Visitor.withToken("af-a").get("/signalen").then().statusCode(200).body(containsString(signal.reference));
        Visitor.withToken("af-a").get("/signalen/" + signal.id).then().statusCode(200).body(containsString("De taxi naar school komt vaak niet"));
        Visitor.withToken("regio").get("/signalen/" + signal.id).then().statusCode(200);
        Visitor.withToken("af-b").get("/signalen").then().statusCode(200).body(not(containsString(signal.reference)));
        Visitor.withToken("af-b").get("/signalen/" + signal.id).then().statusCode(404);
        Visitor.anybody().get("/signalen/" + signal.id).then().statusCode(303);
        assertTrue(Integer.parseInt(given.rowsOf("select count(*) from audit_line where act = 'text_read' and subject_id = '" + signal.reference + "'").get(0)) >= 2);
    }

    @Test
    void onlyOntregelaar_isForNobodyElse() {
        Signal signal = told("Mijn gemeente luistert niet naar ons", true, false);
        Visitor.withToken("af-a").get("/signalen").then().body(not(containsString(signal.reference)));
        Visitor.withToken("af-a").get("/signalen/" + signal.id).then().statusCode(404);
        Visitor.withToken("regio").get("/signalen/" + signal.id).then().statusCode(200).body(containsString("Mijn gemeente luistert niet naar ons"));
        assertTrue(behindTheCode().contains("Alleen de Ontregelaar leest uw signaal"));
    }

    @Test
    void accepted_answered_andReopenedByItsSender() {
        Signal signal = told("De vergoeding kwam drie maanden te laat", false, false);
        take("af-a", signal, "doe", "oppakken", "onderwerp", "K02", "haast", "twee_werkdagen").statusCode(303);
        assertEquals("[geaccepteerd, K02, twee_werkdagen, 2026-03-04]",
                given.rowsOf("select status, category, urgency, answer_due_on from signal where id = " + signal.id).get(0));
        take("af-a", signal, "doe", "vragen", "antwoord", "Om welke maand gaat het?").statusCode(303);
        take("af-a", signal, "doe", "noteren", "notitie", "Navragen bij het loket").statusCode(303);
        String page = behindTheCode();
        assertTrue(page.contains("Om welke maand gaat het?") && !page.contains("Navragen bij het loket"), page);
        take("af-a", signal, "doe", "beantwoorden", "antwoord", "Het is nu uitbetaald").statusCode(303);
        Browsing sender = new Browsing();
        sender.get("/mijn-signaal/" + code);
        assertTrue(sender.text().contains("Het is nu uitbetaald") && sender.text().contains("Bent u geholpen?"));
        sender.send("/mijn-signaal/" + code + "/geholpen");
        assertEquals(422, sender.page().statusCode());
        sender.send("/mijn-signaal/" + code + "/geholpen", "geholpen", "nee");
        assertEquals(303, sender.page().statusCode());
        assertEquals("heropend", status(signal));
        assertEquals(List.of("[null, nieuw]", "[nieuw, ontvangen]", "[ontvangen, in_triage]", "[in_triage, geaccepteerd]", "[geaccepteerd, afgehandeld]",
                "[afgehandeld, heropend]"), given.rowsOf("select from_status, to_status from status_change where thing = 'signal' and thing_id = " + signal.id
                        + " order by recorded_at, id"));
    }

    @Test
    void refused_asksAReason_andKeepsWhatWasTyped() {
        Signal signal = told("Iets dat hier niet hoort", false, false);
        take("af-a", signal, "doe", "afwijzen", "onderwerp", "K11").statusCode(422).body(allOf(containsString("href=\"#antwoord\""),
                containsString("<option value=\"K11\" selected>")));
        take("af-a", signal, "doe", "afwijzen", "antwoord", "Bel mij op 0612345678").statusCode(422).body(containsString(">Bel mij op 0612345678</textarea>"));
        assertEquals("ontvangen", status(signal));
        take("af-a", signal, "doe", "beantwoorden", "antwoord", "Nog niet opgepakt").statusCode(422).body(containsString("Dat kan bij deze status niet"));
        take("af-a", signal, "doe", "afwijzen", "antwoord", "Dit hoort bij bezwaar").statusCode(303);
        assertEquals("niet_in_behandeling", status(signal));
        assertTrue(behindTheCode().contains("Dit hoort bij bezwaar"));
    }

    @Test
    void sentOn_onlyARewrittenQuestionGoes() {
        Signal signal = told("Sinds de verhuizing betaalt niemand de zwemles", false, false);
        take("af-a", signal, "doe", "doorsturen", "gemeente", "TPB", "antwoord", "Wij sturen uw vraag door").statusCode(422).body(containsString("href=\"#herschreven\""));
        take("af-a", signal, "doe", "doorsturen", "gemeente", "TPB", "antwoord", "Wij sturen uw vraag door", "herschreven", "Wie betaalt na verhuizen?").statusCode(303);
        Visitor.withToken("af-b").get("/signalen/" + signal.id).then().statusCode(200).body(containsString("Wie betaalt na verhuizen?"))
                .body(not(containsString("zwemles")));
        Visitor.withToken("af-a").get("/signalen/" + signal.id).then().statusCode(404);
        assertTrue(behindTheCode().contains("zwemles"), "its sender still reads what they wrote");
        take("af-b", signal, "doe", "oppakken", "onderwerp", "K03", "haast", "kan_wachten").statusCode(303);
        assertEquals("geaccepteerd", status(signal));
    }

    @Test
    void sentOn_asItIs_whenTheSenderSaidYes() {
        Signal signal = told("Wij reizen elke week twee uur naar therapie", false, true);
        take("af-a", signal, "doe", "doorsturen", "gemeente", "TPB", "antwoord", "Wij sturen uw vraag door").statusCode(303);
        Visitor.withToken("af-b").get("/signalen/" + signal.id).then().statusCode(200).body(containsString("twee uur naar therapie"));
    }

    @Test
    void similar_isFoundByWordsAndCategory_withinOnesScope() {
        Signal first = told("Het ziekenhuisbezoek met parkeerkosten wordt geweigerd", false, false);
        Signal second = told("Parkeerkosten bij ziekenhuisbezoek betaalden wij zelf", false, false);
        Signal hidden = told("Parkeerkosten en ziekenhuisbezoek, alleen voor de Ontregelaar", true, false);
        Visitor.withToken("af-a").get("/signalen/" + first.id).then().statusCode(200).body(containsString("/signalen/" + second.id))
                .body(containsString("parkeerkosten")).body(not(containsString("/signalen/" + hidden.id)));
        Visitor.withToken("regio").get("/signalen/" + first.id).then().statusCode(200).body(containsString("/signalen/" + hidden.id));
        take("af-a", second, "doe", "samenvoegen", "ander", "PZ-2026-9999").statusCode(422).body(containsString("value=\"PZ-2026-9999\""));
        take("af-a", second, "doe", "samenvoegen", "ander", first.reference).statusCode(303);
        assertEquals("samengevoegd", status(second));
    }

    @Test
    void promise_isAdjustedByTheOntregelaarOnly() {
        Visitor.withToken("af-a").get("/werkwijze").then().statusCode(200).body(containsString("10 werkdagen")).body(not(containsString("name=\"belofte\"")));
        Forms.post(() -> Visitor.withToken("regio"), "/werkwijze?regio=TPR", "/werkwijze", Map.of("regio", "TPR", "belofte", "eerste_reactie_spoed", "dagen", "nul"))
                .statusCode(422).body(containsString("value=\"nul\""));
        Forms.post(() -> Visitor.withToken("regio"), "/werkwijze?regio=TPR", "/werkwijze", Map.of("regio", "TPR", "belofte", "triage", "dagen", "7")).statusCode(303);
        Visitor.withToken("af-b").get("/werkwijze").then().body(containsString("7 werkdagen, eigen afspraak"));
        Forms.post(() -> Visitor.withToken("af-a"), "/signalen", "/werkwijze", Map.of("regio", "TPR", "belofte", "triage", "dagen", "7"))
                .statusCode(org.hamcrest.Matchers.oneOf(404, 403));
    }
}
