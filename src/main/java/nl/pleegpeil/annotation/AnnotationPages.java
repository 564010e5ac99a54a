package nl.pleegpeil.annotation;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dashboard.ComparisonFigures;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** What happened, for everybody to read; and for who works there to add, to correct and to withdraw. */
@Path(AnnotationPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AnnotationPages {

    static final String PATH = "/tijdlijn";
    private static final String NUMBER = "/{id: \\d{1,18}}";

    /** A line of the list. @param metric "": all; @param mine whether the visitor may change it */
    public record Line(Annotation of, String kind, String area, String metric, boolean mine) {
    }

    /** The list, of one area with those around it, or of all. */
    public record ListView(List<Line> lines, List<Line> withdrawn, List<Option> areas, String area, boolean writes, String saved, boolean showsExample) {
    }

    /** The form; of is null for a new one. */
    public record FormView(Annotation of, AnnotationForm form, GuardedText text, GuardedText reason, GuardedText why, FormErrors errors,
            List<Option> areas, List<Option> metrics, List<Option> kinds, List<Option> audiences, List<Annotation.Version> before, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "annotation")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance form(FormView view);
    }

    private final Metrics catalogue;
    private final ComparisonFigures charts;
    private final AnnotationTexts texts;
    private final GuardTexts guard;
    private final CurrentScope current;
    private final AuditTrail trail;
    private final Clock clock;

    AnnotationPages(Metrics catalogue, ComparisonFigures charts, @Localized("nl") AnnotationTexts texts, @Localized("nl") GuardTexts guard,
            CurrentScope current, AuditTrail trail, Clock clock) {
        this.catalogue = catalogue;
        this.charts = charts;
        this.texts = texts;
        this.guard = guard;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @OpenToAll
    public TemplateInstance list(@RestQuery("gebied") String area, @RestQuery("bewaard") String saved) {
        AnnotationReach reach = reach();
        String asked = Objects.requireNonNullElse(area, "").strip();
        List<String> around = reach.tree().upward(asked).stream().map(each -> each.code).toList();
        if (around.isEmpty() && !asked.isEmpty()) {
            throw Refusal.notFound(texts.unknownArea());
        }
        List<Annotation> seen = Annotation.standing().stream().filter(reach::maySee).toList();
        List<Annotation> gone = Annotation.withdrawn().stream().filter(each -> reach.mayWrite(each.areaCode)).toList();
        List<Line> lines = lines(seen, around, reach);
        return Templates.list(new ListView(lines, lines(gone, around, reach), areas(seen, asked, reach.tree()), asked, !reach.areas().isEmpty(),
                Objects.requireNonNullElse(saved, ""), lines.stream().anyMatch(line -> Example.holds(line.of().areaCode))));
    }

    private List<Line> lines(List<Annotation> all, List<String> around, AnnotationReach reach) {
        Map<String, String> titles = catalogue.all().stream().collect(Collectors.toMap(MetricFile::name, MetricFile::title));
        return all.stream().filter(each -> around.isEmpty() || around.contains(each.areaCode))
                .map(each -> new Line(each, texts.kind(each.kind()), reach.tree().find(each.areaCode).map(area -> area.name).orElse(each.areaCode),
                        each.metric == null ? "" : titles.getOrDefault(each.metric, each.metric), reach.mayWrite(each.areaCode))).toList();
    }

    /** Areas that something happened in, and the one that is looked at. */
    private static List<Option> areas(List<Annotation> seen, String asked, AreaTree tree) {
        return tree.all().stream().filter(area -> area.code.equals(asked) || seen.stream().anyMatch(each -> each.areaCode.equals(area.code)))
                .sorted(Comparator.comparing((Area area) -> area.kindOfArea()).thenComparing(area -> area.name))
                .map(area -> new Option(area.code, area.name)).toList();
    }

    @GET
    @Path("/nieuw")
    @Needs(Right.ANNOTATE_TIME_LINES)
    public TemplateInstance blank(@RestQuery("gebied") String area, @RestQuery("kengetal") String metric) {
        AnnotationForm form = new AnnotationForm();
        form.area = Objects.requireNonNullElse(area, "");
        form.metric = Objects.requireNonNullElse(metric, "");
        return page(null, form, GuardChoices.none(), FormErrors.none(), false);
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.ANNOTATE_TIME_LINES)
    @Transactional
    public Response add(@BeanParam AnnotationForm form, @BeanParam GuardChoices choices) {
        return save(null, form, choices);
    }

    @GET
    @Path(NUMBER)
    @Needs(Right.ANNOTATE_TIME_LINES)
    public TemplateInstance edit(@PathParam("id") long id) {
        Annotation annotation = own(id);
        return page(annotation, AnnotationForm.of(annotation), GuardChoices.none(), FormErrors.none(), false);
    }

    @POST
    @Path(NUMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.ANNOTATE_TIME_LINES)
    @Transactional
    public Response correct(@PathParam("id") long id, @BeanParam AnnotationForm form, @BeanParam GuardChoices choices) {
        Optional<Annotation> replaced = replaced(id);
        return replaced.isPresent() ? meanwhile(replaced.get(), form, choices) : save(own(id), form, choices);
    }

    @POST
    @Path(NUMBER + "/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.ANNOTATE_TIME_LINES)
    @Transactional
    public Response withdraw(@PathParam("id") long id, @BeanParam AnnotationForm typed, @BeanParam GuardChoices choices) {
        Optional<Annotation> replaced = replaced(id);
        Annotation annotation = replaced.orElseGet(() -> own(id));
        AnnotationForm form = AnnotationForm.of(annotation);
        form.why = typed.why;
        if (replaced.isPresent()) {
            return meanwhile(annotation, form, choices);
        }
        FormErrors errors = FormErrors.none();
        GuardedText why = form.guardedWhy(choices);
        AnnotationForm.checkReason("waarom", form.why, errors, texts);
        if (why.asksAgain(errors, guard) || !errors.isEmpty()) {
            return Response.status(422).entity(page(annotation, form, choices, errors, true)).build();
        }
        record(annotation.withdrawal(why.cleared().text()), annotation, "ingetrokken");
        return seen(annotation.areaCode, "ingetrokken");
    }

    private Response save(Annotation before, AnnotationForm form, GuardChoices choices) {
        FormErrors errors = FormErrors.none();
        Annotation annotation = form.read(options(reach().areas()), metrics(), charts.series(), LocalDate.now(clock), errors, texts);
        if (before != null) {
            AnnotationForm.checkReason("reden", form.reason, errors, texts);
        }
        GuardedText body = form.guardedBody(choices);
        GuardedText reason = form.guardedReason(choices);
        boolean asksAgain = body.asksAgain(errors, guard) | reason.asksAgain(errors, guard);
        if (asksAgain || !errors.isEmpty()) {
            return Response.status(422).entity(page(before, form, choices, errors, true)).build();
        }
        annotation.body = body.cleared().text();
        annotation.reason = before == null ? null : reason.cleared().text();
        if (before == null || !annotation.saysTheSameAs(before)) {
            record(annotation, before, annotation.kindCode);
        }
        return seen(annotation.areaCode, "ja");
    }

    private void record(Annotation annotation, Annotation before, String detail) {
        String seat = reach().writer(annotation.areaCode).map(Grant::seatName).orElseThrow();
        // The name of a token is a setting, and says nothing to who reads it.
        annotation.author = current.scope().account().isPresent() ? seat : texts.byTheService();
        annotation.revision = before == null ? 1 : before.revision + 1;
        annotation.correctsId = before == null ? null : before.id;
        annotation.recordedAt = clock.instant();
        annotation.persist();
        trail.record(AuditAct.TIME_LINE_ANNOTATED, Subject.of("gebeurtenis", annotation.id), annotation.areaCode + " " + detail);
    }

    private static Response seen(String area, String saved) {
        return Response.seeOther(UriBuilder.fromPath(PATH).queryParam("gebied", area).queryParam("bewaard", saved).build()).build();
    }

    private Annotation own(long id) {
        AnnotationReach reach = reach();
        return Annotation.numbered(id).filter(annotation -> reach.mayWrite(annotation.areaCode)).orElseThrow(() -> Refusal.notFound(texts.noSuchEvent()));
    }

    /** What a colleague made of an event since the visitor opened it; empty when nobody did, or when it was taken away. */
    private Optional<Annotation> replaced(long id) {
        AnnotationReach reach = reach();
        return Annotation.afterwards(id).filter(newest -> !newest.isWithdrawn && reach.mayWrite(newest.areaCode));
    }

    /** What was typed, beside what it says now: whoever sends it again has seen both. */
    private Response meanwhile(Annotation newest, AnnotationForm form, GuardChoices choices) {
        FormErrors errors = FormErrors.none();
        errors.add("tekst", texts.changedMeanwhile(newest.body));
        return Response.status(422).entity(page(newest, form, choices, errors, true)).build();
    }

    private AnnotationReach reach() {
        return new AnnotationReach(current.scope(), AreaTree.inForce());
    }

    /** @param sent whether it comes back from a visitor, whose texts are then looked through */
    private TemplateInstance page(Annotation of, AnnotationForm form, GuardChoices choices, FormErrors errors, boolean sent) {
        List<Option> kinds = Arrays.stream(AnnotationKind.values()).map(kind -> new Option(kind.code(), texts.kind(kind))).toList();
        List<Option> audiences = List.of(new Option(AnnotationForm.FOR_ALL, texts.forAll()), new Option(AnnotationForm.FOR_AREA, texts.forArea()));
        return Templates.form(new FormView(of, form, sent ? form.guardedBody(choices) : GuardedText.untouched("tekst", form.body),
                sent ? form.guardedReason(choices) : GuardedText.untouched("reden", ""), sent ? form.guardedWhy(choices) : GuardedText.untouched("waarom", ""),
                errors, options(reach().areas()), metrics(), kinds, audiences, of == null ? List.of() : of.before(), of != null && Example.holds(of.areaCode)));
    }

    private List<Option> metrics() {
        return catalogue.all().stream().sorted(Comparator.comparing(MetricFile::title)).map(file -> new Option(file.name(), file.title())).toList();
    }

    private static List<Option> options(List<Area> areas) {
        return areas.stream().map(area -> new Option(area.code, area.name)).toList();
    }
}
