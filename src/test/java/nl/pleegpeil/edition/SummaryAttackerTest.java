package nl.pleegpeil.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.SpreadSheet;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.example.ExampleForTest;
import nl.pleegpeil.example.ExampleLeaver;
import nl.pleegpeil.pdf.PdfPrinter;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.PdfCheck;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody who reads two successive summaries of the example region and of its smallest municipality in every carrier, puts
 * them beside all that is public, and looks what is left of the counts behind them. And how many sheets of paper that is.
 */
@QuarkusTest
@Tag("database")
class SummaryAttackerTest {

    private static final Logger LOG = Logger.getLogger(SummaryAttackerTest.class);
    private static final String REGION = "VB-MERENLAND";
    private static final String SMALLEST = "VB0010";
    private static final List<String> PERIODS = List.of("2024", "2026-H1");
    private static final Pattern SENTENCE = Pattern.compile("In (\\d{4}) (begonnen|stopten) in (regio|gemeente) \\S+ (\\d+) pleeggezin\\w*\\."
            + "(?: Het jaar ervoor \\w+ dat er (\\d+)\\.)?");
    private static final Map<String, String> METRICS = Map.of("begonnen", "instroom", "stopten", "uitstroom");

    /** A count as one carrier gives it. */
    private record Told(String carrier, String metric, String area, String year, long amount) {

        String id() {
            return metric + " " + area + " " + year;
        }
    }

    @Inject
    ExampleForTest example;
    @Inject
    ExampleLeaver leaver;
    @Inject
    Given given;
    @Inject
    ObjectMapper json;

    @BeforeEach
    void twoSummaries() {
        Today.is("2026-11-20");
        leave();
        example.fillForGood();
        for (String area : List.of(REGION, SMALLEST)) {
            Council council = Council.of(area);
            council.bringOut(council.begin(PERIODS.get(0)), "");
        }
    }

    @AfterEach
    void leave() {
        Cast.leave();
        leaver.leave(Actor.service("toets"));
        example.forgetThatItWasLeft();
    }

    private static byte[] file(String area, String period, String kind) {
        return Visitor.anybody().get("/samenvattingen/" + area + "/" + period + "/1/samenvatting." + kind).then().statusCode(200).extract().asByteArray();
    }

    @Test
    void paper_hasFourPagesAtMost_andIsSound() {
        for (String area : List.of(REGION, SMALLEST)) {
            byte[] pdf = file(area, PERIODS.get(1), "pdf");
            assertTrue(PdfPrinter.pages(pdf) <= 4, area + " has " + PdfPrinter.pages(pdf) + " pages");
            assertEquals(List.of(), PdfCheck.failures(pdf));
        }
    }

    @Test
    void twoSummaries_inAllCarriers_giveNothingAway_andAnExactFigureWould() throws IOException {
        List<Told> told = new ArrayList<>();
        for (String area : List.of(REGION, SMALLEST)) {
            for (String period : PERIODS) {
                told.addAll(read(area, period));
            }
        }
        Set<String> carriers = new TreeSet<>(told.stream().map(Told::carrier).toList());
        assertEquals(Set.of("csv", "html", "json", "ods", "pdf", "xlsx", "zip csv", "zip html", "zip json", "zip ods", "zip pdf", "zip xlsx"), carriers);
        Map<String, Set<Long>> values = new TreeMap<>();
        told.forEach(each -> values.computeIfAbsent(each.id(), any -> new TreeSet<>()).add(each.amount()));
        // A year that stands in both summaries, or in two carriers, is the same number: two roundings would be two bounds.
        assertEquals(List.of(), values.entrySet().stream().filter(value -> value.getValue().size() > 1).toList());
        assertTrue(values.keySet().stream().anyMatch(id -> id.contains(SMALLEST)), values.toString());

        Equations equations = new Equations();
        told.forEach(equations::add);
        AttackReport report = equations.solve();
        LOG.infof("attacker of summaries: %d values in %d carriers, %d cells, %d sums, %d counts, %d recovered", told.size(), carriers.size(),
                equations.cells.size(), equations.relations.size(), report.findings().size(), recovered(report));
        assertEquals(0, recovered(report));
        assertEquals(List.of(), report.unsafe());

        Told of = told.stream().filter(each -> each.area().equals(SMALLEST)).findFirst().orElseThrow();
        long exact = Long.parseLong(given.rowsOf("select min(" + (of.metric().equals("instroom") ? "started" : "stopped") + ") from household_flows where area_code = '"
                + of.area() + "' and period_code = '" + of.year() + "' and kind = 'onbekend' and provider_code = ''").get(0));
        equations.plant(of.id(), exact);
        assertNotEquals(0, recovered(equations.solve()));
    }

    private static long recovered(AttackReport report) {
        return report.findings().stream().filter(finding -> finding.max().isPresent() && finding.max().getAsLong() == finding.min()).count();
    }

    /** What is public of the counts, and what the summaries say of the same. */
    private static final class Equations {

        private final Map<String, PublishedCell> cells = new LinkedHashMap<>();
        private final List<AdditiveRelation> relations = new ArrayList<>();

        Equations() {
            List<String> municipalities = new ArrayList<>();
            for (int number = 1; number <= 10; number++) {
                municipalities.add(String.format("VB%04d", number));
            }
            List<String> areas = new ArrayList<>(municipalities);
            areas.add(REGION);
            Set<String> years = new TreeSet<>();
            for (String metric : METRICS.values()) {
                for (String area : areas) {
                    List<Map<String, Object>> rows = Visitor.anybody().get("/api/v1/metrics/" + metric + "?gebied=" + area).jsonPath().getList("rows");
                    rows.stream().filter(row -> row.get("amount") != null).forEach(row -> {
                        String id = metric + " " + area + " " + row.get("label");
                        years.add(String.valueOf(row.get("label")));
                        cells.put(id, rounded(id, area, ((Number) row.get("amount")).longValue()));
                    });
                }
                for (String year : years) {
                    String total = metric + " " + REGION + " " + year;
                    List<String> parts = municipalities.stream().map(area -> metric + " " + area + " " + year).toList();
                    if (cells.containsKey(total) && cells.keySet().containsAll(parts)) {
                        relations.add(AdditiveRelation.sum(total, parts));
                    }
                }
            }
        }

        private static PublishedCell rounded(String id, String area, long amount) {
            PublishedCell cell = PublishedCell.systematic(id, amount);
            return area.equals(REGION) ? cell.notSensitive() : cell;
        }

        /** One more word on the same count. What is no round number is exact. */
        void add(Told told) {
            cells.computeIfAbsent(told.id(), id -> rounded(id, told.area(), told.amount()));
            String own = told.carrier() + " " + told.id();
            if (cells.put(own, told.amount() % 5 == 0 ? rounded(own, told.area(), told.amount()) : PublishedCell.known(own, told.amount())) == null) {
                relations.add(AdditiveRelation.sum(own, List.of(told.id())));
            }
        }

        void plant(String id, long exact) {
            cells.put("planted", PublishedCell.known("planted", exact));
            relations.add(AdditiveRelation.sum("planted", List.of(id)));
        }

        AttackReport solve() {
            return DisclosureControl.attack(cells.values(), relations, AttackOptions.defaults());
        }
    }

    private List<Told> read(String area, String period) throws IOException {
        List<Told> told = new ArrayList<>();
        String page = Visitor.anybody().get("/samenvattingen/" + area + "/" + period + "/1").asString();
        told.addAll(text("html", area, Jsoup.parse(page).text()));
        for (String kind : List.of("pdf", "ods", "xlsx", "csv", "json")) {
            told.addAll(one(kind, kind, area, file(area, period, kind)));
        }
        for (Map.Entry<String, byte[]> entry : unzip(file(area, period, "zip")).entrySet()) {
            if (!entry.getKey().equals("metadata.json")) {
                String kind = entry.getKey().replaceFirst(".*\\.", "");
                told.addAll(one(kind, "zip " + kind, area, entry.getValue()));
            }
        }
        return told;
    }

    private List<Told> one(String kind, String carrier, String area, byte[] content) throws IOException {
        return switch (kind) {
            case "pdf" -> text(carrier, area, PdfCheck.text(content).replaceAll("\\s+", " "));
            case "html" -> text(carrier, area, Jsoup.parse(new String(content, StandardCharsets.UTF_8)).text());
            case "json" -> json(carrier, json.readTree(content));
            case "csv" -> rows(carrier, new String(content, StandardCharsets.UTF_8).lines().skip(1).map(line -> Arrays.<Object>asList((Object[]) line.split(";", -1))).toList());
            case "ods" -> rows(carrier, Arrays.stream(new SpreadSheet(new ByteArrayInputStream(content)).getSheet(0).getDataRange().getValues()).skip(2)
                    .map(Arrays::asList).toList());
            default -> rows(carrier, xlsx(content));
        };
    }

    private static List<Told> text(String carrier, String area, String text) {
        List<Told> told = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            // A municipality whose own figures are hidden tells of its region.
            String of = sentence.group(3).equals("regio") ? REGION : area;
            String metric = METRICS.get(sentence.group(2));
            told.add(new Told(carrier, metric, of, sentence.group(1), Long.parseLong(sentence.group(4))));
            if (sentence.group(5) != null) {
                told.add(new Told(carrier, metric, of, String.valueOf(Integer.parseInt(sentence.group(1)) - 1), Long.parseLong(sentence.group(5))));
            }
        }
        return told;
    }

    private static List<Told> json(String carrier, JsonNode document) {
        List<Told> told = new ArrayList<>();
        document.get("figures").forEach(figure -> figure.get("cells").forEach(cell -> {
            if (METRICS.containsValue(figure.get("metric").asText()) && !cell.get("amount").isNull() && isExample(cell.get("area").asText())) {
                told.add(new Told(carrier, figure.get("metric").asText(), cell.get("area").asText(), cell.get("period").asText(), cell.get("amount").asLong()));
            }
        }));
        return told;
    }

    private static List<Told> rows(String carrier, List<List<Object>> rows) {
        return rows.stream().filter(row -> METRICS.containsValue(String.valueOf(row.get(0))) && row.get(6) != null && !row.get(6).toString().isEmpty()
                && isExample(String.valueOf(row.get(3)))).map(row -> new Told(carrier, row.get(0).toString(), row.get(3).toString(),
                        row.get(5).toString().replaceFirst("\\.0$", ""), Math.round(Double.parseDouble(row.get(6).toString())))).toList();
    }

    private static boolean isExample(String area) {
        return area.equals(REGION) || area.startsWith("VB0");
    }

    /** The first sheet; texts lie in a list of their own. */
    private static List<List<Object>> xlsx(byte[] content) throws IOException {
        Map<String, byte[]> parts = unzip(content);
        List<String> texts = Jsoup.parse(new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8), "", Parser.xmlParser())
                .select("si").stream().map(item -> item.text()).toList();
        return Jsoup.parse(new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8), "", Parser.xmlParser())
                .select("row").stream().skip(2).map(row -> {
                    Object[] cells = new Object[16];
                    row.select("c").forEach(cell -> {
                        int column = cell.attr("r").charAt(0) - 'A';
                        String value = cell.select("v").text();
                        cells[column] = value.isEmpty() ? null : cell.attr("t").equals("s") ? texts.get(Integer.parseInt(value)) : value;
                    });
                    return Arrays.asList(cells);
                }).toList();
    }

    private static Map<String, byte[]> unzip(byte[] content) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        Path kept = Files.createTempFile("samenvatting", ".zip");
        try (ZipFile zip = new ZipFile(Files.write(kept, content).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(kept);
        }
        return entries;
    }
}
