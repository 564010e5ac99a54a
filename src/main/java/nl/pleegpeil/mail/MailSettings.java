package nl.pleegpeil.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where mail goes (PLEEGPEIL_MAIL_*). */
@ConfigMapping(prefix = "pleegpeil.mail")
public interface MailSettings {

    /** The SMTP server; empty: mail waits in the queue. */
    Optional<String> host();

    /** The address that mail comes from. */
    Optional<String> from();

    default boolean isSet() {
        return host().isPresent();
    }
}
