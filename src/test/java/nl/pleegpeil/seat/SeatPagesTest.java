package nl.pleegpeil.seat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every test has a region with two municipalities and a provider of its own. */
@QuarkusTest
class SeatPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @ApplicationScoped
    static class Heard {

        final List<Object> events = new ArrayList<>();

        void opened(@Observes SeatOpened event) {
            events.add(event);
        }

        void changed(@Observes SeatChanged event) {
            events.add(event);
        }

        void held(@Observes SeatHeld event) {
            events.add(event);
        }

        void left(@Observes SeatLeft event) {
            events.add(event);
        }

        List<Object> events() {
            return List.copyOf(events);
        }

        void forget() {
            events.clear();
        }
    }

    @Inject
    SeatKeeper keeper;
    @Inject
    Given given;
    @Inject
    Heard heard;

    private Cast cast;
    private String region;
    private String first;
    private String second;
    private String provider;

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @BeforeEach
    void regionOfItsOwn() {
        Today.is("2026-03-10");
        cast = Cast.onStage().person(701, "Anna de Vries").person(702, "Bert Mulder").person(703, "Carla Smit");
        int number = NUMBER.incrementAndGet();
        region = "SPR" + number;
        first = "SPA" + number;
        second = "SPB" + number;
        provider = "SP-P" + number;
        given.region(region, "NL");
        given.municipality(first, region);
        given.municipality(second, region);
        QuarkusTransaction.requiringNew().run(() -> {
            Provider fresh = new Provider();
            fresh.code = provider;
            fresh.name = "Aanbieder " + provider;
            fresh.revision = 1;
            fresh.recordedAt = Instant.EPOCH;
            fresh.persist();
        });
        heard.forget();
    }

    // ---------------------------------------------------------------- opening

    @Test
    void seat_isOpened_andNamesItself() {
        long id = idIn(post("/zetels/nieuw?rol=aandachtsfunctionaris", "/zetels/nieuw", contact(first, second)).statusCode(303));
        page("/zetels/" + id).body(containsString("<h1>aandachtsfunctionaris Gebied " + first + " en Gebied " + second + "</h1>"))
                .body(containsString("Niemand heeft deze zetel."));
        assertEquals(List.of(new SeatOpened(id)), heard.events());
    }

    @Test
    void newSeat_wrong_keepsEverythingThatWasTyped() {
        Map<String, Object> typed = contact();
        typed.put("postvak", "pleegzorg apestaart gemeente");
        typed.put("telefoon", "bel me maar");
        typed.put("geopend", "31 februari");
        typed.put("naam", "Een <b>eigen</b> naam");
        post("/zetels/nieuw?rol=aandachtsfunctionaris", "/zetels/nieuw", typed).statusCode(422).body(allOf(
                containsString("href=\"#gebied\""), containsString("Kies het gebied van de zetel"),
                containsString("href=\"#postvak\""), containsString("value=\"pleegzorg apestaart gemeente\""),
                containsString("href=\"#telefoon\""), containsString("value=\"bel me maar\""),
                containsString("href=\"#geopend\""), containsString("value=\"31 februari\""),
                containsString("value=\"Een &lt;b&gt;eigen&lt;/b&gt; naam\"")));
        assertEquals(List.of(), heard.events());
    }

    @Test
    void newSeat_keepsTheAreasThatWereTicked() {
        Map<String, Object> typed = contact(second);
        typed.put("postvak", "");
        post("/zetels/nieuw?rol=aandachtsfunctionaris", "/zetels/nieuw", typed).statusCode(422)
                .body(containsString("value=\"" + second + "\" checked")).body(not(containsString("value=\"" + first + "\" checked")))
                .body(containsString("Vul het e-mailadres van de functie in."));
    }

    @Test
    void newSeat_ofAnUnknownRole_asksForTheRole() {
        page("/zetels/nieuw?rol=wethouder").body(containsString("Voor welke rol is de zetel?"));
        Map<String, Object> typed = contact(first);
        typed.put("rol", "wethouder");
        post("/zetels/nieuw?rol=aandachtsfunctionaris", "/zetels/nieuw", typed).statusCode(422).body(containsString("Kies een rol"));
    }

    @Test
    void pleegouderraad_hasAProviderAndARegion() {
        Map<String, Object> typed = contact(region);
        typed.put("rol", "pleegouderraad");
        post("/zetels/nieuw?rol=pleegouderraad", "/zetels/nieuw", typed).statusCode(422)
                .body(containsString("Kies de aanbieder waar de zetel bij hoort"))
                .body(containsString("<option value=\"" + region + "\" selected>"));
        typed.put("aanbieder", provider);
        long id = idIn(post("/zetels/nieuw?rol=pleegouderraad", "/zetels/nieuw", typed).statusCode(303));
        page("/zetels/" + id).body(containsString("<h1>pleegouderraad Aanbieder " + provider + "</h1>"));
    }

    @Test
    void municipality_getsNoSecondContact() {
        open(Role.AANDACHTSFUNCTIONARIS, first);
        post("/zetels/nieuw?rol=aandachtsfunctionaris", "/zetels/nieuw", contact(first, second)).statusCode(422)
                .body(containsString("Voor een van deze gemeenten is er al een zetel"));
        Assertions.assertThrows(Refusal.class, () -> open(Role.AANDACHTSFUNCTIONARIS, first));
    }

    // ---------------------------------------------------------------- changing

    @Test
    void seat_isChanged_andSaysWhat() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        Map<String, Object> typed = contact(second);
        typed.put("naam", seat.name);
        typed.put("telefoon", "050 123 45 67");
        post(seat, "", typed).statusCode(303);
        assertTrue(heard.events().contains(new SeatChanged(seat.id, List.of("telefoon", "gebied"))), heard.events().toString());
        page("/zetels/" + seat.id + "?bewaard=gewijzigd").body(containsString("De zetel is gewijzigd.")).body(containsString("050 123 45 67"));
        // The area it had is not gone: it was the seat's until today.
        assertEquals(List.of("[" + first + ", 2025-01-01, 2026-03-10]", "[" + second + ", 2026-03-10, null]"),
                given.rowsOf("select area_code, assigned_from, assigned_until from seat_area where seat_id = " + seat.id + " order by id"));
        post(seat, "", typed).statusCode(303).header("Location", containsString("ongewijzigd"));
    }

    @Test
    void seat_changedWrongly_keepsWhatWasTyped() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        Map<String, Object> typed = contact(first);
        typed.put("postvak", "geen adres");
        post(seat, "", typed).statusCode(422).body(containsString("value=\"geen adres\"")).body(containsString("href=\"#postvak\""));
        assertEquals(List.of("pleegzorg@gemeente.test"), given.rowsOf("select mailbox from seat where id = " + seat.id));
    }

    @Test
    void seat_isClosed_andEverybodyLeaves() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        keeper.hold(seat.id, new Stay(701, Capacity.HOUDER, LocalDate.parse("2025-02-01"), null));
        post(seat, "/sluiten", Map.of("gesloten", "11-3-2026")).statusCode(422).body(containsString("value=\"11-3-2026\""))
                .body(containsString("Vul een dag in die niet na vandaag ligt"));
        post(seat, "/sluiten", Map.of("gesloten", "1-3-2026")).statusCode(422).body(containsString("Zet eerst een vinkje"));
        post(seat, "/sluiten", Map.of("gesloten", "1-3-2026", "zeker", "ja")).statusCode(303);
        assertTrue(heard.events().contains(new SeatLeft(seat.id, 701, Capacity.HOUDER, LocalDate.parse("2026-03-01"))));
        page("/zetels/" + seat.id).body(containsString("Deze zetel is gesloten sinds 1 maart 2026."))
                .body(containsString("Anna de Vries")).body(not(containsString("Zet op de zetel")));
        Assertions.assertThrows(Refusal.class, () -> keeper.hold(seat.id, new Stay(702, Capacity.HOUDER, LocalDate.parse("2026-03-02"), null)));
        open(Role.AANDACHTSFUNCTIONARIS, first);
    }

    // ---------------------------------------------------------------- holding

    @Test
    void people_takeTheirPlaces_andTheListTellsWhoIsMissing() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        String row = "<a href=\"/zetels/" + seat.id + "\">" + seat.name + "</a></th>";
        assertTrue(rowOf(row).contains("niet bezet"));
        hold(seat, "701", "houder", "1-2-2026").statusCode(303);
        hold(seat, "702", "plaatsvervanger", "1-2-2026").statusCode(303);
        hold(seat, "703", "plaatsvervanger", "1-2-2026").statusCode(303);
        assertTrue(rowOf(row).contains("Anna de Vries") && rowOf(row).contains("Bert Mulder, Carla Smit") && !rowOf(row).contains("niet bezet"));
        assertTrue(heard.events().contains(new SeatHeld(seat.id, 701, Capacity.HOUDER, LocalDate.parse("2026-02-01"))));
    }

    @Test
    void holding_thatBreaksARule_keepsWhatWasTyped() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        hold(seat, "701", "houder", "1-2-2026").statusCode(303);
        hold(seat, "702", "houder", "2-2-2026").statusCode(422).body(containsString("De zetel heeft dan al een houder."))
                .body(containsString("<option value=\"702\" selected>")).body(containsString("value=\"houder\" id=\"hoedanigheid\" checked"))
                .body(containsString("value=\"2-2-2026\""));
        hold(seat, "701", "plaatsvervanger", "2-2-2026").statusCode(422).body(containsString("Deze persoon heeft de zetel in die tijd al"));
        hold(seat, "702", "plaatsvervanger", "31-12-2024").statusCode(422).body(containsString("Op die dag is de zetel er niet."));
    }

    @Test
    void holding_wrong_namesEveryField() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        hold(seat, "999", "lid", "gisteren").statusCode(422).body(allOf(containsString("href=\"#persoon\""),
                containsString("href=\"#hoedanigheid\""), containsString("href=\"#vanaf\""), containsString("value=\"gisteren\"")));
        assertEquals(List.of(), SeatHolding.historyOf(seat.id));
    }

    @Test
    void end_isFilledInOnce_andNothingIsOverwritten() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        hold(seat, "701", "houder", "1-2-2026").statusCode(303);
        SeatHolding holding = SeatHolding.historyOf(seat.id).get(0);
        String address = "/zetels/" + seat.id + "/bezetting/" + holding.id;
        end(address, "31-1-2026").statusCode(422).body(containsString("Vul een dag in die niet voor het begin ligt")).body(containsString("value=\"31-1-2026\""));
        end(address, "11-3-2026").statusCode(422).body(containsString("Vul een dag in die niet na vandaag ligt"));
        end(address, "morgen").statusCode(422).body(containsString("value=\"morgen\""));
        end(address, "1-3-2026").statusCode(303);
        given().get(address).then().statusCode(404);
        hold(seat, "702", "houder", "1-3-2026").statusCode(303);
        assertEquals(List.of("[701, houder, 2026-02-01, 2026-03-01]", "[702, houder, 2026-03-01, null]"),
                given.rowsOf("select account_id, capacity_code, held_from, held_until from seat_holding where seat_id = " + seat.id + " order by held_from"));
        Assertions.assertThrows(Refusal.class, () -> keeper.leave(holding.id, LocalDate.parse("2026-03-05")));
        SeatHolding ended = QuarkusTransaction.requiringNew().call(() -> SeatHolding.numbered(holding.id).orElseThrow());
        Assertions.assertThrows(IllegalStateException.class, () -> ended.end(LocalDate.parse("2026-03-05"), Instant.EPOCH));
        page("/zetels/" + seat.id).body(containsString("Wie " + seat.name + " eerder had"));
    }

    @Test
    void mistake_isEndedOnTheDayItBegan_andStaysInTheHistory() {
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        hold(seat, "701", "houder", "1-5-2026").statusCode(303);
        end("/zetels/" + seat.id + "/bezetting/" + SeatHolding.historyOf(seat.id).get(0).id, "1-5-2026").statusCode(303);
        hold(seat, "702", "houder", "1-2-2026").statusCode(303);
        assertEquals(2, SeatHolding.historyOf(seat.id).size());
    }

    // ---------------------------------------------------------------- who may

    @Test
    void beheerderOfARegion_managesWhatLiesInIt_andNothingElse() {
        cast.visitor("regio", 801, Cast.grant(Role.BEHEERDER, 1, region, first));
        Seat inside = open(Role.AANDACHTSFUNCTIONARIS, first);
        Seat half = open(Role.GRIFFIE, first, second);
        Seat everywhere = open(Role.PRIVACYFUNCTIONARIS);
        asRegion().get("/zetels/" + inside.id).then().statusCode(200);
        String unknown = Forms.mainOf(asRegion().get("/zetels/999999999").then().statusCode(404).extract().asString());
        for (Seat seat : List.of(half, everywhere)) {
            assertEquals(unknown, Forms.mainOf(asRegion().get("/zetels/" + seat.id).then().statusCode(404).extract().asString()));
        }
        String list = asRegion().get("/zetels").asString();
        assertTrue(list.contains(inside.name) && !list.contains(half.name) && !list.contains("/zetels/" + everywhere.id + "\""));
        Map<String, Object> typed = contact();
        typed.put("rol", "beheerder");
        Forms.post(SeatPagesTest::asRegion, "/zetels/nieuw?rol=beheerder", "/zetels/nieuw", typed).statusCode(422)
                .body(containsString("Kies een gebied dat u zelf beheert"));
        typed.put("gebied", List.of(second));
        Forms.post(SeatPagesTest::asRegion, "/zetels/nieuw?rol=beheerder", "/zetels/nieuw", typed).statusCode(422)
                .body(containsString("Kies een gebied dat u zelf beheert"));
    }

    @Test
    void everybodyElse_isRefused() {
        cast.visitor("ontregelaar", 802, Cast.grant(Role.ONTREGELAAR, 1, region));
        Seat seat = open(Role.AANDACHTSFUNCTIONARIS, first);
        for (String address : List.of("/zetels", "/zetels/nieuw", "/zetels/" + seat.id, "/zetels/999999999")) {
            Visitor.withToken("ontregelaar").get(address).then().statusCode(403);
            Visitor.anybody().get(address).then().statusCode(303);
        }
    }

    // ---------------------------------------------------------------- how it is done

    private static io.restassured.specification.RequestSpecification asRegion() {
        return Visitor.withToken("regio");
    }

    private Seat open(Role role, String... areas) {
        return keeper.open(new SeatPlan(role, "", Optional.empty(), List.of(areas), "pleegzorg@gemeente.test", "", LocalDate.parse("2025-01-01")));
    }

    private static Map<String, Object> contact(String... areas) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("rol", "aandachtsfunctionaris");
        typed.put("gebied", List.of(areas));
        typed.put("postvak", "pleegzorg@gemeente.test");
        typed.put("geopend", "1-1-2026");
        return typed;
    }

    private static String rowOf(String start) {
        String list = given().get("/zetels").then().statusCode(200).extract().asString();
        int from = list.indexOf(start);
        assertTrue(from > 0, list);
        return list.substring(from, list.indexOf("</tr>", from));
    }

    private static ValidatableResponse page(String address) {
        return given().get(address).then().statusCode(200).body(not(containsString("NOT_FOUND")));
    }

    private static ValidatableResponse post(String formPage, String address, Map<String, ?> typed) {
        return Forms.post(RestAssured::given, formPage, address, typed);
    }

    private static ValidatableResponse post(Seat seat, String below, Map<String, ?> typed) {
        return post("/zetels/" + seat.id, "/zetels/" + seat.id + below, typed);
    }

    private static ValidatableResponse hold(Seat seat, String person, String capacity, String from) {
        return post(seat, "/bezetting", Map.of("persoon", person, "hoedanigheid", capacity, "vanaf", from));
    }

    private static ValidatableResponse end(String address, String until) {
        return post(address, address, Map.of("tot", until));
    }

    private static long idIn(ValidatableResponse redirect) {
        return Long.parseLong(redirect.extract().header("Location").replaceAll(".*/zetels/(\\d+).*", "$1"));
    }
}
