package nl.pleegpeil.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down who tries codes: the same one too often, or too many wrong ones by everybody together. Never by address,
 * since a whole meeting can stand behind one. In memory only: a row per try would be a moment beside a code.
 */
@ApplicationScoped
class CodeThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final int triesPerCode;
    private final int wrongTogether;
    private final Clock clock;
    private final Map<String, Integer> byCode = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Instant begun = Instant.EPOCH;
    private int wrong;

    CodeThrottle(@ConfigProperty(name = "pleegpeil.round.tries-per-code", defaultValue = "20") int triesPerCode,
            @ConfigProperty(name = "pleegpeil.round.wrong-codes", defaultValue = "600") int wrongTogether, Clock clock) {
        this.triesPerCode = triesPerCode;
        this.wrongTogether = wrongTogether;
        this.clock = clock;
    }

    /** Counts a try, before it is looked at. @return whether it is looked at */
    synchronized boolean lets(String code) {
        renew();
        return byCode.merge(code, 1, Integer::sum) <= triesPerCode && wrong < wrongTogether;
    }

    /** Counts a wrong code. */
    synchronized void wrong() {
        renew();
        wrong++;
    }

    private void renew() {
        Instant now = clock.instant();
        if (now.isAfter(begun.plus(WINDOW)) || now.isBefore(begun)) {
            begun = now;
            wrong = 0;
            byCode.clear();
        }
    }
}
