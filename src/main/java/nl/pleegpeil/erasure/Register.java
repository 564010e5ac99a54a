package nl.pleegpeil.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.erasure.RetentionClasses.RetentionClass;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;

/** Writes the deletion register, in the transaction that erases, and checks that nobody changed it. */
@ApplicationScoped
class Register {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final Clock clock;

    Register(SecretKey secret, Clock clock) {
        this.key = secret.derive("erasure-proof");
        this.clock = clock;
    }

    void enter(long round, RetentionClass what, Due due, Overdue overdue, long erased) {
        Erasure last = Erasure.last().orElse(null);
        Erasure entry = new Erasure();
        entry.number = last == null ? 1 : last.number + 1;
        entry.round = round;
        entry.classCode = what.code();
        entry.term = what.term().code();
        entry.erasedBefore = due.before();
        entry.counted = overdue.count();
        entry.erased = erased;
        entry.oldest = micros(overdue.oldest());
        entry.newest = micros(overdue.newest());
        entry.recordedAt = micros(clock.instant());
        entry.proof = proof(entry, last == null ? "" : last.proof);
        entry.persist();
    }

    // What the databases keep.
    private static Instant micros(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The number of the first line that is not as it was written; empty when the register is whole. */
    OptionalLong firstBroken() {
        List<Erasure> entries = Erasure.register();
        String before = "";
        long next = 1;
        for (Erasure entry : entries) {
            byte[] expected = proof(entry, before).getBytes(StandardCharsets.UTF_8);
            if (entry.number != next || !MessageDigest.isEqual(expected, entry.proof.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(next);
            }
            before = entry.proof;
            next++;
        }
        return OptionalLong.empty();
    }

    private String proof(Erasure entry, String before) {
        // None of these can hold a bar.
        String content = String.join("|", before, String.valueOf(entry.number), String.valueOf(entry.round), entry.classCode,
                entry.term, String.valueOf(entry.erasedBefore), String.valueOf(entry.counted), String.valueOf(entry.erased),
                String.valueOf(entry.oldest), String.valueOf(entry.newest), String.valueOf(entry.recordedAt));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
