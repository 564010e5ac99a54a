package nl.pleegpeil.dialogue;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The sessions there were and will be, and the plan of each. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.PLAN_SESSIONS)
public class SessionPages {

    private static final String NUMBER = "\\d{1,18}";
    private static final String SUBJECT = "dialoogsessie";

    /** A session in the list. */
    public record Line(DialogueSession session, SessionKind kind, String places) {
    }

    /** The list. */
    public record ListView(List<Line> coming, List<Line> past, boolean plans, boolean notes, boolean showsExample) {
    }

    /** The plan on a form; without session a new one. */
    public record FormView(DialogueSession session, SessionForm form, GuardedText title, List<Option> kinds, List<Option> venues,
            List<Option> municipalities, FormErrors errors, boolean showsExample) {

        public String address() {
            return session == null ? "/dialoog/nieuw" : "/dialoog/" + session.id + "/wijzigen";
        }
    }

    /** One session. */
    public record View(DialogueSession session, SessionKind kind, Venue venue, String places, boolean plans, boolean notes,
            FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "dialogue")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance form(FormView view);

        static native TemplateInstance session(View view);
    }

    private final SessionPlanner planner;
    private final SessionReach reach;
    private final AuditTrail trail;
    private final DialogueTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    SessionPages(SessionPlanner planner, SessionReach reach, AuditTrail trail, @Localized("nl") DialogueTexts texts, GuardTexts guardTexts,
            Clock clock) {
        this.planner = planner;
        this.reach = reach;
        this.trail = trail;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Needs({Right.PLAN_SESSIONS, Right.TAKE_NOTES, Right.READ_MINUTES})
    @Transactional
    public TemplateInstance list() {
        List<String> municipalities = reach.municipalities(Right.READ_MINUTES).stream().map(Option::code).toList();
        LocalDate today = LocalDate.now(clock);
        return Templates.list(new ListView(DialogueSession.comingFor(municipalities, today).stream().map(this::line).toList(),
                DialogueSession.pastFor(municipalities, today).stream().map(this::line).toList(),
                !reach.municipalities(Right.PLAN_SESSIONS).isEmpty(), !reach.municipalities(Right.TAKE_NOTES).isEmpty(),
                municipalities.stream().anyMatch(Example::holds)));
    }

    private Line line(DialogueSession session) {
        return new Line(session, session.kindOf(), places(session));
    }

    private String places(DialogueSession session) {
        return String.join(", ", reach.namesOf(session).stream().map(Option::name).toList());
    }

    @GET
    @Path("nieuw")
    public TemplateInstance plan() {
        SessionForm form = new SessionForm();
        List<Option> own = reach.municipalities(Right.PLAN_SESSIONS);
        if (own.size() == 1) {
            form.municipalities.add(own.get(0).code());
        }
        return form(null, form, FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response plan(@BeanParam SessionForm form) {
        FormErrors errors = FormErrors.none();
        Optional<SessionPlan> plan = read(form, errors);
        if (plan.isEmpty()) {
            return Response.status(422).entity(form(null, form, errors)).build();
        }
        DialogueSession session = planner.plan(plan.get());
        trail.record(AuditAct.SESSION_CHANGED, Subject.of(SUBJECT, session.id), session.kind);
        return Response.seeOther(URI.create("/dialoog/" + session.id + "?bewaard=gepland")).build();
    }

    @GET
    @Path("{id: " + NUMBER + "}")
    @Needs({Right.PLAN_SESSIONS, Right.TAKE_NOTES, Right.READ_MINUTES})
    @Transactional
    public TemplateInstance show(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return show(reach.reached(id, Right.READ_MINUTES), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    private TemplateInstance show(DialogueSession session, FormErrors errors, String saved) {
        return Templates.session(new View(session, session.kindOf(), session.venueOf(), places(session), reach.plans(session),
                reach.reaches(session, Right.TAKE_NOTES), errors, saved, reach.isInvented(session)));
    }

    @GET
    @Path("{id: " + NUMBER + "}/wijzigen")
    @Transactional
    public TemplateInstance change(@PathParam("id") long id) {
        DialogueSession session = reach.planned(id);
        return form(session, SessionForm.of(session), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam SessionForm form) {
        DialogueSession session = reach.planned(id);
        FormErrors errors = FormErrors.none();
        Optional<SessionPlan> plan = read(form, errors);
        if (plan.isEmpty()) {
            return Response.status(422).entity(form(session, form, errors)).build();
        }
        planner.change(session, plan.get());
        trail.record(AuditAct.SESSION_CHANGED, Subject.of(SUBJECT, id), "gewijzigd");
        return Response.seeOther(URI.create("/dialoog/" + id + "?bewaard=gewijzigd")).build();
    }

    @POST
    @Path("{id: " + NUMBER + "}/vervallen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response cancel(@PathParam("id") long id, @RestForm("zeker") String sure) {
        DialogueSession session = reach.planned(id);
        if (!"ja".equals(sure)) {
            return Response.status(422).entity(show(session, FormErrors.none().add("zeker", texts.beSure()), "")).build();
        }
        if (!session.isCancelled()) {
            planner.cancel(session);
            trail.record(AuditAct.SESSION_CHANGED, Subject.of(SUBJECT, id), "vervallen");
        }
        return Response.seeOther(URI.create("/dialoog/" + id + "?bewaard=vervallen")).build();
    }

    private Optional<SessionPlan> read(SessionForm form, FormErrors errors) {
        boolean asksAgain = form.guardedTitle().asksAgain(errors, guardTexts);
        return asksAgain ? Optional.empty() : form.read(reach.municipalities(Right.PLAN_SESSIONS), errors, texts);
    }

    private TemplateInstance form(DialogueSession session, SessionForm form, FormErrors errors) {
        List<Option> own = reach.municipalities(Right.PLAN_SESSIONS);
        return Templates.form(new FormView(session, form, errors.isEmpty() && form.choices.pressed.isEmpty()
                ? GuardedText.untouched("titel", form.title) : form.guardedTitle(),
                Arrays.stream(SessionKind.values()).map(kind -> new Option(kind.code(), texts.kind(kind))).toList(),
                Arrays.stream(Venue.values()).map(venue -> new Option(venue.code(), texts.venue(venue))).toList(), own, errors,
                own.stream().map(Option::code).anyMatch(Example::holds)));
    }
}
