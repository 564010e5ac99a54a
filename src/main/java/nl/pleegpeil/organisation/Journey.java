package nl.pleegpeil.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.pleegpeil.access.OwnPath;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.access.SecretKey;

/**
 * What a browser takes along to its organisation, to be asked for again when it comes back.
 *
 * @param organisation its name
 * @param state        ties the answer to this browser
 * @param nonce        ties the token to this sign-in
 * @param verifier     ties the code to us (PKCE)
 * @param onward       the page of ours that it was going to
 * @param until        in seconds since 1970; a later return is too late
 */
record Journey(String organisation, String state, String nonce, String verifier, String onward, long until) {

    /** Enough to find one's telephone, for the organisation's own second step. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Seals journeys, so that a browser can carry its own and nobody can make one. */
    @ApplicationScoped
    static class Seal {

        private final Sealer sealer;
        private final ObjectMapper json;
        private final Clock clock;

        Seal(SecretKey secret, ObjectMapper json, Clock clock) {
            this.sealer = new Sealer(secret, "oidc-journey");
            this.json = json;
            this.clock = clock;
        }

        Journey begin(Organisation organisation, String onward) {
            return new Journey(organisation.name(), Secret.fresh().plain(), Secret.fresh().plain(), Secret.fresh().plain(),
                    OwnPath.of(onward), clock.instant().plus(LONGEST).getEpochSecond());
        }

        String close(Journey journey) {
            try {
                return sealer.seal(json.writeValueAsString(journey));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Texts cannot fail to be written", e);
            }
        }

        /** The journey to this organisation; empty when there is none, or when it took too long. */
        Optional<Journey> open(String sealed, Organisation organisation) {
            return Optional.ofNullable(sealed).flatMap(sealer::open).map(this::read)
                    .filter(journey -> journey.organisation.equals(organisation.name())
                            && clock.instant().isBefore(Instant.ofEpochSecond(journey.until)));
        }

        private Journey read(String text) {
            try {
                return json.readValue(text, Journey.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("What was sealed here can be read here", e);
            }
        }
    }
}
