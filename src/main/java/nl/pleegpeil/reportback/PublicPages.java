package nl.pleegpeil.reportback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/** What a region does with what it heard, for everybody: no signal, no number that is small, nobody's words but ours. */
@Path("/wat-er-gebeurt")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class PublicPages {

    /** A Knelpunt with what was last told about it; null: nothing yet. */
    public record Line(Knelpunt knelpunt, ReportBack report) {
    }

    /** The page of a region. */
    public record View(Option region, List<Line> lines, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "reportback")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance open(View view);
    }

    private final ReportTexts texts;

    PublicPages(ReportTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("{regio}")
    @Transactional
    public TemplateInstance region(@PathParam("regio") String code) {
        Option region = AreaTree.inForce().find(code).filter(area -> area.kindOfArea() == AreaKind.REGION)
                .map(area -> new Option(area.code, area.name)).orElseThrow(() -> Refusal.notFound(texts.unknownRegion()));
        List<Line> lines = Knelpunt.openToAll(code).stream().map(knelpunt -> new Line(knelpunt,
                ReportBack.about(knelpunt.id).stream().reduce((first, last) -> last).orElse(null))).toList();
        return Templates.open(new View(region, lines, Example.holds(code)));
    }
}
