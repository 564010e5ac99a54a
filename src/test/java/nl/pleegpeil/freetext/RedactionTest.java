package nl.pleegpeil.freetext;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.freetext.DetailRedacted.Count;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class RedactionTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ABOUT = "proef";

    /** Another room with words in it; a singleton, so that the test and the redaction see the same lists. */
    @Singleton
    static class Board implements RedactionTarget {

        private final List<String> notes = new CopyOnWriteArrayList<>();
        private final List<DetailRedacted> heard = new CopyOnWriteArrayList<>();

        @Override
        public int redact(String detail, String replacement) {
            if (detail.equals("breekt af")) {
                throw new IllegalStateException("The board is full");
            }
            List<String> before = new ArrayList<>(notes);
            notes.replaceAll(note -> Detail.takenOutOf(note, detail, replacement));
            before.removeAll(notes);
            return before.size();
        }

        @Override
        public String name() {
            return "prikbord";
        }

        void hear(@Observes DetailRedacted redacted) {
            heard.add(redacted);
        }
    }

    @Inject
    Redaction redaction;

    @Inject
    Board board;

    private String area;

    @BeforeEach
    void ownArea() {
        area = "WL-" + NUMBER.incrementAndGet();
        board.notes.clear();
        board.heard.clear();
    }

    private long written(String where, String words) {
        return QuarkusTransaction.requiringNew().call(() -> FreeText.write(where, Circle.TRIAGE, ABOUT, new Cleared(words, ReviewState.VRIJ),
                LocalDate.of(2026, 3, 31)).id);
    }

    private Scope functionary() {
        return new Scope(Optional.of(1L), "proefpersoon", List.of(new Grant(Role.AANDACHTSFUNCTIONARIS, 1, "zetel", false, Set.of(area),
                Set.of(area), Optional.empty(), Role.AANDACHTSFUNCTIONARIS.rights())), area, false);
    }

    private static List<String> read(String where) {
        return QuarkusTransaction.requiringNew().call(() -> FreeText.about(Scope.operator(), ABOUT, where).stream().map(row -> row.body).toList());
    }

    @Test
    void detail_goesEverywhereAtOnceWithinTheScope() {
        written(area, "De Zonnehoeve is vol");
        written(area, "wij willen naar de zonnehoeve, de ZONNEHOEVE!");
        written(area, "Wij wachten");
        written(area + "-buur", "De Zonnehoeve is vol");
        board.notes.add("bel de Zonnehoeve");
        List<Count> counts = redaction.redact("zonnehoeve", functionary());
        assertTrue(counts.containsAll(List.of(new Count("vrije_tekst", 2), new Count("prikbord", 1))), counts.toString());
        assertEquals(List.of("De [weggelaten] is vol", "wij willen naar de [weggelaten], de [weggelaten]!", "Wij wachten"), read(area));
        assertEquals(List.of("De Zonnehoeve is vol"), read(area + "-buur"));
        assertEquals(List.of("bel de [weggelaten]"), board.notes);
        assertEquals(List.of(new DetailRedacted(counts, "proefpersoon")), board.heard);
        assertFalse(board.heard.toString().toLowerCase().contains("zonnehoeve"));
    }

    @Test
    void moreTextsThanAPage_areAllReached() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 620; i++) {
                FreeText.write(area, Circle.TRIAGE, ABOUT, new Cleared("nummer " + i + " Zonnehoeve", ReviewState.VRIJ), LocalDate.of(2026, 3, 31));
            }
        });
        assertEquals(new Count("vrije_tekst", 620), redaction.redact("Zonnehoeve", functionary()).get(0));
    }

    @Test
    void placeThatFails_leavesEverythingAsItWas() {
        written(area, "het breekt af");
        assertThrows(IllegalStateException.class, () -> redaction.redact("breekt af", functionary()));
        assertEquals(List.of("het breekt af"), read(area));
    }

    @Test
    void whoReadsNoTexts_redactsNone() {
        assertThrows(IllegalArgumentException.class, () -> redaction.redact("zonnehoeve", Scope.everybody()));
    }

    @ParameterizedTest
    @CsvSource({"Jan, in januari belde Jan, in januari belde [weggelaten]", "Jan, Jans fiets en Jan's jas, [weggelaten] fiets en [weggelaten] jas",
        "Zo\u00EB, zoe en Zoe\u0308 en ZO\u00CB, [weggelaten] en [weggelaten] en [weggelaten]", "de vries, De\u00A0Vr\u200Bies belde, [weggelaten] belde",
        "a.b(c, x a.b(c y, x [weggelaten] y", "hoeve, Zonnehoeve, Zonne[weggelaten]", "niets, hier staat iets, hier staat iets"})
    void detail_isFoundHoweverItIsWritten(String detail, String text, String without) {
        assertEquals(without, Detail.takenOutOf(text, detail, "[weggelaten]"));
    }

    // ---- the page

    private static Response sent(Map<String, String> typed) {
        Response form = given().get("/vrije-tekst/weglakken");
        Matcher token = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"").matcher(form.asString());
        assertTrue(token.find(), form.asString());
        return given().redirects().follow(false).cookies(form.cookies()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(token.group(1), token.group(2)).formParams(typed).post("/vrije-tekst/weglakken");
    }

    @Test
    void page_showsCountsAndNeverTheDetail() {
        written(area, "De Kruidentuin van " + area);
        Response answer = sent(Map.of("gegeven", "kruidentuin van " + area, "plek", ""));
        answer.then().statusCode(303).header("Location", not(containsString("ruidentuin")));
        given().urlEncodingEnabled(false).get(answer.getHeader("Location")).then().statusCode(200).body(containsString("Het gegeven is weggehaald"))
                .body(containsString("<th scope=\"row\">Teksten</th><td class=\"n\">1</td>")).body(not(containsString("ruidentuin")));
        assertEquals(List.of("De [weggelaten]"), read(area));
    }

    @Test
    void page_tooShort_saysSoAndKeepsWhatWasTyped() {
        sent(Map.of("gegeven", "ab", "plek", "nergens")).then().statusCode(422).body(containsString("href=\"#gegeven\""))
                .body(containsString("href=\"#plek\"")).body(containsString("value=\"ab\""));
    }

    @Test
    void page_onePlace_leavesTheOthers() {
        written(area, "De Kruidentuin");
        board.notes.add("De Kruidentuin");
        sent(Map.of("gegeven", "Kruidentuin", "plek", "prikbord")).then().statusCode(303).header("Location", containsString("prikbord"));
        assertEquals(List.of("De Kruidentuin"), read(area));
        assertEquals(List.of("De [weggelaten]"), board.notes);
    }

    @Test
    void page_isNotForThePublic() {
        Visitor.anybody().get("/vrije-tekst/weglakken").then().statusCode(equalTo(303));
    }
}
