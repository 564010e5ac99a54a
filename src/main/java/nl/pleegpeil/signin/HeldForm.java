package nl.pleegpeil.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.OwnPath;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;

/**
 * Keeps a form that came after its session had ended, while its writer signs in again. It travels sealed in the sign-in
 * page itself: nothing that was typed is stored here before somebody may store it.
 */
@ApplicationScoped
class HeldForm {

    /** Larger forms are told to be sent again. */
    private static final int MOST_CHARACTERS = 300_000;

    /** A form, where it was going, and the account of its writer; null when nobody knows. */
    record Content(String path, Map<String, List<String>> fields, Long writer) {
    }

    private final Sealer sealer;
    private final ObjectMapper json;

    HeldForm(SecretKey secret, ObjectMapper json) {
        this.sealer = new Sealer(secret, "held-form");
        this.json = json;
    }

    /** The sealed form, without the token it came with; "" when it is too large to be kept. */
    String seal(String path, Map<String, List<String>> fields, String tokenField, Optional<Long> writer) {
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        kept.remove(tokenField);
        try {
            String sealed = sealer.seal(json.writeValueAsString(new Content(OwnPath.of(path), kept, writer.orElse(null))));
            return sealed.length() <= MOST_CHARACTERS ? sealed : "";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts cannot fail to be written", e);
        }
    }

    /** The form; empty when there is none or it was not sealed here. */
    Optional<Content> open(String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return Optional.empty();
        }
        return sealer.open(sealed).map(text -> {
            try {
                return json.readValue(text, Content.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("What was sealed here can be read here", e);
            }
        });
    }
}
