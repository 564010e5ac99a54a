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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * The page with the first step.
     *
     * @param withPassword whether an address of an organisation signs in with a password all the same
     * @param signOutAt    where somebody who has just signed out here may sign out too; null: nowhere
     */
    public record View(String email, Onward onward, String notice, FormErrors errors, boolean withPassword,
            Organisations.Named signOutAt, List<Organisations.Named> organisations, List<ExampleAccounts.Shown> examples) {
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

        static native TemplateInstance elsewhere(Organisations.Named organisation, Onward onward);

        static native TemplateInstance back();
    }

    private static final String PASSWORD = SignInSteps.PASSWORD;

    private final SignInSteps steps;
    private final Sessions sessions;
    private final Organisations organisations;
    private final CurrentScope current;
    private final Onwards onwards;
    private final HeldForm held;
    private final ExampleAccounts examples;
    private final SignInTexts texts;
    private final String tokenField;

    SignInPages(SignInSteps steps, Sessions sessions, Organisations organisations, CurrentScope current, Onwards onwards,
            HeldForm held, ExampleAccounts examples, SignInTexts texts,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token") String tokenField) {
        this.steps = steps;
        this.sessions = sessions;
        this.organisations = organisations;
        this.current = current;
        this.onwards = onwards;
        this.held = held;
        this.examples = examples;
        this.texts = texts;
        this.tokenField = tokenField;
    }

    @GET
    public TemplateInstance ask(@QueryParam("naar") String to, @QueryParam("melding") String notice,
            @QueryParam("bij") String signedInAt, @QueryParam("met") String with) {
        String said = switch (Objects.requireNonNullElse(notice, "")) {
            case "opnieuw" -> texts.noticeAgain();
            case "wachtwoord" -> texts.noticePassword();
            case "gewist" -> texts.noticeErased();
            case "uit" -> texts.noticeOut();
            case "organisatie" -> texts.noticeProvider();
            case "stil" -> texts.noticeSilent();
            default -> "";
        };
        Organisations.Named signOutAt = organisations.named(Objects.requireNonNullElse(signedInAt, ""))
                .filter(organisation -> organisations.offersSignOut(organisation.name())).orElse(null);
        return page("", onwards.of(to, ""), said, FormErrors.none(), PASSWORD.equals(with), signOutAt);
    }

    /** A form that came after its session had ended; the gatekeeper sends it here. */
    @POST
    @Path("/bewaard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance hold(@QueryParam("naar") String to, @CookieParam(CurrentScope.COOKIE) String cookie,
            MultivaluedMap<String, String> fields) {
        String sealed = held.seal(to, fields, tokenField, sessions.whose(cookie));
        return page("", onwards.of(to, sealed), sealed.isEmpty() ? texts.heldTooLarge() : texts.heldText(), FormErrors.none());
    }

    /** The first step: a password, or the wish for a code; or an address that signs in elsewhere. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@FormParam("email") String email, @FormParam("wachtwoord") String password,
            @FormParam("stap") String step, @FormParam("met") String with, @FormParam("naar") String to,
            @FormParam("formulier") String sealed, @HeaderParam("User-Agent") String userAgent) {
        Onward onward = onwards.of(to, sealed);
        boolean withPassword = PASSWORD.equals(with);
        String typed = Objects.requireNonNullElse(email, "");
        if (!Account.isAddress(Account.normal(typed))) {
            return refused(page(typed, onward, "", FormErrors.none().add("email", texts.emailMissing()), withPassword, null));
        }
        Optional<Organisations.Named> own = organisations.ofAddress(Account.normal(typed)).flatMap(organisations::named);
        if (own.isPresent() && !withPassword) {
            return elsewhere(own.get(), onward);
        }
        if (SignInSteps.CODE.equals(step)) {
            return Response.ok(Templates.code(new CodeView(steps.sendCode(typed), onward, FormErrors.none()))).build();
        }
        SignInSteps.Outcome outcome = steps.withPassword(typed, password, userAgent);
        if (outcome.failed()) {
            return refused(page(typed, onward, "", FormErrors.none().add("wachtwoord", texts.failed()), withPassword, null));
        }
        return onwards.after(outcome, onward);
    }

    private static Response elsewhere(Organisations.Named organisation, Onward onward) {
        Response.ResponseBuilder page = Response.ok(Templates.elsewhere(organisation, onward)).header("Cache-Control", "no-store");
        if (!onward.isForm()) {
            // No redirect: our policy (form-action) keeps a browser from following one from a form to a foreign address.
            page.header("Refresh", "0;url=" + UriBuilder.fromPath("/inloggen/organisatie/{naam}").queryParam("naar", "{naar}")
                    .build(organisation.name(), onward.path()));
        }
        return page.build();
    }

    /** Where somebody arrives who signed in in a second tab, since the first one holds their form. */
    @GET
    @Path("/klaar")
    public TemplateInstance back() {
        return Templates.back();
    }

    /** Goes on with the held form, once its writer has signed in in a second tab. */
    @POST
    @Path("/ingelogd")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(@FormParam("naar") String to, @FormParam("formulier") String sealed) {
        Onward onward = onwards.of(to, sealed);
        if (!current.scope().isSignedIn()) {
            return refused(page("", onward, texts.notYetIn(), FormErrors.none()));
        }
        if (!onward.isFor(current.scope().account())) {
            return Response.seeOther(URI.create("/")).build();
        }
        return onward.isForm() ? Response.ok(Templates.resend(onward)).header("Cache-Control", "no-store").build()
                : Response.seeOther(URI.create(onward.path())).build();
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
        UriBuilder onward = UriBuilder.fromPath("/inloggen").queryParam("melding", "uit");
        sessions.organisationOf(cookie).ifPresent(organisation -> onward.queryParam("bij", organisation.name()));
        return Response.seeOther(onward.build()).cookie(sessions.end(cookie)).build();
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
        return page(email, onward, notice, errors, false, null);
    }

    private TemplateInstance page(String email, Onward onward, String notice, FormErrors errors, boolean withPassword,
            Organisations.Named signOutAt) {
        return Templates.enter(new View(email, onward, notice, errors, withPassword, signOutAt, organisations.all(), examples.shown()));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
