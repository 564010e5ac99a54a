package nl.pleegpeil.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
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

    @ParameterizedTest
    @ValueSource(strings = {PAGE, API, "/bestaat-niet", "/pleegpeil.css"})
    void headers_onEveryAnswer(String path) {
        request().get(path).then()
                .header("Content-Security-Policy", allOf(containsString("default-src 'self'"), containsString("object-src 'none'"),
                        containsString("base-uri 'none'"), containsString("frame-ancestors 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin").header("Permissions-Policy", containsString("camera=()"));
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
