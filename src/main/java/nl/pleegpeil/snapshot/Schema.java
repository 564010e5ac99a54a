package nl.pleegpeil.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;

/** The tables, views and sequences of a database, as they are found there. */
public final class Schema {

    /** Flyway's own; it is written by migrating. */
    static final String HISTORY = "flyway_schema_history";

    // What is printed of a row that is read in one go; a driver that fetched everything would hold the table in memory.
    private static final int ROWS_AT_A_TIME = 1000;

    private final Connection connection;
    private final boolean postgres;

    /** @param connection stays open for as long as this is used */
    public Schema(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    boolean isPostgres() {
        return postgres;
    }

    boolean isEmpty() throws SQLException {
        return names("select table_name from information_schema.tables where table_schema = current_schema").isEmpty();
    }

    boolean hasHistory() throws SQLException {
        return names("select table_name from information_schema.tables where table_schema = current_schema").contains(HISTORY);
    }

    /** The tables by name, without that of Flyway. */
    public List<String> tables() throws SQLException {
        return names("select table_name from information_schema.tables where table_schema = current_schema"
                + " and table_type = 'BASE TABLE' and table_name <> '" + HISTORY + "' order by table_name");
    }

    List<String> views() throws SQLException {
        return names("select table_name from information_schema.views where table_schema = current_schema order by table_name");
    }

    /** Whether the view shows something else on another day. */
    boolean looksAtTheCalendar(String view) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                "select view_definition from information_schema.views where table_schema = current_schema and table_name = ?")) {
            ask.setString(1, view);
            try (ResultSet row = ask.executeQuery()) {
                return !row.next() || row.getString(1) == null
                        || row.getString(1).toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:current_|now\\(|local).*");
            }
        }
    }

    /** The columns in the order of the table; a type that nobody foresaw is an error, never a column that is left out. */
    List<Manifest.Column> columns(String table) throws SQLException {
        try (Statement ask = connection.createStatement(); ResultSet none = ask.executeQuery("select * from " + quoted(table) + " where 1 = 0")) {
            return columns(table, none.getMetaData());
        }
    }

    private static List<Manifest.Column> columns(String table, ResultSetMetaData data) throws SQLException {
        List<Manifest.Column> columns = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            String name = data.getColumnName(i);
            String type = data.getColumnTypeName(i);
            columns.add(new Manifest.Column(name, CellKind.of(type).orElseThrow(() -> new SQLException(
                    "Column " + table + "." + name + " is of a type that a snapshot does not know: " + type)).name()));
        }
        return columns;
    }

    /** Something that takes rows one by one. */
    interface RowTaker {

        /** @param cells null is no value */
        void take(List<String> cells) throws SQLException;
    }

    void read(String table, List<Manifest.Column> columns, RowTaker taker) throws SQLException {
        read(table, columns, "", taker);
    }

    /** @param where a condition without the word where, or "" for all rows; never anything that a visitor wrote */
    void read(String table, List<Manifest.Column> columns, String where, RowTaker taker) throws SQLException {
        String list = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        read("select " + list + " from " + quoted(table) + (where.isEmpty() ? "" : " where " + where), columns, false, taker);
    }

    /** A column that points to the column of another table, and that the database guards. */
    public record Reference(String table, String column, String toTable, String toColumn) {
    }

    /** All such columns. */
    public List<Reference> references() throws SQLException {
        List<Reference> references = new ArrayList<>();
        String schema = connection.getSchema();
        for (String table : tables()) {
            try (ResultSet row = connection.getMetaData().getImportedKeys(connection.getCatalog(), schema, table)) {
                while (row.next()) {
                    references.add(new Reference(table, row.getString("FKCOLUMN_NAME"), row.getString("PKTABLE_NAME"), row.getString("PKCOLUMN_NAME")));
                }
            }
        }
        return references;
    }

    /** The rows of a view as figures: the same number reads the same, whatever its type. */
    Tally figures(String view) throws SQLException {
        Tally tally = new Tally();
        read("select * from " + quoted(view), columns(view), true, tally::add);
        return tally;
    }

    Tally tally(String table, List<Manifest.Column> columns) throws SQLException {
        Tally tally = new Tally();
        read(table, columns, tally::add);
        return tally;
    }

    private void read(String query, List<Manifest.Column> columns, boolean figures, RowTaker taker) throws SQLException {
        List<CellKind> kinds = columns.stream().map(column -> CellKind.valueOf(column.kind())).toList();
        try (Statement ask = connection.createStatement()) {
            ask.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = ask.executeQuery(query)) {
                while (row.next()) {
                    List<String> cells = new ArrayList<>(kinds.size());
                    for (int i = 0; i < kinds.size(); i++) {
                        cells.add(figures ? kinds.get(i).readFigure(row, i + 1) : kinds.get(i).read(row, i + 1));
                    }
                    taker.take(cells);
                }
            }
        }
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : names("select sequence_name from information_schema.sequences where sequence_schema = current_schema order by 1")) {
            // Asked of the sequence itself: PostgreSQL's list forgets where one was restarted until it is used.
            String query = postgres ? "select case when is_called then last_value + (select increment_by from pg_sequences where schemaname = current_schema"
                    + " and sequencename = ?) else last_value end from " + quoted(name)
                    : "select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = ?";
            try (PreparedStatement ask = connection.prepareStatement(query)) {
                ask.setString(1, name);
                try (ResultSet row = ask.executeQuery()) {
                    row.next();
                    sequences.add(new Manifest.Sequence(name, row.getLong(1)));
                }
            }
        }
        return sequences;
    }

    /** The version that the tables are at; "" before the first migration. */
    String version() throws SQLException {
        return names("select \"version\" from " + HISTORY + " where \"success\" = true and \"version\" is not null").stream()
                .max(Comparator.comparing(MigrationVersion::fromVersion)).orElse("");
    }

    /** Checksum per file of views. */
    Map<String, String> viewScripts() throws SQLException {
        Map<String, String> scripts = new TreeMap<>();
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery(
                "select \"script\", \"checksum\" from " + HISTORY + " where \"version\" is null and \"checksum\" is not null and \"success\" = true order by \"installed_rank\"")) {
            while (row.next()) {
                scripts.put(row.getString(1), row.getString(2));
            }
        }
        return scripts;
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    /** The name as a statement names it. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
