package nl.pleegpeil.promise;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A term that a region can adjust is a term that somebody is held to. */
@QuarkusTest
@Tag("database")
class PromisesAwaitedTest {

    private static boolean filled;
    private static Seat af;
    private static Seat ontregelaar;

    @Inject
    Given given;
    @Inject
    SignalDesk signals;
    @Inject
    KnelpuntForTest knelpunten;
    @Inject
    SeatKeeper keeper;

    @BeforeEach
    void region() {
        Today.is("2026-03-02");
        if (!filled) {
            given.country("PAL");
            for (String place : List.of("PA", "PB", "PC")) {
                given.region(place + "R", "PAL");
                given.municipality(place + "A", place + "R");
            }
            af = keeper.open(new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of("PAA"), "af@pa.test", "", LocalDate.parse("2025-01-01")));
            ontregelaar = keeper.open(new SeatPlan(Role.ONTREGELAAR, "", Optional.empty(), List.of("PBR"), "ontregelaar@pb.test", "", LocalDate.parse("2025-01-01")));
            filled = true;
        }
        Cast cast = Cast.onStage();
        for (String place : List.of("PA", "PB", "PC")) {
            cast.visitor(place, 780, new Grant(Role.ONTREGELAAR, 9_780, "Ontregelaar", false, Set.of(place + "R"), Set.of(place + "R", place + "A"),
                    Optional.empty(), Role.ONTREGELAAR.rights()));
        }
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private Signal told(String area, SignalCategory category) {
        return QuarkusTransaction.requiringNew().call(() -> signals.receive(Submission.plain(area, SignalSource.PLEEGOUDER,
                new Cleared("Hier loopt iets vast", ReviewState.VRIJ), LocalDate.parse("2026-03-01")).from(Optional.empty(), Optional.empty(), Optional.of(category), false),
                Optional.empty()));
    }

    private static void promise(String visitor, String level, int days) {
        Forms.post(() -> Visitor.withToken(visitor), "/werkwijze?regio=" + visitor + "R", "/werkwijze",
                Map.of("regio", visitor + "R", "belofte", level, "dagen", String.valueOf(days))).statusCode(303);
    }

    @Test
    void triage_pastItsTerm_namesTheDaysAndTheSeat() {
        Signal signal = told("PAA", SignalCategory.K01);
        // Ten working days after Monday 2 March is 16 March.
        Today.is("2026-03-16");
        Visitor.withToken("PA").get("/vandaag").then().statusCode(200).body(not(containsString(signal.reference + " is nog niet bekeken")));
        Today.is("2026-03-18");
        Visitor.withToken("PA").get("/vandaag").then().body(allOf(containsString("Signaal " + signal.reference + " is nog niet bekeken, 2 werkdagen te laat. Wie dit doet: "
                + af.name), containsString("/signalen/" + signal.id)));
        Today.is("2026-03-06");
        promise("PA", "triage", 3);
        Visitor.withToken("PA").get("/vandaag").then().body(containsString("is nog niet bekeken, 1 werkdag te laat"));
    }

    @Test
    void knelpunt_afterTheThirdSignalThatIsAlike_hasATerm() {
        told("PBA", SignalCategory.K12);
        told("PBA", SignalCategory.K12);
        Today.is("2026-04-30");
        Visitor.withToken("PB").get("/vandaag").then().body(not(containsString("maar nog geen knelpunt")));
        Signal third = told("PBA", SignalCategory.K12);
        Today.is("2026-05-30");
        Visitor.withToken("PB").get("/vandaag").then().body(not(containsString("maar nog geen knelpunt")));
        Today.is("2026-06-02");
        Visitor.withToken("PB").get("/vandaag").then().body(containsString("Over Vervoer en reiskosten zijn er drie of meer signalen, maar nog geen knelpunt. Dat is 3 dagen te laat."
                + " Wie dit doet: " + ontregelaar.name));
        knelpunten.opened("PBR", "Vervoer loopt vast", null, third);
        Visitor.withToken("PB").get("/vandaag").then().body(not(containsString("maar nog geen knelpunt")));
    }

    @Test
    void knelpunt_withoutAction_hasATerm_thatTheRegionAdjusts() {
        Knelpunt knelpunt = knelpunten.opened("PCR", "Niemand begint eraan", null, told("PCA", SignalCategory.K01));
        // Ninety days after 2 March is 31 May.
        Today.is("2026-05-31");
        Visitor.withToken("PC").get("/vandaag").then().body(not(containsString("nog geen actie begonnen")));
        Today.is("2026-06-01");
        Visitor.withToken("PC").get("/vandaag").then().body(allOf(containsString("nog geen actie begonnen, 1 dag te laat. Wie dit doet: niemand: de zetel is leeg"),
                containsString("/knelpunten/" + knelpunt.id)));
        promise("PC", "start_actie", 120);
        Visitor.withToken("PC").get("/vandaag").then().body(not(containsString("nog geen actie begonnen")));
        promise("PC", "start_actie", 90);
        knelpunten.planned(knelpunt, "Beginnen", ontregelaar.id, "2026-09-01");
        Visitor.withToken("PC").get("/vandaag").then().body(containsString("1 dag te laat. Wie dit doet: " + ontregelaar.name));
        QuarkusTransaction.requiringNew().run(() -> nl.pleegpeil.action.ImprovementAction.about(knelpunt.id).forEach(action -> action.status = "in_uitvoering"));
        Visitor.withToken("PC").get("/vandaag").then().body(not(containsString("nog geen actie begonnen")));
    }
}
