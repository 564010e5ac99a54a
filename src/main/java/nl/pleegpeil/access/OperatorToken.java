package nl.pleegpeil.access;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.pleegpeil.shared.Settings;

/**
 * The operator's token (PLEEGPEIL_API_TOKEN), for automated set-up and checks: it opens what a beheerder and an
 * Ontregelaar over all regions may do.
 */
@ApplicationScoped
@Startup
public class OperatorToken {

    private static final int LEAST_LENGTH = 32;

    private final Optional<String> token;

    @Inject
    OperatorToken(Settings settings) {
        this.token = checked(settings.apiToken());
    }

    /** @throws ConfigurationException with a sentence for the operator when the token is too short */
    static Optional<String> checked(Optional<String> token) {
        token.filter(text -> text.length() < LEAST_LENGTH).ifPresent(text -> {
            throw new ConfigurationException("PLEEGPEIL_API_TOKEN is te kort: " + text.length()
                    + " tekens, nodig zijn er minstens " + LEAST_LENGTH + ".");
        });
        return token;
    }

    /** Whether this is the token. */
    boolean fits(String candidate) {
        // Compared in constant time: the duration must not tell how many characters were right.
        return token.isPresent() && candidate != null
                && MessageDigest.isEqual(bytes(token.get()), bytes(candidate));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
