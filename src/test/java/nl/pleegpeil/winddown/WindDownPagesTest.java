package nl.pleegpeil.winddown;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.action.ImprovementAction;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class WindDownPagesTest {

    private static int sheet;

    @Inject
    Given given;
    @Inject
    KnelpuntForTest chain;
    @Inject
    SeatKeeper keeper;

    private String region;
    private Seat ending;
    private Seat first;
    private Seat second;

    @BeforeEach
    void regionAndSeats() {
        sheet++;
        Today.is("2026-03-02");
        region = "AFR" + sheet;
        given.country("AFL" + sheet);
        given.region(region, "AFL" + sheet);
        given.municipality("AFA" + sheet, region);
        given.municipality("AFB" + sheet, region);
        ending = seat(Role.ONTREGELAAR, region);
        first = seat(Role.AANDACHTSFUNCTIONARIS, "AFA" + sheet);
        second = seat(Role.AANDACHTSFUNCTIONARIS, "AFB" + sheet);
        Cast.onStage().visitor("holder", 9800 + sheet, Cast.grant(Role.ONTREGELAAR, ending.id, region))
                .visitor("taker", 9830 + sheet, Cast.grant(Role.AANDACHTSFUNCTIONARIS, second.id, "AFB" + sheet))
                .visitor("stranger", 9860 + sheet, Cast.grant(Role.ONTREGELAAR, 9890 + sheet, region));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Seat seat(Role role, String area) {
        return keeper.open(new SeatPlan(role, "", Optional.empty(), List.of(area), role.code() + "@" + area.toLowerCase(java.util.Locale.ROOT) + ".test", "", LocalDate.parse("2025-01-01")));
    }

    private ValidatableResponse give(String visitor, String all, List<String> items, List<String> seats) {
        return Forms.post(() -> Visitor.withToken(visitor), "/signaal/" + region, "/zetels/" + ending.id + "/afbouw",
                Map.of("naar", all, "stuk", items, "zetel", seats));
    }

    private List<String> kept() {
        return given.rowsOf("select piece, seat_id from kept_item where from_seat_id = " + ending.id + " order by piece, piece_id");
    }

    @Test
    void everything_goesToOne_exceptWhatGoesToAnother_andIsOnPaper() {
        Signal here = chain.told("AFA" + sheet, SignalSource.PLEEGOUDER, "Geheime woorden van hier");
        Signal there = chain.told("AFB" + sheet, SignalSource.PLEEGOUDER, "Geheime woorden van daar");
        Knelpunt knelpunt = chain.opened(region, "Vervoer valt uit", null);
        ImprovementAction action = chain.planned(knelpunt, "Praten met de vervoerder", ending.id, "2026-04-01");
        Visitor.withToken("holder").get("/zetels/" + ending.id + "/afbouw").then().statusCode(200).body(allOf(containsString(here.reference),
                containsString(there.reference), containsString("Vervoer valt uit"), containsString("Praten met de vervoerder")))
                .body(not(containsString("Geheime")));
        // The seat of one municipality never gets what was told in another.
        give("holder", String.valueOf(first.id), List.of(), List.of()).statusCode(422).body(containsString("mag " + there.reference + " niet zien"));
        assertEquals(List.of(), kept());
        give("holder", String.valueOf(first.id), List.of("signaal-" + there.id, "knelpunt-" + knelpunt.id), List.of(String.valueOf(second.id), "")).statusCode(303);
        assertEquals(List.of("[actie, " + first.id + "]", "[knelpunt, " + first.id + "]", "[signaal, " + first.id + "]", "[signaal, " + second.id + "]"), kept());
        assertEquals(first.id, QuarkusTransaction.requiringNew().call(() -> ImprovementAction.numbered(action.id).orElseThrow().ownerSeatId));
        Visitor.withToken("holder").get("/zetels/" + ending.id + "/afbouw").then().body(containsString("staat niets open"));
        give("holder", String.valueOf(first.id), List.of(), List.of()).statusCode(409);
        Visitor.withToken("taker").get("/vandaag").then().statusCode(200).body(containsString("Overgenomen: signaal " + there.reference));
        byte[] pdf = Visitor.withToken("holder").get("/zetels/" + ending.id + "/afbouw.pdf").then().statusCode(200).extract().asByteArray();
        assertEquals(List.of(), PdfCheck.failures(pdf));
        String text = PdfCheck.text(pdf).replaceAll("\\s+", " ");
        List.of(here.reference, there.reference, knelpunt.number, action.number, first.name, second.name, "4 stukken")
                .forEach(part -> assertTrue(text.contains(part), part + " in " + text));
        assertFalse(text.contains("Geheime"), text);
        assertEquals(List.of("5"), given.rowsOf("select count(*) from audit_line where act = 'wound_down' and (detail like '" + ending.id
                + " > %' or subject_id = '" + ending.id + "')"));
    }

    @Test
    void whatIsForTheOntregelaarAlone_isGivenToNobodyElse() {
        Signal closed = QuarkusTransaction.requiringNew().call(() -> {
            Signal signal = Signal.numbered(chain.told("AFA" + sheet, SignalSource.PLEEGOUDER, "Alleen voor u").id).orElseThrow();
            signal.onlyOntregelaar = true;
            return signal;
        });
        give("holder", String.valueOf(first.id), List.of(), List.of()).statusCode(422).body(containsString("mag " + closed.reference + " niet zien"));
        assertEquals(List.of(), kept());
    }

    @Test
    void wrongChoice_andStrangers_areRefused() {
        chain.opened(region, "Vervoer valt uit", null);
        give("holder", "", List.of(), List.of()).statusCode(422).body(containsString("Kies wie "));
        give("holder", "999999", List.of(), List.of()).statusCode(422).body(containsString("Kies een zetel uit de lijst"));
        give("holder", String.valueOf(ending.id), List.of(), List.of()).statusCode(422);
        give("stranger", String.valueOf(first.id), List.of(), List.of()).statusCode(404);
        Visitor.withToken("stranger").get("/zetels/" + ending.id + "/afbouw.pdf").then().statusCode(404);
        Visitor.withToken("holder").get("/zetels/" + ending.id + "/afbouw.pdf").then().statusCode(404);
        assertEquals(List.of(), kept());
    }
}
