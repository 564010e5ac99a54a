package nl.pleegpeil.reportback;

import io.quarkus.arc.All;
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
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/** What a region does with what it heard, for everybody: no signal, no number that is small, nobody's words but ours. */
@Path("/wat-er-gebeurt")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class PublicPages {

    /** A Knelpunt with what was last told about it; null: nothing yet. @param isLate whether something that was planned should have been done by now */
    public record Line(Knelpunt knelpunt, ReportBack report, boolean isLate) {
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

    private final List<KnelpuntSide> sides;
    private final ReportTexts texts;

    PublicPages(@All List<KnelpuntSide> sides, ReportTexts texts) {
        this.sides = sides;
        this.texts = texts;
    }

    @GET
    @Path("{regio}")
    @Transactional
    public TemplateInstance region(@PathParam("regio") String code) {
        Option region = AreaTree.inForce().find(code).filter(area -> area.kindOfArea() == AreaKind.REGION)
                .map(area -> new Option(area.code, area.name)).orElseThrow(() -> Refusal.notFound(texts.unknownRegion()));
        List<Knelpunt> open = Knelpunt.openToAll(code);
        Set<Long> late = sides.stream().flatMap(side -> side.late(open.stream().map(knelpunt -> knelpunt.id).toList()).stream()).collect(Collectors.toSet());
        List<Line> lines = open.stream().map(knelpunt -> new Line(knelpunt, ReportBack.about(Knelpunt.lineage(knelpunt.id)).stream()
                .reduce((first, last) -> last).orElse(null), late.contains(knelpunt.id))).toList();
        return Templates.open(new View(region, lines, Example.holds(code)));
    }
}
