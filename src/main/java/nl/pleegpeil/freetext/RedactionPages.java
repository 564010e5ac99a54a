package nl.pleegpeil.freetext;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.DetailRedacted.Count;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes a detail out of all texts afterwards (weglakken). It shows how much was changed, never a text. */
@Path("/vrije-tekst/weglakken")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.READ_OTHERS_TEXT)
public class RedactionPages {

    private static final String DIVIDER = ":";

    /** The page; counts is empty before anything was done. */
    public record View(RedactionForm form, FormErrors errors, List<Option> places, List<Count> counts, String replacement) {

        public boolean isChangedAny() {
            return counts.stream().anyMatch(count -> count.changed() > 0);
        }
    }

    @CheckedTemplate(basePath = "freetext")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance redact(View view);
    }

    private final Redaction redaction;
    private final CurrentScope current;
    private final FreeTextTexts texts;

    RedactionPages(Redaction redaction, CurrentScope current, FreeTextTexts texts) {
        this.redaction = redaction;
        this.current = current;
        this.texts = texts;
    }

    @GET
    public TemplateInstance form(@RestQuery("gedaan") List<String> done) {
        return page(new RedactionForm(), FormErrors.none(), Objects.requireNonNullElse(done, List.<String>of()).stream()
                .flatMap(this::count).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redact(@BeanParam RedactionForm form) {
        FormErrors errors = FormErrors.none();
        form.check(errors, texts, redaction.places());
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors, List.of())).build();
        }
        List<Count> counts = redaction.redact(form.detail, current.scope(), form.where(redaction.places()));
        // The address holds places and numbers, never the detail: addresses are kept in logs and histories.
        return Response.seeOther(UriBuilder.fromPath("/vrije-tekst/weglakken").queryParam("gedaan",
                counts.stream().map(count -> count.place() + DIVIDER + count.changed()).toArray()).build()).build();
    }

    private Stream<Count> count(String done) {
        return redaction.places().stream().filter(place -> done.matches(Pattern.quote(place + DIVIDER) + "\\d{1,9}"))
                .map(place -> new Count(name(place), Integer.parseInt(done.substring(place.length() + 1))));
    }

    private String name(String place) {
        return place.equals(Redaction.OWN_PLACE) ? texts.ownPlace() : place;
    }

    private TemplateInstance page(RedactionForm form, FormErrors errors, List<Count> counts) {
        return Templates.redact(new View(form, errors, redaction.places().stream().map(place -> new Option(place, name(place))).toList(),
                counts, Redaction.REPLACEMENT));
    }
}
