package nl.pleegpeil.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks sql/examples: every metric has a worked example, and gives what it says, rounded as it is written there. */
@QuarkusTest
@Tag("database")
class MetricExamplesTest {

    private static final Path EXAMPLES = Path.of("sql/examples");
    private static final Pattern QUESTION = Pattern.compile("(?m)^-- vraag: (\\S+)$");

    @Inject
    EntityManager entities;
    @Inject
    Metrics metrics;
    @Inject
    Given given;

    @Test
    void everyMetric_hasAnExample_andEveryExampleAMetric() throws IOException {
        Set<String> names = new TreeSet<>();
        metrics.all().forEach(metric -> names.add(metric.name()));
        assertEquals(names, exampleNames(), "the folders in sql/examples and the files in sql/metrics");
    }

    @Test
    void everyExample_isExplainedInThreeLinesOrMore() throws IOException {
        for (String name : exampleNames()) {
            String text = Files.readString(EXAMPLES.resolve(name).resolve("given.sql"));
            long comments = text.lines().filter(line -> line.startsWith("-- ") && !line.startsWith("-- vraag:")).count();
            assertTrue(comments >= 3 && comments <= 6, "sql/examples/" + name + "/given.sql:1: " + comments + " lines of comment, 3 to 6 are asked");
        }
    }

    @Test
    void everyExample_givesWhatIsExpected() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : exampleNames()) {
            wrong.addAll(compare(name));
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> compare(String name) throws IOException {
        Path folder = EXAMPLES.resolve(name);
        String sql = Files.readString(folder.resolve("given.sql"));
        Matcher question = QUESTION.matcher(sql);
        assertTrue(question.find(), folder.resolve("given.sql") + ": a line '-- vraag: gebied=...' says what is asked");
        insert(sql);
        given.allTotalsWorkedOutAnew();
        String answer = RestAssured.get("/api/v1/metrics/" + name + ".csv?" + question.group(1)).then().statusCode(200).extract().asString();
        List<NamedCsvRecord> expected = records(Files.readString(folder.resolve("expected.csv")));
        List<NamedCsvRecord> actual = records(answer);
        List<String> wrong = new ArrayList<>();
        if (expected.size() != actual.size()) {
            wrong.add(folder + "/expected.csv: " + expected.size() + " rows, the metric gives " + actual.size() + "\n" + answer);
            return wrong;
        }
        for (int index = 0; index < expected.size(); index++) {
            NamedCsvRecord row = expected.get(index);
            for (String column : row.getHeader()) {
                String want = row.getField(column);
                String got = rounded(actual.get(index).getField(column), want);
                if (!want.equals(got)) {
                    wrong.add(folder + "/expected.csv:" + (index + 2) + ": " + column + " is " + got + ", expected " + want);
                }
            }
        }
        return wrong;
    }

    /** As many decimals as the example writes. */
    private static String rounded(String actual, String expected) {
        if (!expected.matches("-?\\d+(\\.\\d+)?") || !actual.matches("-?\\d+(\\.\\d+)?")) {
            return actual;
        }
        return new BigDecimal(actual).setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_UP).toPlainString();
    }

    private static List<NamedCsvRecord> records(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    @Transactional
    void insert(String sql) {
        for (String statement : sql.split(";\\s*(?:\n|$)")) {
            if (!statement.isBlank()) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        }
    }

    private static Set<String> exampleNames() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            Set<String> names = new TreeSet<>();
            folders.filter(Files::isDirectory).forEach(folder -> names.add(folder.getFileName().toString()));
            return names;
        }
    }

    /** A code such as K00 or a parameter such as indicator=M02 says nothing to whoever reads a definition. */
    @Test
    void everyText_isInWords() {
        List<String> coded = metrics.all().stream().flatMap(metric -> Stream.of(metric.title(), metric.question(), metric.definition(), metric.limits(), metric.source()))
                .filter(text -> Pattern.compile("\\b[A-Z]\\d{2}[a-z]?\\b|\\w=\\w|[Dd]e maat [a-z]+|\\([a-z]*(?:known|ly|ity)\\)").matcher(text).find()).toList();
        assertEquals(List.of(), coded);
    }
}
