package nl.pleegpeil.goal;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class GoalPagesTest {

    @Inject
    Given data;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn sessions;
    @Inject
    SeatedForTest seats;

    private static Map<String, String> typed(String area, String target) {
        Map<String, String> form = new HashMap<>(Map.of("titel", "Doel van " + area, "kengetal", "instroom", "gebied", area, "richting", "hoger",
                "doel", target, "label", "doel"));
        form.put("uiterlijk", "31-12-2099");
        return form;
    }

    @Test
    void shippedGoals_areLabelled_andNotMeasuredWithoutTheirMetric() {
        String page = Visitor.anybody().get("/doelen").then().statusCode(200).extract().asString();
        assertTrue(page.contains("Trainingen krijgen een 7 of hoger <strong>(Voorbeeld)</strong>"), page);
        assertTrue(page.contains("Referentie: elders gemeten"), page);
    }

    @Test
    void reference_isAFigureAlone() {
        String page = Visitor.anybody().get("/doelen").asString();
        int begin = page.indexOf("Pleegouders die weleens aan stoppen denken");
        String row = page.substring(begin, page.indexOf("</tr>", begin));
        assertTrue(row.contains(">40</td>") && !row.contains("of minder"), row);
    }

    /** What came with Pleegpeil is set for nobody's region, so it is measured in that of whoever reads it. */
    @Test
    void shippedGoal_isMeasuredInTheRegionOfItsReader() {
        String region = Import.unique("DR");
        String municipality = Import.unique("DG");
        String country = Import.unique("DL");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
        StringBuilder csv = new StringBuilder("meting;gebied;M12;M17\n");
        for (int family = 0; family < 20; family++) {
            csv.append("2024-").append(region.toLowerCase(Locale.ROOT)).append(';').append(municipality).append(';').append(family < 8 ? "ja" : "nee").append(";nooit\n");
        }
        RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv.toString()).post("/api/v1/imports/enquete-antwoorden").then().statusCode(200);
        long account = accounts.openAtOnce("doel-" + System.nanoTime() + "@voorbeeld.example", "Lezer", null).id;
        seats.seatOver(account, Role.ONTREGELAAR, Set.of(region), Set.of(region, municipality));
        String page = Visitor.anybody().cookie(CurrentScope.COOKIE, sessions.session(account)).get("/doelen").asString();
        assertTrue(page.contains("Nederland, gemeten in Gebied " + region), page);
        int begin = page.indexOf("Een kwart van de pleegouders");
        assertTrue(page.substring(begin, page.indexOf("</tr>", begin)).contains(">40<"), page);
        assertTrue(!Visitor.anybody().get("/doelen").asString().contains("gemeten in"));
    }

    @Test
    void goal_showsWhereItStands_andAChangeIsANewRow() {
        String area = Import.municipalityIn(Import.country(), "", "");
        data.delivered(flow(area, "2024", 12, 3));
        Forms.post(RestAssured::given, "/doelen/nieuw", "/doelen/nieuw", typed(area, "10")).statusCode(303);
        String row = rowOf(area);
        assertTrue(row.contains("Gehaald") && row.contains(">12<"), row);
        String id = data.rowsOf("select id from goal where area_code = '" + area + "'").get(0);
        RestAssured.get("/doelen/" + id).then().statusCode(200).body(containsString("31-12-2099"));
        Forms.post(RestAssured::given, "/doelen/" + id, "/doelen/" + id, typed(area, "20")).statusCode(303);
        assertTrue(rowOf(area).contains("Risico"), rowOf(area));
        assertEquals(List.of("1", "2"), data.rowsOf("select revision from goal where area_code = '" + area + "' order by revision"));
        RestAssured.get("/doelen/" + id).then().statusCode(404);
    }

    private static String rowOf(String area) {
        String page = RestAssured.get("/doelen").asString();
        int begin = page.indexOf("Doel van " + area);
        assertTrue(begin > 0, page);
        return page.substring(begin, page.indexOf("</tr>", begin));
    }

    @Test
    void source_namesNobody() {
        Map<String, String> form = typed(Import.municipalityIn(Import.country(), "", ""), "10");
        form.put("bron", "Jaarplan, volgens mevrouw De Vries");
        Forms.post(RestAssured::given, "/doelen/nieuw", "/doelen/nieuw", form).statusCode(422).body(containsString("href=\"#bron\""));
    }

    @Test
    void mistakes_keepWhatWasTyped() {
        Map<String, String> form = new HashMap<>(Map.of("titel", "Meer instroom", "kengetal", "bestaatniet", "gebied", "NERGENS", "richting", "op",
                "doel", "veel", "begin", "12", "beginperiode", "ooit", "uiterlijk", "31-02-2027", "label", "wens"));
        form.put("zetel", "999999999");
        String page = Forms.post(RestAssured::given, "/doelen/nieuw", "/doelen/nieuw", form).statusCode(422).extract().asString();
        for (String sentence : List.of("Kies een kengetal", "Kies een gebied", "Kies of hoger of lager", "Vul een getal in, zoals 7",
                "Vul een periode in", "Vul een datum in", "Kies wat voor doel", "Kies een zetel uit de lijst")) {
            assertTrue(page.contains(sentence), sentence);
        }
        for (String kept : List.of("Meer instroom", "value=\"veel\"", "value=\"ooit\"", "value=\"31-02-2027\"", "value=\"12\"")) {
            assertTrue(page.contains(kept), kept);
        }
    }
}
