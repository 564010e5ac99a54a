package nl.pleegpeil.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.Metrics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks dashboards/: every page renders, and every mistake in one is named with file and line. */
@QuarkusTest
@Tag("database")
class DashboardFilesTest {

    private static final Path FOLDER = Path.of("dashboards");
    private static final Pattern CALL = Pattern.compile("inject:(?:metrics|tiles|reasons)\\.\\w+\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("'([^']*)'");

    @Inject
    Engine engine;
    @Inject
    Metrics metrics;

    @Test
    void everyPage_renders() throws IOException {
        List<Path> pages = pages();
        assertFalse(pages.isEmpty());
        for (Path page : pages) {
            String address = "/" + page.toString().replace('\\', '/').replaceFirst("\\.html$", "");
            RestAssured.get(address).then().statusCode(200).body(containsString("<h1>"), not(containsString("{inject")));
        }
    }

    @Test
    void everyPage_namesMetricsThatExist() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path page : pages()) {
            problems.addAll(unknownMetrics(page.toString(), Files.readString(page)));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyPage_hasTagsAndExpressionsThatParse() throws IOException {
        for (Path page : pages()) {
            assertEquals("", parseProblem(page.toString(), Files.readString(page)));
        }
    }

    @Test
    void misspeltMetric_isNamedWithFileAndLine() {
        assertEquals(List.of("dashboards/proef.html:2: there is no metric 'vervangingsratoi' in sql/metrics"),
                unknownMetrics("dashboards/proef.html", "<h1>Proef</h1>\n{#lineChart inject:metrics.named('vervangingsratoi', view) /}\n"));
    }

    @Test
    void unknownTag_isNamedWithFileAndLine() {
        String problem = parseProblem("dashboards/proef.html", "<h1>Proef</h1>\n{#lijngrafiek view /}\n");
        assertTrue(problem.contains("dashboards/proef.html:2") && problem.contains("lijngrafiek"), problem);
    }

    @Test
    void wrongExpression_isNamedWithFileAndLine() {
        String problem = parseProblem("dashboards/proef.html", "<h1>Proef</h1>\n\n{view.area.name(}\n");
        assertTrue(problem.contains("dashboards/proef.html:3"), problem);
    }

    @Test
    void unknownPage_isNotFound() {
        RestAssured.get("/dashboards/behoud/bestaat-niet").then().statusCode(404).body(containsString("behoud/bestaat-niet"));
    }

    private List<String> unknownMetrics(String file, String text) {
        Set<String> known = metrics.all().stream().map(MetricFile::name).collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            Matcher name = NAME.matcher(call.group(1));
            while (name.find()) {
                if (!known.contains(name.group(1))) {
                    long line = text.substring(0, call.start()).chars().filter(character -> character == '\n').count() + 1;
                    problems.add(file + ":" + line + ": there is no metric '" + name.group(1) + "' in sql/metrics");
                }
            }
        }
        return problems;
    }

    private String parseProblem(String file, String text) {
        try {
            engine.parse(text, Variant.forContentType(Variant.TEXT_HTML), file);
            return "";
        } catch (TemplateException problem) {
            return problem.getMessage();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }
}
