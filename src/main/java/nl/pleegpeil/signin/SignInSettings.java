package nl.pleegpeil.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a session lasts, and how often may be tried. */
@ConfigMapping(prefix = "pleegpeil.sign-in")
public interface SignInSettings {

    /** A session ends after this long without a request. */
    Duration idle();

    /** A session ends after this long in any case. */
    Duration longest();

    /** How often one address may be tried wrong in a quarter of an hour. */
    @WithDefault("10")
    int tries();
}
