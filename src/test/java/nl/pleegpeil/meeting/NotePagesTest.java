package nl.pleegpeil.meeting;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Evenings;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nora takes the notes of a session of two municipalities; she has a seat in the first. */
@QuarkusTest
@Tag("database")
class NotePagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    Evenings evenings;

    private String first;
    private String second;
    private DialogueSession session;

    @BeforeEach
    void evening() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        first = "NPA" + number;
        second = "NPB" + number;
        given.region("NPR" + number, "NL");
        given.municipality(first, "NPR" + number);
        given.municipality(second, "NPR" + number);
        session = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond " + number, "2026-03-10", first, second);
        Cast.onStage().visitor("nora", 731, Cast.grant(Role.NOTULIST, 7310 + number, first))
                .visitor("anna", 733, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 7330 + number, first))
                .visitor("piet", 732, Cast.grant(Role.PLEEGOUDERRAAD, 7320 + number, first));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private String page() {
        return "/dialoog/" + session.id + "/notities";
    }

    private ValidatableResponse post(String address, Map<String, ?> typed) {
        return Forms.post(() -> Visitor.withToken("nora"), page(), address, typed);
    }

    private List<String> notes() {
        return given.rowsOf("select kind, coalesce(area_code, '-'), coalesce(became_reference, '-'), coalesce(topic, '-') from session_note"
                + " where session_id = " + session.id + " and withdrawn_on is null and id not in (select corrects_id from session_note"
                + " where corrects_id is not null) order by ordinal");
    }

    private long newest() {
        return Long.parseLong(given.rowsOf("select max(id) from session_note where session_id = " + session.id).get(0));
    }

    @Test
    void note_isTaken_andReadByWhoTakesThem() {
        post(page(), Map.of("tekst", "De weekenden  zijn\n zwaar")).statusCode(303).header("Location", endsWith(page()));
        post(page(), Map.of("tekst", "Bellen duurt lang", "gemeente", second)).statusCode(303).header("Location", endsWith("?gemeente=" + second));
        assertEquals(List.of("[opmerking, -, -, -]", "[opmerking, " + second + ", -, -]"), notes());
        Visitor.withToken("nora").get(page()).then().statusCode(200).body(allOf(containsString("De weekenden zijn zwaar"),
                containsString("Gebied " + second), containsString("Notities (2)")));
        Visitor.withToken("piet").get(page()).then().statusCode(403);
    }

    @Test
    void wrong_keepsWhatWasTyped() {
        post(page(), Map.of("tekst", "")).statusCode(422).body(containsString("href=\"#tekst\""));
        post(page(), Map.of("tekst", "Bel ons", "gemeente", "NERGENS")).statusCode(422).body(containsString("value=\"Bel ons\""));
        post(page(), Map.of("tekst", "Het gaat om 111222333")).statusCode(422).body(containsString(">Het gaat om 111222333</textarea>"));
        assertEquals(List.of(), notes());
    }

    @Test
    void tap_saysWhatItIs_andASignalGoesOnOnce() {
        post(page(), Map.of("tekst", "Er is geen logeeradres"));
        long note = newest();
        post(page() + "/" + note + "/soort", Map.of("soort", "kans")).statusCode(303);
        assertEquals(List.of("[kans, -, -, -]"), notes());
        post(page() + "/" + note + "/soort", Map.of("soort", "signaal")).statusCode(422).body(containsString("Kies over welke gemeente dit gaat"));
        post(page() + "/" + note + "/soort", Map.of("soort", "signaal", "gemeente", first)).statusCode(303);
        assertEquals(1, notes().size());
        String became = given.rowsOf("select became_reference from session_note where id = " + note).get(0);
        assertEquals("[signaal, " + first + ", " + became + ", -]", notes().get(0));
        assertEquals(true, became.startsWith("PZ-2026-"), became);
        assertEquals(List.of("[dialoogsessie, " + first + ", 2026-03-10]"),
                given.rowsOf("select source, area_code, occurred_on from signal where reference = '" + became + "'"));
        Visitor.withToken("nora").get(page()).then().body(containsString(became), not(containsString("href=\"/signalen/")));
        post(page() + "/" + note + "/soort", Map.of("soort", "kans")).statusCode(422).body(containsString("al ergens anders opgenomen"));
        post(page() + "/" + note + "/soort", Map.of("soort", "iets")).statusCode(422);
    }

    @Test
    void knelpunt_isOpenedByWhoMay_andFromOthersOnlyAWord() {
        post(page(), Map.of("tekst", "Er is geen logeeradres"));
        String tap = page() + "/" + newest() + "/soort";
        post(tap, Map.of("soort", "knelpunt")).statusCode(303);
        assertEquals(List.of("[knelpunt, -, -, -]"), notes());
        post(tap, Map.of("soort", "opmerking")).statusCode(303);
        Forms.post(() -> Visitor.withToken("anna"), page(), tap, Map.of("soort", "knelpunt", "gemeente", first)).statusCode(303);
        String number = given.rowsOf("select became_reference from session_note where session_id = " + session.id).get(0);
        assertEquals(List.of("[Er is geen logeeradres, gemeente, open]"), given.rowsOf("select title, reach, status from knelpunt where number = '"
                + number + "' and region_code = 'NPR" + NUMBER.get() + "'"));
        Visitor.withToken("anna").get(page()).then().body(containsString("href=\"/knelpunten/"));
        Visitor.withToken("nora").get(page()).then().body(not(containsString("href=\"/knelpunten/")));
    }

    @Test
    void note_isPutToAKnelpuntThatIsThereAlready_byWhoMay() {
        post(page(), Map.of("tekst", "Er is geen logeeradres"));
        Forms.post(() -> Visitor.withToken("anna"), page(), page() + "/" + newest() + "/soort", Map.of("soort", "knelpunt", "gemeente", first)).statusCode(303);
        String knelpunt = given.rowsOf("select id from knelpunt where region_code = 'NPR" + NUMBER.get() + "'").get(0);
        post(page(), Map.of("tekst", "Logeren kan nergens"));
        String join = page() + "/" + newest() + "/knelpunt";
        post(join, Map.of("knelpunt", knelpunt)).statusCode(403);
        Visitor.withToken("nora").get(page()).then().body(not(containsString("/knelpunt\"")));
        Forms.post(() -> Visitor.withToken("anna"), page(), join, Map.of("knelpunt", "999999")).statusCode(422).body(containsString("Kies een knelpunt uit de lijst"));
        Forms.post(() -> Visitor.withToken("anna"), page(), join, Map.of("knelpunt", knelpunt)).statusCode(303);
        assertEquals(List.of("[sessie, Er is geen logeeradres]", "[sessie, Logeren kan nergens]"),
                given.rowsOf("select kind, named from knelpunt_link where knelpunt_id = " + knelpunt + " order by id"));
        assertEquals(List.of("1"), given.rowsOf("select count(*) from knelpunt where region_code = 'NPR" + NUMBER.get() + "'"));
        Forms.post(() -> Visitor.withToken("anna"), page(), join, Map.of("knelpunt", knelpunt)).statusCode(422).body(containsString("al ergens anders opgenomen"));
    }

    @Test
    void amended_keepsItsPlace_andTheOldRow() {
        post(page(), Map.of("tekst", "Eerste"));
        long note = newest();
        post(page(), Map.of("tekst", "Tweede"));
        String address = page() + "/" + note;
        Forms.post(() -> Visitor.withToken("nora"), address, address, Map.of("tekst", "x".repeat(281))).statusCode(422).body(containsString("x".repeat(281)));
        Forms.post(() -> Visitor.withToken("nora"), address, address, Map.of("tekst", "Eerste, beter")).statusCode(303);
        String shown = Visitor.withToken("nora").get(page()).asString();
        assertEquals(true, shown.indexOf("Tweede") < shown.indexOf("Eerste, beter"));
        assertEquals("3", given.rowsOf("select count(*) from session_note where session_id = " + session.id).get(0));
        Visitor.withToken("nora").get(address).then().statusCode(404);
    }

    @Test
    void withdrawn_staysAsARow() {
        post(page(), Map.of("tekst", "Vergissing"));
        long note = newest();
        Forms.post(() -> Visitor.withToken("nora"), page() + "/" + note, page() + "/" + note + "/weg", Map.of()).statusCode(303);
        assertEquals(List.of(), notes());
        Visitor.withToken("nora").get(page()).then().body(not(containsString("Vergissing")));
        assertEquals("1", given.rowsOf("select count(*) from session_note where session_id = " + session.id).get(0));
    }

    @Test
    void workSession_groupsWhatWasSaidBefore() {
        post(page(), Map.of("tekst", "Er is geen logeeradres"));
        post(page(), Map.of("tekst", "In de vakantie is er niemand"));
        DialogueSession work = evenings.evening(SessionKind.WERKSESSIE, "Werk", "2026-03-24", first);
        String groups = "/dialoog/" + work.id + "/groepen";
        List<String> ids = given.rowsOf("select id from session_note where session_id = " + session.id + " order by id");
        Forms.post(() -> Visitor.withToken("nora"), groups, groups, Map.of("groep", "")).statusCode(422)
                .body(allOf(containsString("Kies ten minste een punt"), containsString("Geef de groep een naam")));
        Forms.post(() -> Visitor.withToken("nora"), groups, groups, Map.of("groep", "Logeren", "notities", ids)).statusCode(303);
        assertEquals(List.of("[opmerking, -, -, Logeren]", "[opmerking, -, -, Logeren]"), notes());
        Forms.post(() -> Visitor.withToken("nora"), groups, groups + "/wordt", Map.of("groep", "Logeren", "wordt", "knelpunt")).statusCode(303);
        assertEquals(2, notes().stream().filter(note -> note.startsWith("[knelpunt,")).count());
        Forms.post(() -> Visitor.withToken("nora"), groups, groups + "/wordt", Map.of("groep", "Logeren", "wordt", "los")).statusCode(303);
        assertEquals(2, notes().stream().filter(note -> note.endsWith(", -]")).count());
    }
}
