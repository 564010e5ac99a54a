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
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.action.ActionDesk;
import nl.pleegpeil.action.ActionKind;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.escalation.EscalationDesk;
import nl.pleegpeil.reportback.ReportDesk;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.Mover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of Knelpunten after they were opened: joined, changed, given more signals, asked after. */
@QuarkusTest
@Tag("database")
class MergeTest {

    private static Seat seat;
    private static Seat council;

    @Inject
    Given given;
    @Inject
    KnelpuntForTest chain;
    @Inject
    KnelpuntDesk knelpunten;
    @Inject
    ActionDesk actions;
    @Inject
    ReportDesk reports;
    @Inject
    EscalationDesk escalations;
    @Inject
    SeatKeeper keeper;

    @BeforeEach
    void regionAndSeats() {
        Today.is("2026-03-02");
        if (seat == null) {
            given.country("KML");
            given.region("KMR", "KML");
            given.municipality("KMA", "KMR");
            given.municipality("KMB", "KMR");
            given.provider("KMP");
            seat = keeper.open(new SeatPlan(Role.ONTREGELAAR, "", Optional.empty(), List.of("KMR"), "regio@km.test", "", LocalDate.parse("2025-01-01")));
            council = keeper.open(new SeatPlan(Role.PLEEGOUDERRAAD, "", Optional.of("KMP"), List.of("KMR"), "regio@km.test", "", LocalDate.parse("2025-01-01")));
        }
        Cast.onStage().visitor("regio", 961, new Grant(Role.ONTREGELAAR, seat.id, seat.name, false, Set.of("KMR"), Set.of("KMR", "KMA", "KMB"), Optional.empty(),
                Role.ONTREGELAAR.rights())).visitor("af", 962, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9962, "KMA"))
                .visitor("raad", 963, Cast.grant(Role.PLEEGOUDERRAAD, council.id, "KMR"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private static ValidatableResponse post(String page, String address, Object... fields) {
        Map<String, Object> typed = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            typed.put((String) fields[index], fields[index + 1]);
        }
        return Forms.post(() -> Visitor.withToken("regio"), page, address, typed);
    }

    private Signal told(String area, String text) {
        return chain.told(area, SignalSource.PLEEGOUDER, text);
    }

    private Knelpunt opened(String title, Signal... heard) {
        return chain.opened("KMR", title, null, heard);
    }

    private static String see(String visitor, String address) {
        return Visitor.withToken(visitor).get(address).then().statusCode(200).extract().asString();
    }

    private static String page(Knelpunt knelpunt) {
        return "/knelpunten/" + knelpunt.id;
    }

    private void in(Knelpunt knelpunt, java.util.function.Consumer<Knelpunt> work) {
        QuarkusTransaction.requiringNew().run(() -> work.accept(Knelpunt.locked(knelpunt.id).orElseThrow()));
    }

    private void move(ImprovementAction action, ActionStatus to) {
        QuarkusTransaction.requiringNew().run(() -> actions.move(ImprovementAction.locked(action.id).orElseThrow(), to, Mover.WORKER, "Zo ging het", seat.name));
    }

    private void embedded(Knelpunt knelpunt, String review) {
        in(knelpunt, each -> {
            knelpunten.move(each, KnelpuntStatus.IN_ANALYSE, null, "Zetel");
            ImprovementAction action = chainAction(each, "De Zorgclub");
            actions.plan(action, "Zetel");
            knelpunten.move(each, KnelpuntStatus.IN_UITVOERING, null, "Zetel");
            reports.tell(each, null, "Gedaan", null, "Zetel");
            knelpunten.move(each, KnelpuntStatus.TERUGGEKOPPELD, null, "Zetel");
            each.embeddedIn = "Verordening";
            each.reviewOn = LocalDate.parse(review);
            each.ownerRole = Role.ONTREGELAAR.code();
            knelpunten.move(each, KnelpuntStatus.GEBORGD, null, "Zetel");
        });
    }

    private static ImprovementAction chainAction(Knelpunt knelpunt, String organisation) {
        ImprovementAction action = new ImprovementAction();
        action.regionCode = knelpunt.regionCode;
        action.knelpuntId = knelpunt.id;
        action.title = "Iets doen";
        action.kind = ActionKind.WERKAFSPRAAK.code();
        action.ownerOrganisation = organisation;
        action.dueOn = LocalDate.parse("2026-04-01");
        return action;
    }

    // ---------------------------------------------------------------- joining

    @Test
    void merge_takesActionsReportsAndLettersAlong_andTellsNobodyTwice() {
        Signal heard = told("KMA", "De bus rijdt niet");
        Knelpunt from = opened("Bus rijdt niet", heard);
        Knelpunt into = opened("Vervoer valt uit", told("KMB", "Geen taxi"));
        in(from, each -> {
            each.families = 12;
            reports.tell(each, null, "Wij praten met de vervoerder", null, "Zetel");
            escalations.bring(each, Escalation.VNG, "Wilt u dit regelen?", null);
        });
        in(into, each -> each.families = 30);
        ImprovementAction action = chain.planned(from, "Praten met de vervoerder", seat.id, "2026-04-01");
        post(page(from), page(from) + "/samenvoeging", "ander", String.valueOf(into.id), "reden-samen", "Zelfde vervoerder").statusCode(303);
        String number = from.number;
        String survivor = see("regio", page(into));
        assertTrue(survivor.contains("Praten met de vervoerder (gepland bij " + number + ")"), survivor);
        assertTrue(survivor.contains("gelezen door 0 (over " + number + ")"), survivor);
        assertTrue(survivor.contains("Voorgelegd aan de VNG (over " + number + ")"), survivor);
        assertTrue(survivor.contains("ten minste 30"), survivor);
        assertTrue(survivor.contains("Hierin opgegaan: " + number + ". Zelfde vervoerder"), survivor);
        assertTrue(see("regio", page(into) + "/keten").contains("Praten met de vervoerder"));
        assertTrue(see("regio", page(into) + "/opschaling").contains("Over " + number + ", dat hierin verdergaat"));
        assertTrue(see("regio", "/acties/" + action.id).contains("Vervoer valt uit"));
        // The history of the one that went on stays where it was.
        String merged = see("regio", page(from));
        assertTrue(merged.contains("Opgegaan in " + into.number + ". Zelfde vervoerder") && merged.contains("Praten met de vervoerder") && merged.contains("Voorgelegd aan de VNG"),
                merged);
        // The merged action is enough to go on by, and what was told stays told once.
        Today.is("2026-03-03");
        post(page(into), page(into) + "/stap", "doe", "in_analyse").statusCode(303);
        post(page(into), page(into) + "/stap", "doe", "in_uitvoering").statusCode(303);
        assertEquals(List.of("1"), given.rowsOf("select count(*) from report_delivery where signal_id = " + heard.id));
        assertEquals(List.of("1"), given.rowsOf("select count(*) from report_back where knelpunt_id in (" + from.id + ", " + into.id + ")"));
        // But who contributed to the other has heard nothing yet: that is said, and told before it counts as told.
        assertTrue(see("regio", "/terugkoppelen").contains(into.number + " Vervoer valt uit"));
        post(page(into), page(into) + "/stap", "doe", "teruggekoppeld").statusCode(422);
        in(into, each -> reports.tell(each, null, "Wij praten samen met de vervoerder", null, "Zetel"));
        post(page(into), page(into) + "/stap", "doe", "teruggekoppeld").statusCode(303);
    }

    @Test
    void merged_asksForNoWorkAnyMore_andSaysWhereItGoesOn() {
        Knelpunt from = opened("Wachten", told("KMA", "Wij wachten"));
        Knelpunt into = opened("Lang wachten", told("KMB", "Wij wachten lang"));
        in(from, each -> knelpunten.merge(each, Knelpunt.locked(into.id).orElseThrow(), "Zelfde", "Zetel"));
        String shown = see("regio", page(from));
        assertFalse(shown.contains("/stap\"") || shown.contains("/wijzigen\"") || shown.contains("/acties/nieuw"), shown);
        String[][] all = {{page(from) + "/stap", "doe", "in_analyse"}, {page(from) + "/opschaling", "aan", "vng"}, {"/terugkoppelen/" + from.id, "doen", "Iets"},
            {"/acties/nieuw", "knelpunt", String.valueOf(from.id)}, {page(from) + "/wijzigen", "titel", "Anders"}, {page(from) + "/koppelingen", "signaal", "1"},
            {page(from) + "/samenvoeging", "ander", String.valueOf(into.id)}};
        for (String[] each : all) {
            post(page(into), each[0], each[1], each[2]).statusCode(409).body(containsString("Dit knelpunt gaat verder in " + into.number));
        }
        assertEquals(List.of("open"), given.rowsOf("select status from knelpunt where id = " + from.id));
    }

    // ---------------------------------------------------------------- changing

    @Test
    void knelpunt_isChanged_andWhoComesSecondIsTold() {
        Knelpunt knelpunt = opened("Eerste woorden", told("KMA", "Iets"));
        String address = page(knelpunt) + "/wijzigen";
        String version = given.rowsOf("select version from knelpunt where id = " + knelpunt.id).get(0);
        Object[] fields = {"titel", "Betere woorden", "oorzaak", "Nu bekend", "onderwerp", "K02", "bereik", "landelijk", "niveau", "wet", "gezinnen", "9", "versie", version};
        post(address, address, "titel", "", "versie", version).statusCode(422).body(allOf(containsString("href=\"#titel\""), containsString("name=\"versie\"")));
        post(address, address, fields).statusCode(303);
        assertEquals(List.of("[Betere woorden, Nu bekend, K02, landelijk, wet, 9, KMR]"),
                given.rowsOf("select title, cause, category, reach, level, families, region_code from knelpunt where id = " + knelpunt.id));
        fields[1] = "Woorden van een ander";
        post(address, address, fields).statusCode(422).body(allOf(containsString("terwijl u bezig was"), containsString(">Woorden van een ander</textarea>")));
        assertEquals(List.of("Betere woorden"), given.rowsOf("select title from knelpunt where id = " + knelpunt.id));
        fields[1] = "Bel 0612345678";
        fields[13] = given.rowsOf("select version from knelpunt where id = " + knelpunt.id).get(0);
        post(address, address, fields).statusCode(422).body(containsString("0612345678"));
        assertEquals(List.of("[work_amended, titel, oorzaak, bereik, niveau, onderwerp, gezinnen]"),
                given.rowsOf("select act, detail from audit_line where subject_kind = 'knelpunt' and subject_id = '" + knelpunt.number + "' and act = 'work_amended'"));
        Visitor.withToken("raad").get(address).then().statusCode(403);
    }

    @Test
    void action_isChanged_andWhoComesSecondIsTold() {
        ImprovementAction action = chain.planned(opened("Iets", told("KMA", "Iets")), "Eerste plan", seat.id, "2026-02-01");
        String address = "/acties/" + action.id + "/wijzigen";
        String version = given.rowsOf("select version from improvement_action where id = " + action.id).get(0);
        // It was due before today, and stays so.
        Object[] fields = {"titel", "Beter plan", "soort", "training", "klaar", "1-2-2026", "effect", "Rust", "kengetal", "instroom", "bereikt", "40", "kosten", "900", "versie", version};
        post(address, address, fields).statusCode(303);
        assertEquals(List.of("[Beter plan, training, 2026-02-01, Rust, instroom, 40, 900, " + seat.id + "]"), given.rowsOf("select title, kind, due_on, expected_effect, metric,"
                + " people_reached, cost_euros, owner_seat_id from improvement_action where id = " + action.id));
        fields[1] = "Plan van een ander";
        post(address, address, fields).statusCode(422).body(allOf(containsString("terwijl u bezig was"), containsString(">Plan van een ander</textarea>")));
        assertEquals(List.of("Beter plan"), given.rowsOf("select title from improvement_action where id = " + action.id));
        Visitor.withToken("raad").get(address).then().statusCode(403);
    }

    // ---------------------------------------------------------------- a signal in several

    @Test
    void signal_belongsToSeveral_fromTheKnelpuntAndFromItsOwnPage() {
        Signal heard = told("KMA", "Geen bus en geen vergoeding");
        Signal free = told("KMB", "Nog nergens bij");
        Knelpunt bus = opened("Bus", heard);
        Knelpunt money = opened("Vergoeding");
        String shown = see("regio", page(money));
        assertTrue(shown.contains(heard.reference + ", Gebied KMA (hoort al bij " + bus.number + ")"), shown);
        assertTrue(shown.indexOf("value=\"" + free.id + "\"") < shown.indexOf("value=\"" + heard.id + "\""), "what belongs nowhere comes first");
        assertFalse(see("regio", page(bus)).contains("name=\"signaal\" value=\"" + heard.id + "\""), "it is in this one already");
        String own = "/signalen/" + heard.id;
        Visitor.withToken("regio").get(own).then().statusCode(200).body(allOf(containsString(bus.number + " Bus"), containsString("/knelpunten/nieuw?signaal=" + heard.id)));
        post(own, own + "/knelpunt", "knelpunt", "").statusCode(422).body(containsString("href=\"#knelpunt\""));
        post(own, own + "/knelpunt", "knelpunt", String.valueOf(bus.id)).statusCode(422);
        post(own, own + "/knelpunt", "knelpunt", String.valueOf(money.id)).statusCode(303);
        assertEquals(List.of(String.valueOf(bus.id), String.valueOf(money.id)),
                given.rowsOf("select knelpunt_id from knelpunt_link where signal_id = " + heard.id + " and unlinked_at is null order by id"));
        assertTrue(see("regio", "/knelpunten/nieuw?signaal=" + heard.id).contains("value=\"" + heard.id + "\" id=\"signaal\" checked"));
    }

    // ---------------------------------------------------------------- late, and what was not told

    @Test
    void knelpuntOfOneFamily_isNotMadePublic_byReasonsThatAreNobodysInParticular() {
        Knelpunt knelpunt = opened("Dit zegt een gezin", told("KMA", "Ons verhaal"));
        for (String year : new String[] {"2022", "2023", "2024", "2025"}) {
            post(page(knelpunt), page(knelpunt) + "/stopredenen", "stopreden", "C", "jaar", year).statusCode(303);
        }
        assertTrue(see("regio", page(knelpunt)).contains("5 keer"));
        assertFalse(see("regio", "/wat-er-gebeurt/KMR").contains("Dit zegt een gezin"));
    }

    @Test
    void lateAction_showsWhereTheKnelpuntShows_andWhoAsksAfterIt() {
        List<Signal> heard = chain.toldOften(5, "KMA", SignalSource.PLEEGOUDER, "Het stokt");
        Knelpunt knelpunt = opened("Alles stokt", heard.toArray(new Signal[0]));
        ImprovementAction action = QuarkusTransaction.requiringNew().call(() -> {
            ImprovementAction planned = chainAction(knelpunt, "Wijkteam Zuid");
            planned.title = "Het wijkteam belt";
            actions.plan(planned, seat.name);
            return planned;
        });
        assertFalse(see("regio", page(knelpunt)).contains("te laat"));
        Today.is("2026-04-02");
        assertTrue(see("regio", page(knelpunt)).contains("Wijkteam Zuid"));
        for (String address : new String[] {page(knelpunt), page(knelpunt) + "/keten", "/knelpunten", "/knelpunten?vorm=kolommen", "/wat-er-gebeurt/KMR"}) {
            assertTrue(see("regio", address).contains("te laat"), address);
        }
        assertTrue(see("regio", "/vandaag").contains("De actie &quot;Het wijkteam belt&quot; van Wijkteam Zuid is te laat"), see("regio", "/vandaag"));
        assertFalse(see("af", "/vandaag").contains("Het wijkteam belt"), "who neither planned it nor is the Ontregelaar is left alone");
        assertTrue(see("regio", "/acties/" + action.id).contains("te laat"));
    }

    @Test
    void change_afterTheLastReport_isSaidOnBothPages_andAsksForAttention() {
        Knelpunt knelpunt = opened("Wat veranderde", told("KMA", "Iets dat verandert"));
        ImprovementAction action = chain.planned(knelpunt, "Iets beginnen", seat.id, "2026-05-01");
        assertFalse(see("regio", page(knelpunt)).contains("Er veranderde iets"));
        move(action, ActionStatus.IN_UITVOERING);
        assertTrue(see("regio", page(knelpunt)).contains("Er veranderde iets. Wie bijdroeg, weet dat nog niet."));
        Today.is("2026-03-03");
        in(knelpunt, each -> reports.tell(each, null, "Wij zijn begonnen", null, "Zetel"));
        assertFalse(see("regio", page(knelpunt)).contains("veranderde er iets"));
        assertFalse(see("regio", "/terugkoppelen").contains(page(knelpunt).replace("/knelpunten/", "/terugkoppelen/")));
        Today.is("2026-03-04");
        move(action, ActionStatus.GEREED);
        for (String address : new String[] {page(knelpunt), "/acties/" + action.id}) {
            assertTrue(see("regio", address).contains("Sinds de laatste terugkoppeling veranderde er iets"), address);
        }
        assertTrue(see("regio", "/vandaag").contains("Er veranderde iets aan "));
        assertTrue(see("regio", "/terugkoppelen").contains(knelpunt.number + " Wat veranderde"));
    }

    @Test
    void question_whetherItStopped_comesAtTheEarlierOfReviewAndPromise_alsoOfAnAction() {
        Knelpunt early = opened("Vroeg bekeken", told("KMA", "Vroeg"));
        Knelpunt late = opened("Laat bekeken", told("KMA", "Laat"));
        embedded(early, "2026-05-01");
        embedded(late, "2028-01-01");
        ImprovementAction action = chain.planned(opened("Actie klaar", told("KMA", "Klaar")), "De actie die klaar is", seat.id, "2026-05-01");
        move(action, ActionStatus.IN_UITVOERING);
        move(action, ActionStatus.GEREED);
        Today.is("2026-05-01");
        String asks = "Het is tijd om te kijken of de signalen zijn gestopt";
        assertTrue(see("regio", page(early)).contains(asks));
        assertFalse(see("regio", page(late)).contains(asks));
        // 183 days after 2 March.
        Today.is("2026-09-01");
        assertTrue(see("regio", page(late)).contains(asks));
        assertTrue(see("regio", "/vandaag").contains("De actie &quot;De actie die klaar is&quot; is al een tijd klaar"));
        String address = "/acties/" + action.id;
        post(address, address + "/evaluatie", "gestopt", "misschien").statusCode(422).body(containsString("href=\"#gestopt\""));
        post(address, address + "/evaluatie", "gestopt", "deels").statusCode(303);
        assertFalse(see("regio", "/vandaag").contains("De actie die klaar is"));
        assertEquals(List.of("deels"), given.rowsOf("select stopped from improvement_action where id = " + action.id));
    }

    @Test
    void step_asksOnlyWhatTheNextStatusesNeed_andProposesTheReview() {
        Knelpunt knelpunt = opened("Stap voor stap", told("KMA", "Stap"));
        assertFalse(see("regio", page(knelpunt)).contains("name=\"herzien\"") || see("regio", page(knelpunt)).contains("name=\"gestopt\""));
        in(knelpunt, each -> each.status = KnelpuntStatus.TERUGGEKOPPELD.code());
        String shown = see("regio", page(knelpunt));
        assertTrue(shown.contains("name=\"herzien\" type=\"text\" value=\"1-9-2026\"") || shown.contains("value=\"1-9-2026\""), shown);
        assertTrue(shown.contains(">portefeuillehouder</option>") && shown.contains(">Ontregelaar</option>") && !shown.contains("name=\"gestopt\""), shown);
        in(knelpunt, each -> each.status = KnelpuntStatus.GEBORGD.code());
        shown = see("regio", page(knelpunt));
        assertTrue(shown.contains("name=\"gestopt\"") && !shown.contains("name=\"herzien\""), shown);
    }

    // ---------------------------------------------------------------- the council

    @Test
    void council_ownsAnAction_andFindsNoLinkItMayNotFollow() {
        Knelpunt knelpunt = opened("Voor de raad", told("KMA", "Raad"));
        String form = see("regio", "/acties/nieuw?knelpunt=" + knelpunt.id);
        assertTrue(form.contains("<option value=\"" + council.id + "\""), form);
        post("/acties/nieuw?knelpunt=" + knelpunt.id, "/acties/nieuw", "knelpunt", String.valueOf(knelpunt.id), "titel", "De raad vraagt rond", "soort", "uitleg",
                "zetel", String.valueOf(council.id), "klaar", "1-6-2026").statusCode(303);
        ImprovementAction others = chain.planned(knelpunt, "Van een ander", seat.id, "2026-06-01");
        in(knelpunt, each -> reports.tell(each, null, "Iets", null, "Zetel"));
        String own = given.rowsOf("select max(id) from improvement_action where title = 'De raad vraagt rond'").get(0);
        String shown = see("raad", page(knelpunt));
        assertTrue(shown.contains("href=\"/acties/" + own + "\"") && shown.contains("Van een ander") && shown.contains("Teruggekoppeld aan 1"), shown);
        assertFalse(shown.contains("href=\"/acties/" + others.id + "\"") || shown.contains("href=\"/terugkoppelen/"), shown);
        Visitor.withToken("raad").get("/acties/" + own).then().statusCode(200).body(not(containsString("/wijzigen")));
    }
}
