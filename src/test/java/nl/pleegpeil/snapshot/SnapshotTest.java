package nl.pleegpeil.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OrdinaryRole;
import nl.pleegpeil.testsupport.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the database of the test run to an empty one and on to another: every table, every view, every sequence. */
@QuarkusTest
@Tag("database")
class SnapshotTest {

    private static final SnapshotWriter.Stamp STAMP = new SnapshotWriter.Stamp(Instant.parse("2026-06-01T10:00:00Z"), "proef", "c2xldXRlbA==", "Lees mij");

    private static final AtomicInteger FILLED = new AtomicInteger();

    @Inject
    Flyway flyway;

    @Inject
    Given data;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    @TempDir
    Path folder;

    private Address here() {
        return new Address(url, user, password.orElse(""));
    }

    private Address file(String name) {
        return new Address("jdbc:h2:file:" + folder.resolve(name), "sa", "");
    }

    private Path taken(Address from, String name) throws SQLException, IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip)) {
            SnapshotWriter.write(from, out, STAMP);
        }
        return zip;
    }

    private SnapshotReader.Outcome put(Path zip, Address into) throws Exception {
        try (Archive archive = Archive.open(zip)) {
            return new SnapshotReader(flyway.getConfiguration()).restore(archive, into);
        }
    }

    private static Map<String, String> checksums(Manifest manifest) {
        Map<String, String> checksums = manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, table -> table.rows() + " " + table.checksum()));
        manifest.views().forEach(view -> checksums.put("view " + view.name(), view.rows() + " " + view.checksum()));
        manifest.sequences().forEach(sequence -> checksums.put("sequence " + sequence.name(), String.valueOf(sequence.next())));
        return checksums;
    }

    /** Rows in tables that point to others; the code of the municipality, another each time. */
    private String fill() {
        String n = String.valueOf(FILLED.incrementAndGet());
        data.country("SN" + n);
        data.region("SN-R" + n, "SN" + n);
        data.municipality("SN000" + n, "SN-R" + n);
        data.provider("SNP" + n);
        data.agreement("SNP" + n, "SN000" + n, "2024-H1");
        return "SN000" + n;
    }

    @Test
    void whatIsOfARegionAsAWhole_leavesWithIt() throws SQLException {
        try (Connection connection = here().open()) {
            Map<String, String> conditions = AreaExtract.conditions(new Schema(connection), List.of("SNR"), List.of());
            for (String table : List.of("knelpunt", "improvement_action", "report_back", "farewell")) {
                assertTrue(conditions.get(table).contains("region_code in ('SNR')"), table);
            }
        }
    }

    @Test
    void everything_comesBackTheSame_onBothDatabases() throws Exception {
        fill();
        Path first = taken(here(), "eerste.zip");
        SnapshotReader.Outcome outcome = put(first, file("tweede"));
        assertTrue(outcome.viewsLooked());
        assertEquals(List.of(), outcome.otherViews());
        Path second = taken(file("tweede"), "tweede.zip");
        try (Archive one = Archive.open(first); Archive two = Archive.open(second)) {
            assertTrue(one.manifest().tables().size() > 20, "all tables are in it");
            assertEquals(checksums(one.manifest()), checksums(two.manifest()));
        }
        if (TestDatabase.isPostgres()) {
            OrdinaryRole role = OrdinaryRole.in(url, "postgres", "postgres");
            try {
                Address third = new Address(role.url(), role.name(), role.password());
                assertEquals(List.of(), put(second, third).otherViews());
                try (Archive one = Archive.open(first); Archive last = Archive.open(taken(third, "derde.zip"))) {
                    assertEquals(checksums(one.manifest()), checksums(last.manifest()));
                }
            } finally {
                role.drop();
            }
        }
    }

    @Test
    void snapshot_holdsEveryTableOfTheDatabase() throws Exception {
        try (Archive archive = Archive.open(taken(here(), "alles.zip")); Connection connection = here().open();
                Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("select count(*) from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            row.next();
            // All but Flyway's own.
            assertEquals(row.getInt(1) - 1, archive.manifest().tables().size());
        }
    }

    @Test
    void databaseWithTables_isRefusedAndLeftAlone() throws Exception {
        Path zip = taken(here(), "kopie.zip");
        put(zip, file("vol"));
        NotRestored refused = assertThrows(NotRestored.class, () -> put(zip, file("vol")));
        assertEquals(NotRestored.Reason.NOT_EMPTY, refused.reason());
        try (Archive archive = Archive.open(zip); Archive still = Archive.open(taken(file("vol"), "nog.zip"))) {
            assertEquals(checksums(archive.manifest()), checksums(still.manifest()));
        }
    }

    @Test
    void snapshotOfANewerVersion_isRefused_andTheTargetStaysEmpty() throws Exception {
        Path newer = rewritten(taken(here(), "kopie.zip"), SnapshotWriter.MANIFEST,
                json -> json.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""));
        NotRestored refused = assertThrows(NotRestored.class, () -> put(newer, file("leeg")));
        assertEquals(NotRestored.Reason.UNKNOWN_SCHEMA, refused.reason());
        try (Connection connection = file("leeg").open()) {
            assertTrue(new Schema(connection).isEmpty());
        }
    }

    @Test
    void changedRow_isFound_andNothingIsRestored() throws Exception {
        String code = fill();
        Path changed = rewritten(taken(here(), "kopie.zip"), "tabellen/area.csv", csv -> csv.replaceFirst(code, code + "X"));
        NoArchive found = assertThrows(NoArchive.class, () -> put(changed, file("leeg")));
        assertEquals(NoArchive.Reason.CHANGED, found.reason());
        assertEquals("area", found.part());
        assertFalse(Files.exists(folder.resolve("leeg.mv.db")));
    }

    @Test
    void halfAnArchive_orAnotherFile_isRefused() throws Exception {
        byte[] whole = Files.readAllBytes(taken(here(), "kopie.zip"));
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThrows(Exception.class, () -> put(half, file("leeg")));
        NoArchive other = assertThrows(NoArchive.class, () -> put(Files.writeString(folder.resolve("brief.txt"), "Geachte"), file("leeg")));
        assertEquals(NoArchive.Reason.NO_ZIP, other.reason());
    }

    @Test
    void rowsWrittenMeanwhile_areNotInTheSnapshot() throws Exception {
        fill();
        try (Connection still = here().open()) {
            SnapshotWriter.holdStill(still);
            Schema schema = new Schema(still);
            long before = schema.tally("provider", schema.columns("provider")).rows();
            data.provider("SN-LATER");
            assertEquals(before, schema.tally("provider", schema.columns("provider")).rows());
            still.rollback();
        }
    }

    private interface Change {
        String of(String text);
    }

    private Path rewritten(Path zip, String name, Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean hit = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip))); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String written = entry.getName().equals(name) ? change.of(content) : content;
                hit |= !written.equals(content);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertTrue(hit, "the change changes something");
        return Files.write(folder.resolve("gewijzigd.zip"), bytes.toByteArray());
    }
}
