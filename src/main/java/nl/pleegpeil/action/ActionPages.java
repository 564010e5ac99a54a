package nl.pleegpeil.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.csv.CsvLine;
import nl.pleegpeil.effect.Effect;
import nl.pleegpeil.effect.EffectReader;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.StatusWords;
import org.jboss.resteasy.reactive.RestQuery;

/** The actions of a region and those of one's own seat. */
@Path("/acties")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.WORK_ON_KNELPUNTEN, Right.OWN_ACTIONS})
public class ActionPages {

    private static final String NUMBER = "\\d{1,18}";

    /** An action in a list. */
    public record Line(ImprovementAction action, String owner, boolean isLate) {
    }

    /** The list: what one has to do first. */
    public record ListView(List<Line> lines, boolean works, boolean showsExample) {
    }

    /** The form for a new one. */
    public record FreshView(Knelpunt knelpunt, ActionForm form, GuardedText title, GuardedText effect, List<Option> kinds, List<Option> seats,
            List<Option> metrics, FormErrors errors, boolean showsExample) {
    }

    /** One action. @param effect null: it is not done, or the visitor does not work on it @param link the address for its organisation, shown once; "": not now */
    public record View(ImprovementAction action, Knelpunt knelpunt, Effect effect, String owner, boolean isLate, List<ActionNote> notes, List<Option> steps, ActionForm form,
            GuardedText text, FormErrors errors, boolean works, String link, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "action")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance fresh(FreshView view);

        static native TemplateInstance one(View view);
    }

    private final ActionDesk desk;
    private final Metrics metrics;
    private final EffectReader effects;
    private final CurrentScope current;
    private final ActionTexts texts;
    private final StatusWords statuses;
    private final GuardTexts guardTexts;
    private final PublicAddress address;
    private final Clock clock;

    ActionPages(ActionDesk desk, Metrics metrics, EffectReader effects, CurrentScope current, ActionTexts texts, StatusWords statuses, GuardTexts guardTexts,
            PublicAddress address, Clock clock) {
        this.desk = desk;
        this.metrics = metrics;
        this.effects = effects;
        this.current = current;
        this.texts = texts;
        this.statuses = statuses;
        this.guardTexts = guardTexts;
        this.address = address;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        LocalDate today = LocalDate.now(clock);
        List<ImprovementAction> all = reached();
        List<Line> lines = all.stream().map(action -> new Line(action, owner(action), action.isLate(today))).toList();
        return Templates.list(new ListView(lines, !regions().isEmpty(), all.stream().anyMatch(action -> Example.holds(action.regionCode))));
    }

    /** The same list, in the columns in which such a list can be moved in. */
    @GET
    @Path("lijst.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public Response export() {
        StringBuilder csv = new StringBuilder(CsvLine.of("nummer", "regio", "knelpunt", "titel", "soort", "wie", "klaar_op", "effect", "status"));
        reached().forEach(action -> csv.append(CsvLine.of(action.number, action.regionCode, Knelpunt.numbered(action.knelpuntId).orElseThrow().number,
                action.title, action.kind, owner(action), action.dueOn, action.expectedEffect, action.status)));
        return Response.ok(csv.toString()).header("Content-Disposition", "attachment; filename=\"acties.csv\"").build();
    }

    /** Those of one's regions, and what one's own seats have to do. */
    private List<ImprovementAction> reached() {
        List<ImprovementAction> all = new ArrayList<>(ImprovementAction.of(regions()));
        ImprovementAction.openOfSeats(current.scope().seats()).stream().filter(action -> !all.contains(action)).forEach(all::add);
        return all;
    }

    @GET
    @Path("nieuw")
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public TemplateInstance fresh(@RestQuery("knelpunt") String knelpunt) {
        ActionForm form = new ActionForm();
        form.knelpunt = Objects.requireNonNullElse(knelpunt, "");
        return freshPage(knelpunt(form), form, FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public Response plan(@BeanParam ActionForm form) {
        Knelpunt knelpunt = knelpunt(form);
        FormErrors errors = FormErrors.none();
        Optional<ImprovementAction> read = form.read(seats(knelpunt), metricOptions(), LocalDate.now(clock), errors, guardTexts, texts);
        if (read.isEmpty()) {
            return Response.status(422).entity(freshPage(knelpunt, form, errors)).build();
        }
        ImprovementAction action = read.get();
        action.knelpuntId = knelpunt.id;
        action.regionCode = knelpunt.regionCode;
        Optional<Secret> link = action.ownerOrganisation == null ? Optional.empty() : Optional.of(Secret.fresh());
        action.linkHash = link.map(Secret::hash).orElse(null);
        desk.plan(action, seatName());
        if (link.isPresent()) {
            // Shown in this answer and nowhere else: only its hash is kept.
            return Response.ok(page(action, new ActionForm(), FormErrors.none(), address.of("/actie/" + link.get().plain()), "ja")).build();
        }
        return Response.seeOther(URI.create("/acties/" + action.id + "?bewaard=ja")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Transactional
    public Response one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return Response.ok(page(mine(ImprovementAction.numbered(id)), new ActionForm(), FormErrors.none(), "", Objects.requireNonNullElse(saved, ""))).build();
    }

    @POST
    @Path("{id: " + NUMBER + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response step(@PathParam("id") long id, @BeanParam ActionForm form) {
        ImprovementAction action = mine(ImprovementAction.locked(id));
        FormErrors errors = FormErrors.none();
        Optional<Option> step = steps(action).stream().filter(option -> option.code().equals(form.step)).findFirst();
        if (step.isEmpty()) {
            errors.add("doe", texts.chooseStep());
        }
        boolean isNote = "noteren".equals(form.step);
        boolean isSharing = "delen".equals(form.step);
        boolean needsText = isNote || isSharing || ActionStatus.VERVALLEN.code().equals(form.step) || ActionStatus.GEREED.code().equals(form.step);
        if (!form.readText(needsText, errors, guardTexts, texts)) {
            return Response.status(422).entity(page(action, form, errors, "", "")).build();
        }
        String text = form.guardedText().cleared().text();
        if (isNote) {
            desk.note(action, text, seatName());
        } else if (isSharing) {
            action.isShared = true;
            action.ruleText = text;
        } else {
            desk.move(action, ActionStatus.of(form.step), works(action) ? Mover.WORKER : Mover.OWNER, text, seatName());
        }
        return Response.seeOther(URI.create("/acties/" + id + "?bewaard=ja")).build();
    }

    private TemplateInstance freshPage(Knelpunt knelpunt, ActionForm form, FormErrors errors) {
        return Templates.fresh(new FreshView(knelpunt, form, form.guardedTitle(), form.guardedEffect(),
                Arrays.stream(ActionKind.values()).map(kind -> new Option(kind.code(), texts.kind(kind))).toList(), seats(knelpunt), metricOptions(), errors,
                Example.holds(knelpunt.regionCode)));
    }

    private TemplateInstance page(ImprovementAction action, ActionForm form, FormErrors errors, String link, String saved) {
        Knelpunt knelpunt = Knelpunt.numbered(action.knelpuntId).orElseThrow();
        Effect effect = action.doneOn == null || !works(action) ? null : effects.of(knelpunt, action.metric, action.doneOn);
        return Templates.one(new View(action, knelpunt, effect, owner(action), action.isLate(LocalDate.now(clock)),
                ActionNote.of(action.id), steps(action), form, form.guardedText(), errors, works(action), link, saved, Example.holds(action.regionCode)));
    }

    private List<Option> steps(ImprovementAction action) {
        List<Option> steps = new ArrayList<>(StatusTable.nextFor(action.statusNow(), Set.of(works(action) ? Mover.WORKER : Mover.OWNER)).stream()
                .map(rule -> new Option(rule.to().code(), statuses.of(rule.to()))).toList());
        steps.add(new Option("noteren", texts.noteStep()));
        if (action.statusNow() == ActionStatus.GEREED && works(action) && !action.isShared) {
            steps.add(new Option("delen", texts.shareStep()));
        }
        return steps;
    }

    private Knelpunt knelpunt(ActionForm form) {
        return (ActionForm.typed(form.knelpunt).matches(NUMBER) ? Knelpunt.numbered(Long.parseLong(ActionForm.typed(form.knelpunt))) : Optional.<Knelpunt>empty())
                .filter(found -> regions().contains(found.regionCode)).orElseThrow(() -> Refusal.notFound(texts.unknownKnelpunt()));
    }

    /** The seats of the region and of its municipalities that can do something. */
    private List<Option> seats(Knelpunt knelpunt) {
        AreaTree tree = AreaTree.inForce();
        LocalDate today = LocalDate.now(clock);
        List<String> around = new ArrayList<>(List.of(knelpunt.regionCode));
        tree.within(knelpunt.regionCode).forEach(area -> around.add(area.code));
        return around.stream().flatMap(area -> List.of(Role.ONTREGELAAR, Role.AANDACHTSFUNCTIONARIS, Role.AANBIEDER, Role.PORTEFEUILLEHOUDER).stream()
                .flatMap(role -> Seat.openFor(role, area, today).stream())).distinct().sorted(Comparator.comparing((Seat seat) -> seat.name))
                .map(seat -> new Option(String.valueOf(seat.id), seat.name)).toList();
    }

    private List<Option> metricOptions() {
        return metrics.all().stream().map(metric -> new Option(metric.name(), metric.title())).toList();
    }

    private String owner(ImprovementAction action) {
        return action.ownerOrganisation != null ? action.ownerOrganisation : Seat.numbered(action.ownerSeatId).map(seat -> seat.name).orElse("");
    }

    private List<String> regions() {
        return KnelpuntDesk.regions(current.scope(), Right.WORK_ON_KNELPUNTEN);
    }

    private boolean works(ImprovementAction action) {
        return regions().contains(action.regionCode);
    }

    private ImprovementAction mine(Optional<ImprovementAction> found) {
        return found.filter(action -> works(action) || action.ownerSeatId != null && current.scope().seats().contains(action.ownerSeatId))
                .orElseThrow(() -> Refusal.notFound(texts.unknownAction()));
    }

    private String seatName() {
        return current.scope().grants().stream().filter(grant -> grant.allows(Right.WORK_ON_KNELPUNTEN) || grant.allows(Right.OWN_ACTIONS))
                .map(Grant::seatName).findFirst().orElse("");
    }
}
