package nl.pleegpeil.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.account.OneTimeSecret.Purpose;
import nl.pleegpeil.account.Passwords;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.shared.FormErrors;

/** What the links in our mails open: an invitation, and a new password. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class LinkPages {

    /**
     * The page of a link.
     *
     * @param invitation  whether it opens a new account
     * @param asksSecret  whether a password is to be chosen; a pleegouderraad signs in with codes
     */
    public record View(String path, String name, boolean invitation, boolean asksSecret, FormErrors errors) {
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance link(View view);

        static native TemplateInstance gone();

        static native TemplateInstance forgot(String email, boolean sent, FormErrors errors);
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInSteps steps;
    private final Onwards onwards;
    private final Throttle throttle;
    private final SignInTexts texts;

    LinkPages(Accounts accounts, Passwords passwords, Sessions sessions, SignInSteps steps, Onwards onwards, Throttle throttle,
            SignInTexts texts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.steps = steps;
        this.onwards = onwards;
        this.throttle = throttle;
        this.texts = texts;
    }

    @GET
    @Path("uitnodiging/{geheim}")
    public Response invitation(@PathParam("geheim") String secret) {
        return show(Purpose.UITNODIGING, secret);
    }

    @POST
    @Path("uitnodiging/{geheim}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response accept(@PathParam("geheim") String secret, @FormParam("naam") String name,
            @FormParam("nieuw") String password, @HeaderParam("User-Agent") String userAgent) {
        return open(Purpose.UITNODIGING, secret, Objects.requireNonNullElse(name, "").strip(), password, userAgent);
    }

    @GET
    @Path("wachtwoord/{geheim}")
    public Response reset(@PathParam("geheim") String secret) {
        return show(Purpose.WACHTWOORD, secret);
    }

    @POST
    @Path("wachtwoord/{geheim}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response choose(@PathParam("geheim") String secret, @FormParam("nieuw") String password,
            @HeaderParam("User-Agent") String userAgent) {
        return open(Purpose.WACHTWOORD, secret, null, password, userAgent);
    }

    @GET
    @Path("wachtwoord-vergeten")
    public TemplateInstance forgot() {
        return Templates.forgot("", false, FormErrors.none());
    }

    @POST
    @Path("wachtwoord-vergeten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendLink(@FormParam("email") String email) {
        String typed = Objects.requireNonNullElse(email, "");
        if (!Account.isAddress(Account.normal(typed))) {
            return Response.status(422).entity(Templates.forgot(typed, false, FormErrors.none().add("email", texts.emailMissing()))).build();
        }
        // Too many mails to one address are no help to its owner; the answer is the same.
        if (throttle.attempt("wachtwoord-vergeten", Account.normal(typed)) == Throttle.Verdict.OPEN) {
            accounts.sendPasswordLink(typed);
        }
        return Response.ok(Templates.forgot(typed, true, FormErrors.none())).build();
    }

    private Response show(Purpose purpose, String secret) {
        return accounts.openedBy(purpose, secret).map(account -> Response.ok(page(purpose, secret, account, account.name, FormErrors.none())))
                .orElseGet(LinkPages::gone).header("Cache-Control", "no-store").build();
    }

    private Response open(Purpose purpose, String secret, String name, String password, String userAgent) {
        Optional<Account> account = accounts.openedBy(purpose, secret);
        if (account.isEmpty()) {
            return gone().build();
        }
        boolean asksSecret = !sessions.signsInWithCode(account.get());
        FormErrors errors = FormErrors.none();
        if (name != null && (name.isEmpty() || name.length() > Account.LONGEST_NAME)) {
            errors.add("naam", texts.nameMissing(Account.LONGEST_NAME));
        }
        if (asksSecret) {
            passwords.objection(password, account.get().address(), account.get().name).ifPresent(objection -> errors.add("nieuw", objection));
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(purpose, secret, account.get(), name, errors)).build();
        }
        Account opened = accounts.open(purpose, secret, name, asksSecret ? password : null).orElseThrow();
        steps.openDoor(opened.address());
        // Whoever has the mailbox has shown who they are; a second step still follows where a role asks for it.
        return onwards.after(steps.begin(opened, asksSecret ? SignInSteps.PASSWORD : SignInSteps.CODE, userAgent), onwards.of("/", ""));
    }

    private TemplateInstance page(Purpose purpose, String secret, Account account, String name, FormErrors errors) {
        boolean invitation = purpose == Purpose.UITNODIGING;
        return Templates.link(new View((invitation ? "/uitnodiging/" : "/wachtwoord/") + secret,
                Objects.requireNonNullElse(name, account.name), invitation, !sessions.signsInWithCode(account), errors));
    }

    private static Response.ResponseBuilder gone() {
        return Response.status(404).entity(Templates.gone());
    }
}
