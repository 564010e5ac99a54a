package nl.pleegpeil.upload;

import static io.restassured.RestAssured.given;
import static nl.pleegpeil.intake.Import.country;
import static nl.pleegpeil.intake.Import.send;
import static nl.pleegpeil.intake.Import.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.intake.ImportRun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Tag("database")
class ImportPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    EntityManager entities;

    private final FormSession session = new FormSession();

    /** A visitor with a cookie and the token that goes with it. */
    private static final class FormSession {

        private String cookie = "";
        private String token = "";

        void open() {
            Response page = given().get("/importeren");
            cookie = page.getCookie("csrf-token");
            Matcher matcher = TOKEN.matcher(page.asString());
            assertTrue(matcher.find(), "no token in the form");
            token = matcher.group(1);
        }

        Response offer(String kind, String name, byte[] file) {
            return given().redirects().follow(false).cookie("csrf-token", cookie).multiPart("csrf-token", token)
                    .multiPart("soort", kind).multiPart("bestand", name, file, "text/csv").post("/importeren");
        }

        Response press(String address, String errors) {
            return given().redirects().follow(false).cookie("csrf-token", cookie).formParam("csrf-token", token)
                    .formParam("fouten", errors).post(address);
        }
    }

    private Response offer(String kind, String name, String file, Charset charset) {
        session.open();
        return session.offer(kind, name, file.getBytes(charset));
    }

    private static String pathOf(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Looks until the run has ended; ended runs have no refresh any more. */
    private static String result(String path) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Response page = given().get(path);
            assertEquals(200, page.statusCode());
            if (page.header("Refresh") == null) {
                return page.asString();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run did not end");
    }

    private long flowsIn(String area) {
        return ((Number) entities.createNativeQuery("select count(*) from household_flow where area_code = ?1")
                .setParameter(1, area).getSingleResult()).longValue();
    }

    private long uploads(String fileName) {
        return ((Number) entities.createNativeQuery("select count(*) from import_upload where file_name = ?1")
                .setParameter(1, fileName).getSingleResult()).longValue();
    }

    @Test
    @Timeout(120)
    void goodFile_isCheckedThenTakenIn() throws InterruptedException {
        String area = country();
        String name = unique("stromen") + ".csv";
        String check = pathOf(offer("stromen", name, "periode;gebied;gestart;toelichting\n2024;" + area + ";5;Café\n",
                StandardCharsets.UTF_8));
        String page = result(check);
        assertTrue(page.contains("De controle is klaar"), page);
        assertTrue(page.contains("<td>Café</td>"), page);
        assertTrue(page.contains("Neem deze cijfers op"), page);
        assertEquals(0, flowsIn(area));
        assertEquals(1, uploads(name));
        String done = result(pathOf(session.press(check + "/opname", "weigeren")));
        assertTrue(done.contains("De cijfers zijn opgenomen"), done);
        assertEquals(1, flowsIn(area));
        // The file goes after its figures are in, so that a kill in between loses neither.
        Instant end = Instant.now().plus(PATIENCE);
        while (uploads(name) > 0) {
            assertTrue(Instant.now().isBefore(end), "The file stays");
            Thread.sleep(20);
        }
        String history = given().get("/importeren/geschiedenis").asString();
        assertTrue(history.contains(name) && history.contains("stromen (alleen controle)"), history);
        assertEquals(409, session.press(check + "/opname", "weigeren").statusCode());
    }

    @Test
    void badRows_areListedAndSkipped() throws InterruptedException {
        String area = country();
        String check = pathOf(offer("stromen", "fout.csv", "periode;gebied;gestart;bron\n2023;" + area + ";7;Bron\n2024;" + area
                + ";=1+1;geheim 123456782\n", StandardCharsets.UTF_8));
        String page = result(check);
        assertTrue(page.contains("staat een formule"), page);
        assertTrue(page.contains("sla de foute over"), page);
        assertFalse(page.contains("Neem deze cijfers op"), page);
        String csv = given().get(check + "/fouten.csv").then().statusCode(200).extract().asString();
        assertTrue(csv.contains("3;gestart;E_FORMAT;"), csv);
        assertTrue(csv.contains(";'=1+1\r\n"), csv);
        assertFalse(csv.contains("123456782"), csv);
        String done = result(pathOf(session.press(check + "/opname", "overslaan")));
        assertTrue(done.contains("De cijfers zijn opgenomen"), done);
        assertEquals(1, flowsIn(area));
    }

    @Test
    void unreadableFile_isRefused() throws InterruptedException {
        String page = result(pathOf(offer("stromen", "tab.csv", "periode\tgebied\n2024\tNL\n", StandardCharsets.UTF_8)));
        assertTrue(page.contains("Het bestand is geweigerd"), page);
        assertTrue(page.contains("ontbreekt"), page);
        assertFalse(page.contains("/opname"), page);
        String binary = result(pathOf(offer("stromen", "werkblad.xlsx", "PK\u0003\u0004\u0000", StandardCharsets.UTF_8)));
        assertTrue(binary.contains("geen tekstbestand"), binary);
    }

    @Test
    void form_withoutFileOrKind_saysSo() {
        Response page = offer("", "leeg.csv", "", StandardCharsets.UTF_8);
        assertEquals(422, page.statusCode());
        assertTrue(page.asString().contains("href=\"#soort\""), page.asString());
        assertTrue(page.asString().contains("href=\"#bestand\""), page.asString());
    }

    @Test
    void form_withoutToken_isRefused() {
        assertEquals(400, given().multiPart("soort", "stromen").multiPart("bestand", "x.csv", "a".getBytes(StandardCharsets.UTF_8))
                .post("/importeren").statusCode());
    }

    @Test
    void run_thatWasKilled_isBrokenOffAndCanBeCheckedAgain() throws InterruptedException {
        String area = country();
        String check = pathOf(offer("stromen", "gedood.csv", "periode;gebied;gestart\n2024;" + area + ";5\n",
                StandardCharsets.UTF_8));
        result(check);
        long id = Long.parseLong(check.substring(check.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> ImportRun.update("status = 'bezig', heartbeat = ?1 where id = ?2",
                Instant.now().minus(Duration.ofHours(1)), id));
        String page = given().get(check).asString();
        assertTrue(page.contains("De import is afgebroken"), page);
        assertTrue(given().get("/importeren/geschiedenis").asString().contains("Afgebroken"));
        String again = result(pathOf(session.press(check + "/controle", "")));
        assertTrue(again.contains("Neem deze cijfers op"), again);
    }

    @Test
    void run_underWay_showsProgress() {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            ImportRun run = new ImportRun();
            run.kind = "stromen";
            run.fileName = "lang.csv";
            run.sha256 = "0".repeat(64);
            run.sizeBytes = 1000;
            run.bytesRead = 250;
            run.rowCount = 1234;
            run.trial = true;
            run.status = "bezig";
            run.startedAt = Instant.now();
            run.heartbeat = Instant.now();
            run.persist();
            return run.id;
        });
        Response page = given().get("/importeren/" + id);
        assertEquals("3", page.header("Refresh"));
        assertTrue(page.asString().contains("1.234 regels gelezen, 25 procent"), page.asString());
    }

    @Test
    void run_thatIsNot_isNotFound() {
        assertEquals(404, given().get("/importeren/999999999").statusCode());
    }

    @Test
    void deliveries_showBothRowsOfACorrection() {
        String area = country();
        send("stromen", "periode;gebied;gestart\n2024;" + area + ";11\n").statusCode(200);
        send("stromen", "periode;gebied;gestart\n2024;" + area + ";12\n").statusCode(200);
        String page = given().get("/cijfers/" + area + "/2024").then().statusCode(200).extract().asString();
        assertTrue(page.contains("Verbetering, geldt nu") && page.contains("Vervangen"), page);
        assertTrue(page.indexOf(">12<") < page.indexOf(">11<") && page.contains(">11<"), page);
        assertEquals(404, given().get("/cijfers/NERGENS/2024").statusCode());
        assertTrue(given().get("/cijfers/" + area + "/2020").asString().contains("geen cijfers opgegeven"));
    }
}
