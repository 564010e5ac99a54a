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
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is for the sender and what is for colleagues, the clock that runs again, and what looks alike. */
@QuarkusTest
@Tag("database")
class TriageFormTest {

    private static final int CROWD = 110;
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
    void regionsAndSeats() {
        Today.is("2026-03-02");
        if (!filled) {
            given.country("TFL");
            given.region("TFR", "TFL");
            given.municipality("TFA", "TFR");
            given.municipality("TFB", "TFR");
            given.region("TFX", "TFL");
            given.municipality("TFY", "TFX");
            filled = true;
        }
        Cast.onStage().visitor("tf-a", 791, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9791, "TFA"))
                .visitor("tf-b", 792, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9792, "TFB"))
                .visitor("tf-regio", 793, new Grant(Role.ONTREGELAAR, 9793, "Ontregelaar", false, Set.of("TFR"), Set.of("TFR", "TFA", "TFB"),
                        Optional.empty(), Role.ONTREGELAAR.rights()));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Signal told(String area, String text, Optional<SignalCategory> category) {
        code = codes.of("blad van het formulier " + sheet++);
        return QuarkusTransaction.requiringNew().call(() -> desk.receive(Submission.plain(area, SignalSource.PLEEGOUDER,
                new Cleared(text, ReviewState.VRIJ), LocalDate.parse("2026-03-01")).from(Optional.empty(), Optional.empty(), category, false),
                Optional.of(codes.hash(code))));
    }

    private static ValidatableResponse take(String visitor, Signal signal, Object... fields) {
        Map<String, Object> typed = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            typed.put((String) fields[index], fields[index + 1]);
        }
        return Forms.post(() -> Visitor.withToken(visitor), page(signal), page(signal), typed);
    }

    private static String page(Signal signal) {
        return "/signalen/" + signal.id;
    }

    private String behindTheCode() {
        return Visitor.anybody().get("/mijn-signaal/" + code).then().statusCode(200).extract().asString();
    }

    private List<String> clock(Signal signal) {
        return given.rowsOf("select answer_due_on, answered_at is not null from signal where id = " + signal.id);
    }

    // ---------------------------------------------------------------- what is for whom

    @Test
    void noteForColleagues_neverReachesTheSender_whateverIsChosen() {
        Signal signal = told("TFA", "De bus rijdt niet meer", Optional.empty());
        take("tf-a", signal, "doe", "oppakken", "onderwerp", "K12", "haast", "twee_werkdagen", "notitie", "Dit gezin belt vaker",
                "antwoord", "Wij zoeken het uit").statusCode(303);
        take("tf-a", signal, "doe", "vragen", "antwoord", "Welke lijn is het?", "notitie", "Navragen bij de vervoerder").statusCode(303);
        String text = behindTheCode();
        assertTrue(text.contains("Wij zoeken het uit") && text.contains("Welke lijn is het?"), text);
        assertTrue(!text.contains("belt vaker") && !text.contains("vervoerder"), text);
        Visitor.withToken("tf-a").get(page(signal)).then().body(allOf(containsString("Dit gezin belt vaker"), containsString("Navragen bij de vervoerder"),
                containsString("De indiener ziet dit nooit"), containsString("De indiener leest dit.")));
        Visitor.withToken("tf-a").get("/signalen").then().body(containsString("haast: binnen twee werkdagen"));
    }

    @Test
    void answerWhereNoneGoes_isRefused_andKept() {
        Signal signal = told("TFA", "De bus rijdt om", Optional.empty());
        take("tf-a", signal, "doe", "noteren", "notitie", "Bellen", "antwoord", "Dit moet u weten").statusCode(422)
                .body(allOf(containsString("href=\"#antwoord\""), containsString(">Dit moet u weten</textarea>"), containsString(">Bellen</textarea>")));
        take("tf-a", signal, "doe", "noteren").statusCode(422).body(containsString("href=\"#notitie\""));
        take("tf-a", signal, "doe", "tekst").statusCode(422).body(allOf(containsString("href=\"#herschreven\""), containsString("<details open>"),
                containsString("Doorsturen, voorleggen, samenvoegen of de tekst vervangen")));
        take("tf-a", signal, "doe", "tekst", "herschreven", "Het vervoer rijdt om").statusCode(303);
        assertTrue(behindTheCode().contains("Het vervoer rijdt om"));
    }

    @Test
    void saved_leadsToTheNextThatWaits() {
        Signal first = told("TFB", "Eerste vraag over zwemles", Optional.empty());
        Signal second = told("TFB", "Tweede vraag over de bril", Optional.empty());
        take("tf-b", first, "doe", "afwijzen", "antwoord", "Dit hoort bij bezwaar").statusCode(303);
        Visitor.withToken("tf-b").get(page(first) + "?bewaard=ja").then().body(allOf(containsString("Naar het volgende signaal: "), containsString(page(second) + "\"")));
        take("tf-b", second, "doe", "afwijzen", "antwoord", "Dit hoort bij bezwaar").statusCode(303);
        Visitor.withToken("tf-b").get(page(second) + "?bewaard=ja").then().body(not(containsString("Naar het volgende signaal: " + second.reference)));
    }

    // ---------------------------------------------------------------- the clock

    @Test
    void sentOn_theClockRunsAgain_andTheFirstAnswerStays() {
        Signal signal = told("TFA", "Wie betaalt de zwemles na de verhuizing", Optional.empty());
        Today.is("2026-03-05");
        take("tf-a", signal, "doe", "doorsturen", "gemeente", "TFB", "antwoord", "Wij sturen uw vraag door", "herschreven", "Wie betaalt na verhuizen?").statusCode(303);
        String first = given.rowsOf("select first_answered_at from signal where id = " + signal.id).get(0);
        assertEquals(List.of("[2026-03-19, false]"), clock(signal));
        assertTrue(behindTheCode().contains("uiterlijk op 19 maart 2026"));
        Today.is("2026-03-20");
        Visitor.withToken("tf-b").get("/signalen").then().body(allOf(containsString("1 werkdag te laat"), containsString("1 indiener wacht langer dan beloofd")));
        assertTrue(behindTheCode().contains("Dat is niet gelukt"));
        take("tf-b", signal, "doe", "vragen", "antwoord", "Wanneer verhuisde u?").statusCode(303);
        assertEquals(List.of("[2026-03-19, true]"), clock(signal));
        assertEquals(first, given.rowsOf("select first_answered_at from signal where id = " + signal.id).get(0));
        Signal now = QuarkusTransaction.requiringNew().call(() -> Signal.numbered(signal.id).orElseThrow());
        ServiceClock clock = ServiceClock.of(List.of(now), LocalDate.parse("2026-03-20"));
        // Three working days to the first answer, eleven from the sending on to the next.
        assertEquals(2, clock.n());
        assertEquals(7.0, clock.median().orElseThrow());
        take("tf-b", signal, "doe", "afwijzen", "antwoord", "Dit hoort bij bezwaar").statusCode(303);
    }

    @Test
    void reopened_theClockRunsAgain() {
        Signal signal = told("TFA", "De vergoeding kwam niet", Optional.empty());
        take("tf-a", signal, "doe", "oppakken", "onderwerp", "K02", "haast", "twee_werkdagen").statusCode(303);
        take("tf-a", signal, "doe", "beantwoorden", "antwoord", "Het is betaald").statusCode(303);
        Today.is("2026-03-09");
        QuarkusTransaction.requiringNew().run(() -> desk.help(Signal.locked(signal.id).orElseThrow(), Helped.NEE));
        assertEquals(List.of("[2026-03-11, false]"), clock(signal), "two working days, since it cannot wait");
        Today.is("2026-03-13");
        Visitor.withToken("tf-a").get(page(signal)).then().body(containsString("2 werkdagen te laat"));
        Visitor.withToken("tf-a").get("/vandaag").then().body(containsString("1 te laat"));
        take("tf-a", signal, "doe", "afwijzen", "antwoord", "Meer kunnen wij niet doen").statusCode(303);
    }

    // ---------------------------------------------------------------- alike

    @Test
    void similar_isNotCrowdedOutByAnotherRegion_andSameCategoryIsEnough() {
        Signal older = told("TFA", "Kinderfietszitje vergoeden lukt nergens", Optional.empty());
        for (int number = 0; number < CROWD; number++) {
            told("TFY", "Kinderfietszitje vergoeden lukt nergens", Optional.empty());
        }
        Signal own = told("TFA", "Kinderfietszitje vergoeden lukt nergens", Optional.empty());
        Signal sameCategory = told("TFA", "Schade door logees", Optional.of(SignalCategory.K16));
        Signal asked = told("TFA", "Kinderfietszitje vergoeden", Optional.of(SignalCategory.K16));
        Visitor.withToken("tf-a").get(page(asked)).then().statusCode(200).body(allOf(containsString(page(older) + "\""),
                containsString(page(own) + "\""), containsString(page(sameCategory) + "\"")));
        for (Signal signal : List.of(older, own, sameCategory, asked)) {
            take("tf-a", signal, "doe", "afwijzen", "antwoord", "Dit was een proef").statusCode(303);
        }
    }
}
