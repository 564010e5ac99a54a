package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Tells a page after how much silence its session ends. */
@Named("session")
@ApplicationScoped
public class SessionClock {

    private final SignInSettings settings;

    SessionClock(SignInSettings settings) {
        this.settings = settings;
    }

    public long getIdleSeconds() {
        return settings.idle().toSeconds();
    }
}
