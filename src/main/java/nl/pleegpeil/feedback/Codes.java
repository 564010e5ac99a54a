package nl.pleegpeil.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.SecretKey;

/** Codes that people write down: twelve letters and digits of which none looks like another. */
@ApplicationScoped
class Codes {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int PART = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final SecretKeySpec addressKey;

    Codes(SecretKey secret) {
        this.key = new SecretKeySpec(secret.derive("feedback-code"), "HmacSHA256");
        this.addressKey = new SecretKeySpec(secret.derive("feedback-address-hash"), "HmacSHA256");
    }

    /** A new code, such as ABCD-EFGH-JKMN; 59 bits, so that trying does not help. */
    String fresh() {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            if (place > 0 && place % PART == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What is kept of a code; the same however it was typed. */
    String hash(String code) {
        return mac(key, code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** By which an address is known that was already left for a region and a year. */
    String hash(String address, String region, int year) {
        return mac(addressKey, String.join("\n", address.toLowerCase(Locale.ROOT), region, String.valueOf(year)));
    }

    private static String mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
