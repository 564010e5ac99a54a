package nl.pleegpeil.knelpunt;

import io.quarkus.arc.All;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.StatusWords;
import nl.pleegpeil.workflow.Thing;
import org.jboss.resteasy.reactive.RestQuery;

/** Knelpunten of a region: as a list, as columns, and one with everything that it rests on. */
@Path("/knelpunten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class KnelpuntPages {

    private static final String NUMBER = "\\d{1,18}";

    /** A Knelpunt in a list. */
    public record Line(Knelpunt knelpunt, Evidence evidence) {
    }

    /** A column of the column view. */
    public record Column(KnelpuntStatus status, List<Line> lines) {
    }

    /** All of one's regions. */
    public record ListView(List<Line> lines, List<Column> columns, boolean works, boolean showsExample) {
    }

    /** A signal that can be linked; text is null when it is not for the visitor. */
    public record Candidate(Signal signal, String area, String text) {
    }

    /** The form for a new one. */
    public record FreshView(KnelpuntForm form, GuardedText title, GuardedText cause, List<Candidate> candidates, List<Option> regions, List<Option> reaches,
            List<Option> levels, List<Option> categories, FormErrors errors, boolean showsExample) {
    }

    /** One link in words. */
    public record Linked(KnelpuntLink link, String reference, String text, String area) {
    }

    /** A name with a count. */
    public record Count(String name, long count) {
    }

    /** One Knelpunt. */
    public record View(Knelpunt knelpunt, Evidence evidence, List<Count> bySource, List<Count> byArea, List<Linked> links, List<KnelpuntSide.Moment> timeline,
            List<Candidate> candidates, List<Option> steps, List<Option> roles, List<Option> answers, List<Option> escalations, List<Option> others,
            Knelpunt mergedInto, KnelpuntForm form, GuardedText reason, GuardedText place, FormErrors errors, boolean works, boolean asksWhetherItStopped,
            String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "knelpunt")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance columns(ListView view);

        static native TemplateInstance fresh(FreshView view);

        static native TemplateInstance one(View view);
    }

    private final KnelpuntDesk desk;
    private final List<KnelpuntSide> sides;
    private final CurrentScope current;
    private final KnelpuntTexts texts;
    private final SignalTexts signalTexts;
    private final StatusWords statuses;
    private final GuardTexts guardTexts;
    private final Clock clock;

    KnelpuntPages(KnelpuntDesk desk, @All List<KnelpuntSide> sides, CurrentScope current, KnelpuntTexts texts, SignalTexts signalTexts,
            StatusWords statuses, GuardTexts guardTexts, Clock clock) {
        this.desk = desk;
        this.sides = sides;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.statuses = statuses;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Needs(Right.READ_KNELPUNTEN)
    @Transactional
    public TemplateInstance list(@RestQuery("vorm") String form) {
        List<Knelpunt> all = Knelpunt.of(regions(Right.READ_KNELPUNTEN));
        Map<Long, List<KnelpuntLink>> links = counted(KnelpuntLink.holding(all.stream().map(knelpunt -> knelpunt.id).toList())).stream()
                .collect(Collectors.groupingBy(link -> link.knelpuntId));
        Predicate<KnelpuntLink> shown = shown();
        List<Line> lines = all.stream().map(knelpunt -> new Line(knelpunt, evidence(links.getOrDefault(knelpunt.id, List.of()), shown))).toList();
        List<Column> columns = Arrays.stream(KnelpuntStatus.values()).map(status -> new Column(status,
                lines.stream().filter(line -> line.knelpunt.statusNow() == status).toList())).toList();
        ListView view = new ListView(lines, columns, current.scope().may(Right.WORK_ON_KNELPUNTEN), lines.stream().anyMatch(line -> Example.holds(line.knelpunt.regionCode)));
        return "kolommen".equals(form) ? Templates.columns(view) : Templates.list(view);
    }

    @GET
    @Path("nieuw")
    @Transactional
    public TemplateInstance fresh(@RestQuery("signaal") List<String> signals) {
        KnelpuntForm form = KnelpuntForm.empty();
        form.signals = Objects.requireNonNullElse(signals, new ArrayList<>());
        List<String> regions = regions(Right.WORK_ON_KNELPUNTEN);
        form.region = regions.size() == 1 ? regions.get(0) : "";
        return freshPage(form, FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response open(@BeanParam KnelpuntForm form) {
        FormErrors errors = FormErrors.none();
        Optional<Knelpunt> read = form.read(regions(Right.WORK_ON_KNELPUNTEN), errors, guardTexts, texts);
        if (read.isEmpty()) {
            return Response.status(422).entity(freshPage(form, errors)).build();
        }
        Knelpunt knelpunt = read.get();
        desk.open(knelpunt, seatName(knelpunt));
        chosen(form, knelpunt.regionCode).forEach(signal -> desk.link(knelpunt, signal, null, seatName(knelpunt)));
        return Response.seeOther(URI.create("/knelpunten/" + knelpunt.id + "?bewaard=ja")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Needs(Right.READ_KNELPUNTEN)
    @Transactional
    public Response one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        Knelpunt knelpunt = mine(Knelpunt.numbered(id), Right.READ_KNELPUNTEN);
        return Response.ok(page(knelpunt, KnelpuntForm.empty(), FormErrors.none(), Objects.requireNonNullElse(saved, ""))).build();
    }

    @POST
    @Path("{id: " + NUMBER + "}/stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response step(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = mine(Knelpunt.locked(id), Right.WORK_ON_KNELPUNTEN);
        FormErrors errors = FormErrors.none();
        Optional<KnelpuntStatus> to = Arrays.stream(KnelpuntStatus.values()).filter(status -> status.code().equals(form.step)).findFirst()
                .filter(status -> StatusTable.between(knelpunt.statusNow(), status).isPresent());
        if (to.isEmpty()) {
            errors.add("doe", texts.chooseStep());
        } else if (form.readStep(knelpunt, to.get(), errors, guardTexts, texts, LocalDate.now(clock))) {
            boolean isReady = StatusTable.between(knelpunt.statusNow(), to.get()).orElseThrow().given().stream()
                    .allMatch(given -> given == Given.REASON || desk.known(knelpunt).contains(given));
            if (!isReady) {
                errors.add("doe", to.get() == KnelpuntStatus.TERUGGEKOPPELD ? texts.reportFirst() : texts.actionFirst());
            }
        }
        if (to.isEmpty() || !errors.isEmpty() || form.guardedReason().isPressed() || form.guardedPlace().isPressed()) {
            return again(knelpunt, form, errors);
        }
        desk.move(knelpunt, to.get(), form.guardedReason().cleared().text(), seatName(knelpunt));
        return saved(knelpunt);
    }

    @POST
    @Path("{id: " + NUMBER + "}/koppelingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response link(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = mine(Knelpunt.locked(id), Right.WORK_ON_KNELPUNTEN);
        List<Signal> chosen = chosen(form, knelpunt.regionCode);
        if (chosen.isEmpty()) {
            return again(knelpunt, form, FormErrors.none().add("signaal", texts.chooseSignals()));
        }
        chosen.forEach(signal -> desk.link(knelpunt, signal, null, seatName(knelpunt)));
        return saved(knelpunt);
    }

    @POST
    @Path("{id: " + NUMBER + "}/ontkoppeling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response unlink(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = mine(Knelpunt.locked(id), Right.WORK_ON_KNELPUNTEN);
        FormErrors errors = FormErrors.none();
        Optional<KnelpuntLink> link = KnelpuntForm.typed(form.link).matches(NUMBER) ? KnelpuntLink.numbered(Long.parseLong(KnelpuntForm.typed(form.link)))
                .filter(found -> found.knelpuntId.equals(id) && found.unlinkedAt == null && counted(List.of(found)).stream().anyMatch(shown())) : Optional.empty();
        if (link.isEmpty()) {
            errors.add("koppeling", texts.chooseLink());
        }
        Optional<String> reason = form.checkedReason(errors, guardTexts, texts);
        if (reason.isEmpty() || !errors.isEmpty()) {
            return again(knelpunt, form, errors);
        }
        desk.unlink(knelpunt, link.orElseThrow(), reason.get());
        return saved(knelpunt);
    }

    @POST
    @Path("{id: " + NUMBER + "}/samenvoeging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response merge(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = mine(Knelpunt.locked(id), Right.WORK_ON_KNELPUNTEN);
        FormErrors errors = FormErrors.none();
        Optional<Knelpunt> into = KnelpuntForm.typed(form.other).matches(NUMBER) ? Knelpunt.locked(Long.parseLong(KnelpuntForm.typed(form.other)))
                .filter(other -> !other.id.equals(id) && other.mergedIntoId == null && other.regionCode.equals(knelpunt.regionCode)) : Optional.empty();
        if (into.isEmpty() || knelpunt.mergedIntoId != null) {
            errors.add("ander", texts.chooseOther());
        }
        Optional<String> reason = form.checkedReason(errors, guardTexts, texts);
        if (reason.isEmpty() || !errors.isEmpty()) {
            return again(knelpunt, form, errors);
        }
        desk.merge(knelpunt, into.orElseThrow(), reason.get(), seatName(knelpunt));
        return saved(into.get());
    }

    @POST
    @Path("{id: " + NUMBER + "}/opschaling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response escalate(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = mine(Knelpunt.locked(id), Right.WORK_ON_KNELPUNTEN);
        Optional<Escalation> to = Escalation.of(KnelpuntForm.typed(form.escalation));
        if (to.isEmpty()) {
            return again(knelpunt, form, FormErrors.none().add("aan", texts.chooseEscalation()));
        }
        knelpunt.escalatedTo = to.get().code();
        knelpunt.escalatedOn = LocalDate.now(clock);
        return saved(knelpunt);
    }

    private Response again(Knelpunt knelpunt, KnelpuntForm form, FormErrors errors) {
        return Response.status(422).entity(page(knelpunt, form, errors, "")).build();
    }

    private static Response saved(Knelpunt knelpunt) {
        return Response.seeOther(URI.create("/knelpunten/" + knelpunt.id + "?bewaard=ja")).build();
    }

    private TemplateInstance freshPage(KnelpuntForm form, FormErrors errors) {
        AreaTree tree = AreaTree.inForce();
        List<String> regions = regions(Right.WORK_ON_KNELPUNTEN);
        return Templates.fresh(new FreshView(form, form.guardedTitle(), form.guardedCause(), candidates(regions), regions.stream()
                .map(code -> new Option(code, name(tree, code))).toList(), options(Reach.values(), Reach::code, texts::reach),
                options(SolvedAt.values(), SolvedAt::code, texts::level), options(SignalCategory.values(), SignalCategory::code, signalTexts::category), errors,
                regions.stream().anyMatch(Example::holds)));
    }

    private TemplateInstance page(Knelpunt knelpunt, KnelpuntForm form, FormErrors errors, String saved) {
        AreaTree tree = AreaTree.inForce();
        boolean works = regions(Right.WORK_ON_KNELPUNTEN).contains(knelpunt.regionCode);
        List<KnelpuntLink> links = counted(KnelpuntLink.holding(knelpunt.id));
        Predicate<KnelpuntLink> shown = shown();
        Evidence evidence = evidence(links, shown);
        List<Option> steps = StatusTable.nextFor(knelpunt.statusNow(), Set.of(Mover.WORKER)).stream()
                .map(rule -> new Option(rule.to().code(), statuses.of(rule.to()))).toList();
        List<Option> others = Knelpunt.of(List.of(knelpunt.regionCode)).stream().filter(other -> !other.id.equals(knelpunt.id))
                .map(other -> new Option(String.valueOf(other.id), other.number + " " + other.title)).toList();
        return Templates.one(new View(knelpunt, evidence,
                evidence.bySource().entrySet().stream().map(entry -> new Count(source(entry.getKey()), entry.getValue())).toList(),
                evidence.byArea().entrySet().stream().map(entry -> new Count(name(tree, entry.getKey()), entry.getValue())).toList(),
                linked(links.stream().filter(shown).toList(), tree), timeline(knelpunt, works, shown),
                works ? candidates(List.of(knelpunt.regionCode)) : List.of(), steps,
                List.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PORTEFEUILLEHOUDER, Role.AANBIEDER).stream()
                        .map(role -> new Option(role.code(), role.code())).toList(),
                options(Helped.values(), Helped::code, signalTexts::helped), options(Escalation.values(), Escalation::code, texts::escalation), others,
                knelpunt.mergedIntoId == null ? null : Knelpunt.numbered(knelpunt.mergedIntoId).orElseThrow(), form, form.guardedReason(), form.guardedPlace(),
                errors, works, knelpunt.asksWhetherItStopped(LocalDate.now(clock)), saved, Example.holds(knelpunt.regionCode)));
    }

    private static Evidence evidence(List<KnelpuntLink> counted, Predicate<KnelpuntLink> shown) {
        return Evidence.of(counted, counted.stream().filter(shown).toList());
    }

    /** What the visitor may know of, be it as a number: a signal that is for the Ontregelaar alone counts for nobody else. */
    private List<KnelpuntLink> counted(List<KnelpuntLink> links) {
        Set<Long> closed = Signal.numbered(links.stream().filter(link -> link.signalId != null).map(link -> link.signalId).distinct().toList()).stream()
                .filter(signal -> signal.onlyOntregelaar).map(signal -> signal.id).collect(Collectors.toSet());
        return links.stream().filter(link -> link.signalId == null || !closed.contains(link.signalId)
                || current.scope().grants().stream().anyMatch(grant -> grant.role() == Role.ONTREGELAAR && grant.covers(link.areaCode))).toList();
    }

    /**
     * What the visitor may see one by one: whoever works on it sees what was heard in the own municipalities, or in the
     * region as a whole. The family behind one signal of another municipality would be easy to guess.
     */
    private Predicate<KnelpuntLink> shown() {
        List<String> regions = regions(Right.WORK_ON_KNELPUNTEN);
        return link -> regions.contains(link.areaCode) || current.scope().may(Right.WORK_ON_KNELPUNTEN, link.areaCode);
    }

    private List<Linked> linked(List<KnelpuntLink> links, AreaTree tree) {
        Map<Long, Signal> signals = Signal.numbered(links.stream().filter(link -> link.signalId != null).map(link -> link.signalId).toList()).stream()
                .collect(Collectors.toMap(signal -> signal.id, signal -> signal));
        Map<Long, String> words = words(signals.values());
        return links.stream().map(link -> {
            Signal signal = signals.get(link.signalId);
            return new Linked(link, signal == null ? link.named : signal.reference, signal == null ? null : words.get(signal.textId), name(tree, link.areaCode));
        }).toList();
    }

    /** Signals of the region that belong to no Knelpunt yet, the newest first; of those that are not for the visitor nothing is shown. */
    private List<Candidate> candidates(List<String> regions) {
        AreaTree tree = AreaTree.inForce();
        List<String> areas = tree.all().stream().map(area -> area.code).filter(area -> regions.stream().anyMatch(region -> tree.covers(region, area))).toList();
        List<Signal> signals = Signal.in(areas).stream().filter(signal -> signal.isTriagedBy(current.scope()) && signal.mergedIntoId == null).toList();
        List<Long> linked = KnelpuntLink.linkedAmong(signals.stream().map(signal -> signal.id).toList());
        List<Signal> free = signals.stream().filter(signal -> !linked.contains(signal.id)).limit(100).toList();
        Map<Long, String> words = words(free);
        return free.stream().map(signal -> new Candidate(signal, name(tree, signal.areaCode), words.get(signal.textId))).toList();
    }

    private Map<Long, String> words(Collection<Signal> signals) {
        List<Long> ids = signals.stream().filter(signal -> signal.isTriagedBy(current.scope())).map(signal -> signal.textId).toList();
        return FreeText.readable(current.scope(), ids).stream().filter(text -> text.body != null).collect(Collectors.toMap(text -> text.id, text -> text.body));
    }

    private List<KnelpuntSide.Moment> timeline(Knelpunt knelpunt, boolean works, Predicate<KnelpuntLink> shown) {
        List<KnelpuntSide.Moment> moments = new ArrayList<>();
        StatusChange.of(Thing.KNELPUNT, knelpunt.id).forEach(change -> moments.add(new KnelpuntSide.Moment(change.recordedAt,
                texts.momentStatus(statuses.of(KnelpuntStatus.of(change.toStatus)), Objects.requireNonNullElse(change.reason, "")), "")));
        counted(KnelpuntLink.historyOf(knelpunt.id)).stream().filter(shown).forEach(link -> {
            String what = link.signalId == null ? link.named : Signal.numbered(link.signalId).map(signal -> signal.reference).orElse("");
            String href = works && link.signalId != null ? "/signalen/" + link.signalId : "";
            moments.add(new KnelpuntSide.Moment(link.linkedAt, texts.momentLinked(what), href));
            if (link.unlinkedAt != null) {
                moments.add(new KnelpuntSide.Moment(link.unlinkedAt, texts.momentUnlinked(what, link.unlinkReason), href));
            }
        });
        Knelpunt.mergedInto(knelpunt.id).forEach(other -> moments.add(new KnelpuntSide.Moment(other.recordedAt, texts.momentMerged(other.number), "/knelpunten/" + other.id)));
        sides.forEach(side -> moments.addAll(side.moments(knelpunt.id)));
        moments.sort(Comparator.comparing(KnelpuntSide.Moment::at));
        return moments;
    }

    private List<Signal> chosen(KnelpuntForm form, String region) {
        List<Long> ids = Objects.requireNonNullElse(form.signals, List.<String>of()).stream().filter(typed -> typed.matches(NUMBER)).map(Long::valueOf).toList();
        return Signal.numbered(ids).stream().filter(signal -> region.equals(signal.regionCode) && signal.isTriagedBy(current.scope())).toList();
    }

    private String source(String code) {
        return SignalSource.of(code).map(signalTexts::source).orElseGet(() -> LinkKind.of(code).map(texts::kind).orElse(code));
    }

    private List<String> regions(Right right) {
        return KnelpuntDesk.regions(current.scope(), right);
    }

    private Knelpunt mine(Optional<Knelpunt> found, Right right) {
        return found.filter(knelpunt -> regions(right).contains(knelpunt.regionCode)).orElseThrow(() -> Refusal.notFound(texts.unknownKnelpunt()));
    }

    private String seatName(Knelpunt knelpunt) {
        return current.scope().allowing(Right.WORK_ON_KNELPUNTEN).map(Grant::seatName).findFirst().orElse(null);
    }

    private static <E> List<Option> options(E[] values, Function<E, String> code, Function<E, String> words) {
        return Arrays.stream(values).map(value -> new Option(code.apply(value), words.apply(value))).toList();
    }

    private static String name(AreaTree tree, String code) {
        return tree.find(code).map(area -> area.name).orElse(code);
    }
}
