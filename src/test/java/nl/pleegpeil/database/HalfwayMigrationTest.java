package nl.pleegpeil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfwayMigrationTest {

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void databaseWithARow() throws SQLException, IOException {
        url = "jdbc:h2:file:" + folder.resolve("proef");
        Files.createDirectories(folder.resolve("sql"));
        Files.writeString(folder.resolve("sql/V1__eerst.sql"), "create table eerst (a int); insert into eerst values (42);");
        migrate();
    }

    private void migrate() {
        Flyway.configure().dataSource(UrlDriver.complete(url), "sa", "").locations("filesystem:" + folder.resolve("sql"))
                .callbacks(new HalfwayMigration()).load().migrate();
    }

    private Path copy() {
        return folder.resolve("proef.mv.db.voor-bijwerken.zip");
    }

    @Test
    void migrationThatEnds_leavesNoCopy() {
        assertTrue(Files.exists(folder.resolve("proef.mv.db")));
        assertFalse(Files.exists(copy()));
    }

    @Test
    void migrationThatBreaksOff_isUndoneAtTheNextStart_andSucceedsThen() throws SQLException, IOException {
        Path second = folder.resolve("sql/V2__tweede.sql");
        Files.writeString(second, "create table tweede (b int); insert into tweede values (1); select * from nergens;");
        assertThrows(FlywayException.class, this::migrate);
        assertTrue(Files.exists(copy()));
        try (Connection half = new Driver().connect(UrlDriver.complete(url), user()); Statement ask = half.createStatement()) {
            assertEquals(0, count(ask, "tweede"), "H2 keeps the table");
        }
        try (Connection back = new UrlDriver().connect(url, user()); Statement ask = back.createStatement()) {
            assertThrows(SQLException.class, () -> count(ask, "tweede"));
            assertEquals(1, count(ask, "eerst"));
        }
        assertFalse(Files.exists(copy()));
        Files.writeString(second, "create table tweede (b int);");
        migrate();
        assertFalse(Files.exists(copy()));
    }

    @Test
    void databaseThatIsOpen_isLeftAlone() throws SQLException, IOException {
        Files.writeString(copy(), "not looked at");
        try (Connection open = new Driver().connect(UrlDriver.complete(url), user()); Statement ask = open.createStatement()) {
            HalfwayMigration.putBack(url);
            assertEquals(1, count(ask, "eerst"));
        }
        assertTrue(Files.exists(copy()));
    }

    private static Properties user() {
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "");
        return user;
    }

    private static long count(Statement ask, String table) throws SQLException {
        try (ResultSet row = ask.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
