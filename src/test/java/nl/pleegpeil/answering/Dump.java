package nl.pleegpeil.answering;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is in the database, in the order in which it lies there, with what the database itself adds to a row:
 * place and transaction on PostgreSQL (ctid, xmin), the row number on H2.
 *
 * @param tables    by name the rows, by column
 * @param sequences by name how far each is
 */
record Dump(Map<String, List<Map<String, String>>> tables, Map<String, Long> sequences) {

    static Dump of(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (String name : names(connection, "select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            String hidden = postgres ? "ctid as hidden_place, cast(cast(xmin as text) as bigint) as hidden_transaction"
                    : "_rowid_ as hidden_place";
            tables.put(name.toLowerCase(Locale.ROOT), rows(connection, "select " + hidden + ", held.* from \"" + name + "\" held"));
        }
        Map<String, Long> sequences = new TreeMap<>();
        String asked = postgres ? "select sequencename, coalesce(last_value, 0) from pg_sequences"
                : "select sequence_name, base_value from information_schema.sequences";
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(asked)) {
            while (found.next()) {
                sequences.put(found.getString(1).toLowerCase(Locale.ROOT), found.getLong(2));
            }
        }
        return new Dump(tables, sequences);
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static List<Map<String, String>> rows(Connection connection, String query) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** With a table more: something that only shows once it is unsealed. */
    Dump with(String table, List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> more = new TreeMap<>(tables);
        more.put(table, rows);
        return new Dump(more, sequences);
    }
}
