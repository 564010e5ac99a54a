package nl.pleegpeil.access;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.shared.Settings;

/**
 * The key (PLEEGPEIL_API_TOKEN) that every write needs once it is set. A program sends it with each request; a person
 * types it once and gets a pass, which proves that they knew the key without holding it.
 */
@ApplicationScoped
@Startup
public class AccessKey {

    /** How long a person need not type the key again. */
    public static final Duration PASS_LIFETIME = Duration.ofHours(12);

    private static final int LEAST_LENGTH = 32;
    private static final Pattern PASS = Pattern.compile("(\\d{1,12})\\.([\\w-]{43})");
    private static final String BEARER = "Bearer ";

    private final Optional<String> token;
    private final byte[] passKey;
    private final Clock clock;

    @Inject
    AccessKey(Settings settings, SecretKey secret, Clock clock) {
        this(checked(settings.apiToken()), secret.derive("access-pass"), clock);
    }

    AccessKey(Optional<String> token, byte[] passKey, Clock clock) {
        this.token = token;
        this.passKey = passKey;
        this.clock = clock;
    }

    /** @throws ConfigurationException with a sentence for the operator when the token is too short */
    static Optional<String> checked(Optional<String> token) {
        token.filter(text -> text.length() < LEAST_LENGTH).ifPresent(text -> {
            throw new ConfigurationException("PLEEGPEIL_API_TOKEN is te kort: " + text.length()
                    + " tekens, nodig zijn er minstens " + LEAST_LENGTH + ".");
        });
        return token;
    }

    /** Whether a write needs the key at all. */
    public boolean isRequired() {
        return token.isPresent();
    }

    /** Whether this is the key. */
    public boolean fits(String candidate) {
        // Compared in constant time: the duration must not tell how many characters were right.
        return token.isPresent() && candidate != null
                && MessageDigest.isEqual(bytes(token.get()), bytes(candidate));
    }

    /** Whether the value of an Authorization header carries the key. */
    public boolean fitsHeader(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && fits(authorization.substring(BEARER.length()).strip());
    }

    /** A pass that is valid for {@link #PASS_LIFETIME}; only to be given to someone who typed the key. */
    String newPass() {
        String until = String.valueOf(clock.instant().plus(PASS_LIFETIME).getEpochSecond());
        return until + "." + seal(until);
    }

    /** Whether a pass was given out here, for the key of today, and has not run out. */
    boolean isValidPass(String pass) {
        Matcher matcher = PASS.matcher(pass);
        return isRequired() && matcher.matches()
                && MessageDigest.isEqual(bytes(seal(matcher.group(1))), bytes(matcher.group(2)))
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))));
    }

    private String seal(String until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(passKey, "HmacSHA256"));
            // The token is part of it: a new token ends all passes.
            mac.update(bytes(token.orElseThrow()));
            byte[] sealed = mac.doFinal(bytes("." + until));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
