package nl.pleegpeil.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.example.ExampleLeaver;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where set-up begins and ends: the list of steps, and leaving the example. */
@Path("/instellen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OPERATE)
public class SetUpPages {

    @CheckedTemplate(basePath = "setup")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance start(SetUp setUp, boolean example, FormErrors errors, String saved);
    }

    private final Checklist checklist;
    private final ExampleLeaver leaver;
    private final AuditTrail trail;
    private final SetUpTexts texts;

    SetUpPages(Checklist checklist, ExampleLeaver leaver, AuditTrail trail, SetUpTexts texts) {
        this.checklist = checklist;
        this.leaver = leaver;
        this.trail = trail;
        this.texts = texts;
    }

    @GET
    public TemplateInstance start(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        return Templates.start(checklist.look(region), leaver.isThere(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    /** Leaves the example. It opens its own transaction, with more time than a page has. */
    @POST
    @Path("voorbeeld")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leaveExample(@RestForm("regio") String region, @RestForm("zeker") String sure) {
        SetUp setUp = checklist.look(region);
        if (!"ja".equals(sure)) {
            return Response.status(422).entity(Templates.start(setUp, leaver.isThere(), FormErrors.none().add("zeker", texts.notSure()), "")).build();
        }
        leaver.leave(trail.visitor());
        return Response.seeOther(URI.create("/instellen?bewaard=voorbeeld")).build();
    }
}
