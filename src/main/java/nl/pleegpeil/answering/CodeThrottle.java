package nl.pleegpeil.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pleegpeil.invitation.InvitationCodes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down who guesses codes: the same wrong one too often, too many wrong ones from one network, or from everywhere
 * together. A right code is never counted and never waits, since a whole meeting can stand behind one address with one code.
 * In memory only: a row per try would be a moment beside a code.
 */
@ApplicationScoped
class CodeThrottle {

    /** How long a wrong code waits for its answer once there were too many of them. */
    static final Duration WAIT = Duration.ofSeconds(2);

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final int wrongPerCode;
    private final int wrongPerNetwork;
    private final int wrongInAll;
    private final Clock clock;
    private static final int LONGEST = 60;

    private final Map<String, Integer> byCode = remembering();
    private final Map<String, Integer> byNetwork = remembering();
    private int inAll;
    private Instant begun = Instant.EPOCH;

    CodeThrottle(@ConfigProperty(name = "pleegpeil.round.wrong-per-code") int wrongPerCode,
            @ConfigProperty(name = "pleegpeil.round.wrong-per-network") int wrongPerNetwork,
            @ConfigProperty(name = "pleegpeil.round.wrong-in-all") int wrongInAll, Clock clock) {
        this.wrongPerCode = wrongPerCode;
        this.wrongPerNetwork = wrongPerNetwork;
        this.wrongInAll = wrongInAll;
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

    /**
     * Counts a code that turned out wrong.
     *
     * @param typed as it was typed: capitals, spaces and hyphens do not make it another
     * @return how long its answer waits; zero as long as there were few
     */
    synchronized Duration wrong(String typed, String network) {
        renew();
        // However much is typed, little is remembered of it.
        int ofCode = byCode.merge(InvitationCodes.plain(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed), 1, Integer::sum);
        int ofNetwork = byNetwork.merge(network, 1, Integer::sum);
        inAll++;
        return ofCode > wrongPerCode || ofNetwork > wrongPerNetwork || inAll > wrongInAll ? WAIT : Duration.ZERO;
    }

    private void renew() {
        Instant now = clock.instant();
        if (now.isAfter(begun.plus(WINDOW)) || now.isBefore(begun)) {
            begun = now;
            byNetwork.clear();
            byCode.clear();
            inAll = 0;
        }
    }
}
