package nl.pleegpeil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UrlDriverTest {

    @Test
    void h2Url_withoutFlags_getsThemAll() {
        assertEquals("jdbc:h2:file:./data/x;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=600000;OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0", UrlDriver.complete("jdbc:h2:file:./data/x"));
    }

    @Test
    void h2Url_withAFlagOfItsOwn_keepsIt() {
        assertEquals("jdbc:h2:mem:x;write_delay=100;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=600000;OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0", UrlDriver.complete("jdbc:h2:mem:x;write_delay=100"));
    }

    @Test
    void sameQuestionWithOtherValues_getsItsOwnAnswer() throws SQLException {
        try (Connection connection = new UrlDriver().connect("jdbc:h2:mem:waarden", new Properties()); Statement statement = connection.createStatement()) {
            statement.execute("create table t(a varchar, b int)");
            statement.execute("insert into t values ('p', 1), ('q', 2)");
            try (PreparedStatement asked = connection.prepareStatement("with x as (select b from t where a = ?), y as (select min(b) as b from x) select x.b from x join y on y.b = x.b")) {
                List<Integer> answers = new ArrayList<>();
                for (String value : List.of("geen", "p", "q")) {
                    asked.setString(1, value);
                    try (ResultSet answer = asked.executeQuery()) {
                        answers.add(answer.next() ? answer.getInt(1) : 0);
                    }
                }
                assertEquals(List.of(0, 1, 2), answers);
            }
        }
    }

    @Test
    void postgresUrl_staysAsItIs() {
        assertEquals("jdbc:postgresql://127.0.0.1:5432/pleegpeil", UrlDriver.complete("jdbc:postgresql://127.0.0.1:5432/pleegpeil"));
    }

    @Test
    void fileInUse_andAServerThatDoesNotAnswer_areSaidInWords() {
        SQLException inUse = UrlDriver.inWords(new SQLException("Database may be already in use", "90020", 90020));
        assertTrue(inUse.getCause().getMessage().startsWith("De database is al in gebruik"), inUse.getCause().getMessage());
        assertEquals(90020, inUse.getErrorCode());
        SQLException away = UrlDriver.inWords(new SQLException("Connection refused.", "08001"));
        assertTrue(away.getCause().getMessage().startsWith("De database is niet te bereiken: Connection refused."), away.getCause().getMessage());
        SQLException other = new SQLException("syntax", "42601");
        assertEquals(other, UrlDriver.inWords(other));
    }
}
