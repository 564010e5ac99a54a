package nl.pleegpeil.gate;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Settings;

/** Whom to tell about a hole in the service (RFC 9116). */
@Path(SecurityText.PATH)
@OpenToAll
public class SecurityText {

    static final String PATH = "/.well-known/security.txt";

    // Less than the year that the standard allows; it moves along, since the service answers only while somebody runs it.
    private static final Duration VALID = Duration.ofDays(180);

    private final String contact;
    private final String canonical;
    private final Clock clock;

    SecurityText(Settings settings, PublicAddress address, Clock clock) {
        this.contact = settings.securityContact().map(SecurityText::asAddress).orElseGet(() -> address.of("/"));
        this.canonical = settings.publicUrl().isPresent() ? "Canonical: " + address.of(PATH) + "\n" : "";
        this.clock = clock;
    }

    /** @throws ConfigurationException with a sentence for the operator when nobody could write or call to it */
    static String asAddress(String contact) {
        String stripped = contact.strip();
        if (stripped.matches("(mailto:|https://|tel:)\\S+")) {
            return stripped;
        }
        if (stripped.matches("[^\\s@:/]+@[^\\s@:/]+")) {
            return "mailto:" + stripped;
        }
        throw new ConfigurationException("PLEEGPEIL_SECURITY_CONTACT is geen mailadres, https-adres of telefoonnummer (tel:).");
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String text() {
        return "Contact: " + contact + "\n"
                + "Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID) + "\n"
                + "Preferred-Languages: nl, en\n" + canonical;
    }
}
