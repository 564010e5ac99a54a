package nl.pleegpeil.access;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorTokenTest {

    @Test
    void shortToken_isRefusedAndNotRepeated() {
        ConfigurationException refusal = assertThrows(ConfigurationException.class,
                () -> OperatorToken.checked(Optional.of("kort-geheim")));
        assertTrue(refusal.getMessage().contains("11 tekens"));
        assertTrue(!refusal.getMessage().contains("kort-geheim"));
    }
}
