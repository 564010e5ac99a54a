package nl.pleegpeil.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs a metric's query with its named parameters. A list takes as many places as it has members. */
@ApplicationScoped
class FactReader {

    // A single colon and a name; the double colon of a cast is none.
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

    private final DataSource dataSource;

    FactReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @throws IllegalArgumentException when the query names a parameter that does not exist
     */
    List<Fact> read(String sql, Map<String, Object> parameters) {
        List<Object> values = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(sql);
        StringBuilder positional = new StringBuilder();
        while (matcher.find()) {
            if (!parameters.containsKey(matcher.group(1))) {
                throw new IllegalArgumentException("unknown parameter :" + matcher.group(1) + ", use one of " + parameters.keySet());
            }
            Object value = parameters.get(matcher.group(1));
            Collection<?> members = value instanceof Collection<?> many ? many : List.of(value);
            values.addAll(members);
            matcher.appendReplacement(positional, String.join(", ", Collections.nCopies(members.size(), "?")));
        }
        matcher.appendTail(positional);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(positional.toString())) {
            for (int index = 0; index < values.size(); index++) {
                Object value = values.get(index);
                statement.setObject(index + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return facts(rows);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("A metric's query failed: " + cause.getMessage(), cause);
        }
    }

    private static List<Fact> facts(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<Fact> facts = new ArrayList<>();
        while (rows.next()) {
            Map<String, Object> fact = new HashMap<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                fact.put(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value(rows, columns, column));
            }
            facts.add(new Fact(fact));
        }
        return facts;
    }

    private static Object value(ResultSet rows, ResultSetMetaData columns, int column) throws SQLException {
        if (columns.getColumnTypeName(column).toLowerCase(Locale.ROOT).contains("time")) {
            OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        return rows.getObject(column);
    }
}
