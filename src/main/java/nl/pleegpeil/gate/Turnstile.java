package nl.pleegpeil.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts per address, in memory only. An IPv6 visitor has a whole /64 to choose from, so that counts as one. A bounded
 * number of addresses is remembered: who knocks with more of them gets more attempts, but never all of the memory.
 */
@ApplicationScoped
class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Map<Limit, Map<Long, Bucket>> buckets = new EnumMap<>(Limit.class);

    Turnstile(LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
        for (Limit limit : Limit.values()) {
            buckets.put(limit, remembering(settings.remembered()));
        }
    }

    private static Map<Long, Bucket> remembering(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    /** Counts a knock. @return 0 when it may pass, otherwise the whole seconds to wait */
    long secondsToWait(Limit limit, InetAddress address) {
        if (!settings.enabled()) {
            return 0;
        }
        ConsumptionProbe probe = bucket(limit, network(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }

    private Bucket bucket(Limit limit, long network) {
        Map<Long, Bucket> known = buckets.get(limit);
        synchronized (known) {
            return known.computeIfAbsent(network, unknown -> full(settings.of(limit)));
        }
    }

    private Bucket full(int perMinute) {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .withCustomTimePrecision(time).build();
    }

    /** How many addresses are remembered for a limit. */
    int remembered(Limit limit) {
        synchronized (buckets.get(limit)) {
            return buckets.get(limit).size();
        }
    }

    /** The whole of an IPv4 address, the first half of an IPv6 one: no two of these can be the same number. */
    static long network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == Integer.BYTES ? Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt()) : ByteBuffer.wrap(bytes).getLong();
    }

    /** The service's own clock, as the buckets read it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return Duration.ofSeconds(now.getEpochSecond(), now.getNano()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
