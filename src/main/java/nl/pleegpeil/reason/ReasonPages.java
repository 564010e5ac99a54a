package nl.pleegpeil.reason;

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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of reasons for everybody; how avoidable each is, for who may decide on it. */
@Path("/stopredenen")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReasonPages {

    private static final int LONGEST = 500;

    /** A group with its reasons. */
    public record Group(ReasonGroup code, List<StopReason> reasons) {
    }

    /** One row of the history, in words. */
    public record Past(String day, String avoidable, String grounds) {
    }

    /** What was decided, as somebody filled it in. */
    public static class Decision {
        @RestForm("vermijdbaar")
        public String avoidable = "";
        @RestForm("grond")
        public String grounds = "";
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Group> groups, boolean decides, boolean saved);

        static native TemplateInstance reason(StopReason reason, List<Option> choices, String avoidable, GuardedText grounds,
                List<Past> history, FormErrors errors);
    }

    private final CurrentScope current;
    private final ReasonTexts texts;
    private final GuardTexts guardTexts;
    private final AuditTrail trail;
    private final Clock clock;

    ReasonPages(CurrentScope current, @Localized("nl") ReasonTexts texts, GuardTexts guardTexts, AuditTrail trail, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @OpenToAll
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        List<StopReason> reasons = StopReason.inForce();
        List<Group> groups = Arrays.stream(ReasonGroup.values())
                .map(group -> new Group(group, reasons.stream().filter(reason -> reason.group() == group).toList())).toList();
        return Templates.list(groups, current.scope().may(Right.DECIDE_REASONS), saved != null);
    }

    @GET
    @Path("/{code: [A-GX]\\d{1,2}}")
    @Needs(Right.DECIDE_REASONS)
    public TemplateInstance show(@PathParam("code") String code) {
        StopReason reason = find(code);
        return page(reason, reason.avoidable, GuardedText.untouched("grond", ""), FormErrors.none());
    }

    @POST
    @Path("/{code: [A-GX]\\d{1,2}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.DECIDE_REASONS)
    @Transactional
    public Response decide(@PathParam("code") String code, @BeanParam Decision typed, @BeanParam GuardChoices choices) {
        StopReason reason = find(code);
        FormErrors errors = FormErrors.none();
        GuardedText grounds = GuardedText.askedWithoutTriage("grond", typed.grounds, choices);
        String avoidable = Objects.requireNonNullElse(typed.avoidable, "");
        boolean again = grounds.asksAgain(errors, guardTexts);
        if (Avoidability.of(avoidable).isEmpty()) {
            errors.add("vermijdbaar", texts.chooseAvoidable());
        } else if (avoidable.equals(reason.avoidable)) {
            errors.add("vermijdbaar", texts.avoidableUnchanged());
        }
        if (grounds.text().isBlank() || grounds.text().length() > LONGEST) {
            errors.add("grond", texts.groundsMissing(LONGEST));
        }
        if (again || !errors.isEmpty()) {
            return Response.status(422).entity(page(reason, avoidable, grounds, grounds.isPressed() ? FormErrors.none() : errors)).build();
        }
        StopReason next = reason.successor(clock.instant());
        next.avoidable = avoidable;
        next.grounds = grounds.cleared().text();
        next.persist();
        trail.record(AuditAct.REASON_DECIDED, Subject.of("stopreden", code), reason.avoidable + " wordt " + avoidable);
        return Response.seeOther(URI.create("/stopredenen?bewaard=" + code)).build();
    }

    private TemplateInstance page(StopReason reason, String avoidable, GuardedText grounds, FormErrors errors) {
        List<Option> choices = Arrays.stream(Avoidability.values()).map(value -> new Option(value.code(), texts.avoidable(value))).toList();
        List<Past> history = StopReason.historyOf(reason.code).stream()
                .map(row -> new Past(DutchDays.dayInWords(row.recordedAt), texts.avoidable(row.avoidability()),
                        Objects.requireNonNullElse(row.grounds, texts.asShipped())))
                .toList();
        return Templates.reason(reason, choices, avoidable, grounds, history, errors);
    }

    private StopReason find(String code) {
        return StopReason.coded(code).orElseThrow(() -> Refusal.notFound(texts.noSuchReason()));
    }
}
