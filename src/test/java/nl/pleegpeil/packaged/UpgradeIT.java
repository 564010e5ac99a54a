package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pleegpeil.testsupport.OrdinaryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newer jar on the databases of before, and an older jar on one of later. Each release leaves a small database in
 * {@code src/test/resources/upgrade}: the outcome of H2's SCRIPT, packed with gzip, and its key.
 */
class UpgradeIT {

    private static final Path STATES = Path.of("src/test/resources/upgrade");
    private static final String FLAGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir
    Path folder;

    private static List<String> states() throws IOException {
        try (Stream<Path> files = Files.list(STATES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql.gz"))
                    .map(name -> name.replace(".sql.gz", "")).sorted().toList();
        }
    }

    private Path unpacked(String state) throws IOException, SQLException {
        Path place = Files.createDirectories(folder.resolve(state));
        Files.copy(STATES.resolve(state + ".key"), place.resolve("pleegpeil.key"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = open(place); Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + STATES.resolve(state + ".sql.gz").toAbsolutePath() + "' compression gzip");
        }
        return place;
    }

    private static Connection open(Path place) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + place.resolve("pleegpeil") + FLAGS, "sa", "");
    }

    private static Map<String, String> settings(Path place) {
        return Map.of("PLEEGPEIL_DB_URL", "jdbc:h2:file:" + place.resolve("pleegpeil"), "PLEEGPEIL_LOG_JSON", "false");
    }

    private static long count(Path place, String query) throws SQLException {
        try (Connection connection = open(place); Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void databaseOfEveryEarlierState_migratesByItself() throws Exception {
        assertFalse(states().isEmpty());
        for (String state : states()) {
            Path place = unpacked(state);
            long flows = count(place, "select count(*) from household_flow");
            assertTrue(count(place, "select count(*) from household_flow where corrects_id is not null") > 0, "there is a correction in it");
            try (Service service = Service.start(place, settings(place))) {
                assertTrue(service.get("/q/health").contains("UP"));
                assertTrue(service.answer("/api/v1/metrics/vervangingsratio.csv?gebied=NL&per=jaar").startsWith("200"));
                assertEquals(303, service.signIn("beheer@proef.example", "Zomerregen-op-het-dak-42"));
            }
            assertTrue(count(place, "select count(*) from household_flow") >= flows);
            // No file was kept beside it then; the lines themselves fit.
            Service check = Service.launch(place, settings(place), "controleer-logboek");
            assertEquals(0, check.refusal(), check.output());
        }
    }

    @Test
    void copyOfAnEarlierState_goesIntoPostgresAndMigratesThere() throws Exception {
        Path place = unpacked(states().get(0));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start()) {
            OrdinaryRole role = OrdinaryRole.in(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            Map<String, String> there = Map.of("PLEEGPEIL_DB_URL", role.url(), "PLEEGPEIL_DB_USER", role.name(), "PLEEGPEIL_DB_PASSWORD", role.password(),
                    "PLEEGPEIL_KEY", Files.readString(place.resolve("pleegpeil.key")).strip(), "PLEEGPEIL_LOG_JSON", "false",
                    "PLEEGPEIL_AUDIT_HEAD", folder.resolve("audit-head").toString());
            Service move = Service.launch(folder, there, "verhuis", "jdbc:h2:file:" + place.resolve("pleegpeil"));
            assertEquals(0, move.refusal(), move.output());
            assertTrue(move.output().contains("Teruggezet en nageteld"), move.output());
            try (Service service = Service.start(folder, there)) {
                assertTrue(service.get("/q/health").contains("UP"));
                assertEquals(303, service.signIn("beheer@proef.example", "Zomerregen-op-het-dak-42"));
            }
        }
    }

    @Test
    void databaseOfANewerVersion_isRefusedWithASentence() throws Exception {
        Path place = unpacked(states().get(0));
        try (Connection connection = open(place); Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\","
                    + " \"installed_by\", \"execution_time\", \"success\") values (9999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, true)");
        }
        Service refused = Service.launch(place, settings(place));
        assertNotEquals(0, refused.refusal());
        assertTrue(refused.output().contains("De database is bijgewerkt door een nieuwere Pleegpeil (tabellen 999"), refused.output());
        assertFalse(refused.output().contains("\tat "), refused.output());
        assertEquals(0, count(place, "select count(*) from flyway_schema_history where \"version\" > '073' and \"version\" <> '999'"), "nothing was migrated");
        Service inspected = Service.launch(place, settings(place), "controleer-instelling");
        assertEquals(1, inspected.refusal(), inspected.output());
        assertTrue(inspected.output().contains("zijn van een nieuwere Pleegpeil"), inspected.output());
    }

    @Test
    void settingsOfAnotherForm_areNamedAllAtOnce() throws Exception {
        // The port itself is given by the test's own settings.
        Service refused = Service.launch(folder, Map.of("PLEEGPEIL_DEMO", "misschien", "PLEEGPEIL_IDLE", "lang", "PLEEGPEIL_PUBLIC_URL", "pleegpeil.nl"));
        assertEquals(1, refused.refusal());
        assertEquals(3, refused.output().lines().filter(line -> line.contains(" klopt niet. Geef ")).count(), refused.output());
    }
}
