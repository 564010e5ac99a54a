package nl.pleegpeil.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {

    private static final byte[] CONTENT = "gemeten en geteld ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private static byte[] sealed(String... recipients) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = Envelope.seal(bytes, List.of(recipients))) {
            out.write(CONTENT);
        }
        return bytes.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String identity) throws Exception {
        try (InputStream in = Envelope.open(new ByteArrayInputStream(sealed), List.of(identity))) {
            return in.readAllBytes();
        }
    }

    @Test
    void everyRecipient_opensIt_andNobodyElse() throws Exception {
        Envelope.Witness one = Envelope.Witness.make();
        Envelope.Witness two = Envelope.Witness.make();
        byte[] sealed = sealed(one.recipient(), two.recipient());
        assertArrayEquals(CONTENT, opened(sealed, one.identity()));
        assertArrayEquals(CONTENT, opened(sealed, two.identity()));
        String stranger = Envelope.Witness.make().identity();
        assertThrows(GeneralSecurityException.class, () -> opened(sealed, stranger));
    }

    @Test
    void changedOrCutOff_isNotOpened() throws Exception {
        Envelope.Witness one = Envelope.Witness.make();
        byte[] sealed = sealed(one.recipient());
        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;
        assertThrows(Exception.class, () -> opened(changed, one.identity()));
        assertThrows(Exception.class, () -> opened(Arrays.copyOf(sealed, sealed.length - 20), one.identity()));
    }

    @Test
    void recipients_areToldFromOtherWords() throws Exception {
        assertTrue(Envelope.isRecipient(Envelope.Witness.make().recipient()));
        assertFalse(Envelope.isRecipient("age1"));
        assertFalse(Envelope.isRecipient("beheer@gemeente.example"));
    }

    @Test
    void sealedFile_isKnownByItsFirstLine_andIdentitiesByTheirs(@TempDir Path folder) throws Exception {
        Envelope.Witness one = Envelope.Witness.make();
        Path file = Files.write(folder.resolve("kopie.zip.age"), sealed(one.recipient()));
        assertTrue(Envelope.isSealed(file));
        assertFalse(Envelope.isSealed(Files.writeString(folder.resolve("kopie.zip"), "PK")));
        Path keys = Files.writeString(folder.resolve("sleutel.txt"), "# created: today\n# public key: " + one.recipient() + "\n" + one.identity() + "\n");
        assertEquals(List.of(one.identity()), Envelope.identities(keys));
    }
}
