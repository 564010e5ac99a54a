package nl.pleegpeil.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A role of PostgreSQL without special powers, with an empty database of its own; made by a superuser for one run.
 *
 * @param url          of its own database
 * @param superuserUrl of the same database
 */
public record OrdinaryRole(String url, String name, String password, String superuserUrl, String superuser,
        String superuserPassword, String maintenanceUrl) {

    /** Makes one in the PostgreSQL that the URL names. */
    public static OrdinaryRole in(String url, String superuser, String superuserPassword) {
        String suffix = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String name = "pleegpeil_proef_" + suffix;
        String password = UUID.randomUUID().toString();
        // jdbc:postgresql://host:port/database?parameters, of which only the database changes.
        String own = url.replaceFirst("^(jdbc:postgresql:(?://[^/]+/)?)[^?]*", "$1" + name);
        execute(url, superuser, superuserPassword, "create role " + name + " login nosuperuser nobypassrls password '" + password + "'",
                "create database " + name + " owner " + name);
        String withoutUser = own.replaceAll("[?&](?:user|password)=[^&]*", "");
        return new OrdinaryRole(withoutUser, name, password, withoutUser, superuser, superuserPassword, url);
    }

    /** Leaves a PostgreSQL that goes on as it was. */
    public void drop() {
        execute(maintenanceUrl, superuser, superuserPassword, "drop database if exists " + name + " with (force)", "drop role if exists " + name);
    }

    private static void execute(String url, String user, String password, String... commands) {
        try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL for tests gives no role of its own", e);
        }
    }
}
