package nl.pleegpeil.knelpunt;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.receipt.ReceiptCodes;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
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

/** From signals of two municipalities to a Knelpunt, an action, and back to whoever told it. */
@QuarkusTest
@Tag("database")
class ChainTest {

    private static int sheet;
    private static Seat seat;

    @Inject
    Given given;
    @Inject
    SignalDesk desk;
    @Inject
    ReceiptCodes codes;
    @Inject
    SeatKeeper keeper;

    private String code;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (seat == null) {
            given.country("KNL");
            given.region("KNR", "KNL");
            given.municipality("KNA", "KNR");
            given.municipality("KNB", "KNR");
            given.region("KNX", "KNL");
            given.municipality("KNY", "KNX");
            seat = keeper.open(new SeatPlan(Role.ONTREGELAAR, "", Optional.empty(), List.of("KNR"), "ontregelaar@kn.test", "", LocalDate.parse("2025-01-01")));
        }
        Cast.onStage().visitor("regio", 921, over(seat.id, "KNR", "KNA", "KNB")).visitor("elders", 922, over(9922, "KNX", "KNY"))
                .visitor("af", 923, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9923, "KNA"))
                .visitor("raad", 924, Cast.grant(Role.PLEEGOUDERRAAD, 9924, "KNR"));
    }

    private static Grant over(long seatId, String region, String... inside) {
        Set<String> all = new java.util.HashSet<>(Set.of(inside));
        all.add(region);
        return new Grant(Role.ONTREGELAAR, seatId, "Ontregelaar " + region, false, Set.of(region), all, Optional.empty(), Role.ONTREGELAAR.rights());
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Signal told(String area, String text) {
        code = codes.of("keten " + sheet++);
        return QuarkusTransaction.requiringNew().call(() -> desk.receive(Submission.plain(area, SignalSource.PLEEGOUDER,
                new Cleared(text, ReviewState.VRIJ), LocalDate.parse("2026-02-20")), Optional.of(codes.hash(code))));
    }

    private static ValidatableResponse post(String visitor, String page, String address, Object... fields) {
        Map<String, Object> typed = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            typed.put((String) fields[index], fields[index + 1]);
        }
        return Forms.post(() -> Visitor.withToken(visitor), page, address, typed);
    }

    private long opened(String title, Signal... signals) {
        String address = post("regio", "/knelpunten/nieuw", "/knelpunten/nieuw", "titel", title, "oorzaak", "Elke gemeente vraagt andere papieren",
                "onderwerp", "K01", "bereik", "regio", "niveau", "regio_inkoop", "gezinnen", "12", "regio", "KNR",
                "signaal", java.util.Arrays.stream(signals).map(signal -> String.valueOf(signal.id)).toList()).statusCode(303).extract().header("Location");
        Matcher number = Pattern.compile("/knelpunten/(\\d+)").matcher(address);
        assertTrue(number.find(), address);
        return Long.parseLong(number.group(1));
    }

    private void step(long id, String to, int expected, Object... more) {
        Object[] fields = new Object[more.length + 2];
        fields[0] = "doe";
        fields[1] = to;
        System.arraycopy(more, 0, fields, 2, more.length);
        post("regio", "/knelpunten/" + id, "/knelpunten/" + id + "/stap", fields).statusCode(expected);
    }

    private long action(long knelpunt, Object... owner) {
        Object[] fields = {"knelpunt", String.valueOf(knelpunt), "titel", "Eén formulier voor alle gemeenten", "soort", "werkafspraak", "klaar", "1-6-2026",
            "effect", "Minder formulieren", owner[0], owner[1]};
        post("regio", "/acties/nieuw?knelpunt=" + knelpunt, "/acties/nieuw", fields).statusCode(303);
        return Long.parseLong(given.rowsOf("select max(id) from improvement_action where knelpunt_id = " + knelpunt).get(0));
    }

    // ---------------------------------------------------------------- the whole way

    @Test
    void chain_fromSignalToEmbedded_andBackToTheSender() {
        Signal first = told("KNB", "Het loket vroeg drie keer om dezelfde bon");
        Signal second = told("KNA", "Voor bijzondere kosten moet ik steeds opnieuw alles uitleggen");
        long id = opened("Bijzondere kosten vragen steeds andere papieren", first, second);
        Visitor.withToken("regio").get("/knelpunten/" + id).then().statusCode(200).body(allOf(containsString("2 keer, in 2 gemeenten"),
                containsString(first.reference), containsString("Het loket vroeg drie keer")));
        // An Aandachtsfunctionaris of one municipality works on it, and reads only what is theirs.
        Visitor.withToken("af").get("/knelpunten/" + id).then().statusCode(200).body(containsString("steeds opnieuw alles uitleggen"))
                .body(not(containsString("Het loket vroeg drie keer")));
        Visitor.withToken("raad").get("/knelpunten/" + id).then().statusCode(200).body(containsString("steeds andere papieren"))
                .body(not(containsString("uitleggen"))).body(not(containsString("/stap\"")));
        Visitor.withToken("elders").get("/knelpunten/" + id).then().statusCode(404);
        step(id, "in_analyse", 303);
        step(id, "in_uitvoering", 422);
        long action = action(id, "zetel", String.valueOf(seat.id));
        step(id, "in_uitvoering", 303);
        step(id, "teruggekoppeld", 422);
        post("regio", "/acties/" + action, "/acties/" + action, "doe", "gereed", "tekst", "Kan nog niet").statusCode(422);
        post("regio", "/acties/" + action, "/acties/" + action, "doe", "in_uitvoering").statusCode(303);
        post("regio", "/acties/" + action, "/acties/" + action, "doe", "gereed").statusCode(422).body(containsString("href=\"#tekst\""));
        post("regio", "/acties/" + action, "/acties/" + action, "doe", "gereed", "tekst", "Alle gemeenten gebruiken hetzelfde formulier").statusCode(303);
        post("regio", "/terugkoppelen/" + id, "/terugkoppelen/" + id, "hoorden", "U moest steeds andere papieren geven").statusCode(422)
                .body(containsString(">U moest steeds andere papieren geven</textarea>"));
        post("regio", "/terugkoppelen/" + id, "/terugkoppelen/" + id, "hoorden", "U moest steeds andere papieren geven",
                "doen", "Er is één formulier", "lukt-niet", "De zorgverzekeraar doet niet mee").statusCode(303);
        assertEquals(List.of("[" + first.id + ", geen]", "[" + second.id + ", geen]"),
                given.rowsOf("select signal_id, mail_state from report_delivery where report_id = (select max(id) from report_back where knelpunt_id = " + id
                        + ") order by signal_id"));
        Browsing sender = new Browsing();
        sender.get("/mijn-signaal/" + code);
        assertEquals(2, sender.text().split("Er is één formulier", -1).length, "told exactly once");
        assertTrue(sender.text().contains("De zorgverzekeraar doet niet mee"));
        String report = given.rowsOf("select max(id) from report_back where knelpunt_id = " + id).get(0);
        sender.send("/mijn-signaal/" + code + "/herkenning", "bericht", report, "herkent", "ja");
        assertEquals(List.of("[true, ja]"), given.rowsOf("select read_at is not null, recognised from report_delivery where signal_id = " + second.id));
        Visitor.withToken("regio").get("/terugkoppelen/" + id).then().body(containsString("Verteld aan 2, gelezen door 1, herkend door 1"));
        step(id, "teruggekoppeld", 303);
        step(id, "geborgd", 422, "waar", "Verordening jeugdhulp", "herzien", "1-1-2026", "rol", "ontregelaar");
        step(id, "geborgd", 303, "waar", "Verordening jeugdhulp", "herzien", "1-9-2026", "rol", "ontregelaar");
        Today.is("2026-09-01");
        Visitor.withToken("regio").get("/knelpunten/" + id).then().body(containsString("Het is tijd om te kijken of de signalen zijn gestopt"));
        step(id, "opgelost", 422);
        step(id, "opgelost", 303, "gestopt", "ja");
        step(id, "in_analyse", 422);
        step(id, "in_analyse", 303, "reden", "De signalen komen terug");
        assertEquals("[in_analyse, null, null]", given.rowsOf("select status, embedded_in, stopped from knelpunt where id = " + id).get(0));
    }

    // ---------------------------------------------------------------- who sees what it rests on

    @Test
    void evidence_ofOtherMunicipalities_isANumber_andWhatIsForTheOntregelaarAloneIsNot() {
        Signal own = told("KNA", "De taxi komt te laat bij school");
        Signal other = told("KNB", "De taxi vergeet onze straat");
        Signal closed = QuarkusTransaction.requiringNew().call(() -> desk.receive(Submission.plain("KNA", SignalSource.PLEEGOUDER,
                new Cleared("Dit is alleen voor de Ontregelaar", ReviewState.VRIJ), LocalDate.parse("2026-02-21")).read(true, false), Optional.empty()));
        String page = "/knelpunten/" + opened("Leerlingenvervoer is niet te plannen", own, other, closed);
        Visitor.withToken("regio").get(page).then().body(allOf(containsString("3 keer, in 2 gemeenten"), containsString("Gebied KNB: 1"),
                containsString(signalPage(own)), containsString(signalPage(other)), containsString(signalPage(closed))));
        Visitor.withToken("af").get(page).then().statusCode(200).body(allOf(containsString("2 keer, in 2 gemeenten"), containsString("Gebied KNA: 1"),
                containsString(signalPage(own)), not(containsString(signalPage(other))), not(containsString(signalPage(closed))), not(containsString("Gebied KNB: "))));
        Visitor.withToken("raad").get(page).then().statusCode(200).body(allOf(containsString("2 keer, in 2 gemeenten"), not(containsString("Gebied KNA: ")),
                not(containsString(signalPage(own))), not(containsString(signalPage(other))), not(containsString("Gekoppeld: "))));
        String link = given.rowsOf("select id from knelpunt_link where signal_id = " + other.id).get(0);
        post("af", page, page + "/ontkoppeling", "koppeling", link, "reden-los", "Hoort er niet bij").statusCode(422);
    }

    private static String signalPage(Signal signal) {
        return "/signalen/" + signal.id + "\"";
    }

    // ---------------------------------------------------------------- links

    @Test
    void link_isTakenOffWithAReason_andMergingLosesNothing() {
        Signal one = told("KNA", "Het busje kwam weer niet");
        Signal two = told("KNB", "Vervoer naar de dagbesteding valt uit");
        long first = opened("Vervoer naar school", one);
        long second = opened("Vervoer valt uit", two, one);
        String link = given.rowsOf("select id from knelpunt_link where knelpunt_id = " + second + " and signal_id = " + one.id).get(0);
        post("regio", "/knelpunten/" + second, "/knelpunten/" + second + "/ontkoppeling", "koppeling", link).statusCode(422);
        post("regio", "/knelpunten/" + second, "/knelpunten/" + second + "/ontkoppeling", "koppeling", link, "reden-los", "Gaat over school").statusCode(303);
        Visitor.withToken("regio").get("/knelpunten/" + second).then().body(containsString("Losgemaakt: " + one.reference + ". Gaat over school"));
        post("regio", "/knelpunten/" + second, "/knelpunten/" + second + "/samenvoeging", "ander", String.valueOf(first), "reden-samen", "Zelfde busje").statusCode(303);
        Visitor.withToken("regio").get("/knelpunten/" + first).then().body(containsString(two.reference)).body(containsString("2 keer, in 2 gemeenten"));
        Visitor.withToken("regio").get("/knelpunten/" + second).then().statusCode(200).body(containsString("gaat verder in"));
        Visitor.withToken("regio").get("/knelpunten").then().body(not(containsString("Vervoer valt uit")));
        Visitor.withToken("regio").get("/knelpunten?vorm=kolommen").then().statusCode(200).body(containsString("Vervoer naar school"));
        post("regio", "/knelpunten/" + first, "/knelpunten/" + first + "/opschaling", "aan", "vng", "vraag", "Wilt u dit regelen?").statusCode(303);
        Visitor.withToken("raad").get("/knelpunten/" + first).then().body(containsString("de VNG"));
    }

    @Test
    void knelpunt_gathersReasonsForStopping_ofTheRegion_once_andThemesOfRoundsThatSpeak() {
        long id = opened("Kosten komen te laat terug", told("KNA", "De bonnen blijven liggen"));
        String page = "/knelpunten/" + id;
        post("regio", page, page + "/stopredenen", "stopreden", "E", "jaar", "1999").statusCode(422).body(containsString("href=\"#stopreden\""));
        post("regio", page, page + "/stopredenen", "stopreden", "E", "jaar", "2025").statusCode(303);
        post("regio", page, page + "/stopredenen", "stopreden", "E", "jaar", "2025").statusCode(303);
        Visitor.withToken("regio").get(page).then().body(allOf(containsString("2 keer, in 1 gemeente"), containsString("reden om te stoppen: 1"), containsString("Gebied KNR: 1")));
        // It is of the region as a whole: whoever works on its Knelpunten sees it.
        Visitor.withToken("af").get(page).then().body(containsString("(2025)"));
        Visitor.withToken("regio").get(page).then().body(containsString("Er is nog geen gesloten meting met genoeg antwoorden"));
        given.closedRound("KN-STIL", "KNR", LocalDate.parse("2026-02-01"), 9);
        long round = given.closedRound("KN-SPREEKT", "KNR", LocalDate.parse("2026-02-01"), 10);
        Visitor.withToken("regio").get(page).then().body(allOf(containsString("Meting KN-SPREEKT"), not(containsString("Meting KN-STIL"))));
        post("regio", page, page + "/themas", "thema", round + "-onzin").statusCode(422).body(containsString("href=\"#thema\""));
        post("regio", page, page + "/themas", "thema", round + "-geld").statusCode(303);
        assertEquals(List.of("[enquete, KN-SPREEKT, 2026-02-01]"), given.rowsOf("select kind, round_code, heard_on from knelpunt_link where knelpunt_id = " + id
                + " and round_code is not null"));
        String link = given.rowsOf("select id from knelpunt_link where round_code = 'KN-SPREEKT'").get(0);
        post("regio", page, page + "/ontkoppeling", "koppeling", link, "reden-los", "Ging over iets anders").statusCode(303);
        Visitor.withToken("regio").get(page).then().body(containsString("Ging over iets anders"));
    }

    @Test
    void knelpunt_wrong_keepsWhatWasTyped_andPointsToNobody() {
        post("regio", "/knelpunten/nieuw", "/knelpunten/nieuw", "titel", "Bel 0612345678 over vervoer", "oorzaak", "Nog onbekend", "gezinnen", "veel", "regio", "KNX")
                .statusCode(422).body(allOf(containsString(">Bel 0612345678 over vervoer</textarea>"), containsString("value=\"veel\""),
                        containsString("href=\"#regio\""), containsString("href=\"#onderwerp\"")));
    }

    // ---------------------------------------------------------------- an organisation without account

    @Test
    void organisation_keepsItsActionUpToDate_byALinkForThatAlone() {
        long id = opened("Wachten op een gesprek", told("KNA", "De jeugdbeschermer belt niet terug"));
        step(id, "in_analyse", 303);
        post("regio", "/acties/nieuw?knelpunt=" + id, "/acties/nieuw", "knelpunt", String.valueOf(id), "titel", "Vaste belmomenten", "soort",
                "werkafspraak", "organisatie", "De gecertificeerde instelling", "klaar", "1-6-2026").statusCode(303);
        String action = given.rowsOf("select max(id) from improvement_action where knelpunt_id = " + id).get(0);
        String first = link(action);
        assertEquals("", link(action), "it is shown once");
        assertEquals(List.of("[true, true]"), given.rowsOf("select link_hash is not null, link_sealed is null from improvement_action where id = " + action));
        post("regio", "/acties/" + action, "/acties/" + action, "doe", "nieuwe-link").statusCode(303);
        assertEquals(404, Visitor.anybody().get(first).statusCode(), "the old one died");
        String address = link(action);
        Browsing organisation = new Browsing();
        organisation.get(address);
        assertTrue(organisation.text().contains("Vaste belmomenten") && !organisation.text().contains("belt niet terug"));
        organisation.send(address, "doe", "vervallen", "tekst", "Geen zin");
        assertEquals(422, organisation.page().statusCode(), "only those who planned it give it up");
        organisation.send(address, "doe", "in_uitvoering");
        assertEquals(303, organisation.page().statusCode());
        organisation.get(address);
        organisation.send(address, "doe", "noteren", "tekst", "Twee teams zijn begonnen");
        assertEquals(303, organisation.page().statusCode());
        organisation.get(address);
        organisation.send(address, "doe", "gereed", "tekst", "Alle teams bellen op dinsdag");
        assertEquals(303, organisation.page().statusCode());
        assertEquals(200, organisation.get("/actie/klaar").statusCode());
        assertEquals(404, Visitor.anybody().get(address).statusCode());
        Visitor.withToken("regio").get("/acties/" + action).then().body(containsString("Twee teams zijn begonnen")).body(containsString("Alle teams bellen op dinsdag"))
                .body(not(containsString("Delen als voorbeeld")));
        String[] shared = {"doe", "delen", "tekst", "Elk team heeft een vast belmoment", "gevolg", "Gezinnen wachten korter op antwoord"};
        post("regio", "/acties/" + action, "/acties/" + action, (Object[]) shared).statusCode(422);
        embedded(id);
        post("regio", "/acties/" + action, "/acties/" + action, "doe", "delen", "tekst", "Elk team heeft een vast belmoment").statusCode(422)
                .body(containsString("href=\"#gevolg\""));
        post("regio", "/acties/" + action, "/acties/" + action, (Object[]) shared).statusCode(303);
        Visitor.withToken("elders").get("/voorbeelden").then().statusCode(200).body(allOf(containsString("Elk team heeft een vast belmoment"),
                containsString("Gezinnen wachten korter op antwoord"), containsString(seat.name + ", "), not(containsString("De gecertificeerde instelling"))));
        post("elders", "/voorbeelden", "/voorbeelden/" + action).statusCode(303);
        assertEquals(List.of("[KNX, gepland]"), given.rowsOf("select region_code, status from improvement_action where copied_from_id = " + action));
    }

    @Test
    void lateAction_showsAsLate() {
        long id = opened("Late actie", told("KNA", "Wij wachten op antwoord over de zwemles"));
        action(id, "zetel", String.valueOf(seat.id));
        assertFalse(Visitor.withToken("regio").get("/acties").asString().contains("te laat"));
        Today.is("2026-06-02");
        assertTrue(Visitor.withToken("regio").get("/acties").asString().contains("te laat"));
    }

    @Test
    void contributor_withoutNewsForTooLong_isShown() {
        Signal signal = told("KNA", "Al lang niets gehoord over ons signaal");
        opened("Niets gehoord", signal);
        assertFalse(Visitor.withToken("regio").get("/terugkoppelen").asString().contains(signal.reference));
        // Sixty days after 2 March 2026 is 1 May; two weeks before it is said.
        Today.is("2026-04-18");
        assertTrue(Visitor.withToken("regio").get("/terugkoppelen").asString().contains(signal.reference));
        Visitor.withToken("elders").get("/terugkoppelen").then().body(not(containsString(signal.reference)));
    }

    /** The link that the page of an action shows to whoever works on it; "" when it shows none. */
    private static String link(String action) {
        Matcher link = Pattern.compile("/actie/[\\w-]{43}").matcher(Visitor.withToken("regio").get("/acties/" + action).then().statusCode(200).extract().asString());
        return link.find() ? link.group() : "";
    }

    /** From being worked on to laid down. */
    private void embedded(long id) {
        step(id, "in_uitvoering", 303);
        post("regio", "/terugkoppelen/" + id, "/terugkoppelen/" + id, "doen", "Er is iets gedaan").statusCode(303);
        step(id, "teruggekoppeld", 303);
        step(id, "geborgd", 303, "waar", "Verordening jeugdhulp", "herzien", "1-12-2027", "rol", "ontregelaar");
    }

    // ---------------------------------------------------------------- files

    @Test
    void lists_moveIn_once_andWorkGoesOnHere() {
        String csv = "nummer;regio;titel;onderwerp;status;geopend\nOUD-1;KNR;Geen vaste begeleider;K08;in_uitvoering;2025-02-01\nOUD-2;KNR;Geen respijt;;;\n";
        String actions = "nummer;regio;knelpunt;titel;wie;klaar_op;status\nA-1;KNR;OUD-1;Vaste begeleider per gezin;Zorgaanbieder Noord;2026-09-01;in_uitvoering\n";
        taken("knelpunten", csv, 2, 0);
        taken("acties", actions, 1, 0);
        String id = given.rowsOf("select id from knelpunt where number = 'OUD-1' and region_code = 'KNR'").get(0);
        Visitor.withToken("regio").get("/knelpunten/" + id).then().statusCode(200).body(containsString("in uitvoering"))
                .body(containsString("Vaste begeleider per gezin"));
        taken("knelpunten", csv.replace("Geen respijt", "Geen respijt meer"), 0, 2);
        io.restassured.RestAssured.given().contentType("text/csv; charset=UTF-8").body("nummer;regio;knelpunt;titel;wie;klaar_op\nA-2;KNR;GEEN;Iets;Iemand;2026-09-01\n")
                .post("/api/v1/imports/acties").then().statusCode(422).body("problems[0].code", org.hamcrest.Matchers.is("E_UNKNOWN_CODE"));
    }

    private static void taken(String kind, String csv, int accepted, int unchanged) {
        io.restassured.RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/" + kind).then().statusCode(200)
                .body("accepted", org.hamcrest.Matchers.is(accepted)).body("unchanged", org.hamcrest.Matchers.is(unchanged));
    }

    // ---------------------------------------------------------------- the lists as files

    @Test
    void lists_asFiles_holdWhatTheReaderMaySee_andMoveInAgain() {
        long id = opened("=Kosten; \"extra\" papieren", told("KNA", "Steeds weer een bon"));
        String number = given.rowsOf("select number from knelpunt where id = " + id).get(0);
        long action = action(id, "zetel", String.valueOf(seat.id));
        String knelpunten = Visitor.withToken("raad").get("/knelpunten/lijst.csv").then().statusCode(200).contentType(containsString("text/csv")).extract().asString();
        assertTrue(knelpunten.startsWith("nummer;regio;titel;oorzaak;onderwerp;bereik;niveau;gezinnen;status;geopend\r\n"), knelpunten);
        // A spreadsheet must not run it, and the quotes stay quotes.
        assertTrue(knelpunten.contains(number + ";KNR;\"'=Kosten; \"\"extra\"\" papieren\";"), knelpunten);
        assertFalse(knelpunten.contains("Steeds weer"), knelpunten);
        String actions = Visitor.withToken("regio").get("/acties/lijst.csv").then().statusCode(200).extract().asString();
        assertTrue(actions.contains(given.rowsOf("select number from improvement_action where id = " + action).get(0) + ";KNR;" + number + ";"), actions);
        assertFalse(Visitor.withToken("elders").get("/knelpunten/lijst.csv").then().statusCode(200).extract().asString().contains(number));
        Visitor.anybody().get("/knelpunten/lijst.csv").then().statusCode(org.hamcrest.Matchers.not(200));
        for (String[] file : new String[][] {{"knelpunten", knelpunten}, {"acties", actions}}) {
            io.restassured.RestAssured.given().contentType("text/csv; charset=UTF-8").queryParam("proef", "true").body(file[1].getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/api/v1/imports/" + file[0]).then().statusCode(200).body("rejected", org.hamcrest.Matchers.is(0));
        }
    }
}
