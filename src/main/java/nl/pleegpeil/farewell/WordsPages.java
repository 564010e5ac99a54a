package nl.pleegpeil.farewell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.freetext.FreeText;

/** What parents wrote in their own words, for the Ontregelaar: per region and year, in no order, apart from the answers. */
@Path("/stopwoorden")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.READ_OTHERS_TEXT)
public class WordsPages {

    /** The words of a region and a year. */
    public record Words(String region, int year, List<String> texts) {
    }

    @CheckedTemplate(basePath = "farewell")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance words(List<Words> all, boolean showsExample);
    }

    private final CurrentScope current;
    private final AuditTrail trail;

    WordsPages(CurrentScope current, AuditTrail trail) {
        this.current = current;
        this.trail = trail;
    }

    @GET
    @Transactional
    public TemplateInstance read() {
        List<Words> all = new ArrayList<>();
        boolean example = false;
        List<Area> regions = AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION)
                .filter(area -> current.scope().may(Right.READ_OTHERS_TEXT, area.code)).sorted(Comparator.comparing(area -> area.name)).toList();
        for (Area region : regions) {
            List<FreeText> found = FreeText.about(current.scope(), FarewellWriter.ABOUT, region.code);
            Map<Integer, List<String>> byYear = new TreeMap<>(Comparator.reverseOrder());
            // By the alphabet, since any other order would be that of the table.
            found.stream().filter(text -> text.body != null).sorted(Comparator.comparing(text -> text.body)).forEach(
                    text -> byYear.computeIfAbsent(text.recordedOn.getYear(), year -> new ArrayList<>()).add(text.body));
            byYear.forEach((year, texts) -> all.add(new Words(region.name, year, texts)));
            example |= !byYear.isEmpty() && Example.holds(region.code);
        }
        if (!all.isEmpty()) {
            trail.record(AuditAct.TEXT_READ, Subject.of("stoppen", "eigen woorden"),
                    all.stream().mapToInt(words -> words.texts().size()).sum() + " teksten");
        }
        return Templates.words(all, example);
    }
}
