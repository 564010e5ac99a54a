package nl.pleegpeil.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * How the tables of a database stand to this build.
 *
 * @param version of the tables; "" when there are none of ours
 * @param known   the newest version that this build knows
 */
public record SchemaState(Standing standing, String version, String known) {

    /** Where it stands. */
    public enum Standing {
        EMPTY,
        /** There are tables, but none of ours. */
        FOREIGN, OLDER, CURRENT, NEWER
    }

    /** @param migrations where the migrations of this build are; its database is not used */
    public static SchemaState of(Connection connection, Configuration migrations) throws SQLException {
        Schema schema = new Schema(connection);
        String known = newest(migrations);
        if (!schema.hasHistory()) {
            return new SchemaState(schema.isEmpty() ? Standing.EMPTY : Standing.FOREIGN, "", known);
        }
        String version = schema.version();
        int difference = version.isEmpty() ? -1 : MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(known));
        return new SchemaState(difference == 0 ? Standing.CURRENT : difference < 0 ? Standing.OLDER : Standing.NEWER, version, known);
    }

    /** The version of the tables that a build knows, by the names of its files: no database is asked. */
    public static String newest(Configuration migrations) {
        String prefix = migrations.getSqlMigrationPrefix();
        return migrations.getResourceProvider().getResources(prefix, migrations.getSqlMigrationSuffixes()).stream()
                .map(file -> file.getFilename().substring(prefix.length()).replaceFirst("__.*", "")).map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo).map(MigrationVersion::getVersion).orElse("");
    }
}
