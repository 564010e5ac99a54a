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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.shared.FormErrors;

/** Counts who came to a session, per role. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.TAKE_NOTES)
public class AttendancePages {

    private static final String NUMBER = "\\d{1,18}";

    /** A role with what was typed. */
    public record Line(String field, AttendanceRole role, String typed) {
    }

    /** The page. */
    public record View(DialogueSession session, List<Line> lines, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "attendance")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance counts(View view);
    }

    private final AttendanceBook book;
    private final SessionReach reach;
    private final AuditTrail trail;
    private final AttendanceTexts texts;
    private final Clock clock;

    AttendancePages(AttendanceBook book, SessionReach reach, AuditTrail trail, @Localized("nl") AttendanceTexts texts, Clock clock) {
        this.book = book;
        this.reach = reach;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{id: " + NUMBER + "}/aanwezigen")
    @Transactional
    public TemplateInstance counts(@PathParam("id") long id) {
        DialogueSession session = reach.reached(id, Right.TAKE_NOTES);
        Map<AttendanceRole, Integer> counts = book.of(id);
        return page(session, role -> Objects.toString(counts.get(role), ""), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/aanwezigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response count(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        FormErrors errors = FormErrors.none();
        Map<AttendanceRole, Integer> counts = new EnumMap<>(AttendanceRole.class);
        for (AttendanceRole role : AttendanceRole.values()) {
            String typed = typed(form, role);
            if (!typed.matches("\\d{0,4}")) {
                errors.add(role.code(), texts.numberWrong());
            } else if (!typed.isEmpty()) {
                counts.put(role, Integer.valueOf(typed));
            }
        }
        String first = AttendanceRole.values()[0].code();
        if (errors.isEmpty() && counts.isEmpty()) {
            errors.add(first, texts.nothingTyped());
        }
        if (session.isCancelled()) {
            errors.add(first, texts.isCancelled());
        } else if (session.meetsOn.isAfter(LocalDate.now(clock))) {
            errors.add(first, texts.notYet());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(session, role -> typed(form, role), errors)).build();
        }
        book.record(id, counts);
        trail.record(AuditAct.SESSION_CHANGED, Subject.of("dialoogsessie", id), "aanwezigen");
        return Response.seeOther(URI.create("/dialoog/" + id + "?bewaard=aanwezigen")).build();
    }

    private static String typed(MultivaluedMap<String, String> form, AttendanceRole role) {
        return Objects.requireNonNullElse(form.getFirst(role.code()), "").strip();
    }

    private TemplateInstance page(DialogueSession session, Function<AttendanceRole, String> typed, FormErrors errors) {
        return Templates.counts(new View(session, Arrays.stream(AttendanceRole.values())
                .map(role -> new Line(role.code(), role, typed.apply(role))).toList(), errors, reach.isInvented(session)));
    }
}
