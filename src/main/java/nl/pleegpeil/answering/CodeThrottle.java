package nl.pleegpeil.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down who tries codes: the same one too often, or too many wrong ones from one network. Only that network waits, and
 * right codes are not counted, since a whole meeting can stand behind one address. In memory only: a row per try would be a
 * moment beside a code.
 */
@ApplicationScoped
class CodeThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final int triesPerCode;
    private final int wrongPerNetwork;
    private final Clock clock;
    private final Map<String, Integer> byCode = remembering();
    private final Map<String, Integer> wrongByNetwork = remembering();
    private Instant begun = Instant.EPOCH;

    CodeThrottle(@ConfigProperty(name = "pleegpeil.round.tries-per-code", defaultValue = "20") int triesPerCode,
            @ConfigProperty(name = "pleegpeil.round.wrong-codes", defaultValue = "60") int wrongPerNetwork, Clock clock) {
        this.triesPerCode = triesPerCode;
        this.wrongPerNetwork = wrongPerNetwork;
        this.clock = clock;
    }

    private static Map<String, Integer> remembering() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** Counts a try, before it is looked at. @return whether it is looked at */
    synchronized boolean lets(String code, String network) {
        renew();
        return byCode.merge(code, 1, Integer::sum) <= triesPerCode && wrongByNetwork.getOrDefault(network, 0) < wrongPerNetwork;
    }

    /** Counts a wrong code. */
    synchronized void wrong(String network) {
        renew();
        wrongByNetwork.merge(network, 1, Integer::sum);
    }

    private void renew() {
        Instant now = clock.instant();
        if (now.isAfter(begun.plus(WINDOW)) || now.isBefore(begun)) {
            begun = now;
            wrongByNetwork.clear();
            byCode.clear();
        }
    }
}
