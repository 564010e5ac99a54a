package nl.pleegpeil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    @Test
    void nothingSet_andEmptyValues_areFine() {
        assertEquals(List.of(), SettingsForm.wrongIn(Map.of()));
        assertEquals(List.of(), SettingsForm.wrongIn(Map.of("PLEEGPEIL_PORT", "", "PLEEGPEIL_PUBLIC_URL", " ", "HOME", "x")));
    }

    @Test
    void usualValues_areFine() {
        assertEquals(List.of(), SettingsForm.wrongIn(Map.of("PLEEGPEIL_PORT", "8080", "PLEEGPEIL_PUBLIC_URL", "https://pleegpeil.example.nl",
                "PLEEGPEIL_IDLE", "30M", "PLEEGPEIL_MAX_UPLOAD", "512M", "PLEEGPEIL_DEMO", "true", "PLEEGPEIL_MAIL_STARTTLS", "required",
                "PLEEGPEIL_DB_URL", "jdbc:postgresql://localhost/pleegpeil")));
    }

    @Test
    void everythingWrong_isSaidAtOnce() {
        List<String> wrong = SettingsForm.wrongIn(Map.of("PLEEGPEIL_PORT", "80800", "PLEEGPEIL_DEMO", "ja", "PLEEGPEIL_PUBLIC_URL", "pleegpeil.nl",
                "PLEEGPEIL_DB_URL", "postgres://localhost/x", "PLEEGPEIL_IDLE", "een half uur", "PLEEGPEIL_MAX_UPLOAD", "veel",
                "PLEEGPEIL_MAIL_STARTTLS", "misschien"));
        assertEquals(7, wrong.size(), wrong.toString());
        assertTrue(wrong.contains("PLEEGPEIL_PORT klopt niet. Geef een heel getal van 0 tot en met 65535."), wrong.toString());
        assertTrue(wrong.stream().noneMatch(sentence -> sentence.contains("postgres://localhost")), "a value may hold a password");
    }
}
