package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Grants;
import nl.pleegpeil.access.IdentitySource;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.AccountEnded;
import nl.pleegpeil.account.AccountStatus;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Settings;
import nl.pleegpeil.token.ApiToken;

/** Opens, finds and ends sessions, and tells whose they are. */
@ApplicationScoped
public class Sessions implements IdentitySource {

    private final Grants grants;
    private final Organisations organisations;
    private final SignInSettings settings;
    private final PublicAddress address;
    private final Clock clock;
    private final AuditTrail trail;
    private final Settings example;

    Sessions(Grants grants, Organisations organisations, SignInSettings settings, PublicAddress address, Clock clock,
            AuditTrail trail, Settings example) {
        this.grants = grants;
        this.organisations = organisations;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
        this.trail = trail;
        this.example = example;
    }

    /**
     * Begins a session.
     *
     * @param means    wachtwoord or code
     * @param complete whether no second step is to follow
     * @return the cookie that carries it
     */
    @Transactional
    public NewCookie begin(Account account, String means, boolean complete, String userAgent, String origin) {
        return begin(account, means, null, complete, userAgent, origin);
    }

    /**
     * Begins a session for somebody whom their organisation vouches for; a second step is the organisation's own. It
     * opens only seats with these roles within the organisation's reach.
     *
     * @return the cookie that carries it; empty when it would open no seat at all
     */
    @Transactional
    public Optional<NewCookie> beginVouched(Account account, String organisation, Set<Role> roles, String userAgent, String origin) {
        String codes = roles.stream().map(Role::code).sorted().collect(Collectors.joining("+"));
        return vouchedSeats(account, organisation, Set.of(codes.split("\\+"))).filter(seats -> !seats.isEmpty())
                .map(seats -> begin(account, organisation, codes, true, userAgent, origin));
    }

    private NewCookie begin(Account account, String means, String vouchedRoles, boolean complete, String userAgent, String origin) {
        Secret secret = Secret.fresh();
        SignIn signIn = new SignIn();
        signIn.accountId = account.id;
        signIn.secretHash = secret.hash();
        signIn.means = means;
        signIn.vouchedRoles = vouchedRoles;
        signIn.startedAt = clock.instant();
        signIn.lastSeenAt = signIn.startedAt;
        signIn.completedAt = complete ? signIn.startedAt : null;
        signIn.device = Device.of(userAgent);
        signIn.origin = origin;
        signIn.persist();
        if (complete) {
            noteIn(account, means, origin);
        }
        return cookie(secret.plain(), (int) settings.longest().toSeconds());
    }

    /** The first half of a sign-in whose second step is still to come. */
    @Transactional
    Optional<SignIn> waiting(String secret) {
        return alive(secret).filter(signIn -> !signIn.isComplete());
    }

    /**
     * Completes a sign-in. It gets a new secret: the one that was known before the second step opens nothing.
     *
     * @return the cookie that carries it on
     */
    @Transactional
    NewCookie complete(long signInId) {
        SignIn signIn = SignIn.findById(signInId);
        Secret secret = Secret.fresh();
        signIn.secretHash = secret.hash();
        signIn.completedAt = clock.instant();
        signIn.secondStep = true;
        signIn.lastSeenAt = signIn.completedAt;
        Account.signingIn(signIn.accountId).ifPresent(account -> noteIn(account, signIn.means, signIn.origin));
        return cookie(secret.plain(), (int) settings.longest().toSeconds());
    }

    /** Ends the session of this cookie. */
    @Transactional
    NewCookie end(String secret) {
        alive(secret).ifPresent(signIn -> {
            trail.record(AuditAct.SIGNED_OUT, Subject.none(), "");
            SignIn.end(signIn.id, signIn.accountId, clock.instant());
        });
        return cookie("", 0);
    }

    /** Whose session it is or was. */
    @Transactional
    Optional<Long> whose(String secret) {
        return secret == null || secret.isEmpty() ? Optional.empty() : SignIn.ofSecret(secret).map(signIn -> signIn.accountId);
    }

    /** Which of the account's sessions this request belongs to; 0 for none. */
    @Transactional
    long numberOf(String secret) {
        return alive(secret).map(signIn -> signIn.id).orElse(0L);
    }

    @Override
    @Transactional
    public Optional<Scope> ofSession(String secret) {
        Instant now = clock.instant();
        Optional<SignIn> found = alive(secret).filter(SignIn::isComplete);
        found.filter(signIn -> signIn.isWorthNoting(now)).ifPresent(signIn -> SignIn.seen(signIn.id, now));
        return found.flatMap(signIn -> Account.signingIn(signIn.accountId).filter(this::mayEnter)
                .flatMap(account -> seats(signIn, account).map(seats -> Scope.of(account.id, account.name, seats))));
    }

    /** The seats that a session opens; empty: not even a session, since its organisation is no longer switched on. */
    private Optional<List<Grant>> seats(SignIn signIn, Account account) {
        return signIn.vouched().map(roles -> vouchedSeats(account, signIn.means, roles))
                .orElseGet(() -> Optional.of(grants.of(account.id).stream().filter(seat -> isOpenedBy(signIn, account, seat)).toList()));
    }

    /** A seat that asks for a second step stays closed in a session without one, also when it was given meanwhile. */
    private static boolean isOpenedBy(SignIn signIn, Account account, Grant seat) {
        return signIn.secondStep || account.isExample || !seat.role().needsSecondFactor();
    }

    /** An example account opens nothing once the example was switched off: its password stands on the page. */
    boolean mayEnter(Account account) {
        return account.is(AccountStatus.ACTIEF) && (example.demo() || !account.isExample);
    }

    private Optional<List<Grant>> vouchedSeats(Account account, String organisation, Set<String> roles) {
        // The account may have come to another organisation, or to us, since the session began.
        return organisations.reachOf(organisation).filter(reach -> organisation.equals(account.identityProvider))
                .map(reach -> grants.of(account.id).stream().filter(reach.and(grant -> roles.contains(grant.role().code()))).toList());
    }

    /** The seats that a token opens: those of the account, within the reach of the organisation that it signs in at. */
    private List<Grant> seatsForToken(Account account) {
        List<Grant> all = grants.of(account.id);
        return account.identityProvider == null ? all : organisations.reachOf(account.identityProvider)
                .map(reach -> all.stream().filter(reach).toList()).orElse(List.of());
    }

    /** The organisation that vouched for this session; empty for one of our own. */
    @Transactional
    Optional<Organisations.Named> organisationOf(String secret) {
        return alive(secret).filter(signIn -> signIn.vouched().isPresent()).flatMap(signIn -> organisations.named(signIn.means));
    }

    @Override
    @Transactional
    public Optional<Scope> ofToken(String token) {
        LocalDate today = LocalDate.now(clock);
        Optional<ApiToken> found = token.startsWith(ApiToken.PREFIX) ? ApiToken.valid(token, today) : Optional.empty();
        found.ifPresent(valid -> valid.usedOn(today));
        return found.flatMap(valid -> Account.signingIn(valid.accountId).filter(this::mayEnter)
                .map(account -> Scope.of(account.id, account.name, seatsForToken(account)).throughToken(valid.allowed())));
    }

    void whenAccountEnds(@Observes AccountEnded ended) {
        SignIn.endAll(ended.accountId(), clock.instant());
    }

    private void noteIn(Account account, String means, String origin) {
        trail.record(Actor.account(account.id, account.name, origin), AuditAct.SIGNED_IN, Subject.of("account", account.id), means);
    }

    private Optional<SignIn> alive(String secret) {
        return secret == null || secret.isEmpty() ? Optional.empty() : SignIn.alive(secret, clock.instant(), settings);
    }

    /**
     * Whether any of the roles asks for more than a password. An example account is shared by all who try things out, on
     * whose telephone its app would be; it sees invented data only.
     */
    boolean needsSecondFactor(Account account) {
        return account.hasSecondFactor()
                || !account.isExample && grants.of(account.id).stream().anyMatch(grant -> grant.role().needsSecondFactor());
    }

    /** Whether the account signs in with codes by mail: members of a pleegouderraad, and nobody with more rights. */
    boolean signsInWithCode(Account account) {
        if (account.identityProvider != null) {
            return false;
        }
        List<Grant> seats = grants.of(account.id);
        return !seats.isEmpty() && seats.stream().allMatch(grant -> grant.role() == Role.PLEEGOUDERRAAD);
    }

    private NewCookie cookie(String value, int seconds) {
        // Lax: whoever follows a link in a mail is still signed in. Every form carries a token of its own.
        return new NewCookie.Builder(CurrentScope.COOKIE).value(value).path("/").httpOnly(true).secure(address.isEncrypted())
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }
}
