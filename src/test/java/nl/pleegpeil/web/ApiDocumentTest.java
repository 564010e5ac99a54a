package nl.pleegpeil.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The NLGov REST API Design Rules 2, as far as a document can show that they are kept. */
@QuarkusTest
class ApiDocumentTest {

    private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern PATH = Pattern.compile("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*}(\\.[a-z]+)?))+");
    private static final Set<String> METHODS = Set.of("get", "head", "put", "post", "patch", "delete", "options");
    private static final Set<String> NOT_METHODS = Set.of("parameters", "summary", "description", "servers");

    private Map<String, Object> document;
    private Map<String, Map<String, Object>> paths;

    @BeforeEach
    void read() {
        document = given().get("/api/v1/openapi.json").then().statusCode(200).contentType("application/json")
                .extract().jsonPath().getMap("");
        paths = map(document.get("paths"));
        assertTrue(paths.containsKey("/metrics"), paths.keySet().toString());
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object value) {
        return (Map<String, V>) value;
    }

    @Test
    void document_isOpenApi31() {
        assertTrue(document.get("openapi").toString().startsWith("3.1."), document.get("openapi").toString());
    }

    @Test
    void info_saysWhatWhoAndUnderWhichLicence() {
        Map<String, Object> info = map(document.get("info"));
        assertEquals("Pleegpeil", info.get("title"));
        assertTrue(SEMANTIC_VERSION.matcher(info.get("version").toString()).matches());
        assertFalse(map(info.get("contact")).get("name").toString().isBlank());
        assertFalse(map(info.get("contact")).get("url").toString().isBlank());
        assertEquals("EUPL-1.2", map(info.get("license")).get("name"));
    }

    @Test
    void server_addressCarriesTheMajorVersion() {
        List<Map<String, Object>> servers = given().get("/api/v1/openapi.json").jsonPath().getList("servers");
        assertEquals(List.of("/api/v1"), servers.stream().map(server -> server.get("url")).toList());
    }

    @Test
    void version_onEveryAnswerOfTheApi() {
        for (String path : List.of("/api/v1/metrics", "/api/v1/openapi.json", "/api/v1/bestaat-niet", "/api/v1/metrics/")) {
            given().get(path).then().header("API-Version", equalTo(map(document.get("info")).get("version")));
        }
        assertEquals(null, given().get("/inloggen").getHeader("API-Version"));
    }

    @Test
    void document_asksForATokenWhereTheServiceDoes() {
        int asked = 0;
        for (Map.Entry<String, Map<String, Object>> path : paths.entrySet()) {
            if (!path.getValue().containsKey("get") || path.getKey().contains("{") || path.getKey().startsWith("/proefbanken")) {
                continue;
            }
            List<Map<String, Object>> ways = list(map(path.getValue().get("get")).get("security"));
            assertTrue(ways.get(0).containsKey("token"), path.getKey());
            int status = Visitor.anybody().get("/api/v1" + path.getKey()).statusCode();
            assertEquals(ways.stream().noneMatch(Map::isEmpty), status == 401, path.getKey() + " gives " + status);
            asked++;
        }
        assertTrue(asked > 3, "too few addresses to say anything");
        assertEquals(1, list(map(paths.get("/imports/{kind}").get("post")).get("security")).size());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @Test
    void paths_areLowerCaseWithoutASlashAtTheEnd() {
        for (String path : paths.keySet()) {
            assertTrue(PATH.matcher(path).matches(), path);
        }
    }

    @Test
    void collections_arePlural() {
        for (String path : paths.keySet()) {
            String first = path.split("/")[1];
            // Data is a plural as well.
            assertTrue(first.endsWith("s") || first.endsWith("en") || first.endsWith("data"), path);
        }
    }

    @Test
    void addresses_withASlashAtTheEndDoNotExist() {
        paths.keySet().stream().filter(path -> !path.contains("{")).forEach(path ->
                given().get("/api/v1" + path + "/").then().statusCode(404).contentType("application/problem+json"));
    }

    @Test
    void methods_areTheStandardOnes() {
        paths.forEach((path, item) -> item.keySet().stream().filter(key -> !NOT_METHODS.contains(key))
                .forEach(method -> assertTrue(METHODS.contains(method), method + " " + path)));
    }

    @Test
    void operations_haveAnIdAQuestionAndAVersionedAnswerAndAProblem() {
        paths.forEach((path, item) -> item.forEach((method, value) -> {
            if (METHODS.contains(method)) {
                Map<String, Object> operation = map(value);
                String where = method + " " + path;
                assertTrue(operation.get("operationId") != null, where + " has no operationId");
                assertTrue(operation.get("summary") != null, where + " has no summary");
                Map<String, Map<String, Object>> responses = map(operation.get("responses"));
                responses.forEach((status, response) -> assertTrue(map(response.get("headers")).containsKey("API-Version"),
                        where + " " + status + " has no API-Version"));
                assertTrue(map(responses.get("default").get("content")).containsKey("application/problem+json"), where);
            }
        }));
    }

    @Test
    void document_showsNoInternals() {
        String text = given().get("/api/v1/openapi.json").asString();
        for (String internal : List.of("nl.pleegpeil", "java.", "Panache", "/q/", "jdbc:")) {
            assertFalse(text.contains(internal), internal);
        }
    }

    @Test
    void api_answersJsonByDefault() {
        given().accept("*/*").get("/api/v1/metrics").then().statusCode(200).contentType("application/json");
    }
}
