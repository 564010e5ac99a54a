package nl.pleegpeil.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.AccountStatus;
import nl.pleegpeil.account.OneTimeSecret;
import nl.pleegpeil.account.OneTimeSecret.Purpose;
import nl.pleegpeil.account.Passwords;
import nl.pleegpeil.account.SecondFactor;
import nl.pleegpeil.attempt.Throttle.Verdict;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;

/**
 * The steps of signing in: password or code by mail, and then the second factor where a role asks for one. Every step
 * answers the same whether an account exists or not.
 */
@ApplicationScoped
class SignInSteps {

    static final String PASSWORD = "wachtwoord";
    static final String CODE = "code";
    static final String SECOND = "tweede-stap";
    static final String FROM_ANYWHERE = "wachtwoord-overal";

    private static final int CODE_RANGE = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * What became of a step.
     *
     * @param cookie   the session, complete or not; null: the step failed
     * @param complete whether the visitor is in
     */
    record Outcome(NewCookie cookie, boolean complete) {

        static final Outcome FAILED = new Outcome(null, false);

        boolean failed() {
            return cookie == null;
        }
    }

    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final Throttle throttle;
    private final MailQueue mail;
    private final Sealer sealer;
    private final SignInTexts texts;
    private final CurrentScope current;
    private final Clock clock;
    private final AuditTrail trail;

    SignInSteps(Passwords passwords, SecondFactor secondFactor, Sessions sessions, Throttle throttle, MailQueue mail,
            SecretKey secret, SignInTexts texts, CurrentScope current, Clock clock,
            AuditTrail trail) {
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.throttle = throttle;
        this.mail = mail;
        this.sealer = new Sealer(secret, "mail-code");
        this.texts = texts;
        this.current = current;
        this.clock = clock;
        this.trail = trail;
    }

    /** The first step with a password. */
    Outcome withPassword(String email, String password, String userAgent) {
        String address = Account.normal(email);
        // Before the transaction: these have one of their own, and whoever waits for a second connection holds none.
        Verdict verdict = doorOf(address);
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> Account.ofAddress(address));
        // Looked at even when the door is closed: the time of the answer must not tell either. Outside a transaction: it is slow.
        boolean fits = passwords.fits(account, password);
        return QuarkusTransaction.requiringNew().call(() -> withPassword(address, verdict, fits, userAgent));
    }

    /**
     * Few attempts from one network, so that somebody else's do not lock out the owner; more, but not many, from all
     * networks together.
     */
    private Verdict doorOf(String address) {
        Verdict here = throttle.attempt(PASSWORD, address + " " + current.origin());
        Verdict everywhere = throttle.attempt(FROM_ANYWHERE, address, Throttle.FROM_ALL_NETWORKS);
        return here != Verdict.OPEN ? here : everywhere;
    }

    /** After the right password, or a new one. */
    void openDoor(String address) {
        throttle.forget(PASSWORD, address + " " + current.origin());
        throttle.forget(FROM_ANYWHERE, address);
    }

    private Outcome withPassword(String address, Verdict verdict, boolean fits, String userAgent) {
        Optional<Account> account = Account.ofAddress(address);
        if (verdict == Verdict.JUST_CLOSED) {
            account.ifPresent(this::warn);
        }
        if (verdict != Verdict.OPEN || !fits || !sessions.mayEnter(account.orElseThrow()) || account.get().identityProvider != null) {
            noteFailure(account, PASSWORD, verdict);
            return Outcome.FAILED;
        }
        openDoor(address);
        return begin(account.get(), PASSWORD, userAgent);
    }

    /** Begins the session of somebody who has just shown that the mailbox is theirs, or that the password is. */
    @Transactional
    Outcome begin(Account account, String means, String userAgent) {
        boolean complete = !sessions.needsSecondFactor(account);
        return new Outcome(sessions.begin(account, means, complete, userAgent, current.origin()), complete);
    }

    private void warn(Account account) {
        if (account.is(AccountStatus.ACTIEF)) {
            mail.put(new Letter("slot", account.email, texts.lockedSubject(), texts.lockedMail(account.name)));
        }
    }

    /**
     * Mails a code to a member of a pleegouderraad; to anybody else with an account a mail that says how they sign in.
     *
     * @return a ticket that goes with the code, also when nothing was mailed
     */
    String sendCode(String email) {
        String address = Account.normal(email);
        Verdict verdict = throttle.attempt(CODE, address);
        return QuarkusTransaction.requiringNew().call(() -> sendCode(address, verdict));
    }

    private String sendCode(String address, Verdict verdict) {
        Optional<Account> account = verdict == Verdict.OPEN
                ? Account.ofAddress(address).filter(sessions::mayEnter) : Optional.empty();
        long number = 0;
        if (account.isPresent() && sessions.signsInWithCode(account.get())) {
            String code = "%08d".formatted(RANDOM.nextInt(CODE_RANGE));
            number = OneTimeSecret.make(Purpose.CODE, account.get().id, new Secret(code), clock.instant()).id;
            mail.put(new Letter(CODE, address, texts.codeSubject(), texts.codeMail(account.get().name, code)));
        } else {
            account.ifPresent(found -> mail.put(new Letter(CODE, address, texts.codeSubject(), texts.noCodeMail(found.name))));
        }
        // The number says which code was asked for from this browser: a code is not to be guessed from another one.
        // Of one length, whatever the number: the length must not tell that there is a code.
        return sealer.seal("%019d %s".formatted(number, address));
    }

    /** The step with the code that was mailed. */
    @Transactional
    Outcome withCode(String ticket, String typed, String userAgent) {
        Optional<String[]> asked = sealer.open(ticket == null ? "" : ticket).map(text -> text.split(" ", 2));
        if (asked.isEmpty()) {
            return Outcome.FAILED;
        }
        String code = typed == null ? "" : typed.replaceAll("\\D", "");
        Optional<OneTimeSecret> sent = OneTimeSecret.open(Purpose.CODE, Long.parseLong(asked.get()[0]), clock.instant());
        if (sent.isEmpty() || !sent.get().fits(new Secret(code))) {
            noteFailure(sent.flatMap(found -> Account.signingIn(found.accountId)), CODE, Verdict.OPEN);
            return Outcome.FAILED;
        }
        sent.get().use(clock.instant());
        Optional<Account> account = Account.signingIn(sent.get().accountId)
                .filter(found -> sessions.mayEnter(found) && sessions.signsInWithCode(found));
        throttle.forget(CODE, asked.get()[1]);
        return account.map(found -> begin(found, CODE, userAgent)).orElse(Outcome.FAILED);
    }

    /** Who is between the first and the second step. */
    @Transactional
    Optional<Account> between(String cookie) {
        return sessions.waiting(cookie).flatMap(signIn -> Account.signingIn(signIn.accountId))
                .filter(sessions::mayEnter);
    }

    /** The second step with a code from an app, or a recovery code. */
    Outcome withSecondFactor(String cookie, String typed) {
        Optional<Long> who = QuarkusTransaction.requiringNew().call(() -> sessions.waiting(cookie).map(signIn -> signIn.accountId));
        if (who.isEmpty()) {
            return Outcome.FAILED;
        }
        Verdict verdict = throttle.attempt(SECOND, String.valueOf(who.get()));
        return QuarkusTransaction.requiringNew().call(() -> withSecondFactor(cookie, who.get(), typed, verdict));
    }

    private Outcome withSecondFactor(String cookie, long who, String typed, Verdict verdict) {
        // Locked: of two requests with one code only the first finds it unused.
        Optional<Account> account = Account.lockedForSignIn(who).filter(sessions::mayEnter).filter(Account::hasSecondFactor);
        Optional<SignIn> signIn = sessions.waiting(cookie);
        if (account.isEmpty() || signIn.isEmpty() || verdict != Verdict.OPEN || !secondFactor.fits(account.get(), typed)) {
            noteFailure(account, SECOND, verdict);
            return Outcome.FAILED;
        }
        throttle.forget(SECOND, String.valueOf(who));
        return new Outcome(sessions.complete(signIn.get().id), true);
    }

    /**
     * Takes a second factor into use, at the first sign-in of a role that needs one.
     *
     * @return recovery codes to be shown once; empty when the code was not made with the secret
     */
    @Transactional
    List<String> adoptSecondFactor(Account account, String secret, String code) {
        Account fresh = Account.lockedForSignIn(account.id).orElseThrow();
        List<String> codes = fresh.hasSecondFactor() ? List.of() : secondFactor.adopt(fresh, secret, code);
        if (!codes.isEmpty()) {
            trail.record(Actor.account(fresh.id, fresh.name, current.origin()), AuditAct.SECOND_FACTOR_CHANGED,
                    Subject.of("account", fresh.id), texts.auditSetUp());
        }
        return codes;
    }

    /** Whose door was tried is written down only when it is somebody's: what others typed may be anything. */
    private void noteFailure(Optional<Account> account, String step, Verdict verdict) {
        AuditAct act = verdict == Verdict.OPEN ? AuditAct.SIGN_IN_FAILED : AuditAct.SIGN_IN_LOCKED;
        trail.record(Actor.unknown(current.origin()), act,
                account.map(found -> Subject.of("account", found.id)).orElse(Subject.none()), step);
    }

    /** Completes the session after its second factor was set up. */
    @Transactional
    Outcome complete(String cookie) {
        return sessions.waiting(cookie).map(signIn -> new Outcome(sessions.complete(signIn.id), true)).orElse(Outcome.FAILED);
    }
}
