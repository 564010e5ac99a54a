package nl.pleegpeil.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is and who asks there.
 *
 * @param url JDBC URL of H2 or PostgreSQL
 */
public record Address(String url, String user, String password) {

    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** A connection of its own, beside any pool, with the flags that H2 needs; the caller closes it. */
    public Connection open() throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", password);
        Connection connection = new UrlDriver().connect(url, who);
        if (connection == null) {
            throw new SQLException("Not a URL of H2 or PostgreSQL");
        }
        return connection;
    }

    /** The same for who asks for a source: every connection is a new one. */
    public DataSource source() {
        if (isPostgres()) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setUser(user);
            postgres.setPassword(password);
            return postgres;
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(UrlDriver.complete(url));
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }

    /** Without the password: this may be printed. */
    @Override
    public String toString() {
        return url;
    }
}
