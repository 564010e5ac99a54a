package nl.pleegpeil.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** How many sessions each municipality wants a year, and how far it is. */
@Path("/dialoog/doelen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.PLAN_SESSIONS)
public class GoalPages {

    private static final int MOST = 52;
    // A page of a few hundred municipalities would ask the catalogue as often.
    private static final int MOST_LINES = 40;

    /** A municipality. @param next null: nothing planned */
    public record Line(String code, String name, int goal, int held, LocalDate next) {

        public boolean isReached() {
            return held >= goal;
        }
    }

    /** The page. */
    public record View(int year, List<Line> lines, List<Option> municipalities, String municipality, String perYear, FormErrors errors,
            String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "attendance")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance goals(View view);
    }

    private final SessionReach reach;
    private final GoalProgress progress;
    private final CurrentScope current;
    private final AuditTrail trail;
    private final AttendanceTexts texts;
    private final Clock clock;

    GoalPages(SessionReach reach, GoalProgress progress, CurrentScope current, AuditTrail trail, @Localized("nl") AttendanceTexts texts,
            Clock clock) {
        this.reach = reach;
        this.progress = progress;
        this.current = current;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        return page("", "", FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response set(@RestForm("gemeente") String municipality, @RestForm("aantal") String perYear) {
        String code = Objects.requireNonNullElse(municipality, "").strip();
        String typed = Objects.requireNonNullElse(perYear, "").strip();
        FormErrors errors = FormErrors.none();
        if (reach.municipalities(Right.PLAN_SESSIONS).stream().noneMatch(option -> option.code().equals(code))) {
            errors.add("gemeente", texts.chooseMunicipality());
        }
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) > MOST) {
            errors.add("aantal", texts.goalWrong());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(code, typed, errors, "")).build();
        }
        if (DialogueGoal.set(code, today().getYear(), Integer.parseInt(typed), clock.instant())) {
            trail.record(AuditAct.SESSION_CHANGED, Subject.of("gemeente", code), "doel " + typed);
        }
        return Response.seeOther(URI.create("/dialoog/doelen?bewaard=ja")).build();
    }

    private TemplateInstance page(String municipality, String perYear, FormErrors errors, String saved) {
        List<Option> own = reach.municipalities(Right.PLAN_SESSIONS);
        List<Line> lines = own.size() > MOST_LINES ? List.of() : own.stream().map(this::line).toList();
        return Templates.goals(new View(today().getYear(), lines, own, municipality, perYear, errors, saved,
                own.stream().map(Option::code).anyMatch(Example::holds)));
    }

    private Line line(Option place) {
        Optional<DialogueSession> next = DialogueSession.comingFor(List.of(place.code()), today()).stream()
                .filter(session -> session.kindOf() == SessionKind.DIALOOGSESSIE && !session.isCancelled()).findFirst();
        return new Line(place.code(), place.name(), DialogueGoal.perYear(place.code(), today().getYear()),
                progress.heldThisYear(current.scope(), place.code()), next.map(session -> session.meetsOn).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
