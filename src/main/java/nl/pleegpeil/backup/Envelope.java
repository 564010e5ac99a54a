package nl.pleegpeil.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Encrypts for people who have an age key (age-encryption.org, X25519), and opens again. */
final class Envelope {

    private static final byte[] FIRST_LINE = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);
    private static final String IDENTITY = "AGE-SECRET-KEY-1";
    private static final int BUFFER = 64 * 1024;

    /**
     * A recipient that exists as long as the process: with it a copy can be read back that was made for others, and is
     * closed to everybody else once the process is gone.
     */
    record Witness(String recipient, String identity) {

        static Witness make() throws GeneralSecurityException {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Witness(pair.getPublic().toString(), new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII));
        }
    }

    private Envelope() {
    }

    /** Whether this could be somebody to encrypt for. */
    static boolean isRecipient(String text) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException no) {
            return false;
        }
    }

    /** What is written into it comes encrypted into the other; closing it closes both. */
    static OutputStream seal(OutputStream out, List<String> recipients) throws IOException, GeneralSecurityException {
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (String recipient : recipients) {
            writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
        }
        return new BufferedOutputStream(Channels.newOutputStream(
                new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out), writers)), BUFFER);
    }

    /** @throws GeneralSecurityException when none of the identities opens it */
    static InputStream open(InputStream in, List<String> identities) throws IOException, GeneralSecurityException {
        List<RecipientStanzaReader> readers = new ArrayList<>();
        for (String identity : identities) {
            readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
        }
        return new BufferedInputStream(Channels.newInputStream(
                new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(in), readers)), BUFFER);
    }

    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(FIRST_LINE.length), FIRST_LINE);
        }
    }

    /** The identities in a file as age-keygen writes it. */
    static List<String> identities(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(String::strip).filter(line -> line.startsWith(IDENTITY)).toList();
        }
    }
}
