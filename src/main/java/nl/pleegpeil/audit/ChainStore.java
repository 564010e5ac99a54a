package nl.pleegpeil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the tables of the chain over plain JDBC: lines are written while a transaction completes, when it is
 * too late for entities, and a check reads millions of them.
 */
@ApplicationScoped
class ChainStore {

    private static final String COLUMNS =
            "line_number, recorded_at, account_id, who, seat_id, seat_name, act, subject_kind, subject_id, detail, origin, hash";

    private final Chain chain;

    ChainStore(Chain chain) {
        this.chain = chain;
    }

    /** The head as stored, with its seal. */
    record Sealed(Head head, String seal) {
    }

    Sealed head(Connection connection) throws SQLException {
        return head(connection, "");
    }

    /** The same, and every other writer waits until this transaction ends. */
    Sealed lockedHead(Connection connection) throws SQLException {
        return head(connection, " for update");
    }

    private static Sealed head(Connection connection, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select line_count, hash, seal from audit_head where id = 1" + lock); ResultSet row = select.executeQuery()) {
            return row.next() ? new Sealed(new Head(row.getLong(1), row.getString(2)), row.getString(3)) : new Sealed(Head.BEGIN, "");
        }
    }

    /** Adds lines after the head, which must be locked, and gives the new one. */
    Head append(Connection connection, Head head, List<AuditLine> lines) throws SQLException {
        Head last = head;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_line (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (AuditLine line : lines) {
                line.lineNumber = last.count() + 1;
                line.hash = Chain.hash(last.hash(), line);
                int column = 1;
                insert.setLong(column++, line.lineNumber);
                insert.setObject(column++, line.recordedAt.atOffset(ZoneOffset.UTC));
                insert.setObject(column++, line.accountId, Types.BIGINT);
                insert.setString(column++, line.who);
                insert.setObject(column++, line.seatId, Types.BIGINT);
                for (String text : List.of(line.seatName, line.act, line.subjectKind, line.subjectId, line.detail, line.origin, line.hash)) {
                    insert.setString(column++, text);
                }
                insert.addBatch();
                last = new Head(line.lineNumber, line.hash);
            }
            insert.executeBatch();
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_head set line_count = ?, hash = ?, seal = ? where id = 1")) {
            update.setLong(1, last.count());
            update.setString(2, last.hash());
            update.setString(3, chain.seal(last));
            if (update.executeUpdate() != 1) {
                throw new SQLException("The row of the audit's head is gone");
            }
        }
        return last;
    }

    /** The hash that a line has; empty when there is no such line. */
    Optional<String> hashOf(Connection connection, long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select hash from audit_line where line_number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Lines after a number, in order. */
    List<AuditLine> after(Connection connection, long number, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                + " from audit_line where line_number > ? order by line_number limit " + most)) {
            select.setLong(1, number);
            List<AuditLine> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
            return lines;
        }
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        AuditLine line = new AuditLine();
        line.lineNumber = row.getLong("line_number");
        line.recordedAt = moment(row, "recorded_at");
        line.accountId = number(row, "account_id");
        line.who = row.getString("who");
        line.seatId = number(row, "seat_id");
        line.seatName = row.getString("seat_name");
        line.act = row.getString("act");
        line.subjectKind = row.getString("subject_kind");
        line.subjectId = row.getString("subject_id");
        line.detail = row.getString("detail");
        line.origin = row.getString("origin");
        line.hash = row.getString("hash");
        return line;
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** All closed segments, in order. */
    List<Segment> segments(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select from_number, to_number, line_count, last_hash, closed_at, seal from audit_checkpoint order by from_number");
                ResultSet row = select.executeQuery()) {
            List<Segment> segments = new ArrayList<>();
            while (row.next()) {
                segments.add(new Segment(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4),
                        moment(row, "closed_at"), row.getString(6)));
            }
            return segments;
        }
    }

    void close(Connection connection, Segment segment) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_checkpoint"
                + " (from_number, to_number, line_count, last_hash, closed_at, seal) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, segment.from());
            insert.setLong(2, segment.to());
            insert.setLong(3, segment.count());
            insert.setString(4, segment.lastHash());
            insert.setObject(5, segment.closedAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, segment.seal());
            insert.executeUpdate();
        }
    }
}
