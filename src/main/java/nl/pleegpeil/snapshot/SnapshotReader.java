package nl.pleegpeil.snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.snapshot.NotRestored.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Puts a snapshot into an empty database: first the tables as they were when it was made, then the rows, then every
 * migration that came since. All of it is held against the counts and checksums of the archive. What fails leaves an
 * empty database again.
 */
public final class SnapshotReader {

    private static final int ROWS_AT_A_TIME = 500;

    /**
     * What became of it.
     *
     * @param migratedTo  version of the tables now
     * @param otherViews  views that show something else than they did; always empty when the views themselves changed since
     * @param viewsLooked whether the views could be compared
     */
    public record Outcome(String migratedTo, List<String> otherViews, boolean viewsLooked) {

        public Outcome {
            otherViews = List.copyOf(otherViews);
        }
    }

    private final Configuration migrations;

    /** @param migrations where the migrations are; its database is not used */
    public SnapshotReader(Configuration migrations) {
        this.migrations = migrations;
    }

    /** @throws NotRestored when the target is not empty or the snapshot does not fit; nothing was changed then */
    public Outcome restore(Archive archive, Address target) throws IOException, SQLException, NoArchive, NotRestored {
        Manifest manifest = archive.manifest();
        try (Connection connection = target.open()) {
            if (!new Schema(connection).isEmpty()) {
                throw new NotRestored(Reason.NOT_EMPTY, "");
            }
        }
        Flyway all = flyway(target, false).load();
        MigrationVersion version = MigrationVersion.fromVersion(manifest.schema());
        boolean isKnown = Arrays.stream(all.info().all()).anyMatch(known -> version.equals(known.getVersion()));
        if (!isKnown) {
            throw new NotRestored(Reason.UNKNOWN_SCHEMA, manifest.schema());
        }
        boolean done = false;
        try {
            flyway(target, true).target(version).load().migrate();
            load(archive, target);
            all.migrate();
            Outcome outcome = compare(manifest, target);
            done = true;
            return outcome;
        } finally {
            if (!done) {
                all.clean();
            }
        }
    }

    private FluentConfiguration flyway(Address target, boolean tablesOnly) {
        FluentConfiguration configuration = Flyway.configure().configuration(migrations).dataSource(target.source()).cleanDisabled(false);
        ResourceProvider files = migrations.getResourceProvider();
        return tablesOnly ? configuration.resourceProvider(new WithoutViews(files, migrations.getRepeatableSqlMigrationPrefix())) : configuration;
    }

    /** Views of today may not fit the tables of then. */
    private record WithoutViews(ResourceProvider files, String viewPrefix) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return files.getResource(name);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String... suffixes) {
            return prefix.equals(viewPrefix) ? Collections.emptyList() : files.getResources(prefix, suffixes);
        }
    }

    private static void load(Archive archive, Address target) throws SQLException, IOException, NoArchive, NotRestored {
        try (Connection connection = target.open()) {
            connection.setAutoCommit(false);
            Schema schema = new Schema(connection);
            Manifest manifest = archive.manifest();
            if (!schema.tables().equals(manifest.tables().stream().map(Manifest.Table::name).sorted().toList())) {
                throw new NotRestored(Reason.OTHER_TABLES, manifest.schema());
            }
            References references = References.of(connection, schema);
            references.loosen();
            for (Manifest.Table table : manifest.tables()) {
                if (!sorted(schema.columns(table.name())).equals(sorted(table.columns()))) {
                    throw new NotRestored(Reason.OTHER_TABLES, table.name());
                }
                fill(connection, archive, table);
                Tally tally = schema.tally(table.name(), table.columns());
                if (tally.rows() != table.rows() || !tally.checksum().equals(table.checksum())) {
                    throw new NotRestored(Reason.DIFFERS, table.name());
                }
            }
            references.tighten();
            try (Statement statement = connection.createStatement()) {
                for (Manifest.Sequence sequence : manifest.sequences()) {
                    statement.execute("alter sequence " + Schema.quoted(sequence.name()) + " restart with " + sequence.next());
                }
            }
            connection.commit();
        }
    }

    private static List<String> sorted(List<Manifest.Column> columns) {
        return columns.stream().map(column -> column.name() + " " + column.kind()).sorted().toList();
    }

    private static void fill(Connection connection, Archive archive, Manifest.Table table) throws SQLException, IOException, NoArchive {
        try (Statement statement = connection.createStatement()) {
            // Migrations put rows in some tables; they are in the archive as well.
            statement.execute("delete from " + Schema.quoted(table.name()));
        }
        List<CellKind> kinds = table.columns().stream().map(column -> CellKind.valueOf(column.kind())).toList();
        String names = table.columns().stream().map(column -> Schema.quoted(column.name())).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(kinds.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + Schema.quoted(table.name()) + " (" + names + ") values (" + marks + ")")) {
            int[] waiting = {0};
            archive.read(table, cells -> {
                for (int i = 0; i < kinds.size(); i++) {
                    kinds.get(i).write(insert, i + 1, cells.get(i));
                }
                insert.addBatch();
                if (++waiting[0] % ROWS_AT_A_TIME == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
    }

    private static Outcome compare(Manifest manifest, Address target) throws SQLException {
        try (Connection connection = target.open()) {
            SnapshotWriter.holdStill(connection);
            Schema schema = new Schema(connection);
            boolean comparable = schema.version().equals(manifest.schema()) && schema.viewScripts().equals(manifest.viewScripts());
            List<String> others = new ArrayList<>();
            if (comparable) {
                Map<String, Manifest.View> before = new HashMap<>();
                manifest.views().forEach(view -> before.put(view.name(), view));
                for (String view : schema.views()) {
                    Manifest.View then = before.get(view);
                    if (then == null || !then.checksum().isEmpty() && !schema.figures(view).checksum().equals(then.checksum())) {
                        others.add(view);
                    }
                }
            }
            connection.rollback();
            return new Outcome(schema.version(), others, comparable);
        }
    }

    /**
     * Foreign keys, out of the way while rows come in: some tables point to themselves, and no order of tables would do.
     * Putting them back holds every row against them.
     */
    private record References(Connection connection, List<String> loosening, List<String> tightening) {

        static References of(Connection connection, Schema schema) throws SQLException {
            List<String> loosening = new ArrayList<>();
            List<String> tightening = new ArrayList<>();
            if (schema.isPostgres()) {
                try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery(
                        "select cast(conrelid::regclass as text), quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint"
                                + " where contype = 'f' and connamespace = cast(current_schema as regnamespace)")) {
                    while (row.next()) {
                        loosening.add("alter table " + row.getString(1) + " drop constraint " + row.getString(2));
                        tightening.add("alter table " + row.getString(1) + " add constraint " + row.getString(2) + " " + row.getString(3));
                    }
                }
            } else {
                for (String table : schema.tables()) {
                    loosening.add("alter table " + Schema.quoted(table) + " set referential_integrity false");
                    tightening.add("alter table " + Schema.quoted(table) + " set referential_integrity true check");
                }
            }
            return new References(connection, loosening, tightening);
        }

        void loosen() throws SQLException {
            execute(loosening);
        }

        void tighten() throws SQLException {
            execute(tightening);
        }

        private void execute(List<String> commands) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String command : commands) {
                    statement.execute(command);
                }
            }
        }
    }
}
