package nl.pleegpeil.arranged;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** What municipalities have arranged: for everybody to read, and for the aandachtsfunctionaris to keep. */
@Path(ArrangedPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class ArrangedPages {

    static final String PATH = "/geregeld";

    /** A municipality with its twelve points. */
    public record MunicipalityView(Option area, Option region, List<ArrangedOverview.Line> lines, long yes, String saved,
            boolean keeps, boolean showsExample) {
    }

    /** A region with its counts; without one, the list of regions. */
    public record RegionView(Option region, List<ArrangedOverview.Count> counts, List<Option> parts, boolean showsExample) {
    }

    /** The form of one point with its earlier answers. */
    public record PointView(Option area, ArrangedPoint point, ArrangedForm form, FormErrors errors, List<Option> answers,
            List<ArrangedAnswer> history, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "arranged")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance municipality(MunicipalityView view);

        static native TemplateInstance region(RegionView view);

        static native TemplateInstance point(PointView view);
    }

    private final ArrangedOverview overview;
    private final ArrangedTexts texts;
    private final CurrentScope current;
    private final AuditTrail trail;
    private final Clock clock;

    ArrangedPages(ArrangedOverview overview, @Localized("nl") ArrangedTexts texts, CurrentScope current, AuditTrail trail, Clock clock) {
        this.overview = overview;
        this.texts = texts;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    public TemplateInstance regions() {
        List<Option> regions = AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION)
                .sorted(Comparator.comparing(area -> area.name)).map(ArrangedPages::option).toList();
        return Templates.region(new RegionView(null, List.of(), regions, regions.stream().anyMatch(region -> Example.holds(region.code()))));
    }

    @GET
    @Path("/{gebied}")
    public TemplateInstance area(@PathParam("gebied") String code, @RestQuery("bewaard") String saved) {
        Area area = find(code);
        if (area.kindOfArea() == AreaKind.REGION) {
            List<Area> municipalities = overview.municipalitiesOf(area);
            return Templates.region(new RegionView(option(area), overview.over(municipalities),
                    municipalities.stream().map(ArrangedPages::option).toList(), Example.holds(code)));
        }
        List<ArrangedOverview.Line> lines = overview.of(code);
        return Templates.municipality(new MunicipalityView(option(area),
                Area.coded(Objects.requireNonNullElse(area.parentCode, "")).map(ArrangedPages::option).orElse(null), lines,
                lines.stream().filter(line -> line.answer() == Answer.JA).count(), Objects.requireNonNullElse(saved, ""),
                current.scope().may(Right.KEEP_ARRANGED, code), Example.holds(code)));
    }

    @GET
    @Path("/{gebied}/{punt:[a-z0-9_]+}")
    @Needs(Right.KEEP_ARRANGED)
    public TemplateInstance point(@PathParam("gebied") String code, @PathParam("punt") String pointCode) {
        Area area = own(code);
        ArrangedPoint point = pointOf(pointCode);
        List<ArrangedAnswer> history = ArrangedAnswer.history(code, point);
        return form(area, point, history.isEmpty() ? new ArrangedForm() : ArrangedForm.of(history.get(0)), FormErrors.none(), history);
    }

    @POST
    @Path("/{gebied}/{punt:[a-z0-9_]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.KEEP_ARRANGED)
    @Transactional
    public Response keep(@PathParam("gebied") String code, @PathParam("punt") String pointCode, @BeanParam ArrangedForm form) {
        Area area = own(code);
        ArrangedPoint point = pointOf(pointCode);
        List<ArrangedAnswer> history = ArrangedAnswer.history(code, point);
        FormErrors errors = FormErrors.none();
        ArrangedAnswer answer = form.read(code, point, LocalDate.now(clock), history, errors, texts);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(form(area, point, form, errors, history)).build();
        }
        if (answer.record(clock.instant())) {
            trail.record(AuditAct.ARRANGED_RECORDED, Subject.of("geregeld", code + " " + point.code()), answer.answerCode);
        }
        return Response.seeOther(UriBuilder.fromPath(PATH + "/{gebied}").queryParam("bewaard", point.code()).build(code)).build();
    }

    private TemplateInstance form(Area area, ArrangedPoint point, ArrangedForm form, FormErrors errors, List<ArrangedAnswer> history) {
        List<Option> answers = Arrays.stream(Answer.values()).map(answer -> new Option(answer.code(), texts.answer(answer))).toList();
        return Templates.point(new PointView(option(area), point, form, errors, answers, history, Example.holds(area.code)));
    }

    private Area find(String code) {
        return Area.coded(code).filter(area -> area.kindOfArea() != AreaKind.COUNTRY)
                .orElseThrow(() -> Refusal.notFound(texts.unknownArea()));
    }

    /** The same answer for what is another's as for what does not exist. */
    private Area own(String code) {
        return Area.coded(code).filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && current.scope().may(Right.KEEP_ARRANGED, code))
                .orElseThrow(() -> Refusal.notFound(texts.unknownArea()));
    }

    private ArrangedPoint pointOf(String code) {
        return ArrangedPoint.of(code).orElseThrow(() -> Refusal.notFound(texts.unknownPoint()));
    }

    private static Option option(Area area) {
        return new Option(area.code, area.name);
    }
}
