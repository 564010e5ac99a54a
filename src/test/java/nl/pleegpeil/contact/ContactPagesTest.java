package nl.pleegpeil.contact;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One region: of four municipalities the first has a holder who followed on another, the second only a deputy, the third a
 * seat without anybody, the fourth no seat. A fifth was taken over by the first.
 */
@QuarkusTest
@Tag("database")
class ContactPagesTest {

    private static boolean regionIsThere;

    @Inject
    SeatKeeper keeper;
    @Inject
    Given given;

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @BeforeEach
    void region() {
        Today.is("2026-03-10");
        Cast.onStage().person(721, "Anna de Vries");
        if (regionIsThere) {
            return;
        }
        given.country("CPN");
        given.region("CPR", "CPN");
        given.region("CPS", "CPN");
        for (String code : List.of("CPA", "CPB", "CPC", "CPD")) {
            given.municipality(code, "CPR");
        }
        given.municipalityUntil("CPE", "CPR", "2026-01-01", "CPA");
        given.municipality("CPF", "CPS");
        long first = open(Role.AANDACHTSFUNCTIONARIS, "CPA");
        hold(first, 721, Capacity.HOUDER, "2025-02-01");
        keeper.leave(SeatHolding.historyOf(first).get(0).id, LocalDate.parse("2025-09-01"));
        hold(first, 722, Capacity.HOUDER, "2025-09-01");
        hold(open(Role.AANDACHTSFUNCTIONARIS, "CPB"), 723, Capacity.PLAATSVERVANGER, "2025-02-01");
        open(Role.AANDACHTSFUNCTIONARIS, "CPC");
        hold(open(Role.ONTREGELAAR, "CPR"), 724, Capacity.HOUDER, "2025-02-01");
        regionIsThere = true;
    }

    private long open(Role role, String area) {
        Seat seat = keeper.open(new SeatPlan(role, "", Optional.empty(), List.of(area),
                role.code() + "@" + area.toLowerCase(java.util.Locale.ROOT) + ".test", "050 123 45 67", LocalDate.parse("2025-01-01")));
        return seat.id;
    }

    private void hold(long seat, long account, Capacity capacity, String from) {
        keeper.hold(seat, new Stay(account, capacity, LocalDate.parse(from), null));
    }

    private static ValidatableResponse publicPage(String address) {
        return Visitor.anybody().get(address).then().statusCode(200).body(not(containsString("NOT_FOUND")))
                .body(not(containsString("Anna de Vries")));
    }

    private static String row(String municipality) {
        String page = publicPage("/aandachtsfunctionarissen?regio=CPR").extract().asString();
        int from = page.indexOf("<a href=\"/contact/" + municipality + "\">");
        assertTrue(from > 0, page);
        return page.substring(from, page.indexOf("</tr>", from));
    }

    // ---------------------------------------------------------------- the register

    @Test
    void register_countsAsTheMetricDoes() {
        publicPage("/aandachtsfunctionarissen?regio=CPR").body(containsString("1 van de 4 gemeenten heeft een aandachtsfunctionaris."));
        Visitor.anybody().get("/api/v1/metrics/dekking_aandachtsfunctionarissen?gebied=CPR&per=maand&van=2026-03&tot=2026-04").then()
                .statusCode(200).body("rows.size()", equalTo(1)).body("rows[0].numerator", equalTo(1.0f))
                .body("rows[0].denominator", equalTo(4.0f)).body("rows[0].hidden", equalTo(false));
    }

    @Test
    void register_perMunicipality() {
        assertTrue(row("CPA").contains("1 februari 2025"), "held since the first of those who followed on each other: " + row("CPA"));
        assertTrue(row("CPA").contains("aandachtsfunctionaris@cpa.test") && row("CPA").contains("050 123 45 67"));
        assertTrue(row("CPB").contains("de plaatsvervanger neemt waar") && row("CPB").contains("aandachtsfunctionaris@cpb.test"));
        assertTrue(row("CPC").contains("de plek is vrij") && !row("CPC").contains("@"), "nobody reads that mailbox");
        assertTrue(row("CPD").contains("nee") && !row("CPD").contains("@"));
        publicPage("/aandachtsfunctionarissen?regio=CPR").body(not(containsString("/contact/CPE")));
    }

    @Test
    void register_ofAMunicipality_isThatOfItsRegion_andWithoutRegionAll() {
        publicPage("/aandachtsfunctionarissen?regio=CPD").body(containsString("1 van de 4 gemeenten"));
        String all = publicPage("/aandachtsfunctionarissen").extract().asString();
        assertTrue(all.replaceAll("\\s+", " ").contains("?regio=CPR\">Gebied CPR</a></th><td>1 van 4</td>"), all);
        assertTrue(all.contains("?regio=CPS\">Gebied CPS</a></th><td>0 van 1</td>"), all);
        Visitor.anybody().get("/aandachtsfunctionarissen?regio=BESTAATNIET").then().statusCode(404);
    }

    @Test
    void metric_aYearAgo_wasWhatItWas() {
        Visitor.anybody().get("/api/v1/metrics/dekking_aandachtsfunctionarissen?gebied=CPR&per=jaar").then().statusCode(200)
                .body("rows.label", equalTo(List.of("2025", "2026"))).body("rows.denominator", equalTo(List.of(5.0f, 4.0f)))
                .body("rows.numerator", equalTo(List.of(1.0f, 1.0f)));
    }

    // ---------------------------------------------------------------- the contact page

    @Test
    void contact_whoThereIs() {
        publicPage("/contact/CPA").body(allOf(containsString("aandachtsfunctionaris@cpa.test"), containsString("href=\"tel:0501234567\""),
                containsString("112"), containsString("0800 2000"), containsString("Jeugdstem"), containsString("klacht indienen"),
                not(containsString("ontregelaar@cpr.test"))));
    }

    @Test
    void contact_onlyADeputy() {
        publicPage("/contact/CPB").body(containsString("aandachtsfunctionaris@cpb.test")).body(containsString("Een plaatsvervanger leest het postvak."));
    }

    @Test
    void contact_nobody_saysSoAndWhereToGo() {
        for (String code : List.of("CPC", "CPD")) {
            publicPage("/contact/" + code).body(allOf(containsString("Gebied " + code + " heeft op dit moment geen aandachtsfunctionaris."),
                    containsString("ontregelaar@cpr.test"), containsString("algemene nummer van uw gemeente"),
                    not(containsString("aandachtsfunctionaris@"))));
        }
        publicPage("/contact/CPF").body(containsString("algemene nummer van uw gemeente")).body(not(containsString("Ontregelaar")));
    }

    @Test
    void contact_ofAMunicipalityThatWasTakenOver_isThatOfItsSuccessor() {
        Visitor.anybody().get("/contact/CPE").then().statusCode(303).header("Location", endsWith("/contact/CPA"));
    }

    @Test
    void contact_ofWhatIsNoMunicipality() {
        for (String code : List.of("CPR", "CPN", "BESTAATNIET")) {
            Visitor.anybody().get("/contact/" + code).then().statusCode(404).body(containsString("Wij kennen deze gemeente niet"));
        }
    }
}
