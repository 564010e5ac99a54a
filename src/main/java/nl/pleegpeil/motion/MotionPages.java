package nl.pleegpeil.motion;

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
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of motions, amendments, commitments and written questions. */
@Path(MotionPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class MotionPages {

    static final String PATH = "/moties";
    private static final String NUMBER = "/{gebied}/{nummer:[A-Za-z0-9._-]+}";

    /** A line of the list. */
    public record Line(RegisteredMotion of, String area, boolean isLate) {
    }

    /** The list, of one area or of all. */
    public record ListView(List<Line> lines, List<Option> areas, String area, long awaited, long late, boolean keeps, boolean showsExample) {
    }

    /** One motion; the form is there for who keeps the register. */
    public record MotionView(RegisteredMotion of, String area, boolean isLate, List<MotionLink> links, boolean keeps, ProgressForm form,
            GuardedText note, FormErrors errors, List<Option> statuses, List<Option> linkKinds, String saved, boolean showsExample) {
    }

    /** The form of a motion. */
    public record FormView(MotionForm form, GuardedText title, GuardedText body, FormErrors errors, List<Option> areas,
            List<Option> kinds, List<Option> statuses, boolean isNew) {
    }

    @CheckedTemplate(basePath = "motion")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance motion(MotionView view);

        static native TemplateInstance form(FormView view);
    }

    private final MotionRegister register;
    private final MotionTexts texts;
    private final GuardTexts guard;
    private final CurrentScope current;
    private final AuditTrail trail;
    private final Clock clock;

    MotionPages(MotionRegister register, @Localized("nl") MotionTexts texts, @Localized("nl") GuardTexts guard, CurrentScope current,
            AuditTrail trail, Clock clock) {
        this.register = register;
        this.texts = texts;
        this.guard = guard;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery("gebied") String area) {
        LocalDate today = LocalDate.now(clock);
        String asked = Objects.requireNonNullElse(area, "");
        List<Area> areas = MotionRegister.areas();
        Map<String, String> names = areas.stream().collect(Collectors.toMap(each -> each.code, each -> each.name));
        Set<String> known = names.keySet();
        List<RegisteredMotion> found = asked.isEmpty() ? register.of(known) : register.within(asked);
        List<Line> lines = found.stream().map(motion -> new Line(motion,
                names.getOrDefault(motion.motion().areaCode, motion.motion().areaCode), motion.isOverPlanning(today))).toList();
        return Templates.list(new ListView(lines, options(areas), asked, found.stream().filter(motion -> motion.status().isAwaited()).count(),
                lines.stream().filter(Line::isLate).count(), current.scope().may(Right.KEEP_MOTIONS),
                lines.stream().anyMatch(line -> Example.holds(line.of().motion().areaCode))));
    }

    @GET
    @Path("/nieuw")
    @Needs(Right.KEEP_MOTIONS)
    public TemplateInstance blank() {
        MotionForm form = new MotionForm();
        return form(form, GuardedText.untouched("titel", ""), GuardedText.untouched("tekst", ""), FormErrors.none(), true);
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.KEEP_MOTIONS)
    @Transactional
    public Response add(@BeanParam MotionForm form, @BeanParam GuardChoices choices) {
        FormErrors errors = FormErrors.none();
        String area = Objects.requireNonNullElse(form.area, "");
        if (!current.scope().may(Right.KEEP_MOTIONS, area) || Area.coded(area).isEmpty()) {
            errors.add("gebied", texts.chooseArea());
        } else if (CouncilMotion.numbered(area, ProgressForm.text(form.number)).isPresent()) {
            errors.add("nummer", texts.numberTaken());
        }
        return save(form, choices, errors, true);
    }

    @GET
    @Path(NUMBER)
    public TemplateInstance motion(@PathParam("gebied") String area, @PathParam("nummer") String number, @RestQuery("bewaard") String saved) {
        ProgressForm form = new ProgressForm();
        form.day = TypedDay.text(LocalDate.now(clock));
        return page(find(area, number), form, GuardedText.untouched("toelichting", ""), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @GET
    @Path(NUMBER + "/wijzigen")
    @Needs(Right.KEEP_MOTIONS)
    public TemplateInstance change(@PathParam("gebied") String area, @PathParam("nummer") String number) {
        MotionForm form = MotionForm.of(own(area, number));
        return form(form, GuardedText.untouched("titel", form.title), GuardedText.untouched("tekst", form.body), FormErrors.none(), false);
    }

    @POST
    @Path(NUMBER + "/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.KEEP_MOTIONS)
    @Transactional
    public Response correct(@PathParam("gebied") String area, @PathParam("nummer") String number, @BeanParam MotionForm form,
            @BeanParam GuardChoices choices) {
        RegisteredMotion motion = own(area, number);
        form.area = area;
        form.number = number;
        form.status = motion.status().code();
        return save(form, choices, FormErrors.none(), false);
    }

    @POST
    @Path(NUMBER + "/voortgang")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.KEEP_MOTIONS)
    @Transactional
    public Response progress(@PathParam("gebied") String area, @PathParam("nummer") String number, @BeanParam ProgressForm form,
            @BeanParam GuardChoices choices) {
        RegisteredMotion motion = own(area, number);
        FormErrors errors = FormErrors.none();
        GuardedText note = form.guarded(choices);
        form.check(motion, LocalDate.now(clock), errors, texts);
        if (note.asksAgain(errors, guard) || !errors.isEmpty()) {
            return Response.status(422).entity(page(motion, form, note, errors, "")).build();
        }
        MotionStatus status = MotionStatus.of(form.status.strip()).orElseThrow();
        register.note(area, number, TypedDay.of(form.day).orElseThrow(), status, note.cleared().text(), form.address().orElse(null));
        if (!ProgressForm.text(form.linkedNumber).isEmpty()) {
            register.link(area, number, form.linkedKind.strip(), form.linkedNumber.strip());
        }
        trail.record(AuditAct.MOTION_RECORDED, Subject.of("motie", area + " " + number), status.code());
        return seen(area, number, "voortgang");
    }

    private Response save(MotionForm form, GuardChoices choices, FormErrors errors, boolean isNew) {
        GuardedText title = form.guardedTitle(choices);
        GuardedText body = form.guardedBody(choices);
        CouncilMotion motion = form.read(title, body, LocalDate.now(clock), errors, texts, guard);
        if (!errors.isEmpty() || motion.title == null) {
            return Response.status(422).entity(form(form, title, body, errors, isNew)).build();
        }
        if (register.record(motion, MotionStatus.of(form.status.strip()).orElseThrow())) {
            trail.record(AuditAct.MOTION_RECORDED, Subject.of("motie", motion.areaCode + " " + motion.number), motion.kindCode);
        }
        return seen(motion.areaCode, motion.number, "motie");
    }

    private static Response seen(String area, String number, String saved) {
        return Response.seeOther(UriBuilder.fromPath(PATH + "/{gebied}/{nummer}").queryParam("bewaard", saved).build(area, number)).build();
    }

    private TemplateInstance page(RegisteredMotion motion, ProgressForm form, GuardedText note, FormErrors errors, String saved) {
        String area = motion.motion().areaCode;
        return Templates.motion(new MotionView(motion, Area.coded(area).map(found -> found.name).orElse(area),
                motion.isOverPlanning(LocalDate.now(clock)), MotionLink.of(area, motion.motion().number),
                current.scope().may(Right.KEEP_MOTIONS, area), form, note, errors, statuses(),
                MotionLink.KINDS.stream().map(kind -> new Option(kind, kind)).toList(), saved, Example.holds(area)));
    }

    private TemplateInstance form(MotionForm form, GuardedText title, GuardedText body, FormErrors errors, boolean isNew) {
        List<Area> own = MotionRegister.areas().stream().filter(area -> current.scope().may(Right.KEEP_MOTIONS, area.code)).toList();
        return Templates.form(new FormView(form, title, body, errors, options(own),
                Arrays.stream(MotionKind.values()).map(kind -> new Option(kind.code(), texts.kind(kind))).toList(), statuses(), isNew));
    }

    private List<Option> statuses() {
        return Arrays.stream(MotionStatus.values()).map(status -> new Option(status.code(), texts.status(status))).toList();
    }

    private static List<Option> options(List<Area> areas) {
        return areas.stream().sorted(Comparator.comparing(area -> area.name)).map(area -> new Option(area.code, area.name)).toList();
    }

    private RegisteredMotion find(String area, String number) {
        return register.numbered(area, number).orElseThrow(() -> Refusal.notFound(texts.unknownMotion()));
    }

    /** The same answer for another's as for none. */
    private RegisteredMotion own(String area, String number) {
        if (!current.scope().may(Right.KEEP_MOTIONS, area)) {
            throw Refusal.notFound(texts.unknownMotion());
        }
        return find(area, number);
    }
}
