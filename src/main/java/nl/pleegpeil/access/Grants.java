package nl.pleegpeil.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What an account may do today, by the seats it holds. */
@ApplicationScoped
public class Grants {

    private final Instance<GrantSource> sources;
    private final Clock clock;

    Grants(@Any Instance<GrantSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    public List<Grant> of(long account) {
        LocalDate today = LocalDate.now(clock);
        return sources.stream().flatMap(source -> source.of(account, today).stream()).toList();
    }
}
