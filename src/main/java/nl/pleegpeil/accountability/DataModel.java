package nl.pleegpeil.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables as the database has them, each with what it holds in Dutch. */
@ApplicationScoped
class DataModel {

    private static final String WORDS = "datamodel/tables_nl.properties";
    // Flyway's own list of what it did.
    private static final String NOT_OURS = "flyway_schema_history";

    /**
     * One table.
     *
     * @param description what it holds; empty when nobody has said so yet, which a test does not allow
     * @param personal    which personal data it can hold; empty: none
     * @param kept        how long, where no retention class says it
     */
    record Table(String name, List<String> columns, Optional<String> description, Optional<String> personal, Optional<String> kept) {
    }

    private final DataSource dataSource;
    private final Properties words;

    DataModel(DataSource dataSource) {
        this.dataSource = dataSource;
        this.words = read();
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = Optional.ofNullable(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(WORDS)).orElseThrow()) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** All tables, by name. */
    List<Table> tables() {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select
                    lower(tables.table_name) as table_name,
                    lower(columns.column_name) as column_name
                from information_schema.tables tables
                join information_schema.columns columns on columns.table_schema = tables.table_schema
                    and columns.table_name = tables.table_name
                where tables.table_schema = current_schema
                    and tables.table_type = 'BASE TABLE'
                order by columns.ordinal_position"""); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString("table_name"), name -> new ArrayList<>()).add(row.getString("column_name"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be listed", e);
        }
        columns.remove(NOT_OURS);
        return columns.entrySet().stream().map(entry -> new Table(entry.getKey(), entry.getValue(), word(entry.getKey()),
                word(entry.getKey() + ".personal"), word(entry.getKey() + ".kept"))).toList();
    }

    private Optional<String> word(String key) {
        return Optional.ofNullable(words.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Tables that are described, whether they exist or not. */
    List<String> described() {
        return words.stringPropertyNames().stream().filter(key -> !key.contains(".")).sorted().toList();
    }
}
