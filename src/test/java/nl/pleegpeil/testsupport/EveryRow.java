package nl.pleegpeil.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Everything that is stored, for tests that ask what something left behind. */
public final class EveryRow {

    private EveryRow() {
    }

    /** A connection that sees every row, also those behind the wall of texts. */
    public static Connection seeingAll(DataSource dataSource) throws SQLException {
        return TestDatabase.isPostgres() ? TestDatabase.asSuperuser() : dataSource.getConnection();
    }

    /** The rows of every table by its name, each row as one text: {@code column=value|column=value|}. */
    public static Map<String, List<String>> in(DataSource dataSource) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = seeingAll(dataSource); Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                    + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            for (String name : names) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("select * from \"" + name + "\"")) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        StringBuilder cells = new StringBuilder();
                        for (int column = 1; column <= columns; column++) {
                            cells.append(row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT)).append('=')
                                    .append(row.getString(column)).append('|');
                        }
                        rows.add(cells.toString());
                    }
                }
                rows.sort(null);
                tables.put(name.toLowerCase(Locale.ROOT), rows);
            }
        }
        return tables;
    }
}
