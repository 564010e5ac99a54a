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
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.csv.CsvLine;
import nl.pleegpeil.effect.Effect;
import nl.pleegpeil.effect.EffectReader;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.UntoldChanges;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.SignalTexts;
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
    private static final String NEW_LINK = "nieuwe-link";

    /** An action in a list. */
    public record Line(ImprovementAction action, String owner, boolean isLate) {
    }

    /** The list: what one has to do first. */
    public record ListView(List<Line> lines, boolean works, boolean showsExample) {
    }

    /** The form for a new one, or to change one. @param amended the one that is changed; null: it is new */
    public record FreshView(ImprovementAction amended, Knelpunt knelpunt, ActionForm form, GuardedText title, GuardedText effect, List<Option> kinds, List<Option> seats,
            List<Option> metrics, FormErrors errors, boolean showsExample) {
    }

    /**
     * One action.
     *
     * @param effect null: it is not done, or the visitor does not work on it
     * @param shares whether it can be shared as an example now
     * @param asks   whether it is time to say whether the signals stopped
     * @param untold what changed about its Knelpunt since contributors were last told, in a sentence; "": nothing
     * @param link   the address for its organisation, shown once; "": not now
     */
    public record View(ImprovementAction action, Knelpunt knelpunt, Effect effect, String owner, boolean isLate, List<ActionNote> notes, List<Option> steps, ActionForm form,
            GuardedText text, GuardedText outcome, boolean shares, boolean asks, List<Option> answers, String untold, FormErrors errors, boolean works, String link, String saved, boolean showsExample) {
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
    private final KnelpuntDesk knelpunten;
    private final UntoldChanges changes;
    private final Metrics metrics;
    private final EffectReader effects;
    private final CurrentScope current;
    private final ActionTexts texts;
    private final SignalTexts signalTexts;
    private final StatusWords statuses;
    private final GuardTexts guardTexts;
    private final PublicAddress address;
    private final Clock clock;

    ActionPages(ActionDesk desk, KnelpuntDesk knelpunten, UntoldChanges changes, Metrics metrics, EffectReader effects, CurrentScope current, ActionTexts texts,
            SignalTexts signalTexts, StatusWords statuses, GuardTexts guardTexts, PublicAddress address, Clock clock) {
        this.desk = desk;
        this.knelpunten = knelpunten;
        this.changes = changes;
        this.metrics = metrics;
        this.effects = effects;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
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
        List<Line> lines = all.stream().map(action -> new Line(action, ActionDesk.owner(action), action.isLate(today))).toList();
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
                action.title, action.kind, ActionDesk.owner(action), action.dueOn, action.expectedEffect, action.status)));
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
        return freshPage(null, knelpunt(form), form, FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public Response plan(@BeanParam ActionForm form) {
        Knelpunt knelpunt = knelpunt(form);
        FormErrors errors = FormErrors.none();
        Optional<ImprovementAction> read = form.read(null, seats(knelpunt), metricOptions(), LocalDate.now(clock), errors, guardTexts, texts);
        if (read.isEmpty()) {
            return Response.status(422).entity(freshPage(null, knelpunt, form, errors)).build();
        }
        ImprovementAction action = read.get();
        action.knelpuntId = knelpunt.id;
        action.regionCode = knelpunt.regionCode;
        if (action.ownerOrganisation != null) {
            desk.giveLink(action);
        }
        desk.plan(action, seatName());
        return Response.seeOther(URI.create("/acties/" + action.id + "?bewaard=ja")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Transactional
    public Response one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        ImprovementAction action = mine(ImprovementAction.numbered(id));
        String link = "";
        if (action.linkSealed != null && works(action)) {
            // Whoever comes second finds it gone.
            String taken = desk.takeLink(mine(ImprovementAction.locked(id)));
            link = taken.isEmpty() ? "" : address.of("/actie/" + taken);
        }
        return Response.ok(page(action, new ActionForm(), FormErrors.none(), link, Objects.requireNonNullElse(saved, ""))).header("Cache-Control", "no-store").build();
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
        boolean isLink = NEW_LINK.equals(form.step);
        boolean needsText = isNote || isSharing || ActionStatus.VERVALLEN.code().equals(form.step) || ActionStatus.GEREED.code().equals(form.step);
        // Both are read: each says what is wrong with it.
        if (!form.readText(needsText, errors, guardTexts, texts) | isSharing && !form.readOutcome(errors, guardTexts, texts)) {
            return Response.status(422).entity(page(action, form, errors, "", "")).build();
        }
        String text = form.guardedText().cleared().text();
        if (isNote) {
            desk.note(action, text, seatName());
        } else if (isSharing) {
            action.isShared = true;
            action.ruleText = text;
            action.effectText = form.guardedOutcome().cleared().text();
        } else if (isLink) {
            desk.renewLink(action);
        } else {
            desk.move(action, ActionStatus.of(form.step), works(action) ? Mover.WORKER : Mover.OWNER, text, seatName());
        }
        return Response.seeOther(URI.create("/acties/" + id + "?bewaard=ja")).build();
    }

    /** Says whether the signals stopped, some time after it was done. */
    @POST
    @Path("{id: " + NUMBER + "}/evaluatie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response answer(@PathParam("id") long id, @BeanParam ActionForm form) {
        ImprovementAction action = mine(ImprovementAction.locked(id));
        if (Helped.of(ActionForm.typed(form.stopped)).isEmpty() || action.statusNow() != ActionStatus.GEREED) {
            return Response.status(422).entity(page(action, form, FormErrors.none().add("gestopt", texts.chooseStopped()), "", "")).build();
        }
        desk.answer(action, form.stopped);
        return Response.seeOther(URI.create("/acties/" + id + "?bewaard=ja")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}/wijzigen")
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public TemplateInstance amend(@PathParam("id") long id) {
        ImprovementAction action = worked(ImprovementAction.numbered(id));
        return freshPage(action, Knelpunt.numbered(action.knelpuntId).orElseThrow(), ActionForm.of(action), FormErrors.none());
    }

    /** Changes what is said of it, unless a colleague did so since the page was opened. Who does it stays. */
    @POST
    @Path("{id: " + NUMBER + "}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public Response amend(@PathParam("id") long id, @BeanParam ActionForm form) {
        ImprovementAction action = worked(ImprovementAction.locked(id));
        FormErrors errors = FormErrors.none();
        Optional<ImprovementAction> typed = form.read(action, List.of(), metricOptions(), LocalDate.now(clock), errors, guardTexts, texts);
        if (!ActionForm.typed(form.version).equals(String.valueOf(action.version))) {
            errors.add("titel", texts.colleagueWasFirst(action.title));
            // Who saves again has seen it.
            form.version = String.valueOf(action.version);
        }
        if (typed.isEmpty() || !errors.isEmpty()) {
            return Response.status(422).entity(freshPage(action, Knelpunt.numbered(action.knelpuntId).orElseThrow(), form, errors)).build();
        }
        desk.amend(action, typed.get());
        return Response.seeOther(URI.create("/acties/" + id + "?bewaard=ja")).build();
    }

    private ImprovementAction worked(Optional<ImprovementAction> found) {
        return found.filter(this::works).orElseThrow(() -> Refusal.notFound(texts.unknownAction()));
    }

    private TemplateInstance freshPage(ImprovementAction amended, Knelpunt knelpunt, ActionForm form, FormErrors errors) {
        return Templates.fresh(new FreshView(amended, knelpunt, form, form.guardedTitle(), form.guardedEffect(),
                Arrays.stream(ActionKind.values()).map(kind -> new Option(kind.code(), texts.kind(kind))).toList(), seats(knelpunt), metricOptions(), errors,
                Example.holds(knelpunt.regionCode)));
    }

    private TemplateInstance page(ImprovementAction action, ActionForm form, FormErrors errors, String link, String saved) {
        Knelpunt knelpunt = Knelpunt.numbered(action.knelpuntId).orElseThrow();
        Effect effect = action.doneOn == null || !works(action) ? null : effects.of(knelpunt, action.metric, action.doneOn);
        return Templates.one(new View(action, knelpunt, effect, ActionDesk.owner(action), action.isLate(LocalDate.now(clock)),
                ActionNote.of(action.id), steps(action), form, form.guardedText(), form.guardedOutcome(), mayBeShared(action, knelpunt), asks(action, knelpunt),
                Arrays.stream(Helped.values()).map(helped -> new Option(helped.code(), signalTexts.helped(helped))).toList(), untold(action, knelpunt), errors,
                works(action), link, saved, Example.holds(action.regionCode)));
    }

    /** Only what was laid down is an example to others. */
    private boolean mayBeShared(ImprovementAction action, Knelpunt knelpunt) {
        return action.statusNow() == ActionStatus.GEREED && works(action) && !action.isShared && ExamplePages.isEmbedded(knelpunt);
    }

    /** Once it was said of the Knelpunt itself, nobody asks it of its actions. */
    private boolean asks(ImprovementAction action, Knelpunt knelpunt) {
        return knelpunt.stopped == null && action.asksWhetherItStopped(LocalDate.now(clock));
    }

    private String untold(ImprovementAction action, Knelpunt knelpunt) {
        Boolean wasTold = works(action) ? changes.among(List.of(knelpunt)).get(knelpunt.id) : null;
        return wasTold == null ? "" : wasTold ? texts.untoldSince() : texts.untoldEver();
    }

    private List<Option> steps(ImprovementAction action) {
        List<Option> steps = new ArrayList<>(StatusTable.nextFor(action.statusNow(), Set.of(works(action) ? Mover.WORKER : Mover.OWNER)).stream()
                .map(rule -> new Option(rule.to().code(), statuses.of(rule.to()))).toList());
        steps.add(new Option("noteren", texts.noteStep()));
        if (action.ownerOrganisation != null && action.statusNow().isOpen() && works(action)) {
            steps.add(new Option(NEW_LINK, texts.linkStep()));
        }
        if (mayBeShared(action, Knelpunt.numbered(action.knelpuntId).orElseThrow())) {
            steps.add(new Option("delen", texts.shareStep()));
        }
        return steps;
    }

    private Knelpunt knelpunt(ActionForm form) {
        Knelpunt knelpunt = (ActionForm.typed(form.knelpunt).matches(NUMBER) ? Knelpunt.numbered(Long.parseLong(ActionForm.typed(form.knelpunt)))
                : Optional.<Knelpunt>empty()).filter(found -> regions().contains(found.regionCode)).orElseThrow(() -> Refusal.notFound(texts.unknownKnelpunt()));
        knelpunten.requireStanding(knelpunt);
        return knelpunt;
    }

    /** The seats of the region and of its municipalities that can do something. */
    private List<Option> seats(Knelpunt knelpunt) {
        AreaTree tree = AreaTree.inForce();
        LocalDate today = LocalDate.now(clock);
        List<String> around = new ArrayList<>(List.of(knelpunt.regionCode));
        tree.within(knelpunt.regionCode).forEach(area -> around.add(area.code));
        return around.stream().flatMap(area -> List.of(Role.ONTREGELAAR, Role.AANDACHTSFUNCTIONARIS, Role.AANBIEDER, Role.PORTEFEUILLEHOUDER, Role.PLEEGOUDERRAAD).stream()
                .flatMap(role -> Seat.openFor(role, area, today).stream())).distinct().sorted(Comparator.comparing((Seat seat) -> seat.name))
                .map(seat -> new Option(String.valueOf(seat.id), seat.name)).toList();
    }

    private List<Option> metricOptions() {
        return metrics.all().stream().map(metric -> new Option(metric.name(), metric.title())).toList();
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
