package nl.pleegpeil.portrait;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A region with two municipalities that delivered something, and a neighbour. */
@QuarkusTest
@Tag("database")
class PortraitPagesTest {

    private static boolean isFilled;

    @Inject
    Given given;
    @Inject
    EntityManager entities;

    @BeforeEach
    void region() {
        Today.is("2026-09-01");
        if (!isFilled) {
            isFilled = true;
            given.country("PTL");
            given.region("PTR", "PTL");
            given.municipality("PTB", "PTR");
            given.municipality("PTA", "PTR");
            given.municipalityUntil("PTO", "PTR", "2023-01-01", "PTA");
            given.region("PTX", "PTL");
            given.municipality("PTY", "PTX");
            given.provider("PTP");
            given.agreement("PTP", "PTA", "2026-H1");
            given.agreement("PTP", "PTY", "2026-H1");
            given.delivered(flow("PTA", "2024", 6173, 5172), flow("PTB", "2024", 3, 4), flow("PTY", "2024", 7394, 4268));
        }
        Cast.onStage().visitor("pt-regio", 961, new Grant(Role.ONTREGELAAR, 9601, "Ontregelaar PTR", false, Set.of("PTR"), Set.of("PTR", "PTA", "PTB"),
                Optional.empty(), Role.ONTREGELAAR.rights())).visitor("pt-af", 962, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9602, "PTA"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @Test
    void everybody_readsTheSamePage_andNoFigureThatWasNotReleased() {
        for (String address : new String[] {"/gemeente/PTA", "/regio/PTR"}) {
            Visitor.anybody().get(address).then().statusCode(200).body(allOf(containsString("Pleegzorg in"), not(containsString("6173")), not(containsString("6.173"))));
            Visitor.withToken("pt-regio").get(address).then().statusCode(200).body(allOf(not(containsString("6.173")), not(containsString("6173"))));
        }
        Visitor.anybody().get("/gemeente/PTA").then().body(allOf(containsString("/stoppen/PTR"), containsString("/signaal/PTR"), containsString("/samenvattingen/PTA"),
                containsString("niet openbaar")));
        Visitor.anybody().get("/gemeenten").then().statusCode(200).body(allOf(containsString("/gemeente/PTB"), containsString("/regio/PTX"), not(containsString("/gemeente/PTO\""))));
    }

    @Test
    void unknownArea_isNotFound_andAnEndedOneLeadsOn() {
        for (String address : new String[] {"/gemeente/BESTAATNIET", "/regio/PTA", "/gemeente/PTR", "/gemeente/NL"}) {
            assertEquals(404, Visitor.anybody().get(address).statusCode(), address);
        }
        Visitor.anybody().get("/gemeente/PTO").then().statusCode(303).header("Location", containsString("/gemeente/PTA"));
    }

    @Test
    void ontregelaar_seesTheMunicipalitiesByName_withWhatIsSilentAndLate() {
        String text = Visitor.withToken("pt-regio").get("/regio/PTR/gemeenten").then().statusCode(200).extract().asString();
        assertTrue(text.contains("6.173") && text.contains("5.172"), text);
        assertTrue(text.indexOf("Gebied PTA") < text.indexOf("Gebied PTB"), "by name");
        assertTrue(text.contains("Aanbieder PTP over Gebied PTA, 2026-H1"), text);
        assertTrue(text.contains("Stilte betekent niet dat alles goed gaat"), text);
        assertTrue(!text.contains("PTY") && !text.contains("7.394"), "nothing of a neighbour");
        assertTrue(text.contains("0 van de 2 gemeenten hebben een aandachtsfunctionaris"), text);
    }

    @Test
    void sideBySide_isOnlyForWhoHasTheWholeRegion() {
        assertEquals(404, Visitor.withToken("pt-af").get("/regio/PTR/gemeenten").statusCode());
        assertEquals(404, Visitor.withToken("pt-regio").get("/regio/PTX/gemeenten").statusCode());
        Visitor.withToken("pt-regio").get("/regio/PTR").then().body(containsString("/regio/PTR/gemeenten"));
        Visitor.withToken("pt-af").get("/regio/PTR").then().body(not(containsString("/regio/PTR/gemeenten")));
    }

    @Test
    void roundOfTheWholeRegion_isToldOnce_andIsNoGapOfAnyMunicipality() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at,"
                    + " opened_on, closed_on) values (nextval('survey_round_seq'), 'ptr-2025', 'Meting PTR', 'PTR', '', 1, date '2025-03-01', date '2025-04-01', 10, false,"
                    + " timestamp with time zone '2025-02-01 00:00:00+00:00', date '2025-03-01', date '2025-04-01')").executeUpdate();
            entities.createNativeQuery("insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on)"
                    + " select nextval('invitation_batch_seq'), round.id, 'brieven', '', 64, 64, 0, date '2025-03-01' from survey_round round where round.code = 'ptr-2025'").executeUpdate();
            entities.createNativeQuery("insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)"
                    + " select round.id * 1000 + 1, round.id, '', '', '', 'onbekend', 32 from survey_round round where round.code = 'ptr-2025'").executeUpdate();
        });
        String text = Visitor.withToken("pt-regio").get("/regio/PTR/gemeenten").then().statusCode(200).extract().asString();
        assertTrue(text.contains("Bij de meting van de hele regio in 2025 antwoordde 50% van de gezinnen: 32 van de 64."), text);
        assertEquals(3, text.split("<td class=\"n\">met de regio</td>", -1).length, text);
        assertFalse(text.contains("Van 0 van de 2 gemeenten is bekend"), text);
    }
}
