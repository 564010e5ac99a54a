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
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.AccountStatus;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.account.OneTimeSecret;
import nl.pleegpeil.account.OneTimeSecret.Purpose;
import nl.pleegpeil.account.Passwords;
import nl.pleegpeil.shared.FormErrors;

/** What the link on the console opens: the account of the first beheerder. */
@Path("/in-gebruik-nemen/{geheim}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class FirstStartPages {

    @CheckedTemplate(basePath = "signin")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance first(String secret, String name, String email, FormErrors errors);
    }

    private final FirstSeat seats;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInSteps steps;
    private final Onwards onwards;
    private final SignInTexts texts;
    private final Clock clock;

    FirstStartPages(FirstSeat seats, Accounts accounts, Passwords passwords, SignInSteps steps, Onwards onwards,
            SignInTexts texts, Clock clock) {
        this.seats = seats;
        this.accounts = accounts;
        this.passwords = passwords;
        this.steps = steps;
        this.onwards = onwards;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response show(@PathParam("geheim") String secret) {
        return link(secret).isPresent() ? Response.ok(Templates.first(secret, "", "", FormErrors.none())).header("Cache-Control", "no-store").build()
                : gone();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response make(@PathParam("geheim") String secret, @FormParam("naam") String name, @FormParam("email") String email,
            @FormParam("nieuw") String password, @HeaderParam("User-Agent") String userAgent) {
        Optional<OneTimeSecret> link = link(secret);
        if (link.isEmpty()) {
            return gone();
        }
        String called = Objects.requireNonNullElse(name, "").strip();
        String address = Account.normal(email);
        FormErrors errors = FormErrors.none();
        if (called.isEmpty() || called.length() > Account.LONGEST_NAME) {
            errors.add("naam", texts.nameMissing(Account.LONGEST_NAME));
        }
        Optional<Account> known = Account.ofAddress(address);
        if (!Account.isAddress(address)) {
            errors.add("email", texts.emailMissing());
        }
        if (known.isPresent()) {
            // Whoever was here before comes back with the password they have.
            if (!known.get().is(AccountStatus.ACTIEF) || !passwords.fits(known, password)) {
                errors.add("nieuw", texts.knownAddress());
            }
        } else {
            passwords.objection(password, address, called).ifPresent(objection -> errors.add("nieuw", objection));
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(Templates.first(secret, called, Objects.requireNonNullElse(email, ""), errors)).build();
        }
        link.get().use(clock.instant());
        Account account = known.orElseGet(() -> accounts.openAtOnce(address, called, password));
        seats.give(account.id);
        return onwards.after(steps.begin(account, SignInSteps.PASSWORD, userAgent), onwards.of("/instellen", ""));
    }

    /** The link, as long as nobody manages the installation. */
    private Optional<OneTimeSecret> link(String secret) {
        return seats.isTaken() ? Optional.empty() : OneTimeSecret.valid(Purpose.INSTELLEN, secret, clock.instant());
    }

    private static Response gone() {
        return Response.status(404).entity(LinkPages.Templates.gone()).build();
    }
}
