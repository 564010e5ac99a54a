package nl.pleegpeil.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.pleegpeil.testsupport.OrdinaryRole;

/** A database that outlives the service, with the settings to start the service on it. */
final class TestBed implements AutoCloseable {

    private static final String H2_FLAGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** Does what may go wrong when it ends. */
    private interface Ending {
        void end() throws IOException;
    }

    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();
    private final String url;
    private final String user;
    private final String password;
    private final Ending ending;

    private TestBed(Path folder, String url, String user, String password, Ending ending) {
        this.folder = folder;
        this.url = url;
        this.user = user;
        this.password = password;
        this.ending = ending;
        // Everybody in a test has the same address.
        settings.putAll(Map.of("PLEEGPEIL_LIMITS", "false", "PLEEGPEIL_LOG_JSON", "false"));
    }

    static TestBed onH2(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("pleegpeil");
        return new TestBed(folder, url + H2_FLAGS, "sa", "", () -> { }).with("PLEEGPEIL_DB_URL", url);
    }

    static TestBed onPostgres(Path folder) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
        OrdinaryRole role = OrdinaryRole.in(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        return new TestBed(folder, role.url(), role.name(), role.password(), postgres::close).with("PLEEGPEIL_DB_URL", role.url())
                .with("PLEEGPEIL_DB_USER", role.name()).with("PLEEGPEIL_DB_PASSWORD", role.password())
                .with("PLEEGPEIL_KEY", Base64.getEncoder().encodeToString(new byte[32])).with("PLEEGPEIL_AUDIT_HEAD", folder.resolve("audit-head").toString());
    }

    TestBed with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    Service start() throws IOException, InterruptedException {
        return Service.start(folder, settings);
    }

    /** Changes the database while no service runs on it; how many rows. */
    int change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws IOException {
        ending.end();
    }
}
