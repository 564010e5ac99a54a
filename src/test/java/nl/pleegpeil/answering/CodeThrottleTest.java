package nl.pleegpeil.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CodeThrottleTest {

    private final CodeThrottle throttle = new CodeThrottle(20, 60, 600, Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void wrongCodes_ofOneNetwork_letOnlyThatNetworkWait() {
        for (int tries = 0; tries < 60; tries++) {
            assertEquals(Duration.ZERO, throttle.wrong("wrong" + tries, "192.0.2.0/24"));
        }
        assertEquals(CodeThrottle.WAIT, throttle.wrong("another", "192.0.2.0/24"));
        assertEquals(Duration.ZERO, throttle.wrong("yetanother", "198.51.100.0/24"));
    }

    @Test
    void sameWrongCode_tooOften_waits_howeverItIsTyped() {
        for (int tries = 0; tries < 20; tries++) {
            assertEquals(Duration.ZERO, throttle.wrong(tries % 2 == 0 ? "AAAA-BBBB" : " aaaa bbbb", "network" + tries));
        }
        assertEquals(CodeThrottle.WAIT, throttle.wrong("AaAaBbBb", "another"));
    }

    @Test
    void wrongCodes_fromEverywhereTogether_wait() {
        for (int tries = 0; tries < 600; tries++) {
            assertEquals(Duration.ZERO, throttle.wrong("wrong" + tries, "network" + tries));
        }
        assertEquals(CodeThrottle.WAIT, throttle.wrong("another", "another"));
    }
}
