package nl.pleegpeil.database;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Refuses a database that a newer Pleegpeil has migrated: Flyway itself would go on with a warning, and an old build
 * would write rows that the new one does not expect.
 */
public class SchemaGuard implements Callback {

    private static final String HISTORY = "flyway_schema_history";

    @Override
    public boolean supports(Event event, Context context) {
        // Before it validates as well: that looks for our own migrations first, and would speak of those.
        return event == Event.BEFORE_MIGRATE || event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Optional<MigrationVersion> there = applied(context.getConnection());
            Optional<MigrationVersion> known = newest(context.getConfiguration());
            if (there.isPresent() && known.isPresent() && there.get().compareTo(known.get()) > 0) {
                throw new ConfigurationException("De database is bijgewerkt door een nieuwere Pleegpeil (tabellen " + there.get()
                        + ", deze versie kent " + known.get() + "). Er is niets gewijzigd. Start de nieuwere versie, of zet de"
                        + " reservekopie van voor de nieuwe versie terug in een lege database. / The database belongs to a newer"
                        + " version; nothing was changed.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The history of the tables cannot be read", e);
        }
    }

    private static Optional<MigrationVersion> applied(Connection connection) throws SQLException {
        MigrationVersion newest = null;
        try (Statement ask = connection.createStatement()) {
            try (ResultSet table = ask.executeQuery(
                    "select 1 from information_schema.tables where table_schema = current_schema and table_name = '" + HISTORY + "'")) {
                if (!table.next()) {
                    return Optional.empty();
                }
            }
            try (ResultSet row = ask.executeQuery("select \"version\" from " + HISTORY + " where \"version\" is not null and \"success\" = true")) {
                while (row.next()) {
                    MigrationVersion version = MigrationVersion.fromVersion(row.getString(1));
                    newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
                }
            }
        }
        return Optional.ofNullable(newest);
    }

    private static Optional<MigrationVersion> newest(Configuration configuration) {
        return configuration.getResourceProvider().getResources(configuration.getSqlMigrationPrefix(), configuration.getSqlMigrationSuffixes())
                .stream().map(file -> file.getFilename().replaceFirst("^" + configuration.getSqlMigrationPrefix(), "").replaceFirst("__.*", ""))
                .map(MigrationVersion::fromVersion).max(MigrationVersion::compareTo);
    }

    @Override
    public String getCallbackName() {
        return SchemaGuard.class.getSimpleName();
    }
}
