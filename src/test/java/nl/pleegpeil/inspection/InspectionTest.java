package nl.pleegpeil.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.shared.Settings;
import nl.pleegpeil.testsupport.TestDatabase;
import nl.pleegpeil.testsupport.Today;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class InspectionTest {

    @Inject
    DatabaseInspection database;

    @Inject
    Flyway flyway;

    @Inject
    AuditCheck audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    InspectionTexts texts;

    private static List<String> wrong(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.grade() == Finding.Grade.WRONG).map(Finding::sentence).toList();
    }

    private List<Finding> lookAt(String url, String user, String password) {
        return new DatabaseInspection(url, user, Optional.of(password), settings, flyway, audit, clock, texts).look();
    }

    @Test
    void databaseOfThisRun_isFine() {
        List<Finding> findings = database.look();
        assertEquals(List.of(), wrong(findings));
        assertTrue(findings.stream().anyMatch(finding -> finding.sentence().startsWith("De tabellen zijn bij")), findings.toString());
    }

    @Test
    void databaseThatIsNotThere_isSaidInASentence() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        List<String> wrong = wrong(lookAt("jdbc:postgresql://127.0.0.1:" + nobody + "/x", "x", "x"));
        assertEquals(1, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).startsWith("De database is niet te bereiken: "), wrong.toString());
    }

    @Test
    void superuser_isNamed() throws SQLException {
        if (TestDatabase.isPostgres()) {
            var config = ConfigProvider.getConfig();
            List<String> wrong = wrong(lookAt(config.getValue("pleegpeil.test.superuser-url", String.class),
                    config.getValue("pleegpeil.test.superuser", String.class), config.getValue("pleegpeil.test.superuser-password", String.class)));
            assertTrue(wrong.stream().anyMatch(sentence -> sentence.contains("is een beheerder van PostgreSQL")), wrong.toString());
        }
    }

    @Test
    void clockOfYesterday_isFoundInTheLog() {
        Today.is("2020-01-01");
        List<String> wrong = wrong(database.look());
        assertTrue(wrong.stream().anyMatch(sentence -> sentence.startsWith("De klok loopt achter")), wrong.toString());
        assertEquals(TestDatabase.isPostgres() ? 2 : 1, wrong.size(), wrong.toString());
    }

    @Test
    void foreignTables_andAnEmptyDatabase_areToldApart() throws SQLException {
        String url = "jdbc:h2:mem:vreemd;DB_CLOSE_DELAY=-1";
        List<Finding> empty = lookAt(url, "sa", "");
        assertTrue(empty.stream().anyMatch(finding -> finding.sentence().startsWith("De database is leeg")), empty.toString());
        try (var connection = new Address(url, "sa", "").open(); var statement = connection.createStatement()) {
            statement.execute("create table fiets (id int)");
        }
        assertEquals(Set.of("In deze database staan tabellen die niet van Pleegpeil zijn. Geef Pleegpeil een eigen database."),
                Set.copyOf(wrong(lookAt(url, "sa", ""))));
    }
}
