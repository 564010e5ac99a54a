package nl.pleegpeil.logbook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class LogbookPagesTest {

    @Inject
    AuditTrail trail;
    @Inject
    LogbookTexts texts;
    @Inject
    CheckLogbook command;

    private void written(String who, AuditAct act, String detail) {
        trail.recordApart(new Actor(Optional.of(3L), who, Optional.empty(), "griffie Toetsdam", "192.0.2.0"), act,
                Subject.of("toets", "1"), detail);
    }

    @Test
    void list_showsTheNewestFirst_inWords() {
        written("Anna 100%", AuditAct.PUBLISHED, "eerste");
        written("Anna 100%", AuditAct.TOKEN_MADE, "tweede");
        String page = given().queryParam("wie", "anna 100%").get("/logboek").then().statusCode(200)
                .body(containsString("<h1>Logboek</h1>")).body(containsString("Token gemaakt"))
                .body(containsString("griffie Toetsdam")).extract().asString();
        assertTrue(page.indexOf("tweede") < page.indexOf("eerste"));
    }

    @Test
    void list_isFilteredByActAndPeriod() {
        written("Bert", AuditAct.REDACTED, "een");
        written("Bert", AuditAct.HANDED_OVER, "twee");
        given().get("/logboek?wie=Bert&handeling=redacted").then().body(containsString(">een<")).body(not(containsString(">twee<")));
        given().get("/logboek?wie=Bert&van=2099-01-01").then().body(containsString("Er zijn geen regels"));
        given().get("/logboek?wie=Bert&tot=31-3-2001").then().body(containsString("Er zijn geen regels")).body(not(containsString("Schrijf de dag als")));
        given().get("/logboek?wie=Bert&tot=2001-01-01").then().body(containsString("Er zijn geen regels"));
        given().get("/logboek?van=morgen&handeling=onzin").then().statusCode(200).body(containsString("Schrijf de dag als"))
                .body(containsString("Kies een handeling"));
    }

    @Test
    void namesWithAPercentSign_areNoPattern() {
        written("Carla", AuditAct.PUBLISHED, "een");
        given().queryParam("wie", "C%a").get("/logboek").then().body(containsString("Er zijn geen regels"));
    }

    @Test
    void olderLines_areOnAPageOfTheirOwn() {
        for (int i = 0; i < 51; i++) {
            written("Dirk", AuditAct.PUBLISHED, "nummer-" + i + "-");
        }
        Response newest = given().get("/logboek?wie=Dirk");
        newest.then().body(containsString("nummer-50-")).body(not(containsString("nummer-0-"))).body(containsString("Oudere regels"));
        String older = newest.htmlPath().getString("**.find { it.@href.toString().contains('voor=') }.@href");
        given().urlEncodingEnabled(false).get(older.replace("&amp;", "&")).then().body(containsString("nummer-0-")).body(not(containsString("nummer-50-")));
        given().get("/api/v1/audit-lines?wie=Dirk").then().body("lines", hasSize(51)).body("before", nullValue())
                .body("lines.who", everyItem(equalTo("Dirk")));
    }

    @Test
    void export_isSafeForSpreadsheets_andIsItselfWrittenDown() {
        written("=Emma", AuditAct.PUBLISHED, "x");
        given().get("/logboek/regels.csv?wie=Emma").then().statusCode(200).contentType("text/csv").body(containsString(";'=Emma;"))
                .body(containsString("regel;wanneer;"));
        given().accept("text/csv").get("/api/v1/audit-lines?wie=Emma").then().statusCode(200).contentType("text/csv");
        given().get("/api/v1/audit-lines?handeling=audit_exported").then().body("lines[0].detail", equalTo("keuze: op naam"))
                .body("lines[0].who", equalTo("PLEEGPEIL_API_TOKEN")).body("lines[0].origin", equalTo("127.0.0.0"));
    }

    @Test
    void check_saysThatAllIsWhole_onThePageInTheApiAndAsACommand() {
        given().get("/logboek/controle").then().statusCode(200).body(containsString("Het logboek is heel."));
        given().get("/api/v1/audit-checks").then().statusCode(200).body("state", equalTo("whole")).body("findings", hasSize(0));
        assertEquals(0, command.run(List.of()));
        given().get("/api/v1/audit-lines?handeling=audit_checked").then().body("lines[0].who", equalTo("controleer-logboek"));
    }

    @Test
    void wrongQuestions_areExplained() {
        given().get("/api/v1/audit-lines?van=gisteren").then().statusCode(400).contentType("application/problem+json");
        given().urlEncodingEnabled(false).get("/api/v1/audit-lines?tot=%2B999999999-12-31").then().statusCode(400).contentType("application/problem+json");
        given().urlEncodingEnabled(false).get("/logboek?tot=%2B999999999-12-31").then().statusCode(200).body(containsString("Schrijf de dag als"));
        given().get("/api/v1/audit-lines?voor=0").then().statusCode(400);
        given().get("/logboek/regels.csv?handeling=onzin").then().statusCode(400);
    }

    @Test
    void log_isNotForThePublic() {
        for (String page : List.of("/logboek", "/logboek/controle", "/logboek/regels.csv")) {
            Visitor.anybody().get(page).then().statusCode(303);
        }
        for (String address : List.of("/api/v1/audit-lines", "/api/v1/audit-checks")) {
            Visitor.anybody().get(address).then().statusCode(401);
        }
    }

    @Test
    void everyAct_hasItsOwnWords() {
        assertEquals(AuditAct.values().length, Arrays.stream(AuditAct.values()).map(texts::act).distinct().count());
    }

    @Test
    void imports_areWrittenDown() {
        String area = Import.country();
        Import.send("stromen", "periode;gebied;gestart\n2024;" + area + ";5\n").statusCode(200);
        given().get("/api/v1/audit-lines?handeling=imported").then().body("lines[0].subjectKind", equalTo("import"))
                .body("lines[0].detail", equalTo("stromen, 1 nieuw")).body("lines[0].who", equalTo("PLEEGPEIL_API_TOKEN"));
        int before = given().get("/api/v1/audit-lines?handeling=import_refused").jsonPath().getList("lines").size();
        Import.send("stromen", "periode;gebied;gestart\n2024;BESTAAT-NIET;5\n").statusCode(422);
        Import.send("stromen?proef=true", "periode;gebied;gestart\n2024;BESTAAT-NIET;5\n").statusCode(422);
        given().get("/api/v1/audit-lines?handeling=import_refused").then().body("lines", hasSize(before + 1));
    }
}
