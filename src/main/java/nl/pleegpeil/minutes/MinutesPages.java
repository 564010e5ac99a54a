package nl.pleegpeil.minutes;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.QrCode;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** The minutes of a session, for whoever takes them and for whoever may read them once they are agreed to. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.TAKE_NOTES, Right.READ_MINUTES})
public class MinutesPages {

    private static final String NUMBER = "\\d{1,18}";

    /**
     * The page.
     *
     * @param report  null: nothing was put to the participants yet, or the visitor may not read it yet
     * @param takes   whether the visitor takes the notes
     * @param hasText whether there is anything to put to them
     * @param behind  whether the notes are others than the text
     * @param code    to be shown at the meeting; "": none yet
     * @param remarks what participants wrote that does not fit
     */
    public record View(DialogueSession session, MinutesReport report, boolean takes, boolean hasText, boolean behind, String code,
            String address, QrCode qr, List<String> remarks, FormErrors errors, boolean showsExample) {

        public boolean isAgreed() {
            return report != null && report.version().isAgreed();
        }

        /** Whether the text can be fixed as it stands. */
        public boolean isReady() {
            return takes && report != null && !isAgreed() && !behind && report.voices().agree() > 0;
        }
    }

    @CheckedTemplate(basePath = "minutes")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance minutes(View view);
    }

    private final MinutesDesk desk;
    private final MinutesReports reports;
    private final SessionReach reach;
    private final PublicAddress address;
    private final AuditTrail trail;
    private final MinutesTexts texts;

    MinutesPages(MinutesDesk desk, MinutesReports reports, SessionReach reach, PublicAddress address, AuditTrail trail,
            @Localized("nl") MinutesTexts texts) {
        this.desk = desk;
        this.reports = reports;
        this.reach = reach;
        this.address = address;
        this.trail = trail;
        this.texts = texts;
    }

    @GET
    @Path("{id: " + NUMBER + "}/verslag")
    @Transactional
    public TemplateInstance show(@PathParam("id") long id) {
        return page(reach.reached(id, Right.READ_MINUTES), FormErrors.none());
    }

    /** Puts the text to the participants, under the same code as before. */
    @POST
    @Path("{id: " + NUMBER + "}/verslag/voorleggen")
    @Transactional
    @Needs(Right.TAKE_NOTES)
    public Response offer(@PathParam("id") long id) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        Optional<MinutesVersion> before = desk.newest(id);
        boolean isNews = before.isEmpty() || desk.isBehind(id, before.get());
        String problem = session.isCancelled() ? texts.isCancelled() : before.filter(MinutesVersion::isAgreed).isPresent() ? texts.isAgreed()
                : !desk.hasText(id) ? texts.noText() : "";
        if (!problem.isEmpty()) {
            return Response.status(422).entity(page(session, FormErrors.none().add("voorleggen", problem))).build();
        }
        if (isNews) {
            MinutesVersion version = desk.offer(session);
            trail.record(AuditAct.MINUTES_CHANGED, Subject.of(MinutesDesk.ABOUT, id), "versie " + version.number + " voorgelegd");
        }
        return back(id);
    }

    @POST
    @Path("{id: " + NUMBER + "}/verslag/vaststellen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Right.TAKE_NOTES)
    public Response agree(@PathParam("id") long id, @RestForm("zeker") String sure) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        MinutesVersion version = desk.newest(id).orElseThrow(() -> Refusal.notFound(texts.nothingYet()));
        if (version.isAgreed()) {
            return back(id);
        }
        MinutesDesk.Voices voices = desk.voices(version);
        String problem = desk.isBehind(id, version) ? texts.isBehind() : voices.agree() == 0 ? texts.nobodyAgrees()
                : voices.object() > 0 && !"ja".equals(sure) ? texts.beSure() : "";
        if (!problem.isEmpty()) {
            return Response.status(422).entity(page(session, FormErrors.none().add("zeker", problem))).build();
        }
        desk.agree(version);
        trail.record(AuditAct.MINUTES_CHANGED, Subject.of(MinutesDesk.ABOUT, id),
                "vastgesteld: " + voices.agree() + " eens, " + voices.object() + " niet");
        return back(id);
    }

    @GET
    @Path("{id: " + NUMBER + "}/verslag.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("id") long id) {
        MinutesReport report = QuarkusTransaction.requiringNew().call(() -> {
            DialogueSession session = reach.reached(id, Right.READ_MINUTES);
            return desk.newest(id).filter(version -> version.isAgreed() || reach.reaches(session, Right.TAKE_NOTES)).map(reports::of)
                    .orElseThrow(() -> Refusal.notFound(texts.nothingYet()));
        });
        return Response.ok(reports.print(report))
                .header("Content-Disposition", "attachment; filename=\"verslag-" + report.session().meetsOn + ".pdf\"").build();
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/dialoog/" + id + "/verslag")).build();
    }

    private TemplateInstance page(DialogueSession session, FormErrors errors) {
        boolean takes = reach.reaches(session, Right.TAKE_NOTES);
        Optional<MinutesVersion> version = desk.newest(session.id);
        String code = takes ? desk.codeOf(session.id).orElse("") : "";
        String behindCode = address.of("/verslag/" + code);
        return Templates.minutes(new View(session, version.filter(newest -> takes || newest.isAgreed()).map(reports::of).orElse(null), takes,
                takes && desk.hasText(session.id), takes && version.filter(newest -> desk.isBehind(session.id, newest)).isPresent(), code,
                address.of("/verslag"), code.isEmpty() ? null : QrCode.of(behindCode),
                takes ? version.map(desk::remarks).orElse(List.of()) : List.of(), errors, reach.isInvented(session)));
    }
}
