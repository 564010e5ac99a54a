package nl.pleegpeil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
