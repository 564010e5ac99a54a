package nl.pleegpeil.gate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GateTest.FewKnocks.class)
class GateTest {

    private static final String API = "/api/v1/proefbanken";

    private static Instant now = Instant.parse("2026-03-31T10:00:00Z");

    public static class FewKnocks implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pleegpeil.limits.enabled", "true", "pleegpeil.limits.requests", "20", "pleegpeil.limits.writes", "5",
                    "pleegpeil.limits.doors", "3", "pleegpeil.security-contact", "veilig@voorbeeld.example");
        }
    }

    @BeforeEach
    void refillEverything() {
        // Later in every test than in the one before: the buckets are full again.
        now = now.plus(Duration.ofHours(1));
        at(now);
    }

    @AfterEach
    void restoreClock() {
        QuarkusMock.installMockForType(Clock.system(TimeSource.NETHERLANDS), Clock.class);
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, TimeSource.NETHERLANDS), Clock.class);
    }

    private static Response write(RequestSpecification visitor) {
        return visitor.contentType("application/json").body("{\"amount\":1}").post(API);
    }

    private static Response knock(String path) {
        return Visitor.anybody().urlEncodingEnabled(false).contentType("application/x-www-form-urlencoded").body("x=1").post(path);
    }

    @Test
    void reading_tooOften() {
        for (int i = 0; i < 20; i++) {
            assertEquals(200, Visitor.anybody().header("X-Forwarded-For", "203.0.113." + i).header("Forwarded", "for=203.0.113." + i)
                    .get(API).statusCode());
        }
        Visitor.anybody().header("X-Forwarded-For", "203.0.113.77").get(API).then().statusCode(429)
                .contentType("application/problem+json").header("Retry-After", matchesPattern("[1-4]"))
                .body("status", equalTo(429)).body("title", equalTo("Even wachten"));
        Visitor.anybody().get("/proefbank").then().statusCode(429).contentType("text/html")
                .body(containsString("<html lang=\"nl\"")).body(containsString("Wacht een minuut")).header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-cache");
        at(now.plusSeconds(4));
        assertEquals(200, Visitor.anybody().get(API).statusCode());
    }

    @Test
    void writing_withoutSignIn_tooOften() {
        for (int i = 0; i < 5; i++) {
            assertEquals(200, write(Visitor.anybody()).statusCode());
        }
        write(Visitor.anybody()).then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
        assertEquals(429, write(Visitor.anybody().cookie("pleegpeil-sessie", "van-niemand")).statusCode());
        assertEquals(429, write(Visitor.withToken("van-niemand")).statusCode());
        assertEquals(200, write(Visitor.withToken(Visitor.OPERATOR_TOKEN)).statusCode());
        assertEquals(200, Visitor.anybody().get(API).statusCode());
    }

    @Test
    void door_triedTooOften_underAnyOfItsNames() {
        String[] names = {"/inloggen", "//inloggen", "/%69nloggen/code", "/wachtwoord-vergeten", "/uitnodiging/x", "/in-gebruik-nemen/x"};
        for (int i = 0; i < 3; i++) {
            assertEquals(true, knock(names[i]).statusCode() != 429, names[i]);
        }
        for (String name : names) {
            assertEquals(429, knock(name).statusCode(), name);
        }
        assertEquals(200, Visitor.anybody().get("/inloggen").statusCode());
    }

    @Test
    void securityText_saysWhomToTell() {
        assertEquals("""
                Contact: mailto:veilig@voorbeeld.example
                Expires: %s
                Preferred-Languages: nl, en
                """.formatted("2026-09-27T00:00:00Z"),
                Visitor.anybody().get("/.well-known/security.txt").then().statusCode(200).contentType("text/plain").extract().asString());
    }
}
