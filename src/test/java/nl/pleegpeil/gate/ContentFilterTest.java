package nl.pleegpeil.gate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.Visitor;
import nl.pleegpeil.testsupport.WrittenLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody wrote is in no log line and on no error page, whatever goes wrong with it. */
@QuarkusTest
@Tag("database")
class ContentFilterTest {

    private static final String PLANTED = "jan.geheim@voorbeeld.example";
    private static final String API = "/api/v1/proefbanken";

    private final WrittenLog log = new WrittenLog();

    @AfterEach
    void closeLog() {
        log.close();
    }

    private void assertSilent(Response answer) {
        assertFalse(answer.asString().contains("geheim"), answer.asString());
        assertFalse(log.text().contains("geheim"), log.text());
    }

    private static Response asked(String path) {
        return given().redirects().follow(false).queryParam("tekst", PLANTED).get(path);
    }

    @Test
    void handlers_allHaveTheFilter() {
        assertFalse(WrittenLog.filters().isEmpty());
        for (Filter filter : WrittenLog.filters()) {
            assertTrue(filter != null, "a handler without a filter");
            LogRecord line = new LogRecord(Level.WARNING, "proef");
            line.setThrown(new IllegalStateException(PLANTED));
            filter.isLoggable(line);
            assertEquals("java.lang.IllegalStateException", line.getThrown().toString());
        }
    }

    @Test
    void endpoint_thatFails() {
        Response answer = asked(API + "/geheimen");
        assertEquals(500, answer.statusCode());
        assertSilent(answer);
        assertTrue(log.text().contains("A request failed: java.lang.IllegalStateException"), log.text());
        assertTrue(log.text().contains("FailingEndpoints"), log.text());
        assertTrue(log.text().contains("Caused by: java.lang.IllegalArgumentException"), log.text());
    }

    @Test
    void database_thatRefusesARow() {
        Response answer = asked(API + "/dubbelen");
        assertEquals(409, answer.statusCode());
        assertSilent(answer);
        assertTrue(log.text().contains("[23505]") && !log.text().contains("A request failed"), log.text());
    }

    @Test
    void database_thatQuotesAValue() {
        Response answer = asked(API + "/getallen");
        assertEquals(500, answer.statusCode());
        assertSilent(answer);
        assertTrue(log.text().contains("A request failed"), log.text());
    }

    @Test
    void queryJsonFormAndCsv_thatAreRefused() {
        assertSilent(given().queryParam("jaar", PLANTED).get("/proefbank"));
        assertSilent(given().queryParam("jaar", PLANTED).get("/proefbank/fout"));
        assertSilent(given().contentType("application/json").body("{\"amount\":\"" + PLANTED + "\"}").post(API));
        assertSilent(given().contentType("application/json").body("{" + PLANTED).post(API));
        assertSilent(given().contentType("text/csv").body("code;naam\n" + PLANTED + ";x;y;z\n\"" + PLANTED)
                .post("/api/v1/imports/" + "geheimzinnig"));
        given().contentType("text/csv").body("code;naam\n" + PLANTED + ";x;y;z\n\"" + PLANTED).post("/api/v1/imports/aanbieders");
        given().contentType("text/csv").body("periode;gebied;gestart\n" + PLANTED + ";GM0014;" + PLANTED).post("/api/v1/imports/stromen");
        Browsing browser = new Browsing();
        browser.get("/inloggen");
        browser.send("/inloggen", "email", PLANTED, "wachtwoord", "mijn-geheime-wachtwoord");
        Visitor.anybody().contentType("application/x-www-form-urlencoded").formParam("email", PLANTED).post("/inloggen");
        assertFalse(log.text().contains("geheim"), log.text());
    }
}
