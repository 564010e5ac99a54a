package nl.pleegpeil.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Watch watch = new Watch();
    private final Turnstile turnstile = new Turnstile(settings(true), watch);

    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-03-31T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void wait(Duration time) {
            now = now.plus(time);
        }
    }

    private static LimitSettings settings(boolean enabled) {
        return new LimitSettings() {
            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public int requests() {
                return 6;
            }

            @Override
            public int writes() {
                return 3;
            }

            @Override
            public int doors() {
                return 2;
            }

            @Override
            public int remembered() {
                return 100;
            }
        };
    }

    private static InetAddress address(String digits) {
        try {
            return InetAddress.getByName(digits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(digits, e);
        }
    }

    private long knock(Limit limit, String address) {
        return turnstile.secondsToWait(limit, address(address));
    }

    @Test
    void knock_tooOften_waitsUntilThereIsRoomAgain() {
        assertEquals(0, knock(Limit.DOORS, "192.0.2.1"));
        assertEquals(0, knock(Limit.DOORS, "192.0.2.1"));
        long wait = knock(Limit.DOORS, "192.0.2.1");
        assertTrue(wait >= 30 && wait <= 31, String.valueOf(wait));
        watch.wait(Duration.ofSeconds(wait));
        assertEquals(0, knock(Limit.DOORS, "192.0.2.1"));
        assertNotEquals(0, knock(Limit.DOORS, "192.0.2.1"));
    }

    @Test
    void limits_areCountedApart_andSoAreAddresses() {
        knock(Limit.DOORS, "192.0.2.1");
        knock(Limit.DOORS, "192.0.2.1");
        assertNotEquals(0, knock(Limit.DOORS, "192.0.2.1"));
        assertEquals(0, knock(Limit.REQUESTS, "192.0.2.1"));
        assertEquals(0, knock(Limit.DOORS, "192.0.2.2"));
    }

    @Test
    void ipv6_countsByItsNetwork() {
        knock(Limit.DOORS, "2001:db8:1:2::1");
        knock(Limit.DOORS, "2001:db8:1:2:ffff::2");
        assertNotEquals(0, knock(Limit.DOORS, "2001:db8:1:2:1:2:3:4"));
        assertEquals(0, knock(Limit.DOORS, "2001:db8:1:3::1"));
        assertEquals(Turnstile.network(address("192.0.2.1")), Turnstile.network(address("::ffff:192.0.2.1")));
    }

    @Test
    void memory_isBounded() {
        for (int i = 0; i < 10_000; i++) {
            knock(Limit.REQUESTS, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertEquals(100, turnstile.remembered(Limit.REQUESTS));
        assertEquals(0, turnstile.remembered(Limit.DOORS));
    }

    @Test
    void clock_setBack_locksNobodyOut() {
        knock(Limit.REQUESTS, "192.0.2.1");
        watch.wait(Duration.ofDays(-1));
        assertEquals(0, knock(Limit.REQUESTS, "192.0.2.1"));
    }

    @Test
    void limits_switchedOff() {
        Turnstile open = new Turnstile(settings(false), watch);
        for (int i = 0; i < 20; i++) {
            assertEquals(0, open.secondsToWait(Limit.DOORS, address("192.0.2.1")));
        }
    }
}
