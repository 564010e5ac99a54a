package nl.pleegpeil.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.SecretKey;

/**
 * Codes on receipts: sixteen letters and digits (80 bits) that nobody can guess. A code follows from the form it was
 * sent with, so that a form that is sent twice gives the same code and one signal. Only a keyed hash of it is stored.
 */
@ApplicationScoped
public class ReceiptCodes {

    // Without I, L, O and U, which are mistaken for others or make words.
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private final byte[] makeKey;
    private final byte[] keepKey;

    ReceiptCodes(SecretKey secret) {
        this.makeKey = secret.derive("ontvangstcode");
        this.keepKey = secret.derive("ontvangstcode-bewaren");
    }

    /** The code for a form, in groups of four. @param sent the random value that the form carries, with what was sent */
    public String of(String sent) {
        byte[] bytes = mac(makeKey, sent);
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < LENGTH; index++) {
            int bit = index * BITS;
            int pair = (bytes[bit / 8] & 0xff) << 8 | bytes[bit / 8 + 1] & 0xff;
            if (index > 0 && index % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(pair >> 16 - BITS - bit % 8 & 31));
        }
        return code.toString();
    }

    /** What is stored of a code, however it was typed. */
    public String hash(String typed) {
        String read = typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
        return HexFormat.of().formatHex(mac(keepKey, read));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
