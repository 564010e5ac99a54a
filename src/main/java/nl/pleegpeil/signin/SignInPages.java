package nl.pleegpeil.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.shared.FormErrors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people sign in and out. */
@Path("/inloggen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class SignInPages {

    /** The page with the first step. */
    public record View(String email, Onward onward, String notice, FormErrors errors, List<Provider> providers,
            List<ExampleAccounts.Shown> examples) {
    }

    /** An identity provider, as a button. */
    public record Provider(String name, String label) {
    }

    /** The page that asks for the code from a mail. */
    public record CodeView(String ticket, Onward onward, FormErrors errors) {
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance enter(View view);

        static native TemplateInstance code(CodeView view);

        static native TemplateInstance resend(Onward onward);
    }

    private final SignInSteps steps;
    private final Sessions sessions;
    private final Onwards onwards;
    private final HeldForm held;
    private final ExampleAccounts examples;
    private final SignInTexts texts;
    private final String tokenField;

    SignInPages(SignInSteps steps, Sessions sessions, Onwards onwards, HeldForm held, ExampleAccounts examples, SignInTexts texts,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token") String tokenField) {
        this.steps = steps;
        this.sessions = sessions;
        this.onwards = onwards;
        this.held = held;
        this.examples = examples;
        this.texts = texts;
        this.tokenField = tokenField;
    }

    @GET
    public TemplateInstance ask(@QueryParam("naar") String to, @QueryParam("melding") String notice) {
        String said = switch (Objects.requireNonNullElse(notice, "")) {
            case "opnieuw" -> texts.noticeAgain();
            case "wachtwoord" -> texts.noticePassword();
            case "gewist" -> texts.noticeErased();
            case "uit" -> texts.noticeOut();
            case "organisatie" -> texts.noticeProvider();
            default -> "";
        };
        return page("", onwards.of(to, ""), said, FormErrors.none());
    }

    /** A form that came after its session had ended; the gatekeeper sends it here. */
    @POST
    @Path("/bewaard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance hold(@QueryParam("naar") String to, MultivaluedMap<String, String> fields) {
        String sealed = held.seal(to, fields, tokenField);
        return page("", onwards.of(to, sealed), sealed.isEmpty() ? texts.heldTooLarge() : texts.heldText(), FormErrors.none());
    }

    /** The first step: a password, or the wish for a code. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@FormParam("email") String email, @FormParam("wachtwoord") String password,
            @FormParam("stap") String step, @FormParam("naar") String to, @FormParam("formulier") String sealed,
            @HeaderParam("User-Agent") String userAgent) {
        Onward onward = onwards.of(to, sealed);
        String typed = Objects.requireNonNullElse(email, "");
        if (!Account.isAddress(Account.normal(typed))) {
            return refused(page(typed, onward, "", FormErrors.none().add("email", texts.emailMissing())));
        }
        if (SignInSteps.CODE.equals(step)) {
            return Response.ok(Templates.code(new CodeView(steps.sendCode(typed), onward, FormErrors.none()))).build();
        }
        SignInSteps.Outcome outcome = steps.withPassword(typed, password, userAgent);
        if (outcome.failed()) {
            return refused(page(typed, onward, "", FormErrors.none().add("wachtwoord", texts.failed())));
        }
        return onwards.after(outcome, onward);
    }

    @POST
    @Path("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@FormParam("bewijs") String ticket, @FormParam("code") String code, @FormParam("naar") String to,
            @FormParam("formulier") String sealed, @HeaderParam("User-Agent") String userAgent) {
        Onward onward = onwards.of(to, sealed);
        SignInSteps.Outcome outcome = steps.withCode(ticket, code, userAgent);
        if (outcome.failed()) {
            return refused(Templates.code(new CodeView(Objects.requireNonNullElse(ticket, ""), onward,
                    FormErrors.none().add("code", texts.codeWrong()))));
        }
        return onwards.after(outcome, onward);
    }

    @POST
    @Path("/uit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response out(@CookieParam(CurrentScope.COOKIE) String cookie) {
        return Response.seeOther(URI.create("/inloggen?melding=uit")).cookie(sessions.end(cookie)).build();
    }

    /** Says that somebody is still there; asking is enough to keep the session. */
    @GET
    @Path("/leeft")
    @Produces(MediaType.TEXT_PLAIN)
    @Needs(Right.OWN_ACCOUNT)
    public Response alive() {
        return Response.ok("ja").header("Cache-Control", "no-store").build();
    }

    private TemplateInstance page(String email, Onward onward, String notice, FormErrors errors) {
        return Templates.enter(new View(email, onward, notice, errors, List.of(), examples.shown()));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
