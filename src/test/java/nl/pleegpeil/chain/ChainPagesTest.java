package nl.pleegpeil.chain;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.action.ActionDesk;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.erasure.RetentionClasses;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.reportback.ReportDesk;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.Mover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chain of one Knelpunt on one page, what can be seen of its action, and what goes from it in time. */
@QuarkusTest
@Tag("database")
class ChainPagesTest {

    private static boolean isMade;

    @Inject
    Given given;
    @Inject
    KnelpuntForTest chain;
    @Inject
    ActionDesk actions;
    @Inject
    ReportDesk reports;
    @Inject
    RetentionClasses classes;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (!isMade) {
            given.country("KEL");
            given.region("KER", "KEL");
            given.municipality("KEA", "KER");
            given.region("KEX", "KEL");
            isMade = true;
        }
        Cast.onStage().visitor("regio", 9901, new nl.pleegpeil.access.Grant(Role.ONTREGELAAR, 9911, "Ontregelaar", false, Set.of("KER"), Set.of("KER", "KEA"),
                java.util.Optional.empty(), Role.ONTREGELAAR.rights())).visitor("raad", 9902, Cast.grant(Role.PLEEGOUDERRAAD, 9912, "KER"))
                .visitor("elders", 9903, Cast.grant(Role.ONTREGELAAR, 9913, "KEX"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private ImprovementAction done(Knelpunt knelpunt, String metric) {
        ImprovementAction action = chain.planned(knelpunt, "Praten met de vervoerder", 9911, "2026-04-01");
        QuarkusTransaction.requiringNew().run(() -> {
            ImprovementAction own = ImprovementAction.locked(action.id).orElseThrow();
            own.metric = metric;
            actions.move(own, ActionStatus.IN_UITVOERING, Mover.WORKER, null, "Zetel");
            actions.move(own, ActionStatus.GEREED, Mover.WORKER, "De bus rijdt weer", "Zetel");
        });
        return action;
    }

    @Test
    void chain_showsEveryStep_withTheDaysSinceTheBeginning() {
        Knelpunt knelpunt = chain.opened("KER", "Vervoer valt uit", null, chain.told("KEA", SignalSource.PLEEGOUDER, "Geheime woorden"));
        Today.is("2026-03-12");
        done(knelpunt, null);
        Today.is("2026-03-22");
        QuarkusTransaction.requiringNew().run(() -> reports.tell(Knelpunt.locked(knelpunt.id).orElseThrow(), "Gehoord", "Gedaan", null, "Zetel"));
        String address = "/knelpunten/" + knelpunt.id + "/keten";
        Visitor.withToken("regio").get(address).then().statusCode(200).body(allOf(containsString("Voor het eerst gehoord"), containsString("20 februari 2026"),
                containsString("begin"), containsString("10 dagen"), containsString("20 dagen"), containsString("30 dagen"), containsString("Aan 1. Gelezen op de website: 0.")))
                .body(not(containsString("Geheime")));
        // The council sees no single signal, so not when the only one was told; the days count from the name.
        Visitor.withToken("raad").get(address).then().statusCode(200).body(containsString("Praten met de vervoerder")).body(not(containsString("20 februari 2026")))
                .body(not(containsString("/acties/")));
        Visitor.withToken("elders").get(address).then().statusCode(404);
    }

    @Test
    void effect_withoutFiguresAfterTheAction_saysThatItCannotBeSeen() {
        Knelpunt knelpunt = chain.opened("KER", "Vervoer valt uit", null, chain.told("KEA", SignalSource.PLEEGOUDER, "Geen bus"));
        for (String metric : new String[] {null, "uitvalpercentage", "respons"}) {
            ImprovementAction action = done(knelpunt, metric);
            Visitor.withToken("regio").get("/acties/" + action.id).then().statusCode(200).body(containsString("Nog geen indiener zei of het hielp."))
                    .body(containsString("niet te zien of deze actie iets veranderde")).body(not(containsString("<canvas")));
        }
    }

    @Test
    void effect_withFiguresBeforeAndAfter_isAControlChartWithTheActionMarked() {
        Knelpunt knelpunt = chain.opened("KER", "Vervoer valt uit", null);
        Today.is("2022-05-01");
        ImprovementAction action = done(knelpunt, "instroom");
        Today.is("2026-03-02");
        for (int year = 2014; year < 2026; year++) {
            given.delivered(Given.flow("KER", String.valueOf(year), 20 + year % 3, 18));
        }
        Visitor.withToken("regio").get("/acties/" + action.id).then().statusCode(200).body(containsString("2022 (actie klaar)"))
                .body(containsString("hoeft niet door de actie te komen")).body(containsString("<canvas"));
    }

    @Test
    void oldSignal_losesWhatLeadsToItsSender_andCountsAsBefore() {
        Signal signal = chain.told("KEA", SignalSource.PLEEGOUDER, "Geen bus");
        QuarkusTransaction.requiringNew().run(() -> {
            Signal old = Signal.locked(signal.id).orElseThrow();
            old.receiptHash = "a".repeat(64);
            old.helped = "ja";
            old.closedAt = Instant.parse("2010-01-01T00:00:00Z");
        });
        RetentionRule rule = classes.find("signalen").orElseThrow().rule();
        Instant before = Instant.parse("2011-01-01T00:00:00Z");
        List<String> counted = given.rowsOf("select category, received_on from signals where area_code = 'KEA' order by received_on");
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(0, rule.erase(new Due(before, Set.of("KER")), 100));
            assertTrue(rule.overdue(Due.before(before)).count() > 0);
            rule.erase(Due.before(before), 1_000);
            assertEquals(0, rule.overdue(Due.before(before)).count());
        });
        Signal left = QuarkusTransaction.requiringNew().call(() -> Signal.numbered(signal.id).orElseThrow());
        assertNull(left.receiptHash);
        assertNull(left.helped);
        assertEquals(LocalDate.parse("2026-02-01"), left.occurredOn);
        assertEquals(YearMonth.of(2026, 2), YearMonth.from(left.occurredOn));
        assertEquals(counted, given.rowsOf("select category, received_on from signals where area_code = 'KEA' order by received_on"));
    }

    @Test
    void oldReading_goes_andThatItWasToldStays() {
        Signal signal = chain.told("KEA", SignalSource.PLEEGOUDER, "Geen bus");
        Knelpunt knelpunt = chain.opened("KER", "Vervoer valt uit", null, signal);
        Today.is("2010-03-22");
        QuarkusTransaction.requiringNew().run(() -> {
            reports.tell(Knelpunt.locked(knelpunt.id).orElseThrow(), null, "Gedaan", null, "Zetel");
            reports.of(Signal.locked(signal.id).orElseThrow());
        });
        Today.is("2026-03-02");
        RetentionRule rule = classes.find("terugkoppelingen").orElseThrow().rule();
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> reports.toldAbout(knelpunt.id)).get(0).read());
        QuarkusTransaction.requiringNew().run(() -> rule.erase(Due.before(Instant.parse("2011-01-01T00:00:00Z")), 100));
        ReportDesk.Told told = QuarkusTransaction.requiringNew().call(() -> reports.toldAbout(knelpunt.id)).get(0);
        assertEquals(1, told.told());
        assertEquals(0, told.read());
    }

    @Test
    void redaction_reachesKnelpuntActionAndReport_inOnesRegionOnly() {
        Knelpunt knelpunt = chain.opened("KER", "Het loket van Zuurstokkel is dicht", null);
        ImprovementAction action = chain.planned(knelpunt, "Bellen met Zuurstokkel", 9911, "2026-04-01");
        QuarkusTransaction.requiringNew().run(() -> reports.tell(Knelpunt.locked(knelpunt.id).orElseThrow(), null, "Zuurstokkel gaat open", null, "Zetel"));
        redact("elders");
        assertEquals("Het loket van Zuurstokkel is dicht", QuarkusTransaction.requiringNew().call(() -> Knelpunt.numbered(knelpunt.id).orElseThrow().title));
        redact("regio");
        assertEquals("Het loket van [weggelaten] is dicht", QuarkusTransaction.requiringNew().call(() -> Knelpunt.numbered(knelpunt.id).orElseThrow().title));
        assertEquals("Bellen met [weggelaten]", QuarkusTransaction.requiringNew().call(() -> ImprovementAction.numbered(action.id).orElseThrow().title));
        assertEquals(List.of("[weggelaten] gaat open"), given.rowsOf("select doing from report_back where knelpunt_id = " + knelpunt.id));
    }

    private static void redact(String visitor) {
        Forms.post(() -> Visitor.withToken(visitor), "/vrije-tekst/weglakken", "/vrije-tekst/weglakken", Map.of("gegeven", "Zuurstokkel", "zeker", "ja")).statusCode(303);
    }
}
