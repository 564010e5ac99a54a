package nl.pleegpeil.snapshot;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pleegpeil.database.Address;

/**
 * Every row about some areas, for whoever leaves: rows that name the area, what they point to where that has no area of
 * its own (a seat), and what hangs on either. It walks the tables as they are found, so a new one is in it by itself.
 */
public final class AreaExtract {

    /** Columns that say of which area a row is: some are of a region as a whole, some of a municipality only. */
    public static final List<String> AREA_COLUMNS = List.of("area_code", "region_code", "municipality_code");
    private static final String AREAS = "area";
    // Of use to nobody but this installation, and to nobody else's business.
    private static final Pattern OWN_SECRET = Pattern.compile("(?:.*_)?(?:hash|seal|secret|proof)|sealed_.*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");

    private AreaExtract() {
    }

    /**
     * Writes a zip with a CSV file per table that has such rows, and leaves the stream open.
     *
     * @param codes  of the areas, each of letters, digits, dashes, dots and underscores
     * @param parts  columns by which rows hang on others without the database guarding it
     * @param readMe explains it, in Dutch
     * @return rows per table; tables without any are left out
     */
    public static Map<String, Long> write(Address database, Collection<String> codes, Collection<Schema.Reference> parts, String readMe, OutputStream out)
            throws SQLException, IOException {
        if (codes.isEmpty() || !codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            throw new IllegalArgumentException("Not codes of areas: " + codes);
        }
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.open()) {
            SnapshotWriter.holdStill(connection);
            Schema schema = new Schema(connection);
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            SnapshotWriter.put(zip, "LEESMIJ.txt", readMe);
            for (Map.Entry<String, String> table : conditions(schema, codes, parts).entrySet()) {
                long rows = write(schema, table.getKey(), table.getValue(), zip);
                if (rows > 0) {
                    counts.put(table.getKey(), rows);
                }
            }
            zip.finish();
            connection.rollback();
        }
        return counts;
    }

    /** A condition per table that has rows about the areas. */
    static Map<String, String> conditions(Schema schema, Collection<String> codes, Collection<Schema.Reference> parts) throws SQLException {
        String list = codes.stream().sorted().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String table : schema.tables()) {
            List<String> own = table.equals(AREAS) ? List.of("code")
                    : schema.columns(table).stream().map(Manifest.Column::name).filter(AREA_COLUMNS::contains).toList();
            if (!own.isEmpty()) {
                conditions.put(table, own.stream().map(column -> column + " in (" + list + ")").collect(Collectors.joining(" or ")));
            }
        }
        List<Schema.Reference> references = schema.references();
        Map<String, String> byArea = Map.copyOf(conditions);
        for (Schema.Reference reference : references) {
            if (byArea.containsKey(reference.table()) && !byArea.containsKey(reference.toTable())) {
                conditions.merge(reference.toTable(), inside(reference.toColumn(), reference.column(), reference.table(), byArea.get(reference.table())),
                        (one, other) -> one + " or " + other);
            }
        }
        List<Schema.Reference> downward = new ArrayList<>(references);
        downward.addAll(parts);
        for (boolean grows = true; grows;) {
            grows = false;
            for (Schema.Reference reference : downward) {
                if (conditions.containsKey(reference.toTable()) && !conditions.containsKey(reference.table())) {
                    conditions.put(reference.table(), inside(reference.column(), reference.toColumn(), reference.toTable(), conditions.get(reference.toTable())));
                    grows = true;
                }
            }
        }
        return conditions;
    }

    private static String inside(String column, String otherColumn, String otherTable, String condition) {
        return Schema.quoted(column) + " in (select " + Schema.quoted(otherColumn) + " from " + Schema.quoted(otherTable) + " where " + condition + ")";
    }

    private static long write(Schema schema, String table, String condition, ZipOutputStream zip) throws SQLException, IOException {
        List<Manifest.Column> columns = schema.columns(table).stream().filter(column -> !OWN_SECRET.matcher(column.name()).matches()).toList();
        long[] rows = {0};
        zip.putNextEntry(new ZipEntry(table + ".csv"));
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(columns.stream().map(Manifest.Column::name).toList());
        try {
            schema.read(table, columns, condition, cells -> {
                csv.writeRecord(cells.stream().map(cell -> cell == null ? "" : cell).toList());
                rows[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
        writer.flush();
        zip.closeEntry();
        return rows[0];
    }
}
