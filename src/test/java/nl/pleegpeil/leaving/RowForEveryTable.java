package nl.pleegpeil.leaving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.leaving.AreaTables.Link;

/**
 * A row in every table that can hold something of an area, made from what the database says of its columns; so a table that
 * somebody adds is in it by itself, or the insert fails and says which column it does not know how to fill.
 */
final class RowForEveryTable {

    /** Ids from here on are ours. */
    static final long FIRST_ID = 7_000_000_000L;

    private static final AtomicLong NEXT = new AtomicLong(FIRST_ID);
    private static final Pattern LITERAL = Pattern.compile("'([^']+)'");
    /** Tables of no area that needed a row all the same. */
    private static final Set<String> BESIDES = new LinkedHashSet<>();
    // Areas come from where areas come from, and totals are worked out from the figures.
    private static final Set<String> APART = Set.of("area", "household_flow_total");
    // The example has rows everywhere too, and these words mean something to whoever reads them.
    private static final Map<String, String> WORDS = Map.of("role_code", "aandachtsfunctionaris", "period_code", "2012", "kind", "onbekend",
            "unit", "gezin", "mover", "seat", "number", "");

    private record Column(String table, String name, boolean nullable, String type, int length) {
    }

    private final Connection connection;
    private final AreaTables tables;
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();
    private final Map<String, String> choices = new HashMap<>();

    RowForEveryTable(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = new AreaTables(connection);
        try (Statement ask = connection.createStatement()) {
            try (ResultSet row = ask.executeQuery("select table_name, column_name, is_nullable, data_type, character_maximum_length"
                    + " from information_schema.columns where table_schema = current_schema order by table_name, ordinal_position")) {
                while (row.next()) {
                    columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(new Column(row.getString(1), row.getString(2),
                            row.getString(3).equals("YES"), row.getString(4).toLowerCase(Locale.ROOT),
                            (int) Math.min(row.getLong(5) == 0 ? Integer.MAX_VALUE : row.getLong(5), Integer.MAX_VALUE)));
                }
            }
            // The first word that a check allows.
            try (ResultSet row = ask.executeQuery("select used.table_name, used.column_name, checked.check_clause from information_schema.check_constraints checked"
                    + " join information_schema.constraint_column_usage used on used.constraint_schema = checked.constraint_schema"
                    + " and used.constraint_name = checked.constraint_name")) {
                while (row.next()) {
                    Matcher literal = LITERAL.matcher(row.getString(3));
                    if (literal.find()) {
                        choices.put(row.getString(1) + "." + row.getString(2), literal.group(1));
                    }
                }
            }
        }
    }

    AreaTables tables() {
        return tables;
    }

    /** The tables that hold something of an area: by a column of their own, or since they hang on such a row. */
    Set<String> holding() {
        Set<String> holding = new LinkedHashSet<>(tables.ofAreas());
        holding.add("seat");
        for (boolean grows = true; grows;) {
            grows = false;
            for (Link link : tables.links()) {
                grows |= holding.contains(link.toTable()) && !link.toTable().equals("area") && holding.add(link.table());
            }
        }
        holding.removeAll(APART);
        return holding;
    }

    /**
     * Puts a row of an area in every such table.
     *
     * @return the ids by table; null where rows have no id of their own
     */
    Map<String, Long> of(String area, String region) throws SQLException {
        Map<String, Long> made = new LinkedHashMap<>();
        Set<String> waiting = new LinkedHashSet<>(holding());
        while (!waiting.isEmpty()) {
            List<String> ready = waiting.stream().filter(table -> needs(table).stream().noneMatch(needed -> waiting.contains(needed) && !needed.equals(table))).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Tables that need one another: " + waiting);
            }
            for (String table : ready) {
                made.put(table, insert(table, area, region, made));
                waiting.remove(table);
            }
        }
        return made;
    }

    /** The tables that a row of the table cannot do without, or that it has words in. */
    private List<String> needs(String table) {
        return tables.links().stream().filter(link -> link.table().equals(table) && (!link.nullable() || link.owns())).map(Link::toTable).toList();
    }

    private Long insert(String table, String area, String region, Map<String, Long> made) throws SQLException {
        Map<String, Object> cells = new LinkedHashMap<>();
        Long id = tables.isNumbered(table) ? NEXT.getAndIncrement() : null;
        for (Column column : columns.get(table)) {
            Object value = value(column, area, region, made, id);
            if (value != null) {
                cells.put(column.name(), value);
            }
        }
        String names = String.join(", ", cells.keySet().stream().map(name -> '"' + name + '"').toList());
        String marks = String.join(", ", cells.keySet().stream().map(name -> "?").toList());
        try (PreparedStatement insert = connection.prepareStatement("insert into \"" + table + "\" (" + names + ") values (" + marks + ")")) {
            int index = 1;
            for (Object value : cells.values()) {
                insert.setObject(index++, value);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SQLException("No row of an area could be made in " + table + " from " + cells, e);
        }
        return id;
    }

    private Object value(Column column, String area, String region, Map<String, Long> made, Long id) throws SQLException {
        switch (column.name()) {
            case "id":
                return id;
            case "area_code", "municipality_code":
                return area;
            case "region_code":
                return region;
            case "lifted_at":
                // A hold that holds would stop everything.
                return Timestamp.from(Instant.parse("2020-01-01T00:00:00Z"));
            default:
        }
        for (Link link : tables.links()) {
            if (link.table().equals(column.table()) && link.column().equals(column.name()) && fits(link)) {
                if (made.get(link.toTable()) != null && !link.isToItself()) {
                    return made.get(link.toTable());
                }
                if (!column.nullable()) {
                    Long there = smallest(link.toTable());
                    // What it hangs on is of no area, such as a release; where there is none it gets one.
                    return there != null ? there : made.computeIfAbsent(link.toTable(), needed -> besides(needed, area, region, made));
                }
            }
        }
        if (column.nullable()) {
            return null;
        }
        return filled(column);
    }

    /** Whether the link is the one of the word that the row gets. */
    private boolean fits(Link link) {
        return link.only().equals("1 = 1") || choices.entrySet().stream().anyMatch(choice -> choice.getKey().startsWith(link.table() + ".")
                && link.only().equals(choice.getKey().substring(link.table().length() + 1) + " = '" + choice.getValue() + "'"));
    }

    private Long smallest(String table) throws SQLException {
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("select min(id) from \"" + table + "\"")) {
            row.next();
            return row.getObject(1, Long.class);
        }
    }

    private Long besides(String table, String area, String region, Map<String, Long> made) {
        try {
            BESIDES.add(table);
            return insert(table, area, region, new HashMap<>(made));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object filled(Column column) {
        String choice = choices.get(column.table() + "." + column.name());
        long unique = NEXT.getAndIncrement();
        return switch (column.type()) {
            case "character varying", "text", "character large object" -> {
                if (choice != null || WORDS.containsKey(column.name())) {
                    yield choice != null ? choice : WORDS.get(column.name()).isEmpty() ? shortened("n" + unique, column.length()) : WORDS.get(column.name());
                }
                yield shortened("x" + unique, column.length());
            }
            case "bigint", "integer" -> column.name().endsWith("_year") ? 2012 : 10;
            case "double precision" -> 1.0;
            case "boolean" -> false;
            case "uuid" -> UUID.randomUUID();
            case "bytea", "binary varying", "binary large object" -> new byte[] {1};
            case "date" -> java.sql.Date.valueOf(LocalDate.parse(column.name().matches(".*(until|closes|closed).*") ? "2013-01-01" : "2012-01-01"));
            default -> Timestamp.from(Instant.parse("2012-06-01T10:00:00Z"));
        };
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }

    /** Takes away what is left of all such rows. */
    void forget() throws SQLException {
        boolean isPostgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (Statement statement = connection.createStatement()) {
            statement.execute(isPostgres ? "set session_replication_role = replica" : "set referential_integrity false");
            try {
                removeAll(statement);
            } finally {
                statement.execute(isPostgres ? "set session_replication_role = origin" : "set referential_integrity true");
            }
        }
    }

    private void removeAll(Statement statement) throws SQLException {
        Set<String> filled = new LinkedHashSet<>(holding());
        filled.addAll(BESIDES);
        for (String table : filled) {
            String column = tables.isNumbered(table) ? "id" : tables.links().stream().filter(link -> link.table().equals(table)).findFirst().orElseThrow().column();
            statement.execute("delete from \"" + table + "\" where " + column + " >= " + FIRST_ID);
        }
    }
}
