package nl.pleegpeil.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;

/** Which Pleegpeil this is, for whoever reports something about it, and what it consists of, for whoever must know. */
@Path("/over")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AboutPages {

    /** Written by the build; CycloneDX. */
    private static final String COMPONENTS = "/META-INF/sbom/bom.json";

    @CheckedTemplate(basePath = "about")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance about(BuildInfo build, boolean hasComponents);
    }

    private final BuildInfo build;

    AboutPages(BuildInfo build) {
        this.build = build;
    }

    @GET
    @OpenToAll
    public TemplateInstance about() {
        return Templates.about(build, AboutPages.class.getResource(COMPONENTS) != null);
    }

    /** The list of everything that was built in, with versions and licences (SBOM). */
    @GET
    @Path("/onderdelen.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Right.OPERATE)
    public Response components() {
        InputStream list = AboutPages.class.getResourceAsStream(COMPONENTS);
        if (list == null) {
            throw new NotFoundException("Built without the list of components");
        }
        return Response.ok(list).header("Content-Disposition", "attachment; filename=\"pleegpeil-onderdelen.cdx.json\"").build();
    }
}
