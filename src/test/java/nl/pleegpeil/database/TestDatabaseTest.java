package nl.pleegpeil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.pleegpeil.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A green run says something only when it ran on the database it claims. */
@QuarkusTest
@Tag("database")
class TestDatabaseTest {

    @Inject
    DataSource database;

    @Test
    void product_isTheOneTheRunAsksFor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(TestDatabase.isPostgres() ? "PostgreSQL" : "H2", connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void schema_isThere() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from flyway_schema_history where success")) {
            assertTrue(rows.next() && rows.getInt(1) > 0);
        }
    }
}
