package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.testsupport.OrdinaryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole round, with the packaged service and its commands as an operator uses them: a copy while it runs, an empty
 * machine, the copy put back, the move to PostgreSQL, and the same round there. The figures stay the same all the way.
 */
class BackupIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EMAIL = "beheer@reservekopie.example";
    private static final String PASSWORD = "Zomerregen-op-het-dak-42";

    @TempDir
    Path folder;

    private Map<String, String> settings(String... more) {
        Map<String, String> settings = new HashMap<>(Map.of("PLEEGPEIL_LOG_JSON", "false", "PLEEGPEIL_LIMITS", "false"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private Map<String, String> onH2(Path place) {
        return settings("PLEEGPEIL_DB_URL", "jdbc:h2:file:" + place.resolve("pleegpeil"));
    }

    private Map<String, String> onPostgres(OrdinaryRole role, Path place, String key) {
        return settings("PLEEGPEIL_DB_URL", role.url(), "PLEEGPEIL_DB_USER", role.name(), "PLEEGPEIL_DB_PASSWORD", role.password(),
                "PLEEGPEIL_KEY", key, "PLEEGPEIL_AUDIT_HEAD", place.resolve("audit-head").toString());
    }

    private Path place(String name) throws Exception {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Every metric, as a reader gets it, of the country and of a region of the example. */
    private static Map<String, String> figures(Service service) throws Exception {
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode metric : JSON.readTree(service.get("/api/v1/metrics")).findValues("name")) {
            for (String area : new String[] {"NL", "VB-MERENLAND"}) {
                String address = "/api/v1/metrics/" + metric.asText() + ".csv?gebied=" + area;
                figures.put(address, service.answer(address));
            }
        }
        assertTrue(figures.size() > 10, figures.keySet().toString());
        return figures;
    }

    private void succeeds(Path place, Map<String, String> settings, String says, String... words) throws Exception {
        Service command = Service.launch(place, settings, words);
        assertEquals(0, command.refusal(), command.output());
        assertTrue(command.output().contains(says), command.output());
    }

    private static void sameAndSignedIn(Service service, Map<String, String> before) throws Exception {
        assertEquals(before, figures(service));
        assertEquals(303, service.signIn(EMAIL, PASSWORD));
        assertNotEquals(303, service.signIn(EMAIL, PASSWORD + "x"));
    }

    @Test
    void copyWipeRestoreAndMove_keepFiguresAuditAndSignIn() throws Exception {
        KeyPair age = new X25519KeyPairGenerator().generateKeyPair();
        Path identity = Files.write(folder.resolve("age.txt"), age.getPrivate().getEncoded());
        Path first = place("eerste");
        Path copy = folder.resolve("kopie.zip.age");
        Map<String, String> settings = onH2(first);
        settings.putAll(Map.of("PLEEGPEIL_DEMO", "true", "PLEEGPEIL_BOOTSTRAP_EMAIL", EMAIL, "PLEEGPEIL_BOOTSTRAP_PASSWORD", PASSWORD));
        Map<String, String> before;
        try (Service service = Service.start(first, settings)) {
            before = figures(service);
            succeeds(first, settings, "Versleuteld voor 1 ontvanger", "reservekopie", copy.toString(), "--voor", age.getPublic().toString());
            assertFalse(Files.readString(copy, StandardCharsets.ISO_8859_1).contains("inhoud.json"));
        }
        Path second = place("tweede");
        succeeds(second, onH2(second), "De cijfers zijn gelijk", "herstel", copy.toString(), "--sleutel", identity.toString());
        Service again = Service.launch(second, onH2(second), "herstel", copy.toString(), "--sleutel", identity.toString());
        assertEquals(1, again.refusal());
        assertTrue(again.output().contains("is niet leeg. Er is niets gewijzigd."), again.output());
        try (Service service = Service.start(second, onH2(second))) {
            sameAndSignedIn(service, before);
        }
        succeeds(second, onH2(second), "Het logboek is heel.", "controleer-logboek");
        String key = Files.readString(second.resolve("pleegpeil.key")).strip();
        assertEquals(Files.readString(first.resolve("pleegpeil.key")).strip(), key);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start()) {
            String maintenance = postgres.getJdbcUrl("postgres", "postgres");
            Path third = place("derde");
            Map<String, String> moved = onPostgres(OrdinaryRole.in(maintenance, "postgres", "postgres"), third, key);
            succeeds(third, moved, "De cijfers zijn gelijk", "verhuis", "jdbc:h2:file:" + second.resolve("pleegpeil"));
            Path plain = folder.resolve("kopie.zip");
            try (Service service = Service.start(third, moved)) {
                sameAndSignedIn(service, before);
                succeeds(third, moved, "Gemaakt en nagelezen", "reservekopie", plain.toString());
            }
            Path fourth = place("vierde");
            Map<String, String> restored = onPostgres(OrdinaryRole.in(maintenance, "postgres", "postgres"), fourth, key);
            succeeds(fourth, restored, "De cijfers zijn gelijk", "herstel", plain.toString());
            try (Service service = Service.start(fourth, restored)) {
                sameAndSignedIn(service, before);
            }
            succeeds(fourth, restored, "Het logboek is heel.", "controleer-logboek");
            succeeds(fourth, restored, "Pleegpeil kan zo draaien.", "controleer-instelling");
        }
    }

    @Test
    void damagedCopy_isFound() throws Exception {
        Path place = place("enkel");
        Path copy = folder.resolve("kopie.zip");
        succeeds(place, onH2(place), "Het logboek is heel.", "controleer-logboek");
        succeeds(place, onH2(place), "Let op: de kopie is niet versleuteld", "reservekopie", copy.toString());
        succeeds(place, onH2(place), "De kopie is heel", "controleer-reservekopie", copy.toString());
        byte[] bytes = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Service damaged = Service.launch(place, onH2(place), "controleer-reservekopie", copy.toString());
        assertEquals(1, damaged.refusal(), damaged.output());
        assertFalse(damaged.output().contains("\tat "), damaged.output());
    }
}
