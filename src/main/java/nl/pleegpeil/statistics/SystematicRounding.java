package nl.pleegpeil.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Rounds the running sum of a column to multiples of 5 with one secret offset, and publishes its steps. The steps
 * add up, every contiguous block is less than 5 off, and each atom keeps at least five possible true values.
 */
final class SystematicRounding {

    /** The rounding base. */
    static final int BASE = 5;

    private static final String ALGORITHM = "HmacSHA256";

    private SystematicRounding() {
    }

    static int offset(byte[] key, String tableId, String column) {
        if (tableId.contains("|")) {
            // "a|b" + "c" and "a" + "b|c" would share an offset.
            throw new IllegalArgumentException("A table id may not contain '|': " + tableId);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] digest = mac.doFinal((tableId + "|" + column).getBytes(StandardCharsets.UTF_8));
            return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), BASE);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    static long[] round(int offset, long[] counts) {
        if (offset < 0 || offset >= BASE) {
            throw new IllegalArgumentException("Offset must be 0 to 4, not " + offset);
        }
        long[] rounded = new long[counts.length];
        long running = offset;
        long previous = 0;
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] < 0) {
                throw new IllegalArgumentException("Negative count " + counts[k]);
            }
            running = Math.addExact(running, counts[k]);
            long current = running - running % BASE;
            rounded[k] = current - previous;
            previous = current;
        }
        return rounded;
    }

    static List<AtomCount> round(byte[] key, String tableId, String column, List<AtomCount> atoms) {
        List<AtomCount> ordered = new ArrayList<>(atoms);
        ordered.sort(Comparator.comparing(AtomCount::regionCode).thenComparing(AtomCount::municipalityCode));
        Set<String> seen = new HashSet<>();
        for (AtomCount atom : ordered) {
            if (!seen.add(atom.municipalityCode())) {
                throw new IllegalArgumentException("Municipality twice in one column: " + atom.municipalityCode());
            }
        }
        long[] rounded = round(offset(key, tableId, column),
                ordered.stream().mapToLong(AtomCount::count).toArray());
        List<AtomCount> published = new ArrayList<>(ordered.size());
        for (int k = 0; k < rounded.length; k++) {
            AtomCount atom = ordered.get(k);
            published.add(new AtomCount(atom.regionCode(), atom.municipalityCode(), rounded[k]));
        }
        return List.copyOf(published);
    }
}
