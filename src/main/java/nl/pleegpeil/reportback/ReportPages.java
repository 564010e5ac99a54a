package nl.pleegpeil.reportback;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.notice.MailState;
import nl.pleegpeil.notice.NoticeDesk;
import nl.pleegpeil.knelpunt.UntoldChanges;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Signal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells those who contributed; who waits for news; and which mail a person must decide on. */
@Path("/terugkoppelen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class ReportPages {

    private static final String NUMBER = "\\d{1,18}";
    private static final List<String> DECISIONS = List.of("opnieuw", "gegaan");

    /** A mail that may have gone. */
    public record Doubt(long id, String reference) {
    }

    /** Who waits for news, what changed since it was last told, and what must be decided. */
    public record ListView(List<ReportDesk.WithoutNews> waiting, List<Knelpunt> untold, List<Doubt> doubts, List<NoticeDesk.Doubtful> notices, String saved,
            boolean showsExample) {

        public boolean isInDoubt() {
            return !doubts.isEmpty() || !notices.isEmpty();
        }

    }

    /** A report as it was told. @param from number of the Knelpunt it was about, where that went on in this one; "": this one itself */
    public record Told(ReportBack report, int count, long read, long known, String from) {
    }

    /** The form. */
    public record View(Knelpunt knelpunt, int contributors, List<Told> told, ReportForm form, GuardedText heard, GuardedText doing, GuardedText cannot,
            FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "reportback")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance form(View view);
    }

    private final ReportDesk desk;
    private final NoticeDesk notices;
    private final KnelpuntDesk knelpunten;
    private final UntoldChanges changes;
    private final CurrentScope current;
    private final ReportTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    ReportPages(ReportDesk desk, NoticeDesk notices, KnelpuntDesk knelpunten, UntoldChanges changes, CurrentScope current, ReportTexts texts,
            GuardTexts guardTexts, Clock clock) {
        this.desk = desk;
        this.notices = notices;
        this.knelpunten = knelpunten;
        this.changes = changes;
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        List<Doubt> doubts = ReportDelivery.undecided(regions()).stream().map(delivery -> new Doubt(delivery.id,
                Signal.numbered(delivery.signalId).map(signal -> signal.reference).orElse(""))).toList();
        return Templates.list(new ListView(desk.withoutNews(current.scope(), regions(), LocalDate.now(clock)), untold(), doubts, notices.undecided(regions()), Objects.requireNonNullElse(saved, ""),
                regions().stream().anyMatch(Example::holds)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(@RestForm("bericht") long id, @RestForm("besluit") String decision) {
        ReportDelivery delivery = ReportDelivery.locked(id).filter(found -> regions().contains(found.regionCode))
                .filter(found -> MailState.ONZEKER.code().equals(found.mailState))
                .orElseThrow(() -> Refusal.notFound(texts.unknownReport()));
        if (!DECISIONS.contains(Objects.requireNonNullElse(decision, ""))) {
            throw Refusal.badRequest(texts.chooseDecision());
        }
        delivery.mail("opnieuw".equals(decision) ? MailState.WACHT : MailState.VERSTUURD, clock.instant());
        return Response.seeOther(URI.create("/terugkoppelen?bewaard=ja")).build();
    }

    @POST
    @Path("attenderingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decideNotice(@RestForm("bericht") long id, @RestForm("besluit") String decision) {
        if (!DECISIONS.contains(Objects.requireNonNullElse(decision, ""))) {
            throw Refusal.badRequest(texts.chooseDecision());
        }
        if (!notices.decide(id, regions(), "opnieuw".equals(decision))) {
            throw Refusal.notFound(texts.unknownReport());
        }
        return Response.seeOther(URI.create("/terugkoppelen?bewaard=ja")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Transactional
    public TemplateInstance form(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return page(mine(Knelpunt.numbered(id)), new ReportForm(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("{id: " + NUMBER + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response tell(@PathParam("id") long id, @BeanParam ReportForm form) {
        Knelpunt knelpunt = mine(Knelpunt.locked(id));
        knelpunten.requireStanding(knelpunt);
        FormErrors errors = FormErrors.none();
        if (!form.isReady(errors, guardTexts, texts)) {
            return Response.status(422).entity(page(knelpunt, form, errors, "")).build();
        }
        desk.tell(knelpunt, form.guardedHeard().cleared().text(), form.guardedDoing().cleared().text(), form.guardedCannot().cleared().text(),
                current.scope().allowing(Right.WORK_ON_KNELPUNTEN).map(Grant::seatName).findFirst().orElse(null));
        return Response.seeOther(URI.create("/terugkoppelen/" + id + "?bewaard=ja")).build();
    }

    private TemplateInstance page(Knelpunt knelpunt, ReportForm form, FormErrors errors, String saved) {
        List<Told> told = ReportBack.about(Knelpunt.lineage(knelpunt.id)).stream().map(report -> {
            List<ReportDelivery> deliveries = ReportDelivery.ofReports(List.of(report.id));
            return new Told(report, deliveries.size(), deliveries.stream().filter(each -> each.readAt != null).count(),
                    deliveries.stream().filter(each -> "ja".equals(each.recognised)).count(), ReportDesk.from(report, knelpunt));
        }).toList();
        return Templates.form(new View(knelpunt, ReportDesk.contributors(knelpunt.id).size(), told, form, form.guardedHeard(), form.guardedDoing(),
                form.guardedCannot(), errors, saved, Example.holds(knelpunt.regionCode)));
    }

    private List<Knelpunt> untold() {
        List<Knelpunt> all = Knelpunt.of(regions());
        Set<Long> changed = changes.among(all).keySet();
        return all.stream().filter(knelpunt -> changed.contains(knelpunt.id)).toList();
    }

    private List<String> regions() {
        return KnelpuntDesk.regions(current.scope(), Right.WORK_ON_KNELPUNTEN);
    }

    private Knelpunt mine(Optional<Knelpunt> found) {
        return found.filter(knelpunt -> regions().contains(knelpunt.regionCode)).orElseThrow(() -> Refusal.notFound(texts.unknownReport()));
    }
}
