package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.pleegpeil.account.Account;

/** Sessions for tests that are not about signing in: with the second step taken. */
@ApplicationScoped
public class SignedIn {

    private final Sessions sessions;

    SignedIn(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The value of the session cookie. */
    @Transactional
    public String session(long account) {
        String half = sessions.begin(Account.signingIn(account).orElseThrow(), "proef", false, "", "").getValue();
        return sessions.complete(sessions.waiting(half).orElseThrow().id).getValue();
    }
}
