package nl.pleegpeil.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {

    @ParameterizedTest
    @CsvSource({"veilig@voorbeeld.example,mailto:veilig@voorbeeld.example", "mailto:a@b.example,mailto:a@b.example",
        "https://voorbeeld.example/meld,https://voorbeeld.example/meld", "tel:+31-10-1234567,tel:+31-10-1234567"})
    void contact_asAnAddress(String given, String told) {
        assertEquals(told, SecurityText.asAddress(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://voorbeeld.example", "de balie", "a@b.example\nExpires: nooit"})
    void contact_thatNobodyCanUse(String given) {
        assertThrows(ConfigurationException.class, () -> SecurityText.asAddress(given));
    }
}
