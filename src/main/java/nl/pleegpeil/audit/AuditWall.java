package nl.pleegpeil.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes the log ready before anything is done: PostgreSQL itself gets to refuse a change of a line, and the removal of
 * one that no checkpoint covers; and there is a file for the head. H2 has no triggers in SQL. There it is the
 * check that finds what somebody did with the file, and no code here changes a line.
 */
@ApplicationScoped
class AuditWall {

    /** Before the reference data, whose import has a line of its own. */
    private static final int PRIORITY = 50;

    // Two instances that start together would both make it.
    private static final String LOCK = "select pg_advisory_xact_lock(7533403901)";
    private static final String FUNCTION = """
            create or replace function audit_line_stays() returns trigger language plpgsql as $$
            begin
                if tg_op = 'DELETE' and old.line_number <= (select coalesce(max(to_number), 0) from audit_checkpoint) then
                    return old;
                end if;
                raise exception 'Lines of the audit are never changed, and erased only behind a checkpoint';
            end $$""";
    private static final String TRIGGER = """
            create trigger audit_line_stays before update or delete on audit_line
            for each row execute function audit_line_stays()""";
    private static final String EXISTS = """
            select 1 from pg_trigger where tgname = 'audit_line_stays' and tgrelid = cast('audit_line' as regclass)""";

    private final DataSource dataSource;
    private final HeadFile file;
    private final AuditTrail trail;

    AuditWall(DataSource dataSource, HeadFile file, AuditTrail trail) {
        this.dataSource = dataSource;
        this.file = file;
        this.trail = trail;
    }

    void atStart(@Observes @Priority(PRIORITY) StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::raise);
        if (file.read().state() == HeadFile.State.ABSENT) {
            trail.recordApart(Actor.service("Pleegpeil"), AuditAct.HEAD_FILE_MADE, Subject.none(), "start");
        }
    }

    private void raise() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            if (!"PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
                return;
            }
            statement.execute(LOCK);
            try (ResultSet found = statement.executeQuery(EXISTS)) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(FUNCTION);
            statement.execute(TRIGGER);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit's trigger could not be made", e);
        }
    }
}
