package nl.pleegpeil.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The database of this test run: H2 in memory, or with {@code -Dpleegpeil.test.database=postgres} a real PostgreSQL
 * started for the occasion (TEST_PG_URL, with TEST_PG_USER and TEST_PG_PASSWORD of a role that may create roles and
 * databases, names one that runs already). The service connects as an ordinary role that owns a database of its own, as
 * it does in real life.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String CHOICE = "pleegpeil.test.database";

    // PostgreSQL asks for a key, and what is sealed must outlive a restart between tests; it protects nothing.
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private EmbeddedPostgres postgres;
    private OrdinaryRole role;

    public static boolean isPostgres() {
        String choice = System.getProperty(CHOICE, "h2");
        return switch (choice) {
            case "postgres" -> true;
            case "h2" -> false;
            default -> throw new IllegalArgumentException(CHOICE + " is h2 or postgres, not " + choice);
        };
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(connection());
        settings.put("pleegpeil.key", KEY);
        settings.put("pleegpeil.audit-head", headFile().toString());
        return settings;
    }

    /** Outside the database, and as young as the database is. */
    private static Path headFile() {
        try {
            return Files.createTempDirectory("pleegpeil-test").resolve("audit-head");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> connection() {
        if (!isPostgres()) {
            return Map.of();
        }
        String given = System.getenv("TEST_PG_URL");
        if (given != null) {
            return own(OrdinaryRole.in(given, System.getenv().getOrDefault("TEST_PG_USER", "postgres"),
                    System.getenv().getOrDefault("TEST_PG_PASSWORD", "postgres")));
        }
        try {
            postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException("The PostgreSQL for tests does not start", e);
        }
        return own(OrdinaryRole.in(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
    }

    private Map<String, String> own(OrdinaryRole made) {
        role = made;
        return Map.of("quarkus.datasource.jdbc.url", made.url(), "quarkus.datasource.username", made.name(),
                "quarkus.datasource.password", made.password(), "pleegpeil.key", KEY,
                "pleegpeil.test.superuser-url", made.superuserUrl(), "pleegpeil.test.superuser", made.superuser(),
                "pleegpeil.test.superuser-password", made.superuserPassword());
    }

    /** A connection that sees everything, to a PostgreSQL test database: what a superuser finds there. */
    public static Connection asSuperuser() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("pleegpeil.test.superuser-url", String.class),
                config.getValue("pleegpeil.test.superuser", String.class),
                config.getValue("pleegpeil.test.superuser-password", String.class));
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The PostgreSQL for tests does not stop", e);
            }
        } else if (role != null) {
            role.drop();
        }
    }
}
