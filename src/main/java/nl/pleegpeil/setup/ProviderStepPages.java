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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The providers: a code and a name each, several at once. */
@Path("/instellen/aanbieders")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OPERATE)
public class ProviderStepPages {

    private static final Pattern PROVIDER = Pattern.compile("([^\\s;,]+)[\\s;,]+(.+)");

    /** The page. */
    public record View(SetUp setUp, List<Provider> providers, String typed, FormErrors errors, String saved, String next, String nextAddress) {
    }

    @CheckedTemplate(basePath = "setup")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance providers(View view);
    }

    private final Checklist checklist;
    private final TypedFile file;
    private final SetUpTexts texts;

    ProviderStepPages(Checklist checklist, TypedFile file, SetUpTexts texts) {
        this.checklist = checklist;
        this.file = file;
        this.texts = texts;
    }

    @GET
    public TemplateInstance show(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        return page(checklist.look(region), "", FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    /** Not in a transaction of its own: what was typed is taken in as a file, in the import's. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestForm("regio") String region, @RestForm("aanbieders") String typed) {
        SetUp setUp = checklist.look(region);
        FormErrors errors = FormErrors.none();
        TypedLines lines = TypedLines.read(typed, PROVIDER);
        if (!lines.broken().isEmpty()) {
            errors.add("aanbieders", texts.brokenProvider(lines.broken().get(0)));
        } else if (lines.names().isEmpty()) {
            errors.add("aanbieders", texts.providersMissing());
        }
        lines.names().keySet().stream().filter(Example::holds).forEach(code -> errors.add("aanbieders", texts.codeOfExample(code)));
        if (errors.isEmpty()) {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("code", "naam")));
            lines.names().forEach((code, name) -> rows.add(List.of(code, name)));
            file.take("aanbieders", rows, "aanbieders", errors);
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(setUp, Objects.requireNonNullElse(typed, ""), errors, "")).build();
        }
        String on = setUp.address(SetUpStep.PROVIDERS);
        return Response.seeOther(URI.create(on + (on.contains("?") ? "&" : "?") + "bewaard=ja")).build();
    }

    private static TemplateInstance page(SetUp setUp, String typed, FormErrors errors, String saved) {
        return Templates.providers(new View(setUp, Checklist.providers(), typed, errors, saved,
                setUp.titleAfter(SetUpStep.PROVIDERS), setUp.addressAfter(SetUpStep.PROVIDERS)));
    }
}
