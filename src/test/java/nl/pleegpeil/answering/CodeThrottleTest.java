package nl.pleegpeil.answering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CodeThrottleTest {

    private final CodeThrottle throttle = new CodeThrottle(20, 60, Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void wrongCodes_ofOneNetwork_letOnlyThatNetworkWait() {
        for (int tries = 0; tries < 60; tries++) {
            assertTrue(throttle.lets("wrong" + tries, "192.0.2.0/24"));
            throttle.wrong("192.0.2.0/24");
        }
        assertFalse(throttle.lets("right", "192.0.2.0/24"));
        assertTrue(throttle.lets("right", "198.51.100.0/24"));
    }

    @Test
    void sameCode_tooOften_isNotLookedAt() {
        for (int tries = 0; tries < 20; tries++) {
            assertTrue(throttle.lets("same", "network" + tries));
        }
        assertFalse(throttle.lets("same", "another"));
    }
}
