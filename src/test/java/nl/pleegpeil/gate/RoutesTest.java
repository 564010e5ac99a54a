package nl.pleegpeil.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way into the service that is no endpoint of ours, with what guards it. A new one must be thought about here. */
@QuarkusTest
class RoutesTest {

    /** Routes without a path: headers and guards. */
    private static final String ANY = "(any)";

    private static final Set<String> THOUGHT_ABOUT = Set.of(ANY,
            // Health: replaced by OperatorsDoor, which says UP or DOWN only.
            "/q/health", "/q/health/live", "/q/health/ready", "/q/health/started",
            // Measurements: OperatorsDoor asks for the operator.
            "/q/metrics",
            // The rest of /q: nothing is there, which this says.
            "/q/",
            // The public description of the API, also under the names that the framework adds.
            "/api/v1/openapi.json", "/api/v1/openapi.json.json", "/api/v1/openapi.json.yaml", "/api/v1/openapi.json.yml",
            // Adds the version of the API to its answers.
            "/api/",
            // Charts: files that are the same for everybody.
            "/webjars/",
            // Static files, and the endpoints behind the Gatekeeper.
            "/");

    @Inject
    Router router;

    @Test
    void routes_areAllThoughtAbout() {
        Set<String> found = router.getRoutes().stream().map(route -> route.getPath() == null ? ANY : route.getPath())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(THOUGHT_ABOUT), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q", "/q/", "/q/dev-ui", "/q/dev/", "/q/health-ui", "/q/openapi", "/q/arc", "/q/info", "/q/logging-ui",
        "/webjars/", "/META-INF/", "/application.properties", "/.git/config"})
    void rest_isNotThere(String path) {
        Visitor.anybody().get(path).then().statusCode(404);
    }
}
