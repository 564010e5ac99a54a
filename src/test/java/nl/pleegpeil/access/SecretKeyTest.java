package nl.pleegpeil.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.pleegpeil.database.H2File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyTest {

    private static final String POSTGRES = "jdbc:postgresql://localhost/pleegpeil";

    @TempDir
    Path folder;

    private static String keyOf(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    @Test
    void h2File_firstStartMakesAKeyThatOnlyItsOwnerReads() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("data/pleegpeil") + ";WRITE_DELAY=0";
        byte[] made = SecretKey.of(Optional.empty(), url);
        Path file = folder.resolve("data/pleegpeil.key");
        assertEquals(32, made.length);
        assertFalse(Arrays.equals(new byte[32], made));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(made, SecretKey.of(Optional.empty(), url), "the second start reads the same key");
    }

    @Test
    void h2File_givenKeyWins() {
        String url = "jdbc:h2:" + folder.resolve("pleegpeil");
        assertArrayEquals(new byte[40], SecretKey.of(Optional.of(keyOf(40)), url));
        assertFalse(Files.exists(folder.resolve("pleegpeil.key")));
    }

    @Test
    void postgres_withoutKeyDoesNotStart() {
        var refusal = assertThrows(ConfigurationException.class, () -> SecretKey.of(Optional.empty(), POSTGRES));
        assertTrue(refusal.getMessage().contains("PLEEGPEIL_KEY"));
    }

    @Test
    void key_shortOrUnreadableDoesNotStart() {
        assertArrayEquals(new byte[32], SecretKey.of(Optional.of(keyOf(32)), POSTGRES));
        assertThrows(ConfigurationException.class, () -> SecretKey.of(Optional.of(keyOf(31)), POSTGRES));
        assertThrows(ConfigurationException.class, () -> SecretKey.of(Optional.of("geen base64!"), POSTGRES));
    }

    @Test
    void folder_onlyOfH2Files() {
        assertEquals(Optional.of(Path.of("data").toAbsolutePath().normalize()),
                H2File.folderOf("jdbc:h2:file:./data/pleegpeil").map(Path::normalize));
        assertEquals(Optional.of(Path.of(System.getProperty("user.home"))), H2File.folderOf("jdbc:h2:~/pleegpeil;MODE=PostgreSQL"));
        assertEquals(Optional.empty(), H2File.folderOf("jdbc:h2:tcp://elders/pleegpeil"));
        assertEquals(Optional.empty(), H2File.folderOf(POSTGRES));
    }
}
