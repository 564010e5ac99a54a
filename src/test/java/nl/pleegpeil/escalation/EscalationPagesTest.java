package nl.pleegpeil.escalation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.PdfCheck;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class EscalationPagesTest {

    private static Seat seat;

    @Inject
    Given given;
    @Inject
    KnelpuntForTest chain;
    @Inject
    SeatKeeper keeper;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (seat == null) {
            given.country("OPL");
            given.region("OPR", "OPL");
            given.municipality("OPA", "OPR");
            given.municipality("OPB", "OPR");
            given.municipality("OPC", "OPR");
            given.region("OPX", "OPL");
            seat = keeper.open(new SeatPlan(Role.ONTREGELAAR, "", Optional.empty(), List.of("OPR"), "ontregelaar@op.test", "0101234567",
                    java.time.LocalDate.parse("2025-01-01")));
        }
        Cast.onStage().visitor("regio", 9301, Cast.grant(Role.ONTREGELAAR, seat.id, "OPR")).visitor("elders", 9302, Cast.grant(Role.ONTREGELAAR, 9402, "OPX"))
                .visitor("raad", 9303, Cast.grant(Role.PLEEGOUDERRAAD, 9403, "OPR"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private static io.restassured.response.ValidatableResponse bring(Knelpunt knelpunt, String to, String question) {
        String page = "/knelpunten/" + knelpunt.id + "/opschaling";
        return Forms.post(() -> Visitor.withToken("regio"), page, page, Map.of("aan", to, "vraag", question));
    }

    private static byte[] paper(Knelpunt knelpunt) {
        return Visitor.withToken("regio").get("/knelpunten/" + knelpunt.id + "/opschaling.pdf").then().statusCode(200)
                .contentType("application/pdf").extract().asByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void paper_isOnePageForEverybody_withCountsThatPointToNobody_andNoWordOfASignal() throws IOException {
        List<Signal> heard = new ArrayList<>(chain.toldOften(11, "OPA", SignalSource.PLEEGOUDER, "Zij vroegen weer om de bon"));
        heard.addAll(chain.toldOften(12, "OPB", SignalSource.PLEEGOUDER, "Het loket was dicht"));
        heard.add(chain.told("OPC", SignalSource.PLEEGOUDERRAAD, "Ook hier speelt het"));
        Knelpunt knelpunt = chain.opened("OPR", "Bijzondere kosten vragen veel papieren", "Elke gemeente heeft een eigen regel", heard.toArray(Signal[]::new));
        chain.planned(knelpunt, "Eén formulier", seat.id, "2026-05-01");
        bring(knelpunt, "wethouder", "Wilt u één regel voor de hele regio vaststellen?").statusCode(303);
        byte[] pdf = paper(knelpunt);
        String text = PdfCheck.text(pdf).replaceAll("\\s+", " ");
        assertEquals(List.of(), PdfCheck.failures(pdf));
        assertEquals(1, pages(pdf));
        List.of("Bijzondere kosten vragen veel papieren", "Wij hoorden dit 24 keer, in 3 gemeenten.", "Elke gemeente heeft een eigen regel",
                "Eén formulier (gepland, gepland voor 1 mei 2026).", "Onze vraag aan de wethouder", "Wilt u één regel voor de hele regio vaststellen?",
                seat.name, "ontregelaar@op.test", "0101234567").forEach(part -> assertTrue(text.contains(part), part + " in " + text));
        // One signal of a municipality joins those of the smallest, so that it cannot be worked out.
        assertTrue(text.contains("Waar: Gebied OPB: 12; andere gemeenten samen: 12"), text);
        assertFalse(text.contains("Gebied OPC"), text);
        assertFalse(text.contains("bon") || text.contains("loket was dicht"), text);
        Visitor.withToken("regio").get("/knelpunten/" + knelpunt.id).then().body(containsString("Opgeschaald naar")).body(containsString("Voorgelegd aan de wethouder"));
    }

    @Test
    void paper_ofTheLongestThereCanBe_isStillOnePage() throws IOException {
        Knelpunt knelpunt = chain.opened("OPR", "Een heel lange titel over alles wat vastloopt. ".repeat(4), "De oorzaak is lang en ingewikkeld. ".repeat(56));
        for (int number = 0; number < 6; number++) {
            chain.planned(knelpunt, "Een actie met een heel lange titel die over van alles gaat. ".repeat(3), seat.id, "2026-05-0" + (number + 1));
        }
        bring(knelpunt, "vng", "Wilt u dit voor ons regelen als dat kan? ".repeat(12).strip()).statusCode(303);
        byte[] pdf = paper(knelpunt);
        assertEquals(1, pages(pdf));
        assertTrue(PdfCheck.text(pdf).replaceAll("\\s+", " ").contains("Wij hoorden dit minder dan 10 keer."));
    }

    @Test
    void paper_keepsTheNumbersOfItsDay() {
        Knelpunt knelpunt = chain.opened("OPR", "Vervoer valt uit", null, chain.toldOften(10, "OPA", SignalSource.PLEEGOUDER, "Geen bus").toArray(Signal[]::new));
        bring(knelpunt, "regio", "Wilt u dit regelen?").statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Knelpunt.locked(knelpunt.id).orElseThrow().title = "Anders genoemd";
            KnelpuntLink.holding(knelpunt.id).forEach(link -> link.unlinkedAt = link.linkedAt);
        });
        String text = PdfCheck.text(paper(knelpunt)).replaceAll("\\s+", " ");
        assertTrue(text.contains("Vervoer valt uit") && text.contains("Wij hoorden dit 10 keer."), text);
    }

    @Test
    void escalation_withWrongInput_saysWhatIsWrong_andKeepsWhatWasTyped() {
        Knelpunt knelpunt = chain.opened("OPR", "Te weinig respijt", null);
        bring(knelpunt, "", "").statusCode(422).body(containsString("Kies aan wie u het voorlegt")).body(containsString("Schrijf uw vraag op"));
        bring(knelpunt, "minister", "Helpt u ons?").statusCode(422).body(containsString("Helpt u ons?"));
        bring(knelpunt, "nvp", "x".repeat(501)).statusCode(422);
        // A telephone number would lead to a person.
        bring(knelpunt, "nvp", "Belt u mij op 06-12345678?").statusCode(422);
        Visitor.withToken("regio").get("/knelpunten/" + knelpunt.id + "/opschaling.pdf").then().statusCode(404);
        Visitor.withToken("elders").get("/knelpunten/" + knelpunt.id + "/opschaling").then().statusCode(404);
        Visitor.withToken("raad").get("/knelpunten/" + knelpunt.id + "/opschaling").then().statusCode(403);
        Visitor.withToken("regio").get("/knelpunten/" + knelpunt.id).then().body(not(containsString("Opgeschaald naar")));
    }
}
