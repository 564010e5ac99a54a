package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is installed can be looked up in what is installed: its version, its parts and their licences. */
class TrustIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Licences that go with the EUPL for a service that is offered over a network and handed on as a whole. */
    private static final Pattern FINE = Pattern.compile(
            "(?i).*(apache|\\bmit\\b|bsd|eupl|epl|eclipse public|eclipse distribution|\\bedl|cc0|mpl|mozilla|unlicense|public.domain|"
                    + "classpath|isc|lgpl|lesser|upl|universal permissive|bouncy castle|0bsd|w3c|zlib).*");

    @TempDir
    Path folder;

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        component.path("licenses").forEach(entry -> {
            for (String field : List.of("id", "name")) {
                if (entry.path("license").hasNonNull(field)) {
                    names.add(entry.path("license").path(field).asText());
                }
            }
            if (entry.hasNonNull("expression")) {
                names.add(entry.path("expression").asText());
            }
        });
        return names;
    }

    @Test
    void installedService_namesItsVersionAndItsParts_withLicencesThatFit() throws Exception {
        try (Service service = Service.start(folder, Map.of("PLEEGPEIL_DB_URL", "jdbc:h2:mem:vertrouwen;DB_CLOSE_DELAY=-1"))) {
            String version = JSON.readTree(service.get("/q/health")).path("version").asText();
            assertTrue(version.matches("\\d+\\.\\d+\\.\\d+.*"), version);
            assertTrue(service.get("/over").contains("Over deze versie"));
            JsonNode parts = JSON.readTree(service.get("/over/onderdelen.json")).path("components");
            assertTrue(parts.size() > 100, "there are " + parts.size());
            List<String> doubtful = new ArrayList<>();
            for (JsonNode part : parts) {
                List<String> licences = licences(part);
                if (licences.stream().noneMatch(name -> FINE.matcher(name).matches())) {
                    doubtful.add(part.path("group").asText() + ":" + part.path("name").asText() + " " + licences);
                }
                assertFalse(part.path("version").asText().isEmpty());
            }
            assertEquals(List.of(), doubtful);
        }
    }
}
