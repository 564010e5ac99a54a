package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.pleegpeil.testsupport.OrdinaryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build on two databases, and starts that are refused with a sentence. */
class StartIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Map<String, String> onH2(String... more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("PLEEGPEIL_DB_URL", "jdbc:h2:file:" + folder.resolve("pleegpeil"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    /** Without the moment at which each database heard of the figures. */
    private static JsonNode ratio(Service service) throws IOException, InterruptedException {
        ObjectNode answer = (ObjectNode) JSON.readTree(service.get("/api/v1/metrics/vervangingsratio?gebied=NL&per=jaar"));
        answer.remove("asOf");
        return answer;
    }

    @Test
    void sameJar_answersAlikeOnBothDatabases() throws Exception {
        JsonNode onH2;
        try (Service service = Service.start(folder, onH2())) {
            onH2 = ratio(service);
            assertTrue(Files.exists(folder.resolve("pleegpeil.key")));
            // The log is for machines: one JSON object a line.
            for (String line : service.output().lines().filter(line -> line.contains("Pleegpeil draait op")).toList()) {
                assertTrue(JSON.readTree(line).get("message").asText().startsWith("Pleegpeil draait op http://127.0.0.1:"));
            }
        }
        JsonNode year = StreamSupport.stream(onH2.get("rows").spliterator(), false)
                .filter(row -> row.get("label").asText().equals("2024")).findFirst().orElseThrow();
        assertEquals(58.0, year.get("amount").asDouble(), 0.05);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start()) {
            OrdinaryRole role = OrdinaryRole.in(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            try (Service service = Service.start(folder, onPostgres(role.url(), role.name(), role.password()))) {
                assertEquals(onH2, ratio(service));
            }
        }
    }

    private static Map<String, String> onPostgres(String url, String user, String password) {
        return Map.of("PLEEGPEIL_DB_URL", url, "PLEEGPEIL_DB_USER", user, "PLEEGPEIL_DB_PASSWORD", password,
                "PLEEGPEIL_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Test
    void superuserOfPostgres_isRefusedWithASentence() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start()) {
            Service refused = Service.launch(folder, onPostgres(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
            assertNotEquals(0, refused.refusal());
            assertTrue(refused.output().contains("Dat is een beheerder van PostgreSQL"), refused.output());
            assertFalse(refused.output().contains("Pleegpeil draait op"), refused.output());
        }
    }

    @Test
    void shortToken_isRefusedWithASentence() throws Exception {
        Service refused = Service.launch(folder, onH2("PLEEGPEIL_API_TOKEN", "kort"));
        assertNotEquals(0, refused.refusal());
        assertTrue(refused.output().contains("PLEEGPEIL_API_TOKEN is te kort"), refused.output());
        assertFalse(refused.output().contains("\tat "), refused.output());
    }

    @Test
    void postgresWithoutKey_isRefusedWithASentence() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start()) {
            OrdinaryRole role = OrdinaryRole.in(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            Service refused = Service.launch(folder, Map.of("PLEEGPEIL_DB_URL", role.url(), "PLEEGPEIL_DB_USER", role.name(),
                    "PLEEGPEIL_DB_PASSWORD", role.password()));
            assertNotEquals(0, refused.refusal());
            assertTrue(refused.output().contains("PLEEGPEIL_KEY ontbreekt"), refused.output());
        }
    }
}
