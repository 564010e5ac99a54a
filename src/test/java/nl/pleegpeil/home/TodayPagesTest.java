package nl.pleegpeil.home;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everybody who is signed in has a page with what waits, somewhere to go on, and the four questions. */
@QuarkusTest
@Tag("database")
class TodayPagesTest {

    private static boolean isFilled;

    @Inject
    Given given;

    @BeforeEach
    void everyRole() {
        Today.is("2026-09-01");
        if (!isFilled) {
            isFilled = true;
            given.country("VDL");
            given.region("VDR", "VDL");
            given.municipality("VDA", "VDR");
            given.municipality("VDB", "VDR");
            given.provider("VDP");
            given.agreement("VDP", "VDA", "2026-H1");
            given.agreement("VDP", "VDB", "2026-H1");
        }
        Cast cast = Cast.onStage();
        for (Role role : Role.values()) {
            Set<String> inside = new HashSet<>(Set.of("VDA"));
            cast.visitor("vd-" + role.code(), 950, new Grant(role, 9500 + role.ordinal(), role.code() + " VDA", role.mayBeEverywhere(), Set.of("VDA"), inside,
                    role.isOfProvider() ? Optional.of("VDP") : Optional.empty(), role.rights()));
        }
        cast.visitor("vd-buurgriffie", 951, Cast.grant(Role.GRIFFIE, 9550, "VDB"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @Test
    void everyRole_hasAHome_withTheFourQuestions_andSomewhereToGoOn() {
        for (Role role : Role.values()) {
            Response page = Visitor.withToken("vd-" + role.code()).get("/vandaag");
            assertEquals(200, page.statusCode(), role.name());
            String text = page.asString();
            for (String question : new String[] {"Komen er meer gezinnen dan er gaan?", "Waarom gaan ze?", "Wat deden wij?", "Wat werd er van de afspraken?"}) {
                assertTrue(text.contains(question), role + " " + question);
            }
            assertTrue(text.contains("class=\"task\"") || text.contains("Waar u verder kunt"), role.name());
        }
    }

    @Test
    void provider_seesItsDeliveriesThatWait_andALateOneSaysSo() {
        Visitor.withToken("vd-aanbieder").get("/vandaag").then().body(allOf(containsString("1 levering is nog niet binnen"), containsString("1 te laat"),
                containsString("/leveringen?halfjaar=2026-H1")));
        Visitor.withToken("vd-notulist").get("/vandaag").then().body(not(containsString("nog niet binnen")));
    }

    @Test
    void griffie_seesMotionsThatWait_ofItsOwnCouncilOnly() {
        Map<String, String> motion = Map.of("gebied", "VDB", "nummer", "M-7", "soort", "motie", "status", "aangenomen", "datum", "3-3-2026", "titel", "Meer rust",
                "tekst", "Verzoekt het college", "indiener", "Dorpslijst", "portefeuillehouder", "wethouder jeugd", "termijn", "");
        Forms.post(() -> Visitor.withToken("vd-buurgriffie"), "/moties/nieuw", "/moties/nieuw", motion).statusCode(303);
        Visitor.withToken("vd-buurgriffie").get("/vandaag").then().body(allOf(containsString("1 motie of toezegging wacht op afdoening, 1 over de termijn"),
                containsString("/moties?gebied=VDB")));
        Visitor.withToken("vd-griffie").get("/vandaag").then().body(not(containsString("wacht op afdoening")));
    }

    @Test
    void privacyOfficer_isToldThatTheTemplateWaits() {
        // Before any other test approved it.
        Today.is("2019-01-07");
        Visitor.withToken("vd-privacyfunctionaris").get("/vandaag").then().body(containsString("/samenvattingen/werk"));
    }

    @Test
    void municipality_readsThatTheReasonsAreOfTheWholeRegion() {
        String text = Visitor.withToken("vd-griffie").get("/vandaag").asString();
        assertEquals(3, text.split("Dit gaat over de hele regio Gebied VDR\\.", -1).length, text);
    }

    @Test
    void beheerder_seesHowTheServiceStands_andOthersDoNot() {
        String text = Visitor.withToken("vd-beheerder").get("/vandaag").asString();
        for (String subject : new String[] {"Database", "Mail", "Reservekopie", "Schijf", "Sleutel", "Bewaarronde"}) {
            assertTrue(text.contains("<dt>" + subject + "</dt>"), subject + text);
        }
        Visitor.withToken("vd-griffie").get("/vandaag").then().body(not(containsString("Hoe de dienst ervoor staat")));
    }

    @Test
    void privacyOfficer_seesTermsAndTexts_andNothingOfTheMachine() {
        Visitor.withToken("vd-privacyfunctionaris").get("/vandaag").then().body(allOf(containsString("<dt>Bewaartermijnen</dt>"),
                containsString("<dt>Vrije tekst</dt>"), containsString("<dt>Bewaarronde</dt>"), not(containsString("<dt>Schijf</dt>"))));
    }
}
