package nl.pleegpeil.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells one key of an installation from another without telling the key. */
public final class Fingerprint {

    private static final int CHARACTERS = 16;

    private Fingerprint() {
    }

    /** @param key as base64, white space around it or not */
    public static String of(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.strip().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("reservekopie".getBytes(StandardCharsets.US_ASCII))).substring(0, CHARACTERS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
