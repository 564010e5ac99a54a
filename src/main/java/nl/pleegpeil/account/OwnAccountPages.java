package nl.pleegpeil.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** One's own account: name, password, second factor, and leaving. */
@Path("/mijn-account")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OWN_ACCOUNT)
public class OwnAccountPages {

    /** One of one's own seats; only who answers for it can hand it over. */
    public record OwnSeat(long id, String name, boolean mayHandOver) {
    }

    /** The page; codes are shown once, right after they were made. */
    public record View(Account account, List<OwnSeat> seats, long codesLeft, List<String> codes, FormErrors errors, String saved) {
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance own(View view);
    }

    private static final String OLD_PASSWORD = "wachtwoord-van-nu";
    private static final String NEW_CODES = "herstelcodes";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final CurrentScope current;
    private final AccountTexts texts;
    private final AuditTrail trail;
    private final Throttle throttle;
    private final GuardTexts guardTexts;
    private final Clock clock;

    OwnAccountPages(Accounts accounts, Passwords passwords, SecondFactor secondFactor, CurrentScope current, AccountTexts texts,
            AuditTrail trail, Throttle throttle, GuardTexts guardTexts, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.current = current;
        this.texts = texts;
        this.trail = trail;
        this.throttle = throttle;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestQuery("bewaard") String saved) {
        return page(own(), List.of(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("/naam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response rename(@FormParam("naam") String name) {
        Account account = own();
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > Account.LONGEST_NAME) {
            return refused(page(account, List.of(), FormErrors.none().add("naam", texts.wrongName(Account.LONGEST_NAME)), ""));
        }
        if (Guard.hasWhatMustGo(called)) {
            return refused(page(account, List.of(), FormErrors.none().add("naam", guardTexts.notInName()), ""));
        }
        account.name = called;
        trail.record(AuditAct.ACCOUNT_CHANGED, Subject.of("account", account.id), texts.auditNamed());
        return saved("naam");
    }

    @POST
    @Path("/wachtwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response changePassword(@FormParam("oud") String old, @FormParam("nieuw") String chosen) {
        Account account = own();
        FormErrors errors = FormErrors.none();
        boolean isOpen = throttle.attempt(OLD_PASSWORD, String.valueOf(account.id)) == Throttle.Verdict.OPEN;
        if (!passwords.fits(Optional.of(account), old) || !isOpen) {
            trail.record(isOpen ? AuditAct.SIGN_IN_FAILED : AuditAct.SIGN_IN_LOCKED, Subject.of("account", account.id), OLD_PASSWORD);
            errors.add("oud", isOpen ? texts.oldPasswordWrong() : texts.tooOften());
        } else {
            throttle.forget(OLD_PASSWORD, String.valueOf(account.id));
        }
        passwords.objection(chosen, account.address(), account.name).ifPresent(objection -> errors.add("nieuw", objection));
        if (!errors.isEmpty()) {
            return refused(page(account, List.of(), errors, ""));
        }
        accounts.setPassword(account, chosen);
        // Every session ended with the old password, this one too.
        return Response.seeOther(URI.create("/inloggen?melding=wachtwoord")).build();
    }

    @POST
    @Path("/herstelcodes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response renewCodes(@FormParam("code") String code) {
        Account account = Account.lockedForSignIn(own().id).orElseThrow();
        boolean isOpen = throttle.attempt(NEW_CODES, String.valueOf(account.id)) == Throttle.Verdict.OPEN;
        if (!isOpen || !account.hasSecondFactor() || !secondFactor.fits(account, code)) {
            trail.record(isOpen ? AuditAct.SIGN_IN_FAILED : AuditAct.SIGN_IN_LOCKED, Subject.of("account", account.id), NEW_CODES);
            return refused(page(account, List.of(), FormErrors.none().add("code", isOpen ? texts.wrongCode() : texts.tooOften()), ""));
        }
        throttle.forget(NEW_CODES, String.valueOf(account.id));
        trail.record(AuditAct.SECOND_FACTOR_CHANGED, Subject.of("account", account.id), texts.auditRenewed());
        return Response.ok(page(account, secondFactor.renewRecoveryCodes(account), FormErrors.none(), "herstelcodes"))
                .header("Cache-Control", "no-store").build();
    }

    /** Everything that is kept about the account holder, for themselves. */
    @GET
    @Path("/gegevens.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response export() {
        Account account = own();
        trail.recordApart(AuditAct.OWN_DATA_HANDED_OUT, Subject.of("account", account.id), "");
        return Response.ok(new AccountExport(account.address(), account.name, account.status, account.hasPassword(),
                account.hasSecondFactor(), account.identityProvider, account.createdAt,
                current.scope().grants().stream().map(Grant::seatName).toList()))
                .header("Content-Disposition", "attachment; filename=\"mijn-account.json\"").build();
    }

    @POST
    @Path("/wissen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response erase(@FormParam("zeker") String sure) {
        Account account = own();
        if (!"ja".equals(sure)) {
            return refused(page(account, List.of(), FormErrors.none().add("zeker", texts.notSure()), ""));
        }
        // Whoever is the only one that can manage accounts would lock everybody out.
        if (current.scope().may(Right.MANAGE_ACCOUNTS)) {
            return refused(page(account, List.of(), FormErrors.none().add("zeker", texts.handOverFirst()), ""));
        }
        accounts.erase(account);
        return Response.seeOther(URI.create("/inloggen?melding=gewist")).build();
    }

    private Account own() {
        return current.scope().account().flatMap(Account::signingIn)
                .orElseThrow(() -> Refusal.notFound(texts.noSuchAccount()));
    }

    private TemplateInstance page(Account account, List<String> codes, FormErrors errors, String saved) {
        LocalDate today = LocalDate.now(clock);
        List<OwnSeat> seats = current.scope().grants().stream()
                .map(grant -> new OwnSeat(grant.seatId(), grant.seatName(), SeatHolding.openOf(grant.seatId(), today).stream()
                        .anyMatch(holding -> holding.accountId.equals(account.id) && holding.isOpen() && holding.capacity().answersForSeat())))
                .toList();
        return Templates.own(new View(account, seats,
                RecoveryCode.left(account.id), codes, errors, saved));
    }

    private static Response saved(String what) {
        return Response.seeOther(URI.create("/mijn-account?bewaard=" + what)).build();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
