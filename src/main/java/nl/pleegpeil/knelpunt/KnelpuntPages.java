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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.csv.CsvLine;
import nl.pleegpeil.evidence.Evidence;
import nl.pleegpeil.evidence.EvidenceReader;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.StatusTable;
import org.jboss.resteasy.reactive.RestQuery;

/** Knelpunten of a region: as a list, as columns, and one with everything that it rests on. */
@Path("/knelpunten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class KnelpuntPages {

    private static final String NUMBER = "\\d{1,18}";

    /** A Knelpunt in a list. @param isLate whether something that is done about it should have been done by now */
    public record Line(Knelpunt knelpunt, Evidence evidence, boolean isLate) {
    }

    /** A column of the column view. */
    public record Column(KnelpuntStatus status, List<Line> lines) {
    }

    /** All of one's regions. */
    public record ListView(List<Line> lines, List<Column> columns, boolean works, boolean showsExample) {
    }

    /** The form for a new one, or to change one. @param amended the one that is changed; null: it is new */
    public record FreshView(Knelpunt amended, KnelpuntForm form, GuardedText title, GuardedText cause, List<EvidenceReader.Candidate> candidates, List<Option> regions, List<Option> reaches,
            List<Option> levels, List<Option> categories, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "knelpunt")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance columns(ListView view);

        static native TemplateInstance fresh(FreshView view);
    }

    private final KnelpuntDesk desk;
    private final KnelpuntSheets sheets;
    private final List<KnelpuntSide> sides;
    private final EvidenceReader evidence;
    private final CurrentScope current;
    private final KnelpuntTexts texts;
    private final SignalTexts signalTexts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    KnelpuntPages(KnelpuntDesk desk, KnelpuntSheets sheets, @All List<KnelpuntSide> sides, EvidenceReader evidence, CurrentScope current, KnelpuntTexts texts,
            SignalTexts signalTexts, GuardTexts guardTexts, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.sides = sides;
        this.evidence = evidence;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Needs(Right.READ_KNELPUNTEN)
    @Transactional
    public TemplateInstance list(@RestQuery("vorm") String form) {
        List<String> worked = sheets.regions(Right.WORK_ON_KNELPUNTEN);
        List<Knelpunt> all = Knelpunt.of(sheets.regions(Right.READ_KNELPUNTEN));
        Map<Long, List<KnelpuntLink>> links = evidence.counted(KnelpuntLink.holding(all.stream().map(knelpunt -> knelpunt.id).toList())).stream()
                .collect(Collectors.groupingBy(link -> link.knelpuntId));
        Set<Long> late = sides.stream().flatMap(side -> side.late(all.stream().map(knelpunt -> knelpunt.id).toList()).stream()).collect(Collectors.toSet());
        List<Line> lines = all.stream().map(knelpunt -> new Line(knelpunt, evidence.evidence(links.getOrDefault(knelpunt.id, List.of()), worked),
                late.contains(knelpunt.id))).toList();
        List<Column> columns = Arrays.stream(KnelpuntStatus.values()).map(status -> new Column(status,
                lines.stream().filter(line -> line.knelpunt.statusNow() == status).toList())).toList();
        ListView view = new ListView(lines, columns, current.scope().may(Right.WORK_ON_KNELPUNTEN), lines.stream().anyMatch(line -> Example.holds(line.knelpunt.regionCode)));
        return "kolommen".equals(form) ? Templates.columns(view) : Templates.list(view);
    }

    /** The same list, in the columns in which such a list can be moved in. */
    @GET
    @Path("lijst.csv")
    @Needs(Right.READ_KNELPUNTEN)
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public Response export() {
        StringBuilder csv = new StringBuilder(CsvLine.of("nummer", "regio", "titel", "oorzaak", "onderwerp", "bereik", "niveau", "gezinnen", "status", "geopend"));
        Knelpunt.of(sheets.regions(Right.READ_KNELPUNTEN)).forEach(knelpunt -> csv.append(CsvLine.of(knelpunt.number, knelpunt.regionCode, knelpunt.title,
                knelpunt.cause, knelpunt.category, knelpunt.reach, knelpunt.level, knelpunt.families, knelpunt.status, knelpunt.openedOn)));
        return Response.ok(csv.toString()).header("Content-Disposition", "attachment; filename=\"knelpunten.csv\"").build();
    }

    @GET
    @Path("nieuw")
    @Transactional
    public TemplateInstance fresh(@RestQuery("signaal") List<String> signals) {
        KnelpuntForm form = KnelpuntForm.empty();
        form.signals = Objects.requireNonNullElse(signals, new ArrayList<>());
        List<String> regions = sheets.regions(Right.WORK_ON_KNELPUNTEN);
        form.region = regions.size() == 1 ? regions.get(0) : "";
        return freshPage(form, FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response open(@BeanParam KnelpuntForm form) {
        FormErrors errors = FormErrors.none();
        Optional<Knelpunt> read = form.read(sheets.regions(Right.WORK_ON_KNELPUNTEN), errors, guardTexts, texts);
        if (read.isEmpty()) {
            return Response.status(422).entity(freshPage(form, errors)).build();
        }
        Knelpunt knelpunt = read.get();
        desk.open(knelpunt, sheets.seatName());
        form.chosen(knelpunt.regionCode, current.scope()).forEach(signal -> desk.link(knelpunt, signal, null, sheets.seatName()));
        return Response.seeOther(URI.create("/knelpunten/" + knelpunt.id + "?bewaard=ja")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Needs(Right.READ_KNELPUNTEN)
    @Transactional
    public Response one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        Knelpunt knelpunt = sheets.reached(Knelpunt.numbered(id), Right.READ_KNELPUNTEN);
        return Response.ok(sheets.page(knelpunt, sheets.proposed(knelpunt), FormErrors.none(), Objects.requireNonNullElse(saved, ""))).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}/wijzigen")
    @Transactional
    public TemplateInstance amend(@PathParam("id") long id) {
        Knelpunt knelpunt = sheets.worked(id);
        return amendPage(knelpunt, KnelpuntForm.of(knelpunt), FormErrors.none());
    }

    /** Changes what is said of it, unless a colleague did so since the page was opened. */
    @POST
    @Path("{id: " + NUMBER + "}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response amend(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = sheets.worked(id);
        FormErrors errors = FormErrors.none();
        // It never moves to another region.
        form.region = knelpunt.regionCode;
        Optional<Knelpunt> typed = form.read(List.of(knelpunt.regionCode), errors, guardTexts, texts);
        if (!KnelpuntForm.typed(form.version).equals(String.valueOf(knelpunt.version))) {
            errors.add("titel", texts.colleagueWasFirst(knelpunt.title));
            // Who saves again has seen it.
            form.version = String.valueOf(knelpunt.version);
        }
        if (typed.isEmpty() || !errors.isEmpty()) {
            return Response.status(422).entity(amendPage(knelpunt, form, errors)).build();
        }
        desk.amend(knelpunt, typed.get());
        return saved(knelpunt);
    }

    private TemplateInstance amendPage(Knelpunt knelpunt, KnelpuntForm form, FormErrors errors) {
        return formPage(knelpunt, form, errors, List.of(knelpunt.regionCode), List.of());
    }

    @POST
    @Path("{id: " + NUMBER + "}/stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response step(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = sheets.worked(id);
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
        desk.move(knelpunt, to.get(), form.guardedReason().cleared().text(), sheets.seatName());
        return saved(knelpunt);
    }

    private Response again(Knelpunt knelpunt, KnelpuntForm form, FormErrors errors) {
        return Response.status(422).entity(sheets.page(knelpunt, form, errors, "")).build();
    }

    private static Response saved(Knelpunt knelpunt) {
        return Response.seeOther(URI.create("/knelpunten/" + knelpunt.id + "?bewaard=ja")).build();
    }

    private TemplateInstance freshPage(KnelpuntForm form, FormErrors errors) {
        List<String> regions = sheets.regions(Right.WORK_ON_KNELPUNTEN);
        return formPage(null, form, errors, regions, evidence.candidates(regions, null, Objects.requireNonNullElse(form.signals, List.of()), ids -> KnelpuntSheets.numbers(ids, regions)));
    }

    private TemplateInstance formPage(Knelpunt amended, KnelpuntForm form, FormErrors errors, List<String> regions, List<EvidenceReader.Candidate> candidates) {
        AreaTree tree = AreaTree.inForce();
        return Templates.fresh(new FreshView(amended, form, form.guardedTitle(), form.guardedCause(), candidates, regions.stream()
                .map(code -> new Option(code, name(tree, code))).toList(), options(Reach.values(), Reach::code, texts::reach),
                options(SolvedAt.values(), SolvedAt::code, texts::level), options(SignalCategory.values(), SignalCategory::code, signalTexts::category), errors,
                regions.stream().anyMatch(Example::holds)));
    }

    private static <E> List<Option> options(E[] values, Function<E, String> code, Function<E, String> words) {
        return Arrays.stream(values).map(value -> new Option(code.apply(value), words.apply(value))).toList();
    }

    private static String name(AreaTree tree, String code) {
        return tree.find(code).map(area -> area.name).orElse(code);
    }
}
