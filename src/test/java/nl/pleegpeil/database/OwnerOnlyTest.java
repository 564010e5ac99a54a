package nl.pleegpeil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereFilesHaveRights() {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void use(String url) throws SQLException {
        try (Connection connection = new UrlDriver().connect(url, new Properties()); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists t (a int)");
        }
    }

    @Test
    void freshDatabase_andItsFolder_areOfTheirOwnerAlone() throws IOException, SQLException {
        use("jdbc:h2:file:" + folder.resolve("nieuw/diep/pleegpeil"));
        assertEquals("rwx------", rights(folder.resolve("nieuw")));
        assertEquals("rwx------", rights(folder.resolve("nieuw/diep")));
        try (Stream<Path> files = Files.list(folder.resolve("nieuw/diep"))) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", rights(file), file.toString());
            }
        }
        // H2 took the empty file for a new database, and finds it again.
        use("jdbc:h2:file:" + folder.resolve("nieuw/diep/pleegpeil"));
        assertTrue(Files.size(folder.resolve("nieuw/diep/pleegpeil.mv.db")) > 0);
    }

    @Test
    void databaseThatWasThere_isClosedToStrangers_andItsFolderKeepsItsRights() throws IOException, SQLException {
        Path data = Files.createDirectory(folder.resolve("oud"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path file = Files.createFile(data.resolve("pleegpeil.mv.db"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        use("jdbc:h2:file:" + data.resolve("pleegpeil"));
        assertEquals("rw-r-----", rights(file));
        assertEquals("rwxr-xr-x", rights(data));
    }

    @Test
    void databaseThatMustBeThere_isNotMade() throws IOException {
        H2File.keepToOwner("jdbc:h2:file:" + folder.resolve("weg/pleegpeil") + ";IFEXISTS=TRUE");
        assertTrue(Files.notExists(folder.resolve("weg")));
    }
}
