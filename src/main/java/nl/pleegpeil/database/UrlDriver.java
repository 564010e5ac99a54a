package nl.pleegpeil.database;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Logger;
import org.postgresql.PGProperty;

/**
 * A JDBC driver that picks H2 or PostgreSQL by the URL at run time, so that one build serves both. To an H2 URL it
 * adds every flag that is missing and that the schema relies on.
 */
public final class UrlDriver implements Driver {

    private static final String H2_PREFIX = "jdbc:h2:";

    /**
     * WRITE_DELAY=0 makes H2 write at commit instead of up to half a second later: what was acknowledged survives a
     * kill. The other flags make H2 read PostgreSQL's SQL.
     */
    private static final Map<String, String> H2_FLAGS = h2Flags();

    private static final int H2_IN_USE = 90020;
    /** SQL states: nobody answers there, that name or password is not known, that database is not there. */
    private static final List<String> NOT_LET_IN = List.of("08001", "28", "3D000");

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgres = new org.postgresql.Driver();

    private static Map<String, String> h2Flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("MODE", "PostgreSQL");
        flags.put("DATABASE_TO_LOWER", "TRUE");
        flags.put("CASE_INSENSITIVE_IDENTIFIERS", "TRUE");
        flags.put("DEFAULT_NULL_ORDERING", "HIGH");
        flags.put("WRITE_DELAY", "0");
        // Whoever records figures while a file is taken in waits for it, as on PostgreSQL, instead of failing after a second.
        flags.put("LOCK_TIMEOUT", "600000");
        // H2 2.4 does not see the parameters inside a nested "with" and answers with the result of the values before.
        flags.put("OPTIMIZE_REUSE_RESULTS", "FALSE");
        // Otherwise H2 writes every refused statement, values and all, into a file beside the database.
        flags.put("TRACE_LEVEL_FILE", "0");
        return flags;
    }

    /** The URL with the flags that H2 needs; a URL of another database as it is. */
    static String complete(String url) {
        if (!url.startsWith(H2_PREFIX)) {
            return url;
        }
        StringBuilder completed = new StringBuilder(url);
        String upper = url.toUpperCase(Locale.ROOT);
        H2_FLAGS.forEach((name, value) -> {
            if (!upper.contains(";" + name + "=")) {
                completed.append(';').append(name).append('=').append(value);
            }
        });
        return completed.toString();
    }

    /** PostgreSQL's details and the statements of a batch repeat what a row holds; they stay out of every message. */
    static Properties completed(String url, Properties info) {
        Properties completed = new Properties();
        completed.putAll(info);
        if (!url.startsWith(H2_PREFIX)) {
            completed.putIfAbsent(PGProperty.LOG_SERVER_ERROR_DETAIL.getName(), "false");
        }
        return completed;
    }

    private Driver of(String url) {
        return url.startsWith(H2_PREFIX) ? h2 : postgres;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        try {
            HalfwayMigration.putBack(url);
            H2File.keepToOwner(url);
            return of(url).connect(complete(url), completed(url, info));
        } catch (SQLException e) {
            throw inWords(e);
        } catch (IOException e) {
            String sentence = "De map of het bestand van de database is niet te maken: " + e.getMessage() + ". Mag deze gebruiker daar schrijven?";
            throw new SQLException(sentence, new ConfigurationException(sentence, e));
        }
    }

    /**
     * The same, with a sentence for the operator as its deepest cause: a start that fails for it says that sentence, where
     * it would print a page of the framework's.
     */
    static SQLException inWords(SQLException refused) {
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        String sentence = null;
        if (refused.getErrorCode() == H2_IN_USE) {
            sentence = "De database is al in gebruik: op dit H2-bestand draait al een Pleegpeil. Stop die eerst; wilt u er twee"
                    + " naast elkaar, gebruik dan PostgreSQL.";
        } else if (NOT_LET_IN.stream().anyMatch(state::startsWith)) {
            sentence = "De database is niet te bereiken: " + refused.getMessage() + " Draait PostgreSQL, en kloppen PLEEGPEIL_DB_URL,"
                    + " PLEEGPEIL_DB_USER en PLEEGPEIL_DB_PASSWORD?";
        }
        if (sentence == null) {
            return refused;
        }
        SQLException told = new SQLException(refused.getMessage(), refused.getSQLState(), refused.getErrorCode(), new ConfigurationException(sentence));
        told.addSuppressed(refused);
        return told;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return of(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return of(url).getPropertyInfo(complete(url), info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
