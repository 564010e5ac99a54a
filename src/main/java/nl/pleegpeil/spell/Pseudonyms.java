package nl.pleegpeil.spell;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.SecretKey;

/**
 * Turns what stands for a family into something that cannot be turned back without the key of this installation, and is
 * the same every time.
 */
@ApplicationScoped
class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final char MARK = '#';
    private static final int CHECK_LENGTH = 12;

    private final SecretKeySpec households;
    private final SecretKeySpec others;
    private final SecretKeySpec checks;

    Pseudonyms(SecretKey secret) {
        households = new SecretKeySpec(secret.derive("pleeggezin"), ALGORITHM);
        others = new SecretKeySpec(secret.derive("pleegperiode"), ALGORITHM);
        checks = new SecretKeySpec(secret.derive("pleeggezin-controle"), ALGORITHM);
    }

    /** The hash of the family that a cell stands for; the cell may hold a hash made here before, see {@link #keepable}. */
    String household(String cell) {
        String kept = kept(cell);
        return kept == null ? hash(households, cell) : kept;
    }

    /** What may stand in a file that waits for a decision, in place of the cell. */
    String keepable(String cell) {
        if (cell.isEmpty() || kept(cell) != null) {
            return cell;
        }
        String hash = hash(households, cell);
        return MARK + hash + check(hash);
    }

    // Only what this installation made itself passes for a hash; anything else is a pseudonym.
    private String kept(String cell) {
        if (cell.length() <= CHECK_LENGTH + 1 || cell.charAt(0) != MARK) {
            return null;
        }
        String hash = cell.substring(1, cell.length() - CHECK_LENGTH);
        byte[] given = cell.substring(cell.length() - CHECK_LENGTH).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(check(hash).getBytes(StandardCharsets.UTF_8), given) ? hash : null;
    }

    private String check(String hash) {
        return hash(checks, hash).substring(0, CHECK_LENGTH);
    }

    /** A hash of several fields together; null and empty text differ. */
    String fields(String... fields) {
        StringBuilder joined = new StringBuilder();
        for (String field : fields) {
            joined.append(field == null ? "-" : "+" + field.length() + ":" + field).append(';');
        }
        return hash(others, joined.toString());
    }

    private static String hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
