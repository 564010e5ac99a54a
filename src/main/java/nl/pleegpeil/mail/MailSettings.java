package nl.pleegpeil.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mail goes (PLEEGPEIL_MAIL_*). */
@ConfigMapping(prefix = "pleegpeil.mail")
public interface MailSettings {

    /** Whether a connection that begins in the open goes on encrypted. */
    enum StartTls {
        /** Encrypted, or not at all. */
        REQUIRED,
        /** Encrypted where the server offers it. */
        OPTIONAL,
        /** In the open: for a server on this machine. */
        DISABLED
    }

    /** The SMTP server; empty: mail waits in the queue. */
    Optional<String> host();

    int port();

    /** The address that mail comes from. */
    String from();

    /** The name to sign in with at the mail server; empty: without. */
    Optional<String> user();

    Optional<String> password();

    StartTls starttls();

    /** Encrypted from the first byte. */
    boolean tls();

    /** Whether any certificate will do. */
    @WithDefault("false")
    boolean trustAll();

    default boolean isSet() {
        return host().isPresent();
    }
}
