package nl.pleegpeil.gate;

import io.smallrye.config.ConfigMapping;

/** How often one address may knock, a minute (PLEEGPEIL_LIMIT_*). */
@ConfigMapping(prefix = "pleegpeil.limits")
public interface LimitSettings {

    /** Whether there are limits at all. */
    boolean enabled();

    /** Requests of any kind. */
    int requests();

    /** Changes without sign-in. */
    int writes();

    /** Attempts at the doors: sign-in, password, invitation, first use. */
    int doors();

    /** How many addresses are remembered for each limit; the one that was silent longest is forgotten first. */
    int remembered();

    /** The number for a limit. */
    default int of(Limit limit) {
        return switch (limit) {
            case REQUESTS -> requests();
            case WRITES -> writes();
            case DOORS -> doors();
        };
    }
}
