package nl.pleegpeil.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Evenings;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A normal month of an Aandachtsfunctionaris with forty families: six signals taken up and answered, one of them linked, one
 * note of a session, and the page of the day. It fits in thirty minutes only while it takes few pages: those are counted here.
 */
@QuarkusTest
@Tag("database")
class MonthOfWorkTest {

    private static final int SIGNALS = 6;

    /** What a task may take: pages that are loaded, also after sending, and forms that are sent. */
    private record Budget(int pages, int forms) {
    }

    private static final Budget DAY = new Budget(1, 0);
    private static final Budget QUEUE = new Budget(1, 0);
    private static final Budget SIGNAL = new Budget(3, 2);
    private static final Budget LINK = new Budget(3, 1);
    private static final Budget NOTE = new Budget(3, 1);
    private static final Budget MONTH = new Budget(26, 14);

    @Inject
    Given given;
    @Inject
    SignalDesk desk;
    @Inject
    KnelpuntForTest knelpunten;
    @Inject
    Evenings evenings;

    private final List<Signal> heard = new ArrayList<>();
    private int pages;
    private int forms;
    private int pagesBefore;
    private int formsBefore;
    private String text = "";

    @BeforeEach
    void region() {
        Today.is("2026-03-10");
        given.region("MWR", "NL");
        given.municipality("MWA", "MWR");
        Cast.onStage().visitor("mw-af", 798, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9798, "MWA"));
        for (int number = 0; number < SIGNALS; number++) {
            String words = "Vraag " + number + " over het vervoer naar school";
            heard.add(QuarkusTransaction.requiringNew().call(() -> desk.receive(Submission.plain("MWA", SignalSource.PLEEGOUDER,
                    new Cleared(words, ReviewState.VRIJ), LocalDate.parse("2026-03-09")), Optional.empty())));
        }
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private static RequestSpecification seat() {
        return Visitor.withToken("mw-af");
    }

    private void open(String address) {
        Response page = seat().get(address);
        assertEquals(200, page.statusCode(), address);
        text = page.asString();
        pages++;
    }

    /** Sends a form that is on the page that is open, and goes where it leads. */
    private void send(String page, String address, Map<String, ?> fields) {
        assertTrue(text.contains("action=\"" + address + "\""), address + text);
        String onward = Forms.post(MonthOfWorkTest::seat, page, address, fields).statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
        forms++;
        open(onward);
    }

    /** The address behind a link that is on the page that is open. */
    private String link(String pattern) {
        Matcher found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(text);
        assertTrue(found.find(), pattern + text);
        return found.group(1);
    }

    private void within(String task, Budget budget) {
        int loaded = pages - pagesBefore;
        int sent = forms - formsBefore;
        assertTrue(loaded <= budget.pages && sent <= budget.forms, task + " took " + loaded + " pages and " + sent + " forms; it may take " + budget);
        pagesBefore = pages;
        formsBefore = forms;
    }

    @Test
    void month_takesFewPages() {
        Knelpunt knelpunt = knelpunten.opened("MWR", "Vervoer naar school", null);
        DialogueSession session = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond over vervoer", "2026-03-10", "MWA");
        open("/vandaag");
        assertTrue(text.contains("6 signalen wachten op een keuze"), text);
        within("the day", DAY);
        open(link("/signalen"));
        within("the queue", QUEUE);
        for (int number = 0; number < SIGNALS; number++) {
            String page = link("/signalen/\\d+");
            open(page);
            send(page, page, Map.of("doe", "oppakken", "onderwerp", "K12", "haast", "tien_werkdagen"));
            send(page, page, Map.of("doe", "beantwoorden", "antwoord", "Wij regelen een vaste chauffeur"));
            within("signal " + number, SIGNAL);
        }
        assertEquals(List.of("6"), given.rowsOf("select count(*) from signal where area_code = 'MWA' and status = 'afgehandeld' and answered_at is not null"));
        open("/knelpunten");
        String gathering = link("/knelpunten/" + knelpunt.id);
        open(gathering);
        send(gathering, gathering + "/koppelingen", Map.of("signaal", String.valueOf(heard.get(0).id), "reden", "Gaat over vervoer"));
        assertTrue(text.contains(heard.get(0).reference), text);
        within("a link", LINK);
        String notes = "/dialoog/" + session.id + "/notities";
        open("/dialoog/" + session.id);
        open(link(notes));
        send(notes, notes, Map.of("tekst", "De taxi komt te laat"));
        assertTrue(text.contains("De taxi komt te laat"), text);
        within("a note", NOTE);
        assertTrue(pages <= MONTH.pages && forms <= MONTH.forms, pages + " pages and " + forms + " forms");
    }
}
