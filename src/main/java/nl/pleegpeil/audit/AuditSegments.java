package nl.pleegpeil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/** Closes the oldest lines off with a sealed checkpoint and erases them; what is left still proves to be whole. */
@ApplicationScoped
public class AuditSegments {

    private final ChainStore store;
    private final Chain chain;
    private final DataSource dataSource;
    private final Clock clock;

    AuditSegments(ChainStore store, Chain chain, DataSource dataSource, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Closes and erases lines from before a moment, the oldest first, in the transaction of the retention run.
     *
     * @return how many went, at most {@code limit}
     * @throws IllegalStateException when the lines that would go are not whole: they are evidence then
     */
    @Transactional(TxType.MANDATORY)
    public int closeBefore(Instant moment, int limit) {
        try (Connection connection = dataSource.getConnection()) {
            // Whoever closes at the same time would close the same lines.
            store.lockedHead(connection);
            List<Segment> closed = store.segments(connection);
            Segment newest = closed.isEmpty() ? null : closed.get(closed.size() - 1);
            Head begin = newest == null ? Head.BEGIN : new Head(newest.to(), newest.lastHash());
            Head end = begin;
            for (AuditLine line : store.after(connection, begin.count(), limit)) {
                if (!line.recordedAt.isBefore(moment)) {
                    break;
                }
                if (line.lineNumber != end.count() + 1 || !Chain.hash(end.hash(), line).equals(line.hash)) {
                    throw new IllegalStateException("Line " + (end.count() + 1) + " of the audit is not whole; nothing is erased");
                }
                end = new Head(line.lineNumber, line.hash);
            }
            if (end.equals(begin)) {
                return 0;
            }
            Segment open = new Segment(begin.count() + 1, end.count(), end.count() - begin.count(), end.hash(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS), "");
            String seal = chain.seal(open, newest == null ? "" : newest.seal());
            store.close(connection, new Segment(open.from(), open.to(), open.count(), open.lastHash(), open.closedAt(), seal));
            return erase(connection, end.count());
        } catch (SQLException e) {
            throw new IllegalStateException("The audit's old lines could not be closed off", e);
        }
    }

    private static int erase(Connection connection, long until) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from audit_line where line_number <= ?")) {
            delete.setLong(1, until);
            return delete.executeUpdate();
        }
    }
}
