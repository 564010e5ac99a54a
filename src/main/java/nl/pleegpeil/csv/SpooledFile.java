package nl.pleegpeil.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload, whole, in a temporary file that goes when this is closed.
 *
 * @param path     where it lies
 * @param size     in bytes
 * @param sha256   hash of the bytes as they came, in hexadecimal
 * @param encoding how its characters are written
 */
public record SpooledFile(Path path, long size, String sha256, TextEncoding encoding) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** The upload is larger than allowed. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("More than " + limit + " bytes");
        }
    }

    /**
     * Reads the stream to its end.
     *
     * @param limit most bytes allowed
     * @throws TooLarge    when there are more; nothing is kept
     * @throws IOException when the stream breaks off; nothing is kept
     */
    public static SpooledFile of(InputStream upload, long limit) throws IOException {
        return at(Files.createTempFile("pleegpeil", ".csv"), upload, limit);
    }

    static SpooledFile at(Path path, InputStream upload, long limit) throws IOException {
        try {
            EncodingDetector detector = new EncodingDetector();
            MessageDigest digest = sha256Digest();
            long size = 0;
            try (OutputStream out = Files.newOutputStream(path)) {
                byte[] buffer = new byte[BUFFER];
                for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                    size += read;
                    if (size > limit) {
                        throw new TooLarge(limit);
                    }
                    detector.feed(buffer, read);
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            return new SpooledFile(path, size, HexFormat.of().formatHex(digest.digest()), detector.result());
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException cause) {
            throw new UncheckedIOException("A temporary file could not be removed", cause);
        }
    }
}
