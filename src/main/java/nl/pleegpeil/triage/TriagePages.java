package nl.pleegpeil.triage;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Belonging;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.KnelpuntSheets;
import nl.pleegpeil.knelpunt.KnelpuntTexts;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.MessageKind;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalMessage;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.signal.Urgency;
import nl.pleegpeil.triage.TriageForm.Step;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.Thing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue of a seat, and one signal with everything that can be done with it. */
@Path("/signalen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.TRIAGE_SIGNALS)
public class TriagePages {

    private static final String NUMBER = "\\d{1,18}";
    private static final int MONTHS_MEASURED = 12;

    /** A signal in the queue. @param daysLeft working days until the promised day; below 0: late */
    public record Line(Signal signal, String area, String about, int daysLeft, boolean hasReaction) {

        public boolean isLate() {
            return !signal.isAnswered() && daysLeft < 0;
        }

        public int daysLate() {
            return -daysLeft;
        }
    }

    /** The queue: what is new, what was taken up, and how long senders waited. */
    public record QueueView(List<Line> waiting, List<Line> accepted, ServiceClock clock, String saved, boolean showsExample) {
    }

    /** A message; text is null when it was erased or is for another circle. */
    public record Said(SignalMessage message, String text) {
    }

    /** One signal. @param next the signal that waits longest besides this one; null: none does */
    public record View(Signal signal, String area, String text, boolean isToBeReviewed, List<Said> said, List<SimilarSignals.Similar> similar,
            List<StatusChange> history, List<Option> steps, List<Option> categories, List<Option> urgencies, List<Option> places,
            List<Option> seats, TriageForm form, GuardedText answer, GuardedText note, GuardedText rewritten, FormErrors errors, int daysLeft, Signal next,
            String saved, boolean showsExample) {

        public boolean isLate() {
            return !signal.isAnswered() && daysLeft < 0;
        }

        public int daysLate() {
            return -daysLeft;
        }
    }

    @CheckedTemplate(basePath = "triage")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance queue(QueueView view);

        static native TemplateInstance one(View view);
    }

    private final TriageSteps steps;
    private final SimilarSignals similar;
    private final Belonging belonging;
    private final KnelpuntDesk knelpunten;
    private final KnelpuntSheets sheets;
    private final KnelpuntTexts knelpuntTexts;
    private final CurrentScope current;
    private final AuditTrail trail;
    private final TriageTexts texts;
    private final SignalTexts signalTexts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    TriagePages(TriageSteps steps, SimilarSignals similar, Belonging belonging, KnelpuntDesk knelpunten, KnelpuntSheets sheets, KnelpuntTexts knelpuntTexts,
            CurrentScope current, AuditTrail trail, TriageTexts texts, SignalTexts signalTexts,
            GuardTexts guardTexts, Clock clock) {
        this.steps = steps;
        this.similar = similar;
        this.belonging = belonging;
        this.knelpunten = knelpunten;
        this.sheets = sheets;
        this.knelpuntTexts = knelpuntTexts;
        this.current = current;
        this.trail = trail;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance queue(@RestQuery("bewaard") String saved) {
        AreaTree tree = AreaTree.inForce();
        LocalDate today = LocalDate.now(clock);
        List<String> areas = areas(tree);
        List<Signal> waiting = mine(Signal.awaitingTriage(areas));
        List<Signal> accepted = mine(Signal.accepted(areas));
        List<Signal> measured = mine(Signal.since(areas, today.minusMonths(MONTHS_MEASURED).atStartOfDay(TimeSource.NETHERLANDS).toInstant()));
        return Templates.queue(new QueueView(lines(waiting, tree, today), lines(accepted, tree, today), ServiceClock.of(measured, today),
                Objects.requireNonNullElse(saved, ""), areas.stream().anyMatch(Example::holds)));
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Transactional
    public Response one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        Signal signal = mine(Signal.numbered(id));
        trail.record(AuditAct.TEXT_READ, Subject.of("signaal", signal.reference), "");
        TemplateInstance page = page(signal, TriageForm.of(signal), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
        SignalMessage.of(id).stream().filter(message -> message.kindOf() == MessageKind.REACTIE && message.readAt == null)
                .forEach(message -> message.readAt = clock.instant());
        return Response.ok(page).build();
    }

    @POST
    @Path("{id: " + NUMBER + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response take(@PathParam("id") long id, @BeanParam TriageForm form) {
        Signal signal = mine(Signal.locked(id));
        FormErrors errors = FormErrors.none();
        boolean asksAgain = form.guardedAnswer().asksAgain(errors, guardTexts) | form.guardedNote().asksAgain(errors, guardTexts)
                | form.guardedRewritten().asksAgain(errors, guardTexts);
        Optional<Step> step = form.check(signal, errors, texts);
        Optional<Signal> other = Signal.referred(TriageForm.typed(form.other)).filter(found -> found.isTriagedBy(current.scope()) && !found.id.equals(id)
                && found.mergedIntoId == null);
        if (step.filter(Step.SAMENVOEGEN::equals).isPresent() && other.isEmpty()) {
            errors.add("ander", texts.otherUnknown());
        }
        if (step.filter(Step.DOORSTUREN::equals).isPresent() && places(signal).stream().noneMatch(place -> place.code().equals(form.area))) {
            errors.add("gemeente", texts.choosePlace());
        }
        if (step.filter(Step.VOORLEGGEN::equals).isPresent() && seats(signal).stream().noneMatch(seat -> seat.code().equals(form.seat))) {
            errors.add("zetel", texts.chooseSeat());
        }
        if (step.isPresent() && !TriageSteps.possible(signal.statusNow()).contains(step.get())) {
            errors.add("doe", texts.notNow());
        }
        if (asksAgain || !errors.isEmpty()) {
            return Response.status(422).entity(page(signal, form, errors, "")).build();
        }
        steps.take(signal, step.orElseThrow(), form, other, LocalDate.now(clock));
        boolean isElsewhere = !signal.isTriagedBy(current.scope());
        return Response.seeOther(URI.create(isElsewhere ? "/signalen?bewaard=ja" : "/signalen/" + id + "?bewaard=ja")).build();
    }

    /** Lets a signal belong to a Knelpunt of its region as well. */
    @POST
    @Path("{id: " + NUMBER + "}/knelpunt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public Response belong(@PathParam("id") long id, @RestForm("knelpunt") String typed) {
        Signal signal = mine(Signal.locked(id));
        Optional<Knelpunt> knelpunt = belonging.chosen(signal, Objects.requireNonNullElse(typed, ""));
        if (knelpunt.isEmpty()) {
            return Response.status(422).entity(page(signal, TriageForm.of(signal), FormErrors.none().add("knelpunt", knelpuntTexts.chooseOpen()), "")).build();
        }
        knelpunten.link(knelpunt.get(), signal, null, sheets.seatName());
        return Response.seeOther(URI.create("/signalen/" + id + "?bewaard=ja")).build();
    }

    private TemplateInstance page(Signal signal, TriageForm form, FormErrors errors, String saved) {
        AreaTree tree = AreaTree.inForce();
        LocalDate today = LocalDate.now(clock);
        List<SimilarSignals.Similar> alike = similar.to(signal, current.scope());
        List<SignalMessage> messages = SignalMessage.of(signal.id);
        List<Long> ids = new ArrayList<>(messages.stream().map(message -> message.textId).toList());
        ids.add(signal.textId);
        Map<Long, FreeText> words = FreeText.readable(current.scope(), ids).stream().collect(Collectors.toMap(text -> text.id, Function.identity()));
        FreeText own = words.get(signal.textId);
        List<Said> said = messages.stream().map(message -> new Said(message, words.containsKey(message.textId) ? words.get(message.textId).body : null)).toList();
        return Templates.one(new View(signal, name(tree, signal.areaCode), own == null ? null : own.body,
                own != null && own.reviewState.equals(ReviewState.TE_BEOORDELEN.code()), said, alike, StatusChange.of(Thing.SIGNAL, signal.id),
                TriageSteps.possible(signal.statusNow()).stream().map(step -> new Option(step.code(), texts.step(step))).toList(), categories(),
                Arrays.stream(Urgency.values()).map(each -> new Option(each.code(), signalTexts.urgency(each))).toList(), places(signal), seats(signal),
                form, form.guardedAnswer(), form.guardedNote(), form.guardedRewritten(), errors, ServiceClock.daysLeft(signal, today), nextAfter(signal, tree), saved, Example.holds(signal.areaCode)));
    }

    /** What waits longest besides a signal; null: nothing. */
    private Signal nextAfter(Signal signal, AreaTree tree) {
        return mine(Signal.awaitingTriage(areas(tree))).stream().filter(waiting -> !waiting.id.equals(signal.id)).findFirst().orElse(null);
    }

    private List<Option> categories() {
        return Arrays.stream(SignalCategory.values()).map(each -> new Option(each.code(), signalTexts.category(each))).toList();
    }

    /** The municipalities that a signal can be sent on to: any other in force, of the same world as its own. */
    private List<Option> places(Signal signal) {
        LocalDate today = LocalDate.now(clock);
        return AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today)
                && !area.code.equals(signal.areaCode) && Example.holds(area.code) == Example.holds(signal.areaCode))
                .sorted(Comparator.comparing((Area area) -> area.name)).map(area -> new Option(area.code, area.name)).toList();
    }

    /** The seats that can be asked about a signal: providers of its region and the other Aandachtsfunctionarissen. */
    private List<Option> seats(Signal signal) {
        LocalDate today = LocalDate.now(clock);
        List<String> around = new ArrayList<>(AreaTree.inForce().upward(signal.areaCode).stream().map(area -> area.code).toList());
        if (signal.regionCode != null) {
            AreaTree.inForce().within(signal.regionCode).forEach(area -> around.add(area.code));
        }
        return around.stream().distinct().flatMap(area -> List.of(Role.AANBIEDER, Role.AANDACHTSFUNCTIONARIS).stream()
                .flatMap(role -> Seat.openFor(role, area, today).stream())).distinct()
                .filter(seat -> !current.scope().seats().contains(seat.id)).map(seat -> new Option(String.valueOf(seat.id), seat.name)).toList();
    }

    private List<Line> lines(List<Signal> signals, AreaTree tree, LocalDate today) {
        List<Long> reacted = SignalMessage.withUnreadReaction(signals.stream().map(signal -> signal.id).toList());
        return signals.stream().map(signal -> new Line(signal, name(tree, signal.areaCode), about(signal), ServiceClock.daysLeft(signal, today),
                reacted.contains(signal.id))).toList();
    }

    private String about(Signal signal) {
        String code = signal.category == null ? signal.toldCategory : signal.category;
        return code == null ? texts.notSaid() : signalTexts.category(SignalCategory.of(code).orElseThrow());
    }

    private List<String> areas(AreaTree tree) {
        return tree.all().stream().map(area -> area.code).filter(current.scope().areasFor(Right.TRIAGE_SIGNALS)).toList();
    }

    private List<Signal> mine(List<Signal> signals) {
        return signals.stream().filter(signal -> signal.isTriagedBy(current.scope())).toList();
    }

    private Signal mine(Optional<Signal> found) {
        return found.filter(signal -> signal.isTriagedBy(current.scope())).orElseThrow(() -> Refusal.notFound(texts.unknownSignal()));
    }

    private static String name(AreaTree tree, String code) {
        return tree.find(code).map(area -> area.name).orElse(code);
    }
}
