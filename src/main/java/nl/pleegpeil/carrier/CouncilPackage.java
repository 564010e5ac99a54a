package nl.pleegpeil.carrier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pleegpeil.summary.SummaryDocument;

/** All carriers in one zip with what the council's information system must know about them. */
@ApplicationScoped
class CouncilPackage {

    private final SummaryPaper paper;
    private final CarrierTexts texts;
    private final ObjectMapper json;

    CouncilPackage(SummaryPaper paper, @Localized("nl") CarrierTexts texts, ObjectMapper json) {
        this.paper = paper;
        this.texts = texts;
        this.json = json;
    }

    /** The package, with the other carriers byte by byte as they stand on their own. */
    byte[] zip(Issue issue, Map<CarrierKind, byte[]> carriers) {
        String name = issue.fileName();
        Map<String, byte[]> files = new LinkedHashMap<>();
        carriers.forEach((kind, content) -> files.put(name + "." + kind.code(), content));
        files.put(name + ".html", page(issue).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".json", write(issue.document()));
        files.put("metadata.json", write(metadata(issue, title(issue), files)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A zip in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** The text as a file that stands alone. */
    private String page(Issue issue) {
        return "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>" + title(issue)
                + "</title></head><body>\n" + paper.html(issue) + "\n</body></html>\n";
    }

    private String title(Issue issue) {
        return texts.title(issue.document().called(), issue.document().periodWords());
    }

    private static Map<String, Object> metadata(Issue issue, String title, Map<String, byte[]> files) {
        SummaryDocument document = issue.document();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("titel", title);
        about.put("soort", "samenvatting pleegzorg");
        about.put("gebied", document.area());
        about.put("naam", document.called());
        about.put("periode", document.period());
        about.put("versie", issue.version());
        about.put("gepubliceerd", String.valueOf(issue.publishedAt()));
        about.put("vastgesteld", document.adopted());
        about.put("sha256", issue.hash());
        about.put("adres", issue.address());
        about.put("taal", "nl");
        about.put("wijzigingen", document.changes());
        about.put("bestanden", files.entrySet().stream()
                .map(file -> Map.of("naam", file.getKey(), "bytes", file.getValue().length, "sha256", Carriers.hash(file.getValue()))).toList());
        return about;
    }

    private byte[] write(Object value) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain texts and numbers cannot fail to be written", e);
        }
    }
}
