package nl.pleegpeil.portrait;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dashboard.DashboardView;
import nl.pleegpeil.dashboard.DashboardViews;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.summary.SummaryPart;

/** The public page of a municipality or a region: the same for everybody, whoever is signed in. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class PortraitPages {

    private static final String CODE = "{code:[A-Z][A-Z0-9-]{1,30}}";

    /** A region with its municipalities, by name. */
    public record Group(Option region, List<Option> municipalities) {
    }

    /** All there are. */
    public record IndexView(List<Group> groups, boolean showsExample) {
    }

    /** A part of the page; content is null where nothing is recorded. */
    public record Part(String heading, SummaryPart.Content content) {
    }

    /**
     * The page.
     *
     * @param called  the area in a sentence: gemeente Elzermeer
     * @param region  the region; null: a municipality that lies in none
     * @param figures of the area as everybody sees them
     * @param desk    whether the visitor works for the whole region
     */
    public record View(Option area, String called, boolean isRegion, Option region, List<Option> municipalities, DashboardView figures, List<Part> parts,
            boolean desk, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "portrait")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance index(IndexView view);

        static native TemplateInstance page(View view);
    }

    private final DashboardViews views;
    private final List<SummaryPart> parts;
    private final CurrentScope current;
    private final PortraitTexts texts;
    private final Clock clock;

    PortraitPages(DashboardViews views, @All List<SummaryPart> parts, CurrentScope current, @Localized("nl") PortraitTexts texts, Clock clock) {
        this.views = views;
        this.parts = parts.stream().sorted(Comparator.comparing(SummaryPart::place).thenComparing(SummaryPart::order)).toList();
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("gemeenten")
    public TemplateInstance index() {
        AreaTree tree = AreaTree.inForce();
        List<Group> groups = tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION).sorted(Comparator.comparing((Area area) -> area.name))
                .map(region -> new Group(option(region), municipalities(tree, region.code))).toList();
        return Templates.index(new IndexView(groups, groups.stream().anyMatch(group -> Example.holds(group.region().code()))));
    }

    /** A municipality that was taken over leads to the one that goes on for it. */
    @GET
    @Path("gemeente/" + CODE)
    @Transactional
    public Response municipality(@PathParam("code") String code) {
        AreaTree tree = AreaTree.inForce();
        Area area = find(tree, code, AreaKind.MUNICIPALITY);
        if (area.hasEndedBy(LocalDate.now(clock)) && area.successorCode != null) {
            return Response.seeOther(UriBuilder.fromPath("/gemeente/{code}").build(area.successorCode)).build();
        }
        return Response.ok(page(tree, area)).build();
    }

    @GET
    @Path("regio/" + CODE)
    @Transactional
    public TemplateInstance region(@PathParam("code") String code) {
        AreaTree tree = AreaTree.inForce();
        return page(tree, find(tree, code, AreaKind.REGION));
    }

    private TemplateInstance page(AreaTree tree, Area area) {
        boolean isRegion = area.kindOfArea() == AreaKind.REGION;
        DashboardView figures = views.of(Map.of("gebied", area.code), Scope.everybody());
        Optional<Area> region = tree.upward(area.code).stream().filter(above -> above.kindOfArea() == AreaKind.REGION).findFirst();
        Period year = Period.year(LocalDate.now(clock).getYear());
        List<Part> shown = parts.stream().map(part -> new Part(part.heading(), part.content(area.code, year).orElse(null))).toList();
        return Templates.page(new View(option(area), figures.area().called(), isRegion, region.map(PortraitPages::option).orElse(null),
                isRegion ? municipalities(tree, area.code) : List.of(), figures, shown,
                isRegion && current.scope().may(Right.WORK_ON_KNELPUNTEN, area.code), Example.holds(area.code)));
    }

    private Area find(AreaTree tree, String code, AreaKind kind) {
        return tree.find(code).filter(area -> area.kindOfArea() == kind).orElseThrow(() -> Refusal.notFound(texts.unknown()));
    }

    private List<Option> municipalities(AreaTree tree, String region) {
        LocalDate today = LocalDate.now(clock);
        return tree.within(region).stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today)).map(PortraitPages::option).toList();
    }

    private static Option option(Area area) {
        return new Option(area.code, area.name);
    }
}
