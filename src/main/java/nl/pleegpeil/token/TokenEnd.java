package nl.pleegpeil.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.pleegpeil.account.AccountEnded;

/** Ends the tokens of an account that was blocked or erased, or whose password was replaced. */
@ApplicationScoped
class TokenEnd {

    private final Clock clock;

    TokenEnd(Clock clock) {
        this.clock = clock;
    }

    void whenAccountEnds(@Observes AccountEnded ended) {
        ApiToken.revokeAll(ended.accountId(), clock.instant());
    }
}
