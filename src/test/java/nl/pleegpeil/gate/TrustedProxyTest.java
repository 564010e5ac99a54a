package nl.pleegpeil.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** The tests themselves stand at the place of the proxy. */
@QuarkusTest
@TestProfile(TrustedProxyTest.BehindAProxy.class)
class TrustedProxyTest {

    private static final String API = "/api/v1/proefbanken";

    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pleegpeil.limits.enabled", "true", "pleegpeil.limits.requests", "5", "pleegpeil.trusted-proxy", "127.0.0.1,::1",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1", "pleegpeil.public-url", "https://pleegpeil.voorbeeld.example");
        }
    }

    private static int visit(String forwarded) {
        return Visitor.anybody().header("X-Forwarded-For", forwarded).get(API).statusCode();
    }

    @Test
    void visitors_areCountedApart_andCannotChooseAnotherAddress() {
        for (int i = 0; i < 5; i++) {
            assertEquals(200, visit("198.51.100." + i + ", 203.0.113.1"));
        }
        assertEquals(429, visit("198.51.100.99, 203.0.113.1"));
        assertEquals(200, visit("203.0.113.2"));
    }

    @Test
    void redirect_staysOnTheEncryptedAddress() {
        String to = Visitor.anybody().header("Host", "pleegpeil.voorbeeld.example").header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.3").get("/accounts").getHeader("Location");
        assertTrue(to.startsWith("https://pleegpeil.voorbeeld.example/inloggen"), to);
    }
}
