package nl.pleegpeil.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that does not do what it should; what a good one does is in OrganisationSignInIT. */
class IdentityDeskTest {

    private static final URI BACK = URI.create("https://pleegpeil.example/terug");
    private static final Journey JOURNEY = new Journey("proef", "toestand-0123456789", "eenmalig-0123456789",
            "bewijs-0123456789-0123456789-0123456789-0123456789", "/", Long.MAX_VALUE);

    private final MovingClock clock = new MovingClock();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean isDown;
    private HttpServer provider;
    private String issuer;
    private IdentityDesk desk;

    @BeforeEach
    void providerListens() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        provider.createContext("/.well-known/openid-configuration", this::announce);
        provider.createContext("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}"));
        provider.start();
        desk = new IdentityDesk(Organisation.all(SetForTest.organisation(issuer, "NL")).get(0), clock);
    }

    @AfterEach
    void providerStops() {
        provider.stop(0);
    }

    private void announce(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        answer(exchange, isDown ? 503 : 200, isDown ? "{}" : """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void tokenAnswer_withoutIdToken_vouchesForNobody() {
        URI answer = URI.create(BACK + "?code=abc&state=" + JOURNEY.state());
        NotVouchedFor refused = assertThrows(NotVouchedFor.class, () -> desk.hear(answer, JOURNEY, BACK));
        assertTrue(refused.getMessage().contains("without a token"), refused.getMessage());
    }

    @Test
    void silentProvider_isLeftAloneForHalfAMinute() throws NoAnswer {
        isDown = true;
        for (int i = 0; i < 5; i++) {
            assertThrows(NoAnswer.class, () -> desk.question(JOURNEY, BACK));
        }
        assertTrue(desk.signOut().isEmpty());
        assertEquals(1, asked.get());
        isDown = false;
        clock.passes(Duration.ofSeconds(29));
        assertThrows(NoAnswer.class, () -> desk.question(JOURNEY, BACK));
        clock.passes(Duration.ofSeconds(1));
        assertTrue(desk.question(JOURNEY, BACK).toString().startsWith(issuer + "/auth"));
        assertEquals(2, asked.get());
    }

    @Test
    void announcement_isReadAgainAfterAnHour() throws NoAnswer {
        desk.question(JOURNEY, BACK);
        clock.passes(Duration.ofMinutes(59));
        desk.question(JOURNEY, BACK);
        assertEquals(1, asked.get());
        clock.passes(Duration.ofMinutes(2));
        desk.question(JOURNEY, BACK);
        assertEquals(2, asked.get());
    }
}
