package nl.pleegpeil.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WallsTest.SmallUploads.class)
class WallsTest {

    private static final String PAGE = "/proefbank";
    private static final String API = "/api/v1/proefbanken";

    public static class SmallUploads implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pleegpeil.max-upload", "10K", "quarkus.http.limits.max-body-size", "10K",
                    "pleegpeil.public-url", "https://Pleegpeil.Gemeente.test/");
        }
    }

    @TestHTTPResource("/")
    URI address;

    private static RequestSpecification request() {
        return given().redirects().follow(false);
    }

    /** The whole answer to a request written by hand, for what a client library would not send. */
    private String raw(String head, String body) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write((head.replace("\n", "\r\n") + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertHeaders(Response answer) {
        answer.then()
                .header("Content-Security-Policy", allOf(containsString("default-src 'self'"), containsString("object-src 'none'"),
                        containsString("base-uri 'none'"), containsString("frame-ancestors 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin").header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertTrue(answer.header("Cache-Control") != null, "no Cache-Control");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, API, "/bestaat-niet", "/api/v1/bestaat-niet", "/pleegpeil.css", "/webjars/bestaat-niet.js", PAGE + "/fout",
        API + "/fouten", API + "/", "/inloggen", "/accounts", "/api/v1/openapi.json", "/q/health", "/q/metrics", "/q/bestaat-niet",
        "/.well-known/security.txt"})
    void headers_onEveryAnswer(String path) {
        assertHeaders(request().urlEncodingEnabled(false).get(path));
        assertHeaders(Visitor.anybody().urlEncodingEnabled(false).get(path));
    }

    @Test
    void headers_onEveryRefusal() {
        assertHeaders(request().header("Host", "elders.nl").get(PAGE));
        assertHeaders(request().delete(PAGE));
        assertHeaders(request().contentType("text/csv").body("x".repeat(20_000)).post(API + "/bestanden"));
        assertHeaders(request().contentType("application/x-www-form-urlencoded").formParam("x", "1").post(PAGE));
        assertHeaders(request().contentType("application/json").body("{").post(API));
        assertHeaders(request().header("Sec-Fetch-Site", "cross-site").contentType("application/json").body("{}").post(API));
        assertHeaders(request().get("/" + "x".repeat(5_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, API, "/bestaat-niet", "/q/metrics", "/api/v1/metrics", "/"})
    void cache_keepsNothingThatDependsOnWhoAsks(String path) {
        request().get(path).then().header("Cache-Control", "no-store");
        Visitor.anybody().cookie("pleegpeil-sessie", "x").get(path).then().header("Cache-Control", "no-store");
        Visitor.anybody().get(path).then().header("Cache-Control", anyOf(equalTo("no-cache"), equalTo("no-store")))
                .header("Vary", containsString("Cookie"));
    }

    @Test
    void cache_keepsNoPageWithATokenForItsForm() {
        Response first = Visitor.anybody().get("/inloggen");
        assertTrue(first.getHeader("Set-Cookie").startsWith("csrf-token="), first.getHeader("Set-Cookie"));
        assertEquals("no-store", first.getHeader("Cache-Control"));
    }

    @Test
    void cache_keepsStyleForEverybody() {
        request().get("/pleegpeil.css").then().header("Cache-Control", containsString("immutable"));
    }

    @Test
    void address_tooLong() throws IOException {
        request().get("/" + "x".repeat(5_000)).then().statusCode(414).contentType("text/html").body(containsString("<html lang=\"nl\""));
        request().get("/api/v1/" + "x".repeat(5_000)).then().statusCode(414).contentType("application/problem+json");
        String answer = raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\nHost: localhost\nConnection: close\n", "");
        assertTrue(answer.startsWith("HTTP/1.0 414") || answer.startsWith("HTTP/1.1 414"), answer);
        assertFalse(answer.contains("xxxx"));
    }

    /** The server refuses a broken path before any of our code, without a word; nothing of it comes back. */
    @Test
    void address_withBrokenEscape() throws IOException {
        for (String path : new String[] {"/%zz", "/api/v1/%zz", PAGE + "?jaar=%zz", API + "?jaar=%zz", "/importeren/%zz"}) {
            String answer = raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n", "");
            assertTrue(answer.matches("(?s)HTTP/1.1 4(00|04) .*"), path + "\n" + answer);
            assertFalse(answer.contains("zz") || answer.contains("Exception"), answer);
        }
    }

    @Test
    void headers_tooLarge() throws IOException {
        request().header("X-Veel", "x".repeat(17_000)).get(PAGE).then().statusCode(431).contentType("text/html");
        request().header("X-Veel", "x".repeat(17_000)).get(API).then().statusCode(431).contentType("application/problem+json");
        String answer = raw("GET / HTTP/1.1\nHost: localhost\nConnection: close\nX: " + "x".repeat(40_000) + "\n", "");
        assertTrue(answer.matches("(?s)HTTP/1.[01] 431 .*"), answer);
        assertFalse(answer.contains("xxxx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elders.nl", "127.0.0.1.elders.nl", "localhost.elders.nl:8080", "10.0.0.1"})
    void host_ofAnother(String host) {
        request().header("Host", host).get(PAGE).then().statusCode(421).contentType("text/html")
                .body(containsString("<html lang=\"nl\"")).header("X-Frame-Options", "DENY");
        request().header("Host", host).get(API).then().statusCode(421).contentType("application/problem+json")
                .header("API-Version", equalTo("1.0.0")).body("title", equalTo("Dit adres hoort niet bij Pleegpeil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1:8080", "[::1]", "[::1]:8080", "pleegpeil.gemeente.test"})
    void host_ofOurs(String host) {
        request().header("Host", host).get(PAGE).then().statusCode(200);
    }

    @Test
    void host_missing() throws IOException {
        String answer = raw("GET /proefbank HTTP/1.0\n", "");
        assertTrue(answer.matches("(?s)HTTP/1.0 4(00|21) .*"), answer);
    }

    @Test
    void upload_announcedAsTooLarge() {
        request().contentType("text/csv").body("x".repeat(20_000)).post(API + "/bestanden").then().statusCode(413)
                .contentType("application/problem+json").body("title", equalTo("Het bestand is te groot"));
        request().contentType("application/x-www-form-urlencoded").body("x=" + "x".repeat(20_000)).post(PAGE).then()
                .statusCode(413).contentType("text/html").body(containsString("groter dan hier mag"));
    }

    @Test
    void upload_largerThanItSays() throws IOException {
        String chunk = Integer.toHexString(20_000) + "\r\n" + "x".repeat(20_000) + "\r\n0\r\n\r\n";
        String answer = raw("POST " + API + "/bestanden HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: text/csv\n"
                + "Transfer-Encoding: chunked\n", chunk);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json") && answer.contains("Het bestand is te groot"), answer);
    }

    @Test
    void json_largerThanItSays() throws IOException {
        String chunk = Integer.toHexString(20_000) + "\r\n{\"amount\":" + "1".repeat(19_989) + "}\r\n0\r\n\r\n";
        String answer = raw("POST " + API + " HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: application/json\n"
                + "Transfer-Encoding: chunked\n", chunk);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void form_largerThanItSays() throws IOException {
        String chunk = Integer.toHexString(200_000) + "\r\nx=" + "1".repeat(199_998) + "\r\n0\r\n\r\n";
        String answer = raw("POST " + PAGE + " HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: application/x-www-form-urlencoded\n"
                + "Transfer-Encoding: chunked\n", chunk);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }

    @Test
    void upload_thatFits() {
        request().contentType("text/csv").body("x".repeat(9_000)).post(API + "/bestanden").then().statusCode(200)
                .body("bytes", equalTo(9_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void change_startedByAForeignPage(String start) {
        request().header("Sec-Fetch-Site", start).contentType("application/json").body("{\"amount\":1}").post(API)
                .then().statusCode(403).contentType("application/problem+json");
        request().header("Sec-Fetch-Site", start).get(PAGE).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://elders.nl", "http://localhost:9", "http://localhost", "http://localhost:8080.elders.nl",
        "http://pleegpeil.gemeente.test", "https://pleegpeil.gemeente.test:8443", "http://"})
    void change_fromAForeignOrigin(String origin) {
        request().header("Host", "localhost:8080").header("Origin", origin).contentType("text/csv").body("x")
                .post(API + "/bestanden").then().statusCode(403).contentType("application/problem+json");
        request().header("Host", "localhost:8080").header("Origin", origin).get(PAGE).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"localhost:8080,http://localhost:8080", "LOCALHOST,http://localhost", "localhost:80,http://localhost",
        "pleegpeil.gemeente.test,https://pleegpeil.gemeente.test", "127.0.0.1:8080,https://pleegpeil.gemeente.test",
        "[::1]:8080,http://[::1]:8080"})
    void change_fromOurOrigin(String host, String origin) {
        request().header("Host", host).header("Origin", origin).contentType("text/csv").body("x")
                .post(API + "/bestanden").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, API + "/bestanden"})
    void change_withoutContentType(String path) throws IOException {
        String answer = raw("POST " + path + " HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: 1\n", "x");
        assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
    }

    @Test
    void form_withoutItsToken() {
        request().contentType("application/x-www-form-urlencoded").formParam("x", "1").post(PAGE).then().statusCode(400)
                .contentType("text/html").body(containsString("<html lang=\"nl\""));
    }

    @Test
    void form_cookieIsOutOfReachOfScriptsAndForeignPages() {
        String cookie = String.join("\n", request().get("/inloggen").headers().getValues("Set-Cookie"));
        assertTrue(cookie.contains("csrf-token=") && cookie.toLowerCase(Locale.ROOT).contains("httponly") && cookie.contains("SameSite=Lax"), cookie);
    }
}
