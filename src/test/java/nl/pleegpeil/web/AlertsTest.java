package nl.pleegpeil.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An alert on a metric that nobody gives never goes off. */
@QuarkusTest
class AlertsTest {

    private static final Path RULES = Path.of("docs/inrichting/waarschuwingen.yml");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^\\s+expr: (.*)$");
    /** A name with what stands in braces behind it; functions and words have no underscore, or a bracket behind them. */
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)\\b(?!\\()(?:\\{([^}]*)})?");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)\\s*(?:=~|!=|=)");
    // Of the machine, by Prometheus' own exporter.
    private static final String OF_THE_MACHINE = "node_";
    // Given by whoever asks.
    private static final Set<String> OF_THE_SCRAPE = Set.of("job", "instance");

    @Test
    void metricsInAlerts_areGivenByTheService_withTheirLabels() throws IOException {
        given().get("/inloggen").then().statusCode(200);
        String metrics = given().accept("text/plain").get("/q/metrics").then().statusCode(200).extract().asString();
        Set<String> missing = new TreeSet<>();
        int looked = 0;
        for (String expression : EXPRESSION.matcher(Files.readString(RULES)).results().map(match -> match.group(1)).toList()) {
            for (MatchResult metric : METRIC.matcher(expression).results().toList()) {
                String name = metric.group(1);
                if (name.startsWith(OF_THE_MACHINE)) {
                    continue;
                }
                looked++;
                Set<String> lines = metrics.lines().filter(line -> line.matches(name + "[ {].*")).collect(Collectors.toSet());
                if (lines.isEmpty()) {
                    missing.add(name);
                }
                String braces = metric.group(2) == null ? "" : metric.group(2);
                LABEL.matcher(braces).results().map(label -> label.group(1)).filter(label -> !OF_THE_SCRAPE.contains(label))
                        .filter(label -> lines.stream().noneMatch(line -> line.contains(label + "=\""))).forEach(label -> missing.add(name + "{" + label + "}"));
            }
        }
        assertTrue(looked > 4, "the alerts were read");
        assertEquals(Set.of(), missing);
    }
}
