package nl.pleegpeil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Walks the whole chain and tells what is broken, and where. */
@ApplicationScoped
public class AuditCheck {

    private static final int LINES_AT_A_TIME = 2000;
    private static final int MOST_FINDINGS = 50;

    /** What can be wrong. */
    public enum Fault {
        /** The line is not as it was written, or the one before it is not. */
        LINE_CHANGED,
        /** The line, and perhaps more after it, is gone. */
        LINE_MISSING,
        /** The line stands after the head: it did not come through the service. */
        LINE_ADDED,
        /** The head in the database is not sealed by this installation. */
        HEAD_FORGED,
        /** The head in the database names another last line. */
        HEAD_DIFFERS,
        /** The closing of the segment that begins here is not sealed by this installation, or does not follow the one before. */
        CHECKPOINT_FORGED,
        /** The file names a line that is not, or no longer, there as it was: lines were dropped from the end. */
        FILE_DIFFERS,
        /** The file is not sealed by this installation. */
        FILE_FORGED,
        /** There is no file, or it cannot be read: what is there fits, but nobody can tell whether the end is missing. */
        FILE_ABSENT
    }

    /** The verdict. */
    public enum State {
        WHOLE,
        /** Everything that is there fits, but its end cannot be proven. */
        UNPROVEN,
        BROKEN
    }

    /**
     * One thing that is wrong.
     *
     * @param number of the line
     */
    public record Finding(Fault fault, long number) {
    }

    /**
     * The outcome.
     *
     * @param first    number of the first line that is kept; 1 as long as nothing was erased
     * @param last     number of the last line; smaller than the first: there are none
     * @param segments how many segments were closed before the first
     * @param findings the first {@value #MOST_FINDINGS}
     */
    public record Report(State state, long first, long last, int segments, List<Finding> findings, Instant checkedAt) {

        public long lines() {
            return Math.max(0, last - first + 1);
        }
    }

    private final ChainStore store;
    private final Chain chain;
    private final HeadFile file;
    private final DataSource dataSource;
    private final Clock clock;

    AuditCheck(ChainStore store, Chain chain, HeadFile file, DataSource dataSource, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.file = file;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Takes about a second for each hundred thousand lines; nobody waits for it. */
    public Report run() {
        try (Connection connection = dataSource.getConnection()) {
            List<Segment> segments = store.segments(connection);
            Report report = walk(connection, segments);
            // Retention may have erased lines while they were read.
            return report.state() == State.BROKEN && !store.segments(connection).equals(segments)
                    ? walk(connection, store.segments(connection)) : report;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }

    private Report walk(Connection connection, List<Segment> segments) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        // Read before the lines: what it names is there by then; what is committed meanwhile comes after it.
        HeadFile.Reading witness = file.read();
        checkSegments(segments, findings);
        Head last = segments.isEmpty() ? Head.BEGIN
                : new Head(segments.get(segments.size() - 1).to(), segments.get(segments.size() - 1).lastHash());
        long first = last.count() + 1;
        boolean isWitnessed = isKnown(witness.head(), segments, first);
        List<AuditLine> lines = store.after(connection, last.count(), LINES_AT_A_TIME);
        while (!lines.isEmpty()) {
            for (AuditLine line : lines) {
                if (line.lineNumber != last.count() + 1) {
                    findings.add(new Finding(Fault.LINE_MISSING, last.count() + 1));
                } else if (!Chain.hash(last.hash(), line).equals(line.hash)) {
                    findings.add(new Finding(Fault.LINE_CHANGED, line.lineNumber));
                }
                last = new Head(line.lineNumber, line.hash);
                isWitnessed |= last.equals(witness.head());
            }
            lines = store.after(connection, last.count(), LINES_AT_A_TIME);
        }
        checkEnd(connection, last, findings);
        checkWitness(witness, isWitnessed, findings);
        return new Report(verdict(findings), first, last.count(), segments.size(),
                findings.stream().limit(MOST_FINDINGS).toList(), clock.instant());
    }

    private void checkSegments(List<Segment> segments, List<Finding> findings) {
        long next = 1;
        String before = "";
        for (Segment segment : segments) {
            boolean follows = segment.from() == next && segment.count() == segment.to() - segment.from() + 1;
            if (!follows || !Chain.isSame(chain.seal(segment, before), segment.seal())) {
                findings.add(new Finding(Fault.CHECKPOINT_FORGED, segment.from()));
            }
            next = segment.to() + 1;
            before = segment.seal();
        }
    }

    /** Whether the file names something that lies behind a checkpoint. */
    private static boolean isKnown(Head witness, List<Segment> segments, long first) {
        return witness.count() < first && segments.stream().noneMatch(
                segment -> segment.to() == witness.count() && !segment.lastHash().equals(witness.hash()));
    }

    private void checkEnd(Connection connection, Head last, List<Finding> findings) throws SQLException {
        ChainStore.Sealed head = store.head(connection);
        boolean isUnwritten = head.head().equals(Head.BEGIN) && head.seal().isEmpty();
        if (!isUnwritten && !chain.isSealOf(head.head(), head.seal())) {
            findings.add(new Finding(Fault.HEAD_FORGED, head.head().count()));
        } else if (head.head().count() < last.count()) {
            findings.add(new Finding(Fault.LINE_ADDED, head.head().count() + 1));
        } else if (head.head().count() == last.count() && !head.head().hash().equals(last.hash())) {
            findings.add(new Finding(Fault.HEAD_DIFFERS, last.count()));
        } else if (head.head().count() > last.count()) {
            checkArrivals(connection, last, head.head(), findings);
        }
    }

    /** Lines between the last one read and the head came in meanwhile, or they are gone. */
    private void checkArrivals(Connection connection, Head last, Head head, List<Finding> findings) throws SQLException {
        Head reached = last;
        for (AuditLine line : store.after(connection, last.count(), LINES_AT_A_TIME)) {
            boolean follows = line.lineNumber == reached.count() + 1 && Chain.hash(reached.hash(), line).equals(line.hash);
            reached = follows ? new Head(line.lineNumber, line.hash) : reached;
        }
        if (reached.count() < head.count()) {
            findings.add(new Finding(Fault.LINE_MISSING, reached.count() + 1));
        }
    }

    private static void checkWitness(HeadFile.Reading witness, boolean isWitnessed, List<Finding> findings) {
        switch (witness.state()) {
            case ABSENT, UNREADABLE -> findings.add(new Finding(Fault.FILE_ABSENT, 0));
            case FORGED -> findings.add(new Finding(Fault.FILE_FORGED, witness.head().count()));
            case SEALED -> {
                if (!isWitnessed) {
                    findings.add(new Finding(Fault.FILE_DIFFERS, witness.head().count()));
                }
            }
            case NOT_KEPT -> {
                // A database in memory is gone with the service; there is nothing to hold it against.
            }
        }
    }

    private static State verdict(List<Finding> findings) {
        if (findings.isEmpty()) {
            return State.WHOLE;
        }
        return findings.stream().allMatch(finding -> finding.fault() == Fault.FILE_ABSENT) ? State.UNPROVEN : State.BROKEN;
    }
}
