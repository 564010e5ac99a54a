package nl.pleegpeil.snapshot;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Counts rows and sums their hashes, so that the outcome does not hang on the order in which a database gives them: two
 * databases sort texts differently.
 */
final class Tally {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final byte[] NOTHING = ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();

    private final MessageDigest digest;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    Tally() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @param cells null is no value, which is something else than an empty text */
    void add(List<String> cells) {
        for (String cell : cells) {
            if (cell == null) {
                digest.update(NOTHING);
            } else {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
        }
        sum = sum.add(new BigInteger(1, digest.digest())).mod(MODULUS);
        rows++;
    }

    long rows() {
        return rows;
    }

    /** 64 hexadecimal digits. */
    String checksum() {
        return String.format("%064x", sum);
    }
}
