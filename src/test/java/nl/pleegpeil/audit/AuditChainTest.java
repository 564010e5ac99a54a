package nl.pleegpeil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.pleegpeil.audit.AuditCheck.Fault;
import nl.pleegpeil.audit.AuditCheck.Finding;
import nl.pleegpeil.audit.AuditCheck.State;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test leaves the chain as whole as it found it: other tests write lines as well. */
@QuarkusTest
@Tag("database")
class AuditChainTest {

    private static final Actor TESTER = new Actor(Optional.of(7L), "Toetser", Optional.of(8L), "beheerder", "192.0.2.0");

    @Inject
    AuditTrail trail;
    @Inject
    AuditCheck check;
    @Inject
    AuditSegments segments;
    @Inject
    HeadFile file;
    @Inject
    Chain chain;
    @Inject
    DataSource dataSource;
    @Inject
    TransactionSynchronizationRegistry transactions;

    private String fileBefore;

    @BeforeEach
    void writeSomeLines() throws IOException {
        for (int i = 0; i < 3; i++) {
            trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.of("toets", i), "drie regels");
        }
        fileBefore = Files.readString(path());
    }

    @AfterEach
    void chainIsLeftWhole() {
        assertEquals(List.of(), check.run().findings());
    }

    private Path path() {
        return file.path().orElseThrow();
    }

    /** As somebody with the database's own tools does it: past the trigger. */
    private void sql(String statement, Object... values) throws SQLException {
        // The service's own role may not step past it.
        try (Connection connection = TestDatabase.isPostgres() ? TestDatabase.asSuperuser() : dataSource.getConnection()) {
            try (Statement past = connection.createStatement()) {
                if (TestDatabase.isPostgres()) {
                    past.execute("set session_replication_role = replica");
                }
                try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                    for (int i = 0; i < values.length; i++) {
                        prepared.setObject(i + 1, values[i]);
                    }
                    prepared.executeUpdate();
                } finally {
                    if (TestDatabase.isPostgres()) {
                        past.execute("set session_replication_role = default");
                    }
                }
            }
        }
    }

    private List<Object> values(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<Object> found = new ArrayList<>();
            while (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    found.add(row.getObject(i));
                }
            }
            return found;
        }
    }

    private long last() throws SQLException {
        return ((Number) values("select max(line_number) from audit_line").get(0)).longValue();
    }

    private List<Finding> findings() {
        return check.run().findings();
    }

    @Test
    void chain_isWhole() {
        AuditCheck.Report report = check.run();
        assertEquals(State.WHOLE, report.state());
        assertTrue(report.lines() >= 3);
    }

    @Test
    void line_saysWhoDidWhatOnWhat() throws SQLException {
        AuditLine line = QuarkusTransaction.requiringNew().call(
                () -> AuditLine.latestBefore(AuditFilter.everything(), Long.MAX_VALUE, 1)).get(0);
        assertEquals(List.of("Toetser", "beheerder", "text_read", "toets", "2", "drie regels", "192.0.2.0"), List.of(line.who,
                line.seatName, line.act, line.subjectKind, line.subjectId, line.detail, line.origin));
        assertEquals(7L, line.accountId);
        assertEquals(8L, line.seatId);
    }

    @Test
    void anyColumnOfALine_changedIsFound() throws SQLException {
        long line = last() - 1;
        List<Object> columns = values("select lower(column_name) from information_schema.columns where lower(table_name) = 'audit_line'"
                + " and lower(column_name) <> 'line_number' order by 1");
        assertEquals(11, columns.size());
        for (Object column : columns) {
            Object before = values("select " + column + " from audit_line where line_number = " + line).get(0);
            String changed = switch (column.toString()) {
                case "recorded_at" -> "recorded_at + interval '1' second";
                case "account_id", "seat_id" -> column + " + 1";
                // One byte: the first one.
                default -> "concat('x', substring(" + column + " from 2))";
            };
            sql("update audit_line set " + column + " = " + changed + " where line_number = " + line);
            List<Finding> found = findings();
            sql("update audit_line set " + column + " = ? where line_number = " + line, before);
            assertEquals(new Finding(Fault.LINE_CHANGED, line), found.get(0), column.toString());
        }
    }

    @Test
    void accountTakenOutOfALine_isFound() throws SQLException {
        long line = last();
        sql("update audit_line set account_id = null where line_number = ?", line);
        List<Finding> found = findings();
        sql("update audit_line set account_id = 7 where line_number = ?", line);
        assertEquals(new Finding(Fault.LINE_CHANGED, line), found.get(0));
    }

    @Test
    void numberOfALineChanged_isFound() throws SQLException {
        long line = last() - 1;
        sql("update audit_line set line_number = line_number + 1000000 where line_number = ?", line);
        List<Finding> found = findings();
        sql("update audit_line set line_number = line_number - 1000000 where line_number > 1000000");
        assertEquals(new Finding(Fault.LINE_MISSING, line), found.get(0));
    }

    private void withoutLines(String which, Callable<Void> look) throws Exception {
        sql("create table audit_aside as select * from audit_line where " + which);
        sql("delete from audit_line where " + which);
        try {
            look.call();
        } finally {
            sql("insert into audit_line select * from audit_aside");
            sql("drop table audit_aside");
        }
    }

    @Test
    void lineInTheMiddleGone_isFound() throws Exception {
        long line = last() - 1;
        withoutLines("line_number = " + line, () -> {
            assertEquals(List.of(new Finding(Fault.LINE_MISSING, line)), findings());
            return null;
        });
    }

    @Test
    void lastLinesGone_areFoundByTheHead() throws Exception {
        long last = last();
        withoutLines("line_number >= " + (last - 1), () -> {
            assertEquals(List.of(new Finding(Fault.LINE_MISSING, last - 1), new Finding(Fault.FILE_DIFFERS, last)), findings());
            return null;
        });
    }

    @Test
    void lastLinesGoneWithAnOldHeadPutBack_areFoundByTheFile() throws Exception {
        List<Object> head = values("select line_count, hash, seal from audit_head");
        long last = last();
        String hash = values("select hash from audit_line where line_number = " + (last - 2)).get(0).toString();
        Head old = new Head(last - 2, hash);
        // The seal is real: it stands in the log of that moment.
        sql("update audit_head set line_count = ?, hash = ?, seal = ?", old.count(), old.hash(), chain.seal(old));
        try {
            withoutLines("line_number > " + (last - 2), () -> {
                assertEquals(List.of(new Finding(Fault.FILE_DIFFERS, last)), findings());
                return null;
            });
        } finally {
            sql("update audit_head set line_count = ?, hash = ?, seal = ?", head.toArray());
        }
    }

    @Test
    void fileThatNamesLinesThatAreGone_staysAsEvidence() throws Exception {
        Head future = new Head(last() + 2, "ab".repeat(32));
        Files.writeString(path(), future.count() + " " + future.hash() + " " + chain.seal(future) + "\n");
        for (int i = 0; i < 4; i++) {
            trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
        }
        assertEquals(List.of(new Finding(Fault.FILE_DIFFERS, future.count())), findings());
        assertTrue(Files.readString(path()).startsWith(future.count() + " "));
        Files.writeString(path(), fileBefore);
    }

    @Test
    void fileWithoutTheSeal_isFoundAndStays() throws Exception {
        Files.writeString(path(), last() + " " + "ab".repeat(32) + " " + "cd".repeat(32) + "\n");
        trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
        assertEquals(Fault.FILE_FORGED, findings().get(0).fault());
        Files.writeString(path(), fileBefore);
    }

    @Test
    void fileThatIsBehind_isNoFault() throws Exception {
        trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
        Files.writeString(path(), fileBefore);
        assertEquals(List.of(), findings());
        trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
        assertTrue(Files.readString(path()).startsWith(last() + " "));
    }

    @Test
    void fileThatIsGone_isSaidByTheNextAct_whenTheFirstWasUndone() throws Exception {
        Files.delete(path());
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            trail.record(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    throw new IllegalStateException("The act fails at the last moment");
                }

                @Override
                public void afterCompletion(int status) {
                    // Nothing to put right.
                }
            });
        }));
        trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
        assertEquals(AuditAct.HEAD_FILE_MADE.code(), values("select act from audit_line where line_number = " + last()).get(0));
    }

    @Test
    void fileThatIsGone_leavesTheEndUnproven_andIsMadeAgainWithALine() throws Exception {
        Files.delete(path());
        assertEquals(State.UNPROVEN, check.run().state());
        trail.recordApart(TESTER, AuditAct.TEXT_READ, Subject.none(), "");
        assertEquals(AuditAct.HEAD_FILE_MADE.code(), values("select act from audit_line where line_number = " + last()).get(0));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
    }

    @Test
    void headWithoutTheSeal_isFound() throws SQLException {
        Object seal = values("select seal from audit_head").get(0);
        sql("update audit_head set seal = ?", "00".repeat(32));
        List<Finding> found = findings();
        sql("update audit_head set seal = ?", seal);
        assertEquals(List.of(new Finding(Fault.HEAD_FORGED, last())), found);
    }

    @Test
    void lineAddedPastTheService_isFound() throws SQLException {
        long next = last() + 1;
        sql("insert into audit_line select line_number + 1, recorded_at, account_id, who, seat_id, seat_name, act, subject_kind,"
                + " subject_id, detail, origin, hash from audit_line where line_number = ?", next - 1);
        List<Finding> found = findings();
        sql("delete from audit_line where line_number = ?", next);
        assertTrue(found.contains(new Finding(Fault.LINE_ADDED, next)), found.toString());
    }

    @Test
    void oldLines_closedOffAndErased_leaveAChainThatIsWhole() throws SQLException {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse("2040-01-01T00:00:00Z"), TimeSource.NETHERLANDS), Clock.class);
        long last = last();
        int closed = QuarkusTransaction.requiringNew().call(() -> segments.closeBefore(Instant.parse("2039-01-01T00:00:00Z"), 2));
        assertEquals(2, closed);
        AuditCheck.Report report = check.run();
        assertEquals(List.of(), report.findings());
        assertEquals(last, report.last());
        long first = report.first();
        QuarkusTransaction.requiringNew().run(() -> segments.closeBefore(Instant.parse("2039-01-01T00:00:00Z"), 1));
        assertEquals(first + 1, check.run().first());
        assertEquals(List.of(), findings());
        Object seal = values("select max(seal) from audit_checkpoint where to_number = " + first).get(0);
        sql("update audit_checkpoint set seal = ? where to_number = ?", "00".repeat(32), first);
        assertEquals(new Finding(Fault.CHECKPOINT_FORGED, first), findings().get(0));
        sql("update audit_checkpoint set seal = ? where to_number = ?", seal, first);
    }

    @Test
    void checkpointOfLinesThatWereChanged_isRefused() throws SQLException {
        long first = check.run().first();
        Object before = values("select detail from audit_line where line_number = " + first).get(0);
        sql("update audit_line set detail = 'anders' where line_number = ?", first);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(
                () -> segments.closeBefore(Instant.parse("2090-01-01T00:00:00Z"), 5)));
        sql("update audit_line set detail = ? where line_number = ?", before, first);
    }

    @Test
    void postgres_refusesToChangeOrEraseALine() throws SQLException {
        if (!TestDatabase.isPostgres()) {
            return;
        }
        for (String attempt : List.of("update audit_line set detail = 'anders'", "delete from audit_line where line_number = " + last())) {
            try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(attempt));
            }
        }
    }

    @Test
    void rolledBackAct_leavesNoLine() throws SQLException {
        long before = last();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            trail.record(TESTER, AuditAct.DELIVERED, Subject.none(), "");
            throw new IllegalStateException("undone");
        }));
        assertEquals(before, last());
    }

    @Test
    void actWithoutATransaction_isRefused() {
        assertThrows(TransactionalException.class, () -> trail.record(TESTER, AuditAct.DELIVERED, Subject.none(), ""));
    }

    @Test
    void failureInsideARefusedAct_isKept() throws SQLException {
        long before = last();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            trail.recordApart(Actor.unknown("192.0.2.0"), AuditAct.SIGN_IN_FAILED, Subject.none(), "");
            throw new IllegalStateException("refused");
        }));
        assertEquals(before + 1, last());
    }

    @Test
    void textsThatDatabasesChange_stayWhole() throws SQLException {
        trail.recordApart(new Actor(Optional.empty(), "J\u0000an \ud83d " + "é\ud83d\ude00".repeat(150), Optional.empty(), "a\nb", ""),
                AuditAct.SIGNED_OUT, Subject.of("toets", "x".repeat(300)), "y".repeat(499) + "\ud83d\ude00");
        assertEquals(List.of(), findings());
    }

    @Test
    void manyWritersAtOnce_leaveNoGap() throws Exception {
        long before = last();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                done.add(writers.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        QuarkusTransaction.requiringNew().run(() -> {
                            trail.record(TESTER, AuditAct.TEXT_READ, Subject.none(), "een");
                            trail.record(TESTER, AuditAct.TEXT_READ, Subject.none(), "twee");
                        });
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            writers.shutdown();
        }
        assertEquals(LongStream.rangeClosed(before + 1, before + 80).boxed().toList(),
                values("select line_number from audit_line where line_number > " + before + " order by line_number"));
        assertEquals(before + 80, file.read().head().count());
    }
}
