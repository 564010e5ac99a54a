package nl.pleegpeil.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The keys a running import has met, kept in the database so that memory does not grow with the file. */
final class SeenRows {

    private static final int KEYS_PER_QUESTION = 500;

    private final Connection connection;
    private final long runId;

    SeenRows(Connection connection, long runId) {
        this.connection = connection;
        this.runId = runId;
    }

    /** For each of these subjects the variants met before, with their line. */
    Map<UUID, Map<String, Long>> met(Collection<RowKey> keys) throws SQLException {
        List<UUID> subjects = new ArrayList<>(new HashSet<>(keys.stream().map(RowKey::subject).toList()));
        Map<UUID, Map<String, Long>> met = new HashMap<>();
        for (int from = 0; from < subjects.size(); from += KEYS_PER_QUESTION) {
            meet(subjects.subList(from, Math.min(subjects.size(), from + KEYS_PER_QUESTION)), met);
        }
        return met;
    }

    private void meet(List<UUID> subjects, Map<UUID, Map<String, Long>> met) throws SQLException {
        // Left join, so that the keys come first: otherwise H2 may read all rows of the run for every key.
        try (PreparedStatement select = connection.prepareStatement("""
                select seen.subject, seen.variant, seen.line
                from unnest(cast(? as uuid array)) as sought (subject)
                left join import_seen seen
                    on seen.subject = sought.subject
                    and seen.run_id = ?
                where seen.line is not null""")) {
            select.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            select.setLong(2, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    met.computeIfAbsent(rows.getObject("subject", UUID.class), subject -> new HashMap<>())
                            .put(rows.getString("variant"), rows.getLong("line"));
                }
            }
        }
    }

    /** Keeps keys that were not met before. */
    void keep(Map<RowKey, Long> lines) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into import_seen (run_id, subject, variant, line) values (?, ?, ?, ?)")) {
            for (Map.Entry<RowKey, Long> entry : lines.entrySet()) {
                insert.setLong(1, runId);
                insert.setObject(2, entry.getKey().subject());
                insert.setString(3, entry.getKey().variant());
                insert.setLong(4, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** On which line each of these keys stands. */
    Map<RowKey, Long> linesOf(Collection<RowKey> keys) throws SQLException {
        Map<UUID, Map<String, Long>> met = met(keys);
        Map<RowKey, Long> lines = new HashMap<>();
        for (RowKey key : Set.copyOf(keys)) {
            Long line = met.getOrDefault(key.subject(), Map.of()).get(key.variant());
            if (line != null) {
                lines.put(key, line);
            }
        }
        return lines;
    }

    void forget() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from import_seen where run_id = ?")) {
            delete.setLong(1, runId);
            delete.executeUpdate();
        }
    }
}
