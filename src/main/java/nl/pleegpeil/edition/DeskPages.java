package nl.pleegpeil.edition;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.carrier.Issue;
import nl.pleegpeil.carrier.SummaryPaper;
import nl.pleegpeil.edition.EditionPages.Line;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TypedDay;
import nl.pleegpeil.summary.SummaryDocument;
import nl.pleegpeil.summary.SummaryPeriod;
import nl.pleegpeil.summary.SummaryWriter;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where summaries are written, read along with, adopted and published. */
@Path(DeskPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.READ_SUMMARY_DRAFTS)
public class DeskPages {

    static final String PATH = "/samenvattingen/werk";

    /** What is on its way, and what can be begun. */
    public record DeskView(List<Line> lines, List<Option> areas, List<Option> periods, String area, String period, FormErrors errors,
            boolean writes, boolean guards, TemplateApproval approval, boolean isApproved) {
    }

    /** An edition with whatever its reader may do. */
    public record EditionView(SummaryEdition edition, String html, List<EditionStep> taken, boolean writes, List<WritingForm.Field> fields,
            List<Option> steps, StepForm form, GuardedText reason, GuardedText reaction, FormErrors errors, String saved, boolean adopts, boolean reacts) {
    }

    @CheckedTemplate(basePath = "edition")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance desk(DeskView view);

        static native TemplateInstance work(EditionView view);
    }

    private final Editions editions;
    private final SummaryPaper paper;
    private final EditionTexts texts;
    private final GuardTexts guard;
    private final CurrentScope current;
    private final Clock clock;

    DeskPages(Editions editions, SummaryPaper paper, @Localized("nl") EditionTexts texts, @Localized("nl") GuardTexts guard, CurrentScope current, Clock clock) {
        this.editions = editions;
        this.paper = paper;
        this.texts = texts;
        this.guard = guard;
        this.current = current;
        this.clock = clock;
    }

    @GET
    public TemplateInstance desk() {
        return desk("", "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WRITE_SUMMARIES)
    @Transactional
    public Response begin(@RestForm("gebied") String areaCode, @RestForm("periode") String periodCode) {
        FormErrors errors = FormErrors.none();
        Optional<Area> area = Area.coded(Objects.requireNonNullElse(areaCode, "")).filter(found -> found.kindOfArea() != AreaKind.COUNTRY
                && current.scope().may(Right.WRITE_SUMMARIES, found.code));
        Optional<SummaryPeriod> period = SummaryPeriod.of(periodCode).filter(asked -> asked.isClosedBy(LocalDate.now(clock)));
        if (area.isEmpty()) {
            errors.add("gebied", texts.chooseArea());
        }
        if (period.isEmpty()) {
            errors.add("periode", texts.choosePeriod());
        } else if (area.isPresent() && !SummaryEdition.versions(area.get().code, period.get().code()).isEmpty()) {
            errors.add("periode", texts.exists());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(desk(areaCode, periodCode, errors)).build();
        }
        SummaryEdition edition = editions.begin(area.orElseThrow(), period.orElseThrow(), by(Right.WRITE_SUMMARIES, area.get().code));
        return seen(edition, "begonnen");
    }

    @POST
    @Path("/sjabloon")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.GUARD_SUMMARIES)
    @Transactional
    public Response approveTemplate() {
        String seat = current.scope().allowing(Right.GUARD_SUMMARIES).map(Grant::seatName).findFirst().orElseThrow();
        editions.approveTemplate(new Editions.By(seat, Optional.empty()));
        return Response.seeOther(URI.create(PATH)).build();
    }

    @GET
    @Path("/{id:\\d+}")
    @Transactional
    public TemplateInstance edition(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        SummaryEdition edition = find(id);
        return work(edition, WritingForm.of(editions.assembled(edition)).fields(null), new StepForm(), GuardedText.untouched("reden", ""),
                GuardedText.untouched("reactie", Objects.requireNonNullElse(edition.reaction, "")), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("/{id:\\d+}/tekst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WRITE_SUMMARIES)
    @Transactional
    public Response write(@PathParam("id") long id, @BeanParam WritingForm form, @BeanParam GuardChoices choices) {
        SummaryEdition edition = mayTake(find(id), Step.SCHRIJVEN);
        FormErrors errors = FormErrors.none();
        List<WritingForm.Field> fields = form.fields(choices);
        if (WritingForm.asksAgain(fields, errors, texts, guard)) {
            return Response.status(422).entity(work(edition, fields, new StepForm(), GuardedText.untouched("reden", ""),
                    GuardedText.untouched("reactie", ""), errors, "")).build();
        }
        editions.write(edition, WritingForm.written(fields), by(Right.WRITE_SUMMARIES, edition.areaCode));
        return seen(edition, "tekst");
    }

    @POST
    @Path("/{id:\\d+}/stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response step(@PathParam("id") long id, @BeanParam StepForm form, @BeanParam GuardChoices choices) {
        SummaryEdition edition = find(id);
        Step step = Step.of(StepForm.text(form.step)).orElse(null);
        FormErrors errors = FormErrors.none();
        GuardedText reason = form.guardedReason(choices, step);
        GuardedText reaction = form.guardedReaction(choices, step);
        if (step != null) {
            mayTake(edition, step);
        }
        if (form.asksAgain(step, reason, reaction, LocalDate.now(clock), errors, texts, guard)) {
            return Response.status(422).entity(work(edition, WritingForm.of(editions.assembled(edition)).fields(null), form, reason, reaction, errors, "")).build();
        }
        return seen(take(edition, step, form, reason, reaction), step.code());
    }

    /** Takes it; the edition to look at next. */
    private SummaryEdition take(SummaryEdition edition, Step step, StepForm form, GuardedText reason, GuardedText reaction) {
        Editions.By by = by(step.right(), edition.areaCode);
        switch (step) {
            case VERVERSEN -> editions.refresh(edition, by);
            case VRAGEN -> editions.ask(edition, by);
            case REAGEREN -> editions.react(edition, reaction.cleared().text(), by);
            case MEELEZEN -> editions.go(edition, step, null, by);
            case TERUGGEVEN, AFWIJZEN -> editions.go(edition, step, reason.cleared().text(), by);
            case VASTSTELLEN -> editions.adopt(edition, TypedDay.of(form.day).orElseThrow(), StepForm.text(form.decision), by);
            case PUBLICEREN -> editions.publish(edition, by);
            case TEGENHOUDEN -> editions.hold(edition, reason.cleared().text(), by);
            case VRIJGEVEN -> editions.lift(edition, by);
            case INTREKKEN -> editions.withdraw(edition, reason.cleared().text(), by);
            case VERBETEREN -> {
                return editions.correct(edition, reason.cleared().text(), by);
            }
            case SCHRIJVEN -> throw Refusal.badRequest(texts.chooseStep());
        }
        return edition;
    }

    private TemplateInstance desk(String area, String period, FormErrors errors) {
        AreaTree tree = AreaTree.inForce();
        LocalDate today = LocalDate.now(clock);
        Optional<TemplateApproval> approval = TemplateApproval.validOn(SummaryDocument.FORMAT, today);
        List<Option> areas = tree.all().stream().filter(found -> found.kindOfArea() != AreaKind.COUNTRY && current.scope().may(Right.WRITE_SUMMARIES, found.code))
                .sorted(Comparator.comparing(found -> found.name)).map(found -> new Option(found.code, found.name)).toList();
        return Templates.desk(new DeskView(SummaryEdition.underway().stream().filter(this::mayRead).map(edition -> EditionPages.line(edition, tree)).toList(), areas,
                SummaryPeriod.closedBy(today).stream().map(each -> new Option(each.code(), SummaryWriter.inWords(each.period()))).toList(),
                Objects.requireNonNullElse(area, ""), Objects.requireNonNullElse(period, ""), errors, !areas.isEmpty(), current.scope().may(Right.GUARD_SUMMARIES),
                approval.orElse(null), approval.isPresent()));
    }

    private TemplateInstance work(SummaryEdition edition, List<WritingForm.Field> fields, StepForm form, GuardedText reason, GuardedText reaction,
            FormErrors errors, String saved) {
        List<Step> steps = Arrays.stream(Step.values()).filter(step -> step != Step.SCHRIJVEN && step.isAllowedIn(edition.state())
                && current.scope().may(step.right(), edition.areaCode) && isSensible(step, edition)).toList();
        boolean writes = Step.SCHRIJVEN.isAllowedIn(edition.state()) && current.scope().may(Right.WRITE_SUMMARIES, edition.areaCode);
        String html = paper.html(new Issue(editions.assembled(edition), edition.version, "", null, ""));
        return Templates.work(new EditionView(edition, html, EditionStep.of(edition.id), writes, fields,
                steps.stream().map(step -> new Option(step.code(), texts.step(step))).toList(), form, reason, reaction, errors, saved,
                steps.contains(Step.VASTSTELLEN), steps.contains(Step.REAGEREN)));
    }

    private static boolean isSensible(Step step, SummaryEdition edition) {
        return step == Step.VRIJGEVEN ? edition.isHeld() : step != Step.TEGENHOUDEN || !edition.isHeld();
    }

    /** Drafts are for their area's people; a council member with a sign-in reads what is adopted. */
    private boolean mayRead(SummaryEdition edition) {
        return current.scope().allowing(Right.READ_SUMMARY_DRAFTS).anyMatch(grant -> grant.covers(edition.areaCode)
                && (grant.role() != Role.LEZER || edition.state() == EditionState.VASTGESTELD || edition.state().isPublic()));
    }

    private SummaryEdition find(long id) {
        return SummaryEdition.numbered(id).filter(this::mayRead).orElseThrow(() -> Refusal.notFound(texts.unknown()));
    }

    private SummaryEdition mayTake(SummaryEdition edition, Step step) {
        if (!current.scope().may(step.right(), edition.areaCode)) {
            throw new Refusal(403, texts.notYoursTitle(), texts.notYours());
        }
        return edition;
    }

    private Editions.By by(Right right, String area) {
        return new Editions.By(current.scope().allowing(right).filter(grant -> grant.covers(area)).map(Grant::seatName).findFirst().orElseThrow(), Optional.empty());
    }

    private static Response seen(SummaryEdition edition, String saved) {
        return Response.seeOther(URI.create(PATH + "/" + edition.id + "?bewaard=" + saved)).build();
    }
}
