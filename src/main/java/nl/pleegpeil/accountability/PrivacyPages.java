package nl.pleegpeil.accountability;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.pleegpeil.access.OpenToAll;

/** What everybody may know about their data: what is kept, why, how long and who reads it. */
@Path("/privacy")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class PrivacyPages {

    private final DraftWriter writer;

    PrivacyPages(DraftWriter writer) {
        this.writer = writer;
    }

    @GET
    public TemplateInstance privacy() {
        return DraftPages.Templates.document(writer.privacyPage(), "");
    }
}
