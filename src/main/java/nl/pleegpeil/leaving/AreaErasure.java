package nl.pleegpeil.leaving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreasChanged;
import nl.pleegpeil.area.AreasLeft;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.freetext.RowWall;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.snapshot.Schema;

/**
 * Erases areas that left: every row of theirs goes in one transaction, children before parents, or none does. The areas
 * themselves get an end, so that a sum of their region over earlier years shows a gap and never a lower figure.
 */
@ApplicationScoped
class AreaErasure {

    private static final int LONGEST_SECONDS = (int) Duration.ofHours(2).toSeconds();
    /** What a line of the audit holds, with room for a character that takes two. */
    private static final int LINE = 480;

    /** Rows that should have gone are still there; the transaction is undone. */
    static final class NotErased extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotErased(Map<String, Long> left) {
            super(left.toString(), null, false, false);
        }
    }

    private final DataSource dataSource;
    private final EntityManager entities;
    private final RowWall wall;
    private final FlowLedger ledger;
    private final AuditTrail trail;
    private final LeavingTexts texts;
    private final Clock clock;
    private final Event<AreasLeft> left;
    private final Event<AreasChanged> changed;

    AreaErasure(DataSource dataSource, EntityManager entities, RowWall wall, FlowLedger ledger, AuditTrail trail, LeavingTexts texts,
            Clock clock, Event<AreasLeft> left, Event<AreasChanged> changed) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.wall = wall;
        this.ledger = ledger;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
        this.left = left;
        this.changed = changed;
    }

    /** Work on a connection of the transaction that is going on. */
    private interface Work<R> {

        R on(Connection connection) throws SQLException;
    }

    private <R> R inTransaction(Work<R> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            wall.openForTheService();
            try (Connection connection = dataSource.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The rows of an area could not be read or removed", e);
            }
        });
    }

    /** How many rows would go, per table that has any. Nothing does. */
    Map<String, Long> forecast(Set<String> codes) {
        return inTransaction(connection -> DoomedRows.of(connection, new AreaTables(connection), codes).counts());
    }

    /**
     * Erases them, and writes that down.
     *
     * @param area   the area that leaves; the codes are its own and those of all that goes with it
     * @param export in words: the file that was handed over before
     */
    DoomedRows.Removed erase(Actor by, String area, Set<String> codes, String export) {
        LocalDate today = LocalDate.now(clock);
        return inTransaction(connection -> {
            // Nobody delivers meanwhile; the totals are worked out below.
            ledger.open();
            entities.flush();
            entities.clear();
            AreaTables tables = new AreaTables(connection);
            DoomedRows doomed = DoomedRows.of(connection, tables, codes);
            DoomedRows.Removed removed = doomed.remove();
            Area.end(codes, today, clock.instant());
            left.fire(new AreasLeft(codes, today));
            changed.fire(new AreasChanged());
            entities.flush();
            Map<String, Long> there = doomed.stillThere();
            named(connection, tables, codes).forEach((table, rows) -> {
                if (rows > 0 && Kept.of(table) == Kept.OTHERS) {
                    there.merge(table, rows, Long::sum);
                }
            });
            if (!there.isEmpty()) {
                throw new NotErased(there);
            }
            Subject subject = Subject.of("gebied", area);
            trail.record(by, AuditAct.AREA_ERASED, subject, texts.recordedErasure(removed.rows(), removed.removed().size(), export));
            inLines(codes).forEach(line -> trail.record(by, AuditAct.AREA_ERASED, subject, line));
            inLines(removed.removed().entrySet().stream().map(count -> count.getKey() + " " + count.getValue()).toList())
                    .forEach(line -> trail.record(by, AuditAct.AREA_ERASED, subject, line));
            return removed;
        });
    }

    private static List<String> inLines(Collection<String> parts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String words : parts) {
            if (line.length() + words.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(words);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A text column in which the areas are named. */
    record Trace(String table, String column, long rows) {
    }

    /**
     * What is there of some areas.
     *
     * @param named  rows that name them in an area column, per table with such columns, zero included
     * @param traces every text column of the database that names them, whatever it is for
     * @param tables how many tables were looked at
     * @param columns how many text columns
     */
    record Remains(Map<String, Long> named, List<Trace> traces, int tables, int columns) {
    }

    /** Looks into the whole database. */
    Remains look(Set<String> codes) {
        return inTransaction(connection -> {
            AreaTables tables = new AreaTables(connection);
            List<Trace> traces = new ArrayList<>();
            int columns = 0;
            for (String table : tables.all()) {
                for (String column : tables.textColumns(table)) {
                    columns++;
                    long rows = count(connection, table, "regexp_like(cast(" + Schema.quoted(column) + " as varchar), '(^|[^A-Za-z0-9-])("
                            + codes.stream().sorted().map(code -> code.replace(".", "[.]")).collect(Collectors.joining("|")) + ")($|[^A-Za-z0-9-])')");
                    if (rows > 0) {
                        traces.add(new Trace(table, column, rows));
                    }
                }
            }
            return new Remains(named(connection, tables, codes), traces, tables.all().size(), columns);
        });
    }

    private static Map<String, Long> named(Connection connection, AreaTables tables, Set<String> codes) throws SQLException {
        Map<String, Long> named = new TreeMap<>();
        for (String table : tables.ofAreas()) {
            named.put(table, count(connection, table, tables.naming(table, codes)));
        }
        return named;
    }

    private static long count(Connection connection, String table, String condition) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select count(*) from " + Schema.quoted(table) + " where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }
}
