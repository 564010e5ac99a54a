package nl.pleegpeil.search;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.action.ActionDesk;
import nl.pleegpeil.action.ActionKind;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.dialogue.SessionPlanner;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.Reach;
import nl.pleegpeil.knelpunt.SolvedAt;
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

/** One word occurs in a thing of every kind in two regions; who finds which is what their pages show. */
@QuarkusTest
@Tag("database")
class SearchPagesTest {

    private static final String WORD = "kwartelnest";
    private static final String OURS = WORD + " van ons";
    private static final String THEIRS = WORD + " van hen";

    private static boolean isFilled;

    @Inject
    Given given;
    @Inject
    KnelpuntDesk knelpunten;
    @Inject
    ActionDesk actions;
    @Inject
    SignalDesk signals;
    @Inject
    Clock clock;

    @BeforeEach
    void twoRegions() {
        Today.is("2026-09-01");
        Cast cast = Cast.onStage();
        for (Role role : Role.values()) {
            cast.visitor("ons-" + role.code(), 940, grant(role, 9400 + role.ordinal(), "ZKR", "ZKA"));
        }
        cast.visitor("hen-ontregelaar", 941, grant(Role.ONTREGELAAR, 9441, "ZKX", "ZKY")).visitor("hen-griffie", 942, grant(Role.GRIFFIE, 9442, "ZKY"));
        if (!isFilled) {
            given.country("ZKL");
            given.region("ZKR", "ZKL");
            given.municipality("ZKA", "ZKR");
            given.region("ZKX", "ZKL");
            given.municipality("ZKY", "ZKX");
            fill("ZKR", "ZKA", OURS, "ons");
            fill("ZKX", "ZKY", THEIRS, "hen");
            isFilled = true;
        }
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private static Grant grant(Role role, long seat, String area, String... inside) {
        Set<String> all = new HashSet<>(Set.of(inside));
        all.add(area);
        return new Grant(role, seat, role.code() + " " + area, false, Set.of(area), all, Optional.empty(), role.rights());
    }

    private void fill(String region, String municipality, String words, String who) {
        QuarkusTransaction.requiringNew().run(() -> {
            Knelpunt knelpunt = new Knelpunt();
            knelpunt.regionCode = region;
            knelpunt.title = "Knelpunt " + words;
            knelpunt.cause = "onbekend";
            knelpunt.reach = Reach.REGIO.code();
            knelpunt.level = SolvedAt.values()[0].code();
            knelpunt.category = "K01";
            knelpunten.open(knelpunt, who);
            ImprovementAction action = new ImprovementAction();
            action.knelpuntId = knelpunt.id;
            action.regionCode = region;
            action.title = "Actie " + words;
            action.kind = ActionKind.values()[0].code();
            action.ownerOrganisation = "Een organisatie";
            action.dueOn = LocalDate.parse("2026-12-01");
            action.expectedEffect = "Rust";
            actions.plan(action, who);
            signals.receive(Submission.plain(municipality, SignalSource.PLEEGOUDER, new Cleared("Signaal " + words, ReviewState.VRIJ), LocalDate.now(clock)),
                    Optional.empty());
        });
        send(who + "-ontregelaar", "/dialoog/nieuw", Map.of("titel", "Sessie " + words, "soort", "dialoogsessie", "gemeenten", municipality, "dag", "1-10-2026",
                "begin", "19:30", "eind", "21:00", "waar", "online", "plaats", "", "organisaties", "", "genodigd", ""));
        send(who + "-griffie", "/moties/nieuw", Map.of("gebied", municipality, "nummer", "M-1", "soort", "motie", "status", "aangenomen", "datum", "3-3-2026",
                "titel", "Motie " + words, "tekst", "Verzoekt het college", "indiener", "Dorpslijst", "portefeuillehouder", "wethouder jeugd", "termijn", ""));
    }

    private static void send(String token, String address, Map<String, String> typed) {
        Supplier<RequestSpecification> visitor = () -> Visitor.withToken(token);
        Forms.post(visitor, address, address, typed).statusCode(303);
    }

    private static String answer(RequestSpecification visitor) {
        return visitor.queryParam("q", WORD).get("/zoeken").then().statusCode(200).extract().asString();
    }

    @Test
    void everyRole_findsWhatItsPagesShow_andNothingOfAnotherRegion() {
        Map<Role, List<String>> kinds = Map.of(Role.ONTREGELAAR, List.of("Knelpunt", "Actie", "Sessie"), Role.AANDACHTSFUNCTIONARIS, List.of("Knelpunt", "Actie", "Sessie"),
                Role.PLEEGOUDERRAAD, List.of("Knelpunt", "Sessie"), Role.NOTULIST, List.of("Sessie"));
        for (Role role : Role.values()) {
            String found = answer(Visitor.withToken("ons-" + role.code()));
            for (String kind : List.of("Knelpunt", "Actie", "Sessie")) {
                boolean may = kinds.getOrDefault(role, List.of()).contains(kind);
                assertTrue(found.contains(kind + " " + OURS) == may, role + " " + kind);
                assertFalse(found.contains(kind + " " + THEIRS), role + " " + kind);
            }
            assertTrue(found.contains("Motie " + OURS) && found.contains("Motie " + THEIRS), role.name());
            assertFalse(found.contains("Signaal " + WORD), role.name());
        }
    }

    @Test
    void everybody_findsWhatIsPublic_only() {
        String found = answer(Visitor.anybody());
        assertTrue(found.contains("Motie " + OURS) && found.contains("Motie " + THEIRS));
        for (String kind : List.of("Knelpunt", "Actie", "Sessie", "Signaal")) {
            assertFalse(found.contains(kind + " " + WORD), kind);
        }
    }

    @Test
    void nothingFound_saysWhatCanBeSearched_byThisVisitor() {
        Visitor.anybody().queryParam("q", "bestaatnergens").get("/zoeken").then().statusCode(200).body(allOf(
                containsString("Wij vonden niets met &quot;bestaatnergens&quot;."), containsString("Moties, amendementen"), not(containsString("Knelpunten van uw regio"))));
        Visitor.withToken("ons-aandachtsfunctionaris").queryParam("q", "bestaatnergens").get("/zoeken").then().body(containsString("Knelpunten van uw regio"));
    }

    @Test
    void input_isBounded_andWritesNoMarkup() {
        Visitor.anybody().queryParam("q", "x".repeat(101)).get("/zoeken").then().statusCode(422).body(containsString("Gebruik hoogstens 100 tekens"));
        Visitor.anybody().queryParam("q", "x".repeat(100)).get("/zoeken").then().statusCode(200);
        Visitor.anybody().queryParam("q", "a").get("/zoeken").then().statusCode(422).body(containsString("minstens 2 letters"));
        Visitor.anybody().queryParam("q", "<b>'%\u0000\"").get("/zoeken").then().statusCode(200).body(not(containsString("<b>'")));
        Visitor.anybody().get("/zoeken").then().statusCode(200).body(containsString("Hierin kunt u zoeken"));
    }
}
