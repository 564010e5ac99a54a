package nl.pleegpeil.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessKeyTest {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final String TOKEN = "t".repeat(32);

    private static AccessKey at(Instant moment, String token, int keyByte) {
        byte[] passKey = new byte[32];
        passKey[0] = (byte) keyByte;
        return new AccessKey(Optional.ofNullable(token), passKey, Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void pass_runsOut() {
        String pass = at(NOON, TOKEN, 1).newPass();
        assertTrue(at(NOON.plus(AccessKey.PASS_LIFETIME).minusSeconds(1), TOKEN, 1).isValidPass(pass));
        assertFalse(at(NOON.plus(AccessKey.PASS_LIFETIME), TOKEN, 1).isValidPass(pass));
    }

    @Test
    void pass_endsWithTheTokenAndWithTheInstallation() {
        String pass = at(NOON, TOKEN, 1).newPass();
        assertFalse(at(NOON, "u".repeat(32), 1).isValidPass(pass));
        assertFalse(at(NOON, TOKEN, 2).isValidPass(pass));
        assertFalse(at(NOON, null, 1).isValidPass(pass));
    }

    @Test
    void key_notSetFitsNothing() {
        AccessKey open = at(NOON, null, 1);
        assertFalse(open.isRequired());
        assertFalse(open.fits(""));
        assertFalse(open.fitsHeader("Bearer "));
    }
}
