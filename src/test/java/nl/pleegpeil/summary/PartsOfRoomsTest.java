package nl.pleegpeil.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.action.ActionDesk;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.attendance.AttendanceBook;
import nl.pleegpeil.attendance.AttendanceRole;
import nl.pleegpeil.attendance.DialogueGoal;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.evidence.LinkKind;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.summary.SummaryDocument.Block;
import nl.pleegpeil.testsupport.Evenings;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OpenAreas;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What other rooms add to a summary. Every test has an open region with two municipalities. */
@QuarkusTest
@Tag("database")
class PartsOfRoomsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    Evenings evenings;
    @Inject
    KnelpuntDesk knelpunten;
    @Inject
    ActionDesk actions;
    @Inject
    AttendanceBook attendance;
    @Inject
    EntityManager entities;
    @Inject
    SummaryWriter writer;

    private String region;
    private String first;
    private String second;

    @BeforeEach
    void areas() {
        Today.is("2026-08-10");
        region = OpenAreas.PREFIX + "DELEN" + NUMBER.incrementAndGet();
        first = region + "A";
        second = region + "B";
        given.region(region, "NL");
        given.municipality(first, region);
        given.municipality(second, region);
        given.delivered(Given.flow(region, "2025", 30, 60), Given.flow(first, "2025", 20, 40), Given.flow(second, "2025", 10, 20));
    }

    private SummaryDocument draft(String area) {
        return QuarkusTransaction.requiringNew().call(() -> writer.draft(Area.coded(area).orElseThrow(), SummaryPeriod.of("2026-H1").orElseThrow()));
    }

    private Optional<Block> block(String area, Place place, String heading) {
        return draft(area).sections().stream().filter(section -> section.place().equals(place.code())).flatMap(section -> section.blocks().stream())
                .filter(block -> block.heading().equals(heading)).findFirst();
    }

    private Knelpunt knelpunt(String title, String reach, String... heardIn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Today.is("2026-03-02");
            Knelpunt knelpunt = new Knelpunt();
            knelpunt.regionCode = region;
            knelpunt.title = title;
            knelpunt.cause = "Niemand weet wie er over gaat";
            knelpunt.reach = reach;
            knelpunt.level = "regio_inkoop";
            knelpunt.category = "K01";
            knelpunten.open(knelpunt, null);
            for (String area : heardIn) {
                knelpunten.link(knelpunt, LinkKind.SESSIE, area, "een avond", LocalDate.parse("2026-02-20"), null, null);
            }
            Today.is("2026-08-10");
            return knelpunt;
        });
    }

    private void action(Knelpunt about, String title, String status, String due) {
        QuarkusTransaction.requiringNew().run(() -> {
            Today.is("2026-03-02");
            ImprovementAction action = new ImprovementAction();
            action.regionCode = region;
            action.knelpuntId = about.id;
            action.title = title;
            action.kind = "werkafspraak";
            action.ownerOrganisation = "De aanbieder";
            action.dueOn = LocalDate.parse(due);
            actions.plan(action, null);
            action.status = status;
            Today.is("2026-08-10");
        });
    }

    @Test
    void knelpunten_areThoseOfThePublicPage_byTitleStatusAndMunicipalities() {
        knelpunt("Wachten op een besluit", "regio", first, second, second);
        knelpunt("Het busje komt niet", "gemeente", first, first, first, first, first);
        knelpunt("Alleen in een gemeente gehoord", "gemeente", first);
        knelpunt("Op een avond van de regio gehoord", "regio", first, region);
        Block heard = block(first, Place.HOREN, "Knelpunten").orElseThrow();
        assertEquals(List.of("In Gebied " + region + " zijn 2 knelpunten bekend; 2 daarvan staan nog open."), heard.sentences());
        assertEquals(List.of(List.of("Wachten op een besluit", "open", "2"), List.of("Het busje komt niet", "open", "1")), heard.tables().get(0).rows());
        SummaryDocument document = draft(region);
        assertEquals(heard.sentences().get(0), document.opening().get(3));
        assertFalse(document.toString().contains("Niemand weet") || document.toString().contains("gehoord\""), "no words of anybody");
        assertTrue(document.questions().contains("Wat gebeurt er aan het knelpunt 'Wachten op een besluit', en wanneer is het opgelost?"), document.questions().toString());
    }

    @Test
    void actions_areCounted_andWhatIsLaidDownIsNamed() {
        Knelpunt shown = knelpunt("Steeds andere papieren", "regio", first, second);
        Knelpunt kept = knelpunt("Geborgd in een gemeente", "gemeente", first);
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("update Knelpunt set status = 'geborgd', embeddedIn = 'Verordening jeugdhulp' where id in ?1")
                .setParameter(1, List.of(shown.id, kept.id)).executeUpdate());
        action(shown, "Een formulier", "gereed", "2026-05-01");
        action(shown, "Een loket", "in_uitvoering", "2026-12-01");
        action(shown, "Een folder", "gepland", "2026-06-01");
        Block done = block(second, Place.DOEN, "Verbeteracties").orElseThrow();
        assertEquals(List.of("Van de verbeteracties in Gebied " + region + " is 1 actie gereed, loopt er 1 en is er 1 te laat."), done.sentences());
        assertEquals(List.of(List.of("Steeds andere papieren", "Verordening jeugdhulp")), done.tables().get(0).rows());
        assertFalse(draft(region).toString().contains("Een folder"), "titles of actions are not public");
        assertTrue(draft(second).questions().contains("Een verbeteractie is te laat. Waar ligt dat aan?"), draft(second).questions().toString());
    }

    @Test
    void sessions_standAgainstTheGoal_withWhatWasAgreed() {
        DialogueSession evening = evenings.evening(SessionKind.DIALOOGSESSIE, "Avond", "2026-03-10", first);
        QuarkusTransaction.requiringNew().run(() -> {
            attendance.record(evening.id, Map.of(AttendanceRole.PLEEGOUDER, 12));
            DialogueGoal.set(first, 2026, 2, java.time.Instant.parse("2026-01-02T00:00:00Z"));
            for (String owner : List.of("een", "twee")) {
                entities.createNativeQuery("insert into agreement (id, session_id, text_id, owner_name, due_on, recorded_at) values (nextval('agreement_seq'), "
                        + evening.id + ", 0, '" + owner + "', date '2026-05-01', timestamp with time zone '2026-03-11 00:00:00+00:00')").executeUpdate();
            }
            entities.createNativeQuery("insert into agreement_change (id, agreement_id, state, occurred_on, recorded_at) select nextval('agreement_change_seq'), id,"
                    + " 'nagekomen', date '2026-04-01', timestamp with time zone '2026-04-01 00:00:00+00:00' from agreement where owner_name = 'een' and session_id = "
                    + evening.id).executeUpdate();
        });
        assertEquals(List.of("In de eerste helft van 2026 was er 1 dialoogsessie in Gebied " + first + ".", "Het doel is 2 per jaar.",
                "Van de 2 afspraken die in de eerste helft van 2026 klaar moesten zijn, zijn er 1 nagekomen."),
                block(first, Place.HOREN, "Gesprekken met pleegouders").orElseThrow().sentences());
        assertEquals(List.of("In de eerste helft van 2026 was er 1 dialoogsessie in Gebied " + region + ".", "1 van de 2 gemeenten haalden hun doel."),
                block(region, Place.HOREN, "Gesprekken met pleegouders").orElseThrow().sentences().subList(0, 2));
    }

    @Test
    void roomsWithNothing_addNothing() {
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), List.of(block(region, Place.HOREN, "Knelpunten"),
                block(region, Place.DOEN, "Verbeteracties"), block(region, Place.HOREN, "Gesprekken met pleegouders")));
    }
}
