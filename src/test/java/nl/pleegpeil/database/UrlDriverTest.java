package nl.pleegpeil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UrlDriverTest {

    @Test
    void h2Url_withoutFlags_getsThemAll() {
        assertEquals("jdbc:h2:file:./data/x;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=600000;TRACE_LEVEL_FILE=0", UrlDriver.complete("jdbc:h2:file:./data/x"));
    }

    @Test
    void h2Url_withAFlagOfItsOwn_keepsIt() {
        assertEquals("jdbc:h2:mem:x;write_delay=100;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=600000;TRACE_LEVEL_FILE=0", UrlDriver.complete("jdbc:h2:mem:x;write_delay=100"));
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
