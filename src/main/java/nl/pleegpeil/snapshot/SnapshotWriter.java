package nl.pleegpeil.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.freetext.RowWall;

/** Writes everything that a database holds at one moment, while others go on writing in it. */
public final class SnapshotWriter {

    static final String FOLDER = "tabellen/";
    static final String KEY = "sleutel/pleegpeil.key";
    static final String MANIFEST = "inhoud.json";
    private static final String READ_ME = "LEESMIJ.txt";

    // Jackson writes it indented, so that people can read it too.
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * What comes from elsewhere.
     *
     * @param madeAt  the moment
     * @param version of the service
     * @param key     as base64
     * @param readMe  explains the archive to whoever opens it without the service, in Dutch
     */
    public record Stamp(Instant madeAt, String version, String key, String readMe) {
    }

    private SnapshotWriter() {
    }

    /**
     * Writes a zip and leaves the stream open.
     *
     * @return what was written
     * @throws SQLException when the database cannot be read as a whole; what was written then is no archive
     */
    public static Manifest write(Address database, OutputStream out, Stamp stamp) throws SQLException, IOException {
        try (Connection connection = database.open()) {
            holdStill(connection);
            Schema schema = new Schema(connection);
            if (!schema.hasHistory()) {
                throw new SQLException("There is no Pleegpeil in this database");
            }
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            put(zip, READ_ME, stamp.readMe());
            List<Manifest.Table> tables = new ArrayList<>();
            for (String table : schema.tables()) {
                tables.add(write(schema, table, zip, stamp.madeAt()));
            }
            List<Manifest.View> views = new ArrayList<>();
            for (String view : schema.views()) {
                Tally tally = schema.figures(view);
                views.add(new Manifest.View(view, tally.rows(), schema.looksAtTheCalendar(view) ? "" : tally.checksum()));
            }
            // Numbers are given outside transactions: read last, none of them is behind a row that was read.
            Manifest manifest = new Manifest(Manifest.FORMAT, stamp.madeAt().toString(), stamp.version(), schema.version(),
                    connection.getMetaData().getDatabaseProductName(), Fingerprint.of(stamp.key()), tables, schema.sequences(), views,
                    schema.viewScripts());
            put(zip, KEY, stamp.key() + "\n");
            put(zip, MANIFEST, JSON.writeValueAsString(manifest));
            zip.finish();
            connection.rollback();
            return manifest;
        }
    }

    /** One moment for all tables: what is committed meanwhile is not seen. */
    static void holdStill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        if (new Schema(connection).isPostgres()) {
            connection.rollback();
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            RowWall.openForTheService(connection);
        } else {
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session characteristics as transaction isolation level snapshot");
                // Otherwise H2 puts a whole table in memory or in a temporary file before it gives the first row.
                statement.execute("set lazy_query_execution 1");
            }
        }
    }

    private static Manifest.Table write(Schema schema, String table, ZipOutputStream zip, Instant madeAt) throws SQLException, IOException {
        List<Manifest.Column> columns = schema.columns(table);
        Tally tally = new Tally();
        zip.putNextEntry(entry(FOLDER + table + ".csv", madeAt));
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(columns.stream().map(Manifest.Column::name).toList());
        try {
            schema.read(table, columns, cells -> {
                tally.add(cells);
                csv.writeRecord(cells.stream().map(Absent::written).toList());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
        writer.flush();
        zip.closeEntry();
        return new Manifest.Table(table, columns, tally.rows(), tally.checksum());
    }

    private static ZipEntry entry(String name, Instant madeAt) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(madeAt.toEpochMilli());
        return entry;
    }

    static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
