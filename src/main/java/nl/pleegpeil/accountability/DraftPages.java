package nl.pleegpeil.accountability;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/** The drafts for the FG. */
@Path(DraftPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.MANAGE_RETENTION)
public class DraftPages {

    static final String PATH = "/bewaartermijnen/concepten";

    @CheckedTemplate(basePath = "accountability")
    static class Templates {

        private Templates() {
        }

        /** @param download address of the Markdown; "" where there is none */
        static native TemplateInstance document(Document document, String download);

        static native TemplateInstance drafts(List<Option> drafts);
    }

    private final DraftWriter writer;
    private final AccountabilityTexts texts;

    DraftPages(DraftWriter writer, AccountabilityTexts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    @GET
    public TemplateInstance drafts() {
        return Templates.drafts(Arrays.stream(Draft.values()).map(draft -> new Option(draft.code(), texts.draft(draft))).toList());
    }

    @GET
    @Path("/{draft:[a-z]+}")
    public TemplateInstance draft(@PathParam("draft") String code) {
        return Templates.document(writer.write(find(code)), PATH + "/" + code + ".md");
    }

    @GET
    @Path("/{draft:[a-z]+}.md")
    @Produces("text/markdown")
    public Response markdown(@PathParam("draft") String code) {
        return Response.ok(writer.write(find(code)).markdown(), "text/markdown;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"concept-" + code + ".md\"").build();
    }

    private Draft find(String code) {
        return Draft.of(code).orElseThrow(() -> Refusal.notFound(texts.noSuchDraft()));
    }
}
