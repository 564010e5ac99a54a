package nl.pleegpeil.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes the door for a quarter of an hour after too many attempts at one address, whether anybody has that address or
 * not: what is answered tells nothing. Attempts are counted before they are looked at, so that many at once gain nothing.
 */
@ApplicationScoped
public class Throttle {

    /** How many times as many attempts all networks together may make as one. */
    public static final int FROM_ALL_NETWORKS = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SecretKeySpec key;
    private final int tries;
    private final Clock clock;

    Throttle(SecretKey secret, @ConfigProperty(name = "pleegpeil.sign-in.tries", defaultValue = "10") int tries, Clock clock) {
        this.key = new SecretKeySpec(secret.derive("throttle"), "HmacSHA256");
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Counts an attempt, in a transaction of its own; whether it is one of the few that are looked at.
     *
     * @param door a fixed word for what is tried, such as wachtwoord or proefmail
     * @param who  whose door, or who tries; kept as a keyed hash only
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Verdict attempt(String door, String who) {
        return count(door, who, tries);
    }

    /** The same for a door that may be tried more often than usual: so many times as often. */
    @Transactional(TxType.REQUIRES_NEW)
    public Verdict attempt(String door, String who, int times) {
        return count(door, who, tries * times);
    }

    private Verdict count(String door, String who, int most) {
        Instant now = clock.instant();
        long attempts = Attempt.note(hash(door, who), now, now.minus(WINDOW));
        return attempts <= most ? Verdict.OPEN : attempts == most + 1L ? Verdict.JUST_CLOSED : Verdict.CLOSED;
    }

    /** How the door stands. */
    public enum Verdict {
        OPEN, JUST_CLOSED, CLOSED
    }

    /** After a success, or after a new password. */
    @Transactional
    public void forget(String door, String who) {
        Attempt.forget(hash(door, who));
    }

    private String hash(String door, String who) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((door + " " + who).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
