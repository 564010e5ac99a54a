package nl.pleegpeil.freetext;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Puts row-level security on the tables with texts, at every start on PostgreSQL, and refuses a role that could see
 * through it. Here and not in a migration: H2 has no such thing.
 */
@ApplicationScoped
class WallBuilder {

    // Before the reference data and the example.
    private static final int FIRST = 1;

    private final DataSource database;
    private boolean postgres;

    WallBuilder(DataSource database) {
        this.database = database;
    }

    void onStart(@Observes @Priority(FIRST) StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (postgres) {
                refuseWhoeverSeesThrough(connection);
                build(connection);
            }
        }
    }

    boolean isPostgres() {
        return postgres;
    }

    /** @throws ConfigurationException with a sentence for the operator when the role passes row-level security */
    static void refuseWhoeverSeesThrough(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(
                        "select rolname from pg_roles where rolname in (current_user, session_user) and (rolsuper or rolbypassrls)")) {
            if (role.next()) {
                throw new ConfigurationException("PLEEGPEIL_DB_USER is '" + role.getString(1) + "'. Dat is een beheerder van PostgreSQL"
                        + " (SUPERUSER of BYPASSRLS), en die leest langs de beveiliging van de teksten heen. Maak een gewone rol met"
                        + " een eigen, lege database: create role pleegpeil login password '...'; create database pleegpeil owner pleegpeil;");
            }
        }
    }

    /** Makes the wall anew: what it was before does not matter. */
    static void build(Connection connection) throws SQLException {
        boolean commitsItself = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : RowWall.TABLES) {
                for (String command : commands(table)) {
                    statement.execute(command);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(commitsItself);
        }
    }

    private static List<String> commands(String table) {
        String all = setting(RowWall.ALL) + " = '" + RowWall.YES + "'";
        String visible = all + " or cast(id as text) = any (" + list(RowWall.OWN) + ") or " + readable();
        String writable = all + " or area_code = " + setting(RowWall.WRITE_AREA) + " or " + readable();
        return List.of(
                "alter table " + table + " enable row level security",
                // The service owns its tables, and an owner is let through unless it is forced.
                "alter table " + table + " force row level security",
                "drop policy if exists wall_read on " + table,
                "drop policy if exists wall_add on " + table,
                "drop policy if exists wall_change on " + table,
                "drop policy if exists wall_remove on " + table,
                "create policy wall_read on " + table + " for select using (" + visible + ")",
                "create policy wall_add on " + table + " for insert with check (" + all + " or area_code = "
                        + setting(RowWall.WRITE_AREA) + ")",
                "create policy wall_change on " + table + " for update using (" + visible + ") with check (" + writable + ")",
                "create policy wall_remove on " + table + " for delete using (" + visible + ")");
    }

    /** What {@link FreeText#isReadableBy} says, in SQL. */
    private static String readable() {
        String readsOthers = anyArea(RowWall.AREAS);
        return "((circle = 'triage' and " + readsOthers + ")"
                + " or (circle = 'ontregelaar' and " + anyArea(RowWall.ONTREGELAAR_AREAS) + ")"
                + " or (circle = 'zetel' and cast(seat_id as text) = any (" + list(RowWall.SEATS) + ")"
                + " and (review_state <> 'te_beoordelen' or " + readsOthers + ")))";
    }

    private static String anyArea(String name) {
        return "(area_code = any (" + list(name) + ") or '" + RowWall.EVERYWHERE + "' = any (" + list(name) + "))";
    }

    private static String list(String name) {
        return "string_to_array(" + setting(name) + ", ',')";
    }

    private static String setting(String name) {
        return "coalesce(current_setting('" + name + "', true), '')";
    }
}
