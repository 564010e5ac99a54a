package nl.pleegpeil.erasure;

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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.csv.CsvLine;
import nl.pleegpeil.erasure.ErasureRound.Forecast;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TimeSource;
import org.jboss.resteasy.reactive.RestQuery;

/** Terms, what a round would erase, what is held back, and what was erased. */
@Path(ErasurePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.MANAGE_RETENTION)
public class ErasurePages {

    static final String PATH = "/bewaartermijnen";
    private static final int ENTRIES_SHOWN = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu").withZone(TimeSource.NETHERLANDS);

    /**
     * A class in words.
     *
     * @param usual  its usual term, where another one is set; otherwise ""
     * @param oldest the day of the oldest thing that would go; "" when nothing would
     * @param held   whether and where it is held back; "" when it is not
     */
    public record ClassLine(String code, String name, String data, String ground, String aggregate, String term, String usual,
            String count, String oldest, String held) {

        /** The setting that changes the term. */
        public String setting() {
            return RetentionClasses.SETTING + code;
        }
    }

    /** A hold in words. */
    public record HoldLine(long id, String name, String area, String reason, String placed) {
    }

    /** An entry of the register in words. */
    public record EntryLine(long round, String when, String name, String erased, String period) {
    }

    /**
     * The page.
     *
     * @param broken number of the first line of the register that was changed; "" when it is whole
     */
    public record View(List<ClassLine> classes, List<HoldLine> holds, List<EntryLine> entries, String broken,
            List<Option> classOptions, List<Option> areas, HoldForm form, FormErrors errors, String message) {
    }

    @CheckedTemplate(basePath = "erasure")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance overview(View view);
    }

    private final RetentionClasses classes;
    private final ErasureRound round;
    private final Register register;
    private final AuditTrail trail;
    private final ErasureTexts texts;
    private final TermWords terms;
    private final Clock clock;

    ErasurePages(RetentionClasses classes, ErasureRound round, Register register, AuditTrail trail, ErasureTexts texts,
            TermWords terms, Clock clock) {
        this.classes = classes;
        this.round = round;
        this.register = register;
        this.trail = trail;
        this.texts = texts;
        this.terms = terms;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance overview(@RestQuery("melding") String done, @RestQuery("aantal") String erased) {
        return page(new HoldForm(), FormErrors.none(), message(Objects.requireNonNullElse(done, ""), erased));
    }

    private String message(String done, String erased) {
        return switch (done) {
            case "gewist" -> texts.done(erased != null && erased.matches("\\d{1,15}") ? DutchNumbers.whole(Long.parseLong(erased)) : "0");
            case "bezig" -> texts.busy();
            case "deels" -> texts.notAll("");
            case "tegengehouden" -> texts.placed();
            case "opgeheven" -> texts.lifted();
            default -> "";
        };
    }

    /** Carries out a round now. */
    @POST
    @Path("/ronde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run() {
        Optional<ErasureRound.Outcome> outcome = round.run(trail.visitor());
        UriBuilder back = UriBuilder.fromPath(PATH);
        if (outcome.isEmpty()) {
            return Response.seeOther(back.queryParam("melding", "bezig").build()).build();
        }
        String what = outcome.get().failed().isEmpty() ? "gewist" : "deels";
        return Response.seeOther(back.queryParam("melding", what).queryParam("aantal", outcome.get().erased()).build()).build();
    }

    @POST
    @Path("/tegenhouden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response hold(@BeanParam HoldForm form) {
        FormErrors errors = FormErrors.none();
        LegalHold hold = form.read(errors, classes, texts);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors, "")).build();
        }
        hold.placedBy = trail.visitor().name();
        hold.placedAt = clock.instant();
        hold.persist();
        trail.record(AuditAct.HOLD_PLACED, Subject.of("bewaring", hold.id), describe(hold));
        return Response.seeOther(URI.create(PATH + "?melding=tegengehouden")).build();
    }

    @POST
    @Path("/tegenhouden/{id:\\d{1,18}}/opheffen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response lift(@PathParam("id") long id) {
        LegalHold hold = LegalHold.numbered(id).filter(found -> found.liftedAt == null)
                .orElseThrow(() -> Refusal.notFound(texts.noSuchHold()));
        hold.liftedBy = trail.visitor().name();
        hold.liftedAt = clock.instant();
        trail.record(AuditAct.HOLD_LIFTED, Subject.of("bewaring", hold.id), describe(hold));
        return Response.seeOther(URI.create(PATH + "?melding=opgeheven")).build();
    }

    private static String describe(LegalHold hold) {
        return hold.classCode + (hold.areaCode == null ? "" : " " + hold.areaCode);
    }

    /** The whole register. */
    @GET
    @Path("/register.csv")
    @Produces("text/csv")
    public Response csv() {
        trail.recordApart(AuditAct.EXPORTED, Subject.of("register", "gewist"), "");
        StringBuilder csv = new StringBuilder("\uFEFF").append(CsvLine.of("regel", "ronde", "soort", "termijn", "gewist_voor",
                "geteld", "gewist", "oudste", "nieuwste", "wanneer", "bewijs"));
        Erasure.register().forEach(entry -> csv.append(CsvLine.of(entry.number, entry.round, entry.classCode, entry.term,
                entry.erasedBefore, entry.counted, entry.erased, entry.oldest, entry.newest, entry.recordedAt, entry.proof)));
        return Response.ok(csv.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"gewist.csv\"").build();
    }

    private TemplateInstance page(HoldForm form, FormErrors errors, String message) {
        AreaTree areas = AreaTree.inForce();
        List<HoldLine> holds = LegalHold.inForce().stream().map(hold -> new HoldLine(hold.id, name(hold.classCode),
                hold.areaCode == null ? texts.everywhere() : areas.find(hold.areaCode).map(area -> area.name).orElse(hold.areaCode),
                hold.reason, texts.placedBy(hold.placedBy, day(hold.placedAt)))).toList();
        List<EntryLine> entries = Erasure.latest(ENTRIES_SHOWN).stream().map(entry -> new EntryLine(entry.round,
                day(entry.recordedAt), name(entry.classCode), DutchNumbers.whole(entry.erased),
                entry.oldest == null ? "" : texts.period(day(entry.oldest), day(entry.newest)))).toList();
        return Templates.overview(new View(round.forecast().stream().map(this::inWords).toList(), holds, entries,
                register.firstBroken().stream().mapToObj(String::valueOf).findFirst().orElse(""),
                classes.all().stream().map(what -> new Option(what.code(), what.rule().words().name())).toList(),
                areas.all().stream().sorted(Comparator.comparing(area -> area.name)).map(area -> new Option(area.code, area.name)).toList(),
                form, errors, message));
    }

    private String name(String code) {
        return classes.find(code).map(what -> what.rule().words().name()).orElse(code);
    }

    private ClassLine inWords(Forecast forecast) {
        var what = forecast.what();
        var words = what.rule().words();
        String held = forecast.isHeld() ? texts.heldBack()
                : forecast.heldAreas().isEmpty() ? "" : texts.heldAreas(forecast.heldAreas().stream().sorted().collect(Collectors.joining(", ")));
        return new ClassLine(what.code(), words.name(), words.data(), words.ground(), words.aggregate(), terms.of(what.term()),
                what.isUsual() ? "" : terms.of(what.rule().usualTerm()), DutchNumbers.whole(forecast.count()),
                forecast.count() == 0 ? "" : day(forecast.overdue().oldest()), held);
    }

    private static String day(Instant moment) {
        return DAY.format(moment);
    }
}
