package nl.pleegpeil.edition;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.SpreadSheet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.pleegpeil.carrier.Carriers;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OpenAreas;
import nl.pleegpeil.testsupport.PdfCheck;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a municipality of its own whose figures may be seen; 30 families began in 2025 and 40 stopped. */
@QuarkusTest
@Tag("database")
class EditionJourneyTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String REACTION = "Wij vragen een vast aanspreekpunt.";

    @Inject
    Given given;
    @Inject
    ObjectMapper json;
    @Inject
    Carriers carriers;

    private String place;
    private Council council;

    @BeforeEach
    void municipality() {
        Today.is("2026-03-10");
        int number = NUMBER.incrementAndGet();
        place = OpenAreas.PREFIX + "A" + number;
        given.region(OpenAreas.PREFIX + "R" + number, "NL");
        given.municipality(place, OpenAreas.PREFIX + "R" + number);
        given.delivered(Given.flow(place, "2025", 30, 40), Given.flow(place, "2024", 20, 40));
        council = Council.of(place);
        council.approveTemplate();
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private long published() {
        long edition = council.begin("2025");
        council.write(edition, "Ervaren gezinnen stoppen.").statusCode(303);
        council.bringOut(edition, REACTION);
        return edition;
    }

    private ValidatableResponse read(String rest) {
        return Visitor.anybody().get("/samenvattingen/" + place + "/2025" + rest).then();
    }

    @Test
    void draftToPublication_andCorrection_bothVersionsStay() {
        long first = council.begin("2025");
        read("").statusCode(404);
        council.write(first, "Ervaren gezinnen stoppen.").statusCode(303);
        council.bringOut(first, REACTION);
        read("").statusCode(200).body(allOf(containsString("Voor elke 100 pleeggezinnen die in 2025 in gemeente Gebied " + place + " stopten, kwamen er 75 bij."),
                containsString(REACTION), containsString("Vastgesteld door het college op 9 maart 2026, besluit B26-014."), containsString("Ervaren gezinnen stoppen."),
                containsString("Wij zien dat al langer."), containsString("Dit kunt u vragen")));
        String asPublished = read("/1/samenvatting.json").statusCode(200).extract().asString();
        String hash = StoredDocuments.hash(asPublished);
        read("/1").body(containsString(hash));

        given.delivered(Given.flow(place, "2025", 20, 40));
        assertEquals(asPublished, read("/1/samenvatting.json").extract().asString());
        read("").body(containsString("kwamen er 75 bij."));

        String onward = council.step(Council.WRITER, first, "verbeteren", "reden", "Een aanbieder telde verkeerd.").statusCode(303).extract().header("Location");
        long second = Long.parseLong(onward.replaceFirst(".*/werk/(\\d+).*", "$1"));
        council.bringOut(second, "");
        read("").body(allOf(containsString("kwamen er 50 bij."), containsString("Reden van de verbetering: Een aanbieder telde verkeerd."),
                containsString("Nieuwe gezinnen voor elke 100 die stopten, gemeente Gebied " + place + ", 2025: was 75, is nu 50."),
                containsString("Ervaren gezinnen stoppen."), containsString("Aan pleegouders is geen reactie gevraagd.")));
        read("/1").statusCode(200).body(allOf(containsString("kwamen er 75 bij."), containsString(hash), containsString("Er is een nieuwere versie")));
        assertEquals(asPublished, read("/1/samenvatting.json").extract().asString());

        council.step(Council.PRIVACY, first, "intrekken", "reden", "Een gezin is herkenbaar.").statusCode(303);
        read("/1").statusCode(200).body(allOf(containsString("Een gezin is herkenbaar."), containsString(hash), not(containsString("kwamen er 75 bij."))));
        read("/1/samenvatting.pdf").statusCode(410);
        read("/2").statusCode(200);
    }

    @Test
    void step_ofSomebodyElse_orOutOfTurn_isRefused() {
        long edition = council.begin("2025");
        council.step(Council.WRITER, edition, "vaststellen", "dag", "9-3-2026", "besluit", "B1").statusCode(403);
        council.step(Council.ALDERMAN, edition, "vaststellen", "dag", "9-3-2026", "besluit", "B1").statusCode(409);
        council.step(Council.REGISTRY, edition, "publiceren").statusCode(409);
        council.step(Council.WRITER, edition, "vragen").statusCode(303);
        council.write(edition, "Te laat.").statusCode(409);
        council.step(Council.PARENTS, edition, "reageren", "reactie", "woord ".repeat(121)).statusCode(422).body(containsString("De reactie heeft 121 woorden."));
        council.step(Council.PARENTS, edition, "reageren", "reactie", "Bel 06-48151623").statusCode(422).body(containsString("[telefoonnummer]"));
        council.step(Council.ONTREGELAAR, edition, "meelezen").statusCode(303);
        council.step(Council.ALDERMAN, edition, "vaststellen", "dag", "11-3-2026", "besluit", "").statusCode(422)
                .body(allOf(containsString("Vul de datum van het besluit in"), containsString("Vul het nummer of de naam van het besluit in")));
        council.step(Council.ALDERMAN, edition, "afwijzen").statusCode(422).body(containsString("Schrijf op waarom"));
        council.step(Council.ALDERMAN, edition, "afwijzen", "reden", "Leg de daling uit.").statusCode(303);
        council.write(edition, "Nu wel.").statusCode(303);
        assertEquals(List.of("verversen", "vragen", "meelezen", "afwijzen", "schrijven"), given.rowsOf("select step_code from edition_step where edition_id = " + edition + " order by id"));
    }

    @Test
    void held_isNotPublished() {
        long edition = council.begin("2025");
        council.step(Council.ONTREGELAAR, edition, "meelezen");
        council.step(Council.ALDERMAN, edition, "vaststellen", "dag", "9-3-2026", "besluit", "B1").statusCode(303);
        council.step(Council.PRIVACY, edition, "tegenhouden", "reden", "Eerst kijken.").statusCode(303);
        council.step(Council.REGISTRY, edition, "publiceren").statusCode(409).body(containsString("houdt deze samenvatting tegen"));
        council.step(Council.PRIVACY, edition, "vrijgeven").statusCode(303);
        council.step(Council.REGISTRY, edition, "publiceren").statusCode(303);
    }

    @Test
    void councilMember_readsWhatIsAdopted_notWhatIsBeingWritten() {
        long edition = council.begin("2025");
        String address = "/samenvattingen/werk/" + edition;
        Visitor.withToken(Council.READER).get(address).then().statusCode(404);
        Visitor.withToken(Council.ALDERMAN).get(address).then().statusCode(200).body(containsString("Dit is een concept."));
        council.step(Council.ONTREGELAAR, edition, "meelezen");
        council.step(Council.ALDERMAN, edition, "vaststellen", "dag", "9-3-2026", "besluit", "B1");
        Visitor.withToken(Council.READER).get(address).then().statusCode(200);
    }

    @Test
    void secondSummary_ofTheSamePeriod_isACorrection() {
        council.begin("2025");
        council.send(Council.WRITER, "/samenvattingen/werk", Map.of("gebied", place, "periode", "2025")).statusCode(422).body(containsString("Er is al een samenvatting"));
        council.send(Council.WRITER, "/samenvattingen/werk", Map.of("gebied", "NL", "periode", "2026-H1")).statusCode(422)
                .body(allOf(containsString("Kies een gebied van uzelf."), containsString("Kies een periode die voorbij is.")));
    }

    @Test
    void carriers_holdTheSameFigures() throws IOException {
        published();
        List<List<Double>> told = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        JsonNode document = json.readTree(read("/1/samenvatting.json").extract().asString());
        document.get("figures").forEach(figure -> figure.get("cells").forEach(cell -> {
            told.add(Arrays.asList(number(cell, "amount"), number(cell, "lower"), number(cell, "upper"), number(cell, "numerator"), number(cell, "denominator")));
            shown.add(cell.get("shown").asText());
        }));
        assertTrue(told.stream().anyMatch(row -> row.contains(75d)), told.toString());
        assertEquals(told, csv(read("/1/samenvatting.csv").extract().asString()));
        assertEquals(told, ods(read("/1/samenvatting.ods").extract().asByteArray()));
        assertEquals(told, xlsx(read("/1/samenvatting.xlsx").extract().asByteArray()));
        byte[] pdf = read("/1/samenvatting.pdf").extract().asByteArray();
        String page = read("/1").extract().htmlPath().getList("**.find { it.name() == 'table' }.tbody.tr.td*.text()").toString();
        String paper = PdfCheck.text(pdf).replaceAll("\\s+", " ");
        for (String value : shown) {
            assertTrue(page.contains(value) && paper.contains(value), value + " in " + page);
        }
        Map<String, byte[]> zip = unzip(read("/1/samenvatting.zip").extract().asByteArray());
        String name = "samenvatting-" + place.toLowerCase(Locale.ROOT) + "-2025-v1";
        assertEquals(List.of("metadata.json", name + ".csv", name + ".html", name + ".json", name + ".ods", name + ".pdf", name + ".xlsx"), List.copyOf(zip.keySet()));
        assertEquals(told, csv(new String(zip.get(name + ".csv"), StandardCharsets.UTF_8)));
        assertEquals(told, ods(zip.get(name + ".ods")));
        assertEquals(StoredDocuments.hash(read("/1/samenvatting.json").extract().asString()), json.readTree(zip.get("metadata.json")).get("sha256").asText());
    }

    @Test
    void paper_isSoundAndShort_withItsHashOnEveryPage() throws IOException {
        published();
        byte[] pdf = read("/1/samenvatting.pdf").extract().asByteArray();
        assertEquals(List.of(), PdfCheck.failures(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() <= 4, document.getNumberOfPages() + " pages");
            String text = PdfCheck.text(pdf).replaceAll("\\s+", " ");
            String hash = StoredDocuments.hash(read("/1/samenvatting.json").extract().asString());
            assertEquals(document.getNumberOfPages(), text.split("Versie 1. Controlegetal " + hash, -1).length - 1, text);
            assertTrue(text.indexOf("Wat moet u weten") < text.indexOf("Dit kunt u vragen") && text.indexOf("Dit kunt u vragen") < text.indexOf("Pagina 2 van"), text);
            assertTrue(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle().contains("Wat moet u weten"));
        }
    }

    @Test
    void files_areMadeOnce_andGoWhenTheVersionIsWithdrawn() throws IOException {
        long edition = published();
        assertEquals(List.of("csv", "ods", "pdf", "xlsx", "zip"), given.rowsOf("select kind_code from carrier_file where edition_id = " + edition + " order by kind_code"));
        byte[] pdf = read("/1/samenvatting.pdf").statusCode(200).extract().asByteArray();
        // Drawn anew it would differ: the identity of a PDF is new every time.
        assertArrayEquals(pdf, read("/1/samenvatting.pdf").extract().asByteArray());
        assertArrayEquals(pdf, unzip(read("/1/samenvatting.zip").extract().asByteArray()).get("samenvatting-" + place.toLowerCase(Locale.ROOT) + "-2025-v1.pdf"));
        read("/1/samenvatting.pdf").header("ETag", containsString(given.rowsOf("select sha256 from carrier_file where kind_code = 'pdf' and edition_id = " + edition).get(0)));
        council.step(Council.PRIVACY, edition, "intrekken", "reden", "Een gezin is herkenbaar.").statusCode(303);
        assertEquals(List.of("0"), given.rowsOf("select count(content) from carrier_file where edition_id = " + edition));
    }

    @Test
    void files_ofAVersionFromBeforeTheyWereKept_areKeptAtFirstReading() throws Exception {
        long edition = published();
        QuarkusTransaction.requiringNew().run(() -> carriers.forget(List.of(edition)));
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<byte[]> one = readers.submit(() -> read("/1/samenvatting.pdf").statusCode(200).extract().asByteArray());
            Future<byte[]> other = readers.submit(() -> read("/1/samenvatting.pdf").statusCode(200).extract().asByteArray());
            assertArrayEquals(one.get(), other.get());
        } finally {
            readers.shutdown();
        }
        assertEquals(List.of("5"), given.rowsOf("select count(*) from carrier_file where edition_id = " + edition));
    }

    private static Double number(JsonNode cell, String field) {
        return cell.get(field).isNull() ? null : Double.valueOf(cell.get(field).asDouble());
    }

    private static List<List<Double>> csv(String text) {
        return text.lines().skip(1).map(line -> Arrays.stream(line.split(";", -1)).skip(6).limit(5).map(cell -> cell.isEmpty() ? null : Double.valueOf(cell)).toList()).toList();
    }

    private static List<List<Double>> ods(byte[] file) throws IOException {
        Object[][] cells = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0).getDataRange().getValues();
        return Arrays.stream(cells).skip(2).map(row -> Arrays.stream(row).skip(6).limit(5).map(cell -> (Double) cell).toList()).toList();
    }

    private static List<List<Double>> xlsx(byte[] file) throws IOException {
        String sheet = new String(unzip(file).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        Map<Integer, Double[]> rows = new TreeMap<>();
        Matcher anyCell = Pattern.compile("<c r=\"([A-Z])(\\d+)\"[^>]*?(t=\"s\")?[^>]*>\\s*(?:<v>([^<]*)</v>)?").matcher(sheet);
        while (anyCell.find()) {
            int row = Integer.parseInt(anyCell.group(2));
            int column = anyCell.group(1).charAt(0) - 'G';
            if (row > 2) {
                rows.computeIfAbsent(row, any -> new Double[5]);
                if (column >= 0 && column < 5 && anyCell.group(3) == null && anyCell.group(4) != null) {
                    rows.get(row)[column] = Double.valueOf(anyCell.group(4));
                }
            }
        }
        return rows.values().stream().map(Arrays::asList).toList();
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        // By its list of contents: some writers leave the sizes out where an entry begins.
        Path kept = Files.createTempFile("samenvatting", ".zip");
        try (ZipFile zip = new ZipFile(Files.write(kept, file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(kept);
        }
        return entries;
    }
}
