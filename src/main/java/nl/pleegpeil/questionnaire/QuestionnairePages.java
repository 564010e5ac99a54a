package nl.pleegpeil.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.shared.Refusal;

/** Which questionnaires there are, and what they ask: no secret to anybody. */
@Path("/vragenlijsten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class QuestionnairePages {

    /** A questionnaire with its questions by theme. */
    public record View(Questionnaire questionnaire, List<ThemePart> parts) {
    }

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Questionnaire> questionnaires);

        static native TemplateInstance preview(View view);
    }

    private final QuestionnaireTexts texts;

    QuestionnairePages(QuestionnaireTexts texts) {
        this.texts = texts;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(Questionnaire.newest());
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance preview(@PathParam("id") long id) {
        Questionnaire found = Questionnaire.numbered(id).orElseThrow(() -> Refusal.notFound(texts.none()));
        return Templates.preview(new View(found, ThemePart.of(found.questions())));
    }
}
