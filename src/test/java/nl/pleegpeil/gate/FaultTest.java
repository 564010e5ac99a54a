package nl.pleegpeil.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void message_staysOut_linesAndCausesStay() {
        IllegalStateException fault = new IllegalStateException("Jan", new SQLException("Key (naam)=(Jan)", "23505"));
        fault.addSuppressed(new IllegalArgumentException("Jan"));
        Throwable told = Fault.withoutContent(fault);
        StringWriter text = new StringWriter();
        told.printStackTrace(new PrintWriter(text));
        assertFalse(text.toString().contains("Jan"), text.toString());
        assertEquals("java.lang.IllegalStateException", told.toString());
        assertEquals("java.sql.SQLException [23505]", told.getCause().toString());
        assertArrayEquals(fault.getStackTrace(), told.getStackTrace());
    }

    @Test
    void message_ofTheServerItself_stays() {
        assertEquals("java.sql.SQLException [08001]: no connection", Fault.withoutContent(new SQLException("no connection", "08001")).toString());
        assertEquals(ConfigurationException.class.getName() + ": too short", Fault.withoutContent(new ConfigurationException("too short")).toString());
    }

    @Test
    void fault_thatIsItsOwnCause_ends() {
        IllegalStateException first = new IllegalStateException("a");
        first.initCause(new IllegalStateException("b", first));
        assertNull(Fault.withoutContent(first).getCause().getCause());
        assertNull(Fault.withoutContent(null));
    }

    @Test
    void address_losesItsQuery() {
        LogRecord line = new LogRecord(Level.WARNING, "%s and %s");
        line.setParameters(new Object[] {"/zoeken?naam=Jan", new IllegalStateException("Jan")});
        assertEquals(true, new ContentFilter().isLoggable(line));
        assertEquals("/zoeken", line.getParameters()[0]);
        assertEquals("java.lang.IllegalStateException", line.getParameters()[1].toString());
    }
}
