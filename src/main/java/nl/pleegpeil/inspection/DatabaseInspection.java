package nl.pleegpeil.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.database.H2File;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.shared.Settings;
import nl.pleegpeil.snapshot.SchemaState;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** The database as it is found, before anything is migrated: reachable, with the right role, tables, key and time. */
@ApplicationScoped
class DatabaseInspection {

    private static final int OLDEST_POSTGRES = 15;
    private static final Duration TOLERANCE = Duration.ofSeconds(10);
    // H2: the file is locked by another process.
    private static final int H2_IN_USE = 90020;

    private final Address database;
    private final Settings settings;
    private final Flyway flyway;
    private final AuditCheck audit;
    private final Clock clock;
    private final InspectionTexts texts;

    @Inject
    DatabaseInspection(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password, Settings settings, Flyway flyway, AuditCheck audit,
            Clock clock, InspectionTexts texts) {
        this.database = new Address(url, user, password.orElse(""));
        this.settings = settings;
        this.flyway = flyway;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    List<Finding> look() {
        return look(true);
    }

    /** @param thorough also holds the key against the whole log, which takes longer the longer that is */
    List<Finding> look(boolean thorough) {
        Optional<Path> file = H2File.of(database.url());
        if (file.isPresent() && !Files.exists(file.get())) {
            // Looking would make one.
            return List.of(Finding.good(texts.h2New(file.get().toString())));
        }
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = database.open()) {
            look(connection, thorough, findings);
        } catch (SQLException e) {
            findings.add(e.getErrorCode() == H2_IN_USE && file.isPresent() ? Finding.mind(texts.h2InUse())
                    : Finding.wrong(texts.databaseAway(String.valueOf(e.getMessage()))));
        }
        return findings;
    }

    private void look(Connection connection, boolean thorough, List<Finding> findings) throws SQLException {
        if (database.isPostgres()) {
            findings.add(Finding.good(texts.databaseFine("PostgreSQL " + connection.getMetaData().getDatabaseProductVersion())));
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_POSTGRES) {
                findings.add(Finding.wrong(texts.databaseOld(connection.getMetaData().getDatabaseProductVersion())));
            }
            try (Statement ask = connection.createStatement(); ResultSet role = ask.executeQuery(
                    "select rolname from pg_roles where rolname in (current_user, session_user) and (rolsuper or rolbypassrls)")) {
                if (role.next()) {
                    findings.add(Finding.wrong(texts.roleTooStrong(role.getString(1))));
                }
            }
        } else {
            findings.add(Finding.mind(texts.h2Fine()));
        }
        boolean current = schema(connection, findings);
        clock(connection, current, findings);
        // Without a key the check would make one.
        if (thorough && current && SecretKey.present(settings.key(), database.url()).isPresent() && audit.run().findings().stream().anyMatch(finding -> finding.fault() == AuditCheck.Fault.HEAD_FORGED)) {
            findings.add(Finding.wrong(texts.otherKey()));
        }
    }

    private boolean schema(Connection connection, List<Finding> findings) throws SQLException {
        SchemaState state = SchemaState.of(connection, flyway.getConfiguration());
        findings.add(switch (state.standing()) {
            case EMPTY -> Finding.good(texts.databaseEmpty());
            case FOREIGN -> Finding.wrong(texts.notItsOwn());
            case NEWER -> Finding.wrong(texts.schemaNewer(state.version(), state.known()));
            case OLDER -> Finding.mind(texts.schemaOlder(state.version(), state.known()));
            case CURRENT -> Finding.good(texts.schemaFine(state.version()));
        });
        return state.standing() == SchemaState.Standing.CURRENT;
    }

    private void clock(Connection connection, boolean hasLog, List<Finding> findings) throws SQLException {
        int before = findings.size();
        if (database.isPostgres()) {
            Instant there = moment(connection, "select clock_timestamp()").orElseThrow();
            long seconds = Duration.between(there, clock.instant()).toSeconds();
            if (Math.abs(seconds) > TOLERANCE.toSeconds()) {
                findings.add(Finding.wrong(texts.clockDiffers(seconds)));
            }
        }
        if (hasLog) {
            moment(connection, "select max(recorded_at) from audit_line").filter(last -> last.minus(TOLERANCE).isAfter(clock.instant()))
                    .ifPresent(last -> findings.add(Finding.wrong(texts.clockBehindLog(last.atZone(clock.getZone()).toLocalDateTime().toString()))));
        }
        if (findings.size() == before) {
            findings.add(Finding.good(texts.clockFine()));
        }
    }

    private static Optional<Instant> moment(Connection connection, String query) throws SQLException {
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant) : Optional.empty();
        }
    }
}
