package nl.pleegpeil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.SecretKey;

/**
 * Hashes and seals. A line's hash needs no key, so that whoever has an export can follow the chain; what a chain may
 * end or begin with is sealed with a key of the installation, so that nobody with only the database can make another.
 */
@ApplicationScoped
class Chain {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    Chain(SecretKey secret) {
        this.key = secret.derive("audit-seal");
    }

    /** The hash of a line after the one with this hash. */
    static String hash(String previous, AuditLine line) {
        StringBuilder content = new StringBuilder();
        append(content, previous);
        append(content, line.lineNumber);
        append(content, ChronoUnit.MICROS.between(Instant.EPOCH, line.recordedAt));
        append(content, line.accountId);
        append(content, line.who);
        append(content, line.seatId);
        append(content, line.seatName);
        append(content, line.act);
        append(content, line.subjectKind);
        append(content, line.subjectId);
        append(content, line.detail);
        append(content, line.origin);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    // Each part with its length: otherwise "ab" and "c" would read like "a" and "bc".
    private static void append(StringBuilder content, Object part) {
        String text = part == null ? "" : part.toString();
        content.append(part == null ? "-" : text.length()).append(':').append(text);
    }

    String seal(Head head) {
        return seal("head", head.count(), head.hash());
    }

    boolean isSealOf(Head head, String seal) {
        return isSame(seal(head), seal);
    }

    /** The seal of a closed segment, bound to the one before it ("" for the first). */
    String seal(Segment segment, String before) {
        return seal("checkpoint", segment.from(), segment.to(), segment.count(), segment.lastHash(),
                ChronoUnit.MICROS.between(Instant.EPOCH, segment.closedAt()), before);
    }

    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(Object... parts) {
        StringBuilder content = new StringBuilder();
        for (Object part : parts) {
            append(content, part);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
