package nl.pleegpeil.goal;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The goals with how they stand, for everybody; setting them, for who may. */
@Path("/doelen")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class GoalPages {

    /** A goal in words. */
    public record Line(long id, String title, String metric, String area, String wanted, String current, GoalState state, String label,
            String base, String owner, String deadline, String source, boolean mine) {

        /** Whether it is somebody's aim, so that it can stand somewhere. */
        public boolean isPursued() {
            return !label.equals(Goal.REFERENCE);
        }
    }

    /** The form. */
    public record View(Long id, GoalForm form, List<Option> metrics, List<Option> areas, List<Option> directions, List<Option> owners,
            List<Option> labels, FormErrors errors) {
    }

    @CheckedTemplate(basePath = "goal")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Line> goals, boolean sets, boolean saved, boolean showsExample);

        static native TemplateInstance form(View view);
    }

    private final CurrentScope current;
    private final Metrics catalogue;
    private final GoalFigures figures;
    private final GoalTexts texts;
    private final AuditTrail trail;
    private final Clock clock;

    GoalPages(CurrentScope current, Metrics catalogue, GoalFigures figures, @Localized("nl") GoalTexts texts, AuditTrail trail, Clock clock) {
        this.current = current;
        this.catalogue = catalogue;
        this.figures = figures;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @OpenToAll
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        AreaTree tree = AreaTree.inForce();
        List<Goal> goals = Goal.inForce().stream().filter(goal -> tree.find(goal.areaCode).isPresent()).toList();
        return Templates.list(goals.stream().map(goal -> line(goal, tree)).toList(), current.scope().may(Right.SET_GOALS), saved != null,
                goals.stream().anyMatch(goal -> Example.holds(goal.areaCode)));
    }

    private Line line(Goal goal, AreaTree tree) {
        Double whole = figures.current(goal, current.scope());
        Optional<Area> region = whole == null && goal.isOfTheCountry() ? regionOfReader(tree) : Optional.empty();
        Double now = region.isPresent() ? figures.current(goal, region.get().code, current.scope()) : whole;
        String area = tree.find(goal.areaCode).map(found -> found.name).orElse(goal.areaCode);
        return new Line(goal.id, goal.title, nameOf(goal), now == null || region.isEmpty() ? area : texts.measuredIn(area, region.get().name),
                goal.isReference() ? number(goal.target) : texts.wanted(goal.direction, number(goal.target)), now == null ? "" : number(now), goal.state(now, LocalDate.now(clock)), goal.label,
                goal.base == null ? "" : texts.baseIn(number(goal.base), goal.basePeriod),
                goal.ownerSeatId == null ? "" : Seat.numbered(goal.ownerSeatId).map(seat -> seat.name).orElse(""),
                goal.deadline == null ? "" : DutchDays.inWords(goal.deadline), Objects.requireNonNullElse(goal.source, ""),
                current.scope().may(Right.SET_GOALS, goal.areaCode));
    }

    /** A goal that nobody set for a region of their own is measured where its reader is. */
    private Optional<Area> regionOfReader(AreaTree tree) {
        return tree.upward(current.scope().homeArea()).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst();
    }

    private String nameOf(Goal goal) {
        return catalogue.all().stream().filter(file -> file.name().equals(goal.measuredBy)).findFirst().map(file -> file.title())
                .orElse(goal.measuredBy.replaceFirst("^" + Goal.INDICATOR, ""));
    }

    private static String number(double value) {
        return DutchNumbers.decimals(value, value == Math.rint(value) ? 0 : 1);
    }

    @GET
    @Path("/nieuw")
    @Needs(Right.SET_GOALS)
    public TemplateInstance fresh() {
        return page(null, new GoalForm(), FormErrors.none());
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.SET_GOALS)
    @Transactional
    public Response add(@BeanParam GoalForm form) {
        return save(null, form);
    }

    @GET
    @Path("/{id: -?\\d{1,18}}")
    @Needs(Right.SET_GOALS)
    public TemplateInstance edit(@PathParam("id") long id) {
        return page(id, GoalForm.of(own(id)), FormErrors.none());
    }

    @POST
    @Path("/{id: -?\\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.SET_GOALS)
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam GoalForm form) {
        return save(own(id), form);
    }

    private Response save(Goal before, GoalForm form) {
        FormErrors errors = FormErrors.none();
        Goal goal = form.read(metrics(), areas(), owners(), errors, texts);
        // A goal is shown to everybody, so no name of a person gets into it unseen.
        if (!Guard.findings(form.title + " ").isEmpty()) {
            errors.add("titel", texts.titlePersonal());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(before == null ? null : before.id, form, errors)).build();
        }
        goal.revision = before == null ? 1 : before.revision + 1;
        goal.correctsId = before == null ? null : before.id;
        goal.recordedAt = clock.instant();
        goal.persist();
        trail.record(AuditAct.GOAL_CHANGED, Subject.of("doel", goal.id), goal.measuredBy + " " + goal.areaCode);
        return Response.seeOther(URI.create("/doelen?bewaard=ja")).build();
    }

    private Goal own(long id) {
        return Goal.numbered(id).filter(goal -> current.scope().may(Right.SET_GOALS, goal.areaCode))
                .orElseThrow(() -> Refusal.notFound(texts.noSuchGoal()));
    }

    private TemplateInstance page(Long id, GoalForm form, FormErrors errors) {
        List<Option> directions = List.of(new Option(Goal.HIGHER, texts.direction(Goal.HIGHER)), new Option("lager", texts.direction("lager")));
        List<Option> labels = List.of("doel", "voorbeeld", Goal.REFERENCE, Goal.WITHDRAWN).stream()
                .map(label -> new Option(label, texts.label(label))).toList();
        return Templates.form(new View(id, form, metrics(), areas(), directions, owners(), labels, errors));
    }

    private List<Option> metrics() {
        List<Option> options = new ArrayList<>();
        catalogue.all().stream().sorted(Comparator.comparing(file -> file.title())).forEach(file -> options.add(new Option(file.name(), file.title())));
        return options;
    }

    private List<Option> areas() {
        return AreaTree.inForce().all().stream().filter(area -> current.scope().may(Right.SET_GOALS, area.code))
                .sorted(Comparator.comparing((Area area) -> area.kindOfArea()).thenComparing(area -> area.name))
                .map(area -> new Option(area.code, area.name)).toList();
    }

    /** Seats of Ontregelaars: a goal belongs to who can move others across municipalities. */
    private List<Option> owners() {
        LocalDate today = LocalDate.now(clock);
        List<Seat> seats = new ArrayList<>(Seat.everywhere(Role.ONTREGELAAR, today));
        AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION && current.scope().may(Right.SET_GOALS, area.code))
                .forEach(area -> seats.addAll(Seat.openFor(Role.ONTREGELAAR, area.code, today)));
        return seats.stream().map(seat -> new Option(String.valueOf(seat.id), seat.name)).distinct().toList();
    }
}
