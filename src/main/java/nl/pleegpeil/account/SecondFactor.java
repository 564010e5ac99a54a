package nl.pleegpeil.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import org.apache.commons.codec.binary.Base32;

/** The code of an authenticator app (TOTP, RFC 6238: six digits, a new one every thirty seconds). */
@ApplicationScoped
public class SecondFactor {

    private static final int SECRET_BYTES = 20;
    /** A clock that is half a minute off still opens the door. */
    private static final int STEPS_OFF = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Sealer sealer;
    private final Clock clock;

    SecondFactor(SecretKey secret, Clock clock) {
        this.sealer = new Sealer(secret, "second-factor");
        this.clock = clock;
    }

    /** A new secret in Base32, for an app to take over; it holds once {@link #adopt} has seen a code made with it. */
    public String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** What the picture for the app says. */
    public String address(String secret, String email) {
        return "otpauth://totp/Pleegpeil:" + URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + secret + "&issuer=Pleegpeil";
    }

    /**
     * Takes a secret into use when the code was made with it.
     *
     * @return recovery codes, to be shown once; empty when the code is wrong
     */
    public List<String> adopt(Account account, String secret, String code) {
        OptionalLong step = stepOf(secret, code, Long.MIN_VALUE);
        if (step.isEmpty()) {
            return List.of();
        }
        account.totpSecret = sealer.seal(secret);
        account.totpLastStep = step.getAsLong();
        return RecoveryCode.renew(account.id);
    }

    /** Whether the code is right and was not used before; a recovery code is used up. */
    public boolean fits(Account account, String typed) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        if (!code.matches("\\d{6}")) {
            return RecoveryCode.use(account.id, code, clock.instant());
        }
        String secret = sealer.open(account.totpSecret)
                .orElseThrow(() -> new IllegalStateException("The second factor was sealed with another key"));
        OptionalLong step = stepOf(secret, code, account.totpLastStep == null ? Long.MIN_VALUE : account.totpLastStep);
        step.ifPresent(used -> account.totpLastStep = used);
        return step.isPresent();
    }

    /** New recovery codes, to be shown once. */
    List<String> renewRecoveryCodes(Account account) {
        return RecoveryCode.renew(account.id);
    }

    void remove(Account account) {
        account.totpSecret = null;
        account.totpLastStep = null;
        RecoveryCode.deleteOf(account.id);
    }

    private OptionalLong stepOf(String secret, String code, long lastUsed) {
        SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
        long now = clock.instant().getEpochSecond() / generator.getTimeStep().toSeconds();
        for (long step = now - STEPS_OFF; step <= now + STEPS_OFF; step++) {
            if (step > lastUsed && codeAt(key, step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private String codeAt(SecretKeySpec key, long step) {
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Twenty random bytes are a key", e);
        }
    }
}
