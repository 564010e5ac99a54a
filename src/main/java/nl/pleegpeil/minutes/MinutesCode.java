package nl.pleegpeil.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;

/**
 * The code that is shown at a meeting, such as K7MP-4PQR: eight of 31 characters, without those that look alike. Kept
 * sealed, to be shown again, and as a keyed hash, to be found by.
 */
@ApplicationScoped
public class MinutesCode {

    private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final String PURPOSE = "verslagcode";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final SecretKeySpec devices;
    private final Sealer sealer;

    MinutesCode(SecretKey secret) {
        this.key = new SecretKeySpec(secret.derive(PURPOSE), "HmacSHA256");
        this.devices = new SecretKeySpec(secret.derive("verslagstem"), "HmacSHA256");
        this.sealer = new Sealer(secret, PURPOSE);
    }

    String make() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return code.toString();
    }

    /** Without what people type between the characters, in capitals. */
    static String plain(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    String hash(String code) {
        return hash(key, plain(code));
    }

    /** What tells a device apart within a version, and nowhere else. */
    String device(long version, String mark) {
        return hash(devices, version + " " + mark);
    }

    String seal(String code) {
        return sealer.seal(code);
    }

    /** The code in two groups of four, as people read it out. */
    String shown(String sealed) {
        String code = sealer.open(sealed).orElseThrow(() -> new IllegalStateException("A code was sealed with another key"));
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    private static String hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
