package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegpeil.testsupport.PdfCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with its example region, as a visitor without account meets it. */
class ExampleIT {

    private static final Pattern EDITION = Pattern.compile("href=\"(/samenvattingen/VB-MERENLAND/[^\"/]+/\\d+)\"");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    @Test
    void visitor_readsEveryDashboard_andTheSummaryInEveryForm() throws Exception {
        Map<String, String> settings = Map.of("PLEEGPEIL_DB_URL", "jdbc:h2:file:" + folder.resolve("pleegpeil"), "PLEEGPEIL_DEMO", "true");
        try (Service service = Service.start(folder, settings)) {
            List<String> wrong = new ArrayList<>();
            try (Stream<Path> files = Files.walk(Path.of("dashboards"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
                    String page = "/" + file.toString().replace('\\', '/').replaceAll("\\.html$", "");
                    for (String area : List.of("NL", "VB-MERENLAND", "VB0010")) {
                        int status = get(service.at(page + "?gebied=" + area)).statusCode();
                        if (status != 200) {
                            wrong.add(page + " of " + area + ": " + status);
                        }
                    }
                }
            }
            assertEquals(List.of(), wrong);
            Matcher edition = EDITION.matcher(new String(get(service.at("/samenvattingen")).body(), StandardCharsets.UTF_8));
            assertTrue(edition.find());
            byte[] paper = get(service.at(edition.group(1) + "/samenvatting.pdf")).body();
            assertEquals(List.of(), PdfCheck.failures(paper));
            assertTrue(PdfCheck.text(paper).contains("Dit kunt u vragen"));
            for (String form : List.of("ods", "xlsx", "csv", "zip", "json")) {
                HttpResponse<byte[]> answer = get(service.at(edition.group(1) + "/samenvatting." + form));
                assertEquals(200, answer.statusCode(), form);
                assertTrue(answer.body().length > 500, form);
            }
        }
    }
}
