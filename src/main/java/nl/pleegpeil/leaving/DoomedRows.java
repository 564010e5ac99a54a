package nl.pleegpeil.leaving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pleegpeil.leaving.AreaTables.Link;
import nl.pleegpeil.snapshot.Schema;

/**
 * The rows that go with some areas: those that are about them, what hangs on those, the words that belong to them, and the
 * rows that they took the place of, since an older figure would count again. Where a row of somebody else points to one of
 * them, that row stays and points to nothing.
 */
final class DoomedRows {

    private static final int AT_A_TIME = 10_000;

    private final Connection connection;
    private final AreaTables tables;
    private final Set<String> codes;
    private final Map<String, Set<Long>> ids = new TreeMap<>();

    private record Found(String table, List<Long> fresh) {
    }

    private DoomedRows(Connection connection, AreaTables tables, Set<String> codes) {
        this.connection = connection;
        this.tables = tables;
        this.codes = codes;
    }

    static DoomedRows of(Connection connection, AreaTables tables, Set<String> codes) throws SQLException {
        DoomedRows rows = new DoomedRows(connection, tables, codes);
        rows.gather();
        return rows;
    }

    private void gather() throws SQLException {
        Deque<Found> queue = new ArrayDeque<>();
        for (String table : tables.ofAreas()) {
            if (!Kept.isWhole(table) && tables.isNumbered(table)) {
                add(table, "select id from " + quoted(table) + " where " + tables.ownedBy(table, codes) + " and " + Kept.going(table), null, queue);
            }
        }
        follow(queue);
        // Words that a row of somebody else uses as well are not only these rows' own.
        for (Link link : tables.links()) {
            if (link.owns() && ids.containsKey(link.table())) {
                Set<Long> words = pointedAt(link);
                words.removeAll(ids.getOrDefault(link.toTable(), Set.of()));
                words.removeAll(usedByOthers(link.toTable(), words));
                ids.computeIfAbsent(link.toTable(), table -> new LinkedHashSet<>()).addAll(words);
            }
        }
        ids.values().removeIf(Set::isEmpty);
    }

    private void follow(Deque<Found> queue) throws SQLException {
        while (!queue.isEmpty()) {
            Found found = queue.remove();
            for (Link link : tables.links()) {
                if (link.toTable().equals(found.table()) && !Kept.isWhole(link.table()) && tables.isNumbered(link.table()) && !letsGo(link)) {
                    add(link.table(), "select id from " + quoted(link.table()) + " where " + link.column() + " = any (cast(? as bigint array)) and "
                            + link.only() + " and " + Kept.going(link.table()), found.fresh(), queue);
                }
                if (link.corrects() && link.table().equals(found.table())) {
                    add(link.table(), "select " + link.column() + " from " + quoted(link.table()) + " where id = any (cast(? as bigint array)) and "
                            + link.column() + " in (select id from " + quoted(link.table()) + " where " + Kept.going(link.table()) + ")", found.fresh(), queue);
                }
            }
        }
    }

    /** Whether a row of somebody else can do without what the link points to. */
    private boolean letsGo(Link link) {
        return link.corrects() || link.nullable() && !tables.areaColumns(link.table()).isEmpty();
    }

    private void add(String table, String query, List<Long> from, Deque<Found> queue) throws SQLException {
        Set<Long> known = ids.computeIfAbsent(table, name -> new LinkedHashSet<>());
        List<Long> fresh = new ArrayList<>();
        for (Long id : from == null ? numbers(query) : numbers(query, from)) {
            if (known.add(id)) {
                fresh.add(id);
            }
        }
        if (!fresh.isEmpty()) {
            queue.add(new Found(table, fresh));
        }
    }

    private Set<Long> pointedAt(Link link) throws SQLException {
        return new LinkedHashSet<>(numbers("select " + link.column() + " from " + quoted(link.table()) + " where id = any (cast(? as bigint array)) and "
                + link.column() + " is not null", List.copyOf(ids.get(link.table()))));
    }

    private Set<Long> usedByOthers(String words, Set<Long> these) throws SQLException {
        Set<Long> used = new HashSet<>();
        for (Link link : tables.links()) {
            if (link.owns() && link.toTable().equals(words) && !these.isEmpty() && tables.isNumbered(link.table())) {
                Set<Long> own = ids.getOrDefault(link.table(), Set.of());
                List<Long> users = numbers("select id from " + quoted(link.table()) + " where " + link.column() + " = any (cast(? as bigint array))",
                        List.copyOf(these));
                users.removeAll(own);
                used.addAll(numbers("select " + link.column() + " from " + quoted(link.table()) + " where id = any (cast(? as bigint array))", users));
            }
        }
        return used;
    }

    private List<Long> numbers(String query) throws SQLException {
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery(query)) {
            return numbers(row);
        }
    }

    private List<Long> numbers(String query, List<Long> in) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        for (List<Long> some : portions(in)) {
            try (PreparedStatement ask = connection.prepareStatement(query)) {
                ask.setArray(1, connection.createArrayOf("bigint", some.toArray()));
                try (ResultSet row = ask.executeQuery()) {
                    numbers.addAll(numbers(row));
                }
            }
        }
        return numbers;
    }

    private static List<Long> numbers(ResultSet row) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        while (row.next()) {
            numbers.add(row.getLong(1));
        }
        return numbers;
    }

    private static List<List<Long>> portions(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            portions.add(all.subList(from, Math.min(from + AT_A_TIME, all.size())));
        }
        return portions;
    }

    private static String quoted(String table) {
        return Schema.quoted(table);
    }

    /** How many rows would go, per table that has any. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        ids.forEach((table, found) -> counts.put(table, (long) found.size()));
        for (String table : withoutNumbers()) {
            long rows = unnumbered(table, "select count(*) from ", true);
            if (rows > 0) {
                counts.put(table, rows);
            }
        }
        return counts;
    }

    /** How many of the rows are still there, per table; none, after they went. */
    Map<String, Long> stillThere() throws SQLException {
        Map<String, Long> left = new TreeMap<>();
        for (Map.Entry<String, Set<Long>> entry : ids.entrySet()) {
            long rows = numbers("select id from " + quoted(entry.getKey()) + " where id = any (cast(? as bigint array))", List.copyOf(entry.getValue())).size();
            if (rows > 0) {
                left.put(entry.getKey(), rows);
            }
        }
        return left;
    }

    private List<String> withoutNumbers() {
        return tables.all().stream().filter(table -> !tables.isNumbered(table) && !Kept.isWhole(table)).toList();
    }

    /** Does the same to the rows of a table without numbers: those about the areas, and those that hang on what goes. */
    private long unnumbered(String table, String verb, boolean isQuestion) throws SQLException {
        List<Link> links = tables.links().stream().filter(link -> link.table().equals(table) && !link.nullable() && ids.containsKey(link.toTable())).toList();
        if (links.isEmpty() && tables.areaColumns(table).isEmpty()) {
            return 0;
        }
        StringBuilder condition = new StringBuilder(tables.ownedBy(table, codes));
        links.forEach(link -> condition.append(" or ").append(link.column()).append(" = any (cast(? as bigint array))"));
        try (PreparedStatement statement = connection.prepareStatement(verb + quoted(table) + " where " + condition)) {
            int index = 1;
            for (Link link : links) {
                statement.setArray(index++, connection.createArrayOf("bigint", ids.get(link.toTable()).toArray()));
            }
            if (!isQuestion) {
                return statement.executeUpdate();
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * What was done.
     *
     * @param removed rows per table that has any
     * @param emptied rows of others per table that pointed to one of them, or named the areas as something they are not about
     */
    record Removed(Map<String, Long> removed, Map<String, Long> emptied) {

        long rows() {
            return removed.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Removes them, children before parents. */
    Removed remove() throws SQLException {
        Map<String, Long> emptied = new TreeMap<>();
        Map<String, Long> removed = new TreeMap<>();
        for (Link link : tables.links()) {
            if (link.nullable() && ids.containsKey(link.toTable()) && !Kept.isWhole(link.table())) {
                loosen(link, emptied);
            }
        }
        for (String table : withoutNumbers()) {
            note(removed, table, unnumbered(table, "delete from ", false));
        }
        for (String table : childrenFirst()) {
            note(removed, table, update("delete from " + quoted(table) + " where id = any (cast(? as bigint array))", ids.get(table)));
        }
        for (String table : tables.ofAreas()) {
            if (!Kept.isWhole(table)) {
                for (String column : tables.areaColumnsToEmpty(table)) {
                    try (Statement statement = connection.createStatement()) {
                        note(emptied, table, statement.executeUpdate("update " + quoted(table) + " set " + column + " = null where " + column
                                + " in (" + AreaTables.list(codes) + ") and " + Kept.going(table)));
                    }
                }
            }
        }
        return new Removed(removed, emptied);
    }

    private void loosen(Link link, Map<String, Long> emptied) throws SQLException {
        String condition = " where " + link.column() + " = any (cast(? as bigint array)) and " + link.only();
        Set<Long> going = ids.getOrDefault(link.table(), Set.of());
        if (tables.isNumbered(link.table())) {
            note(emptied, link.table(), numbers("select id from " + quoted(link.table()) + condition, List.copyOf(ids.get(link.toTable()))).stream()
                    .filter(id -> !going.contains(id)).count());
        }
        // Of rows that go themselves too: H2 looks at a reference row by row.
        update("update " + quoted(link.table()) + " set " + link.column() + " = null" + condition, ids.get(link.toTable()));
    }

    private long update(String statement, Collection<Long> in) throws SQLException {
        long rows = 0;
        for (List<Long> some : portions(in)) {
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                update.setArray(1, connection.createArrayOf("bigint", some.toArray()));
                rows += update.executeUpdate();
            }
        }
        return rows;
    }

    private static void note(Map<String, Long> counts, String table, long rows) {
        if (rows > 0) {
            counts.merge(table, rows, Long::sum);
        }
    }

    /** No table before one that points to it. */
    private List<String> childrenFirst() {
        Map<String, Set<String>> pointers = new LinkedHashMap<>();
        ids.keySet().forEach(table -> pointers.put(table, new HashSet<>()));
        tables.links().stream().filter(link -> !link.isToItself() && pointers.containsKey(link.table()) && pointers.containsKey(link.toTable()) && !link.owns())
                .forEach(link -> pointers.get(link.toTable()).add(link.table()));
        List<String> order = new ArrayList<>();
        while (!pointers.isEmpty()) {
            List<String> free = pointers.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey).toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables point to one another in a ring: " + pointers.keySet());
            }
            order.addAll(free);
            free.forEach(pointers::remove);
            pointers.values().forEach(waiting -> waiting.removeAll(free));
        }
        return order;
    }
}
