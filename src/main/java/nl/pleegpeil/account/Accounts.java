package nl.pleegpeil.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.account.OneTimeSecret.Purpose;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.shared.PublicAddress;

/** What happens to an account from its invitation to its erasure. */
@ApplicationScoped
public class Accounts {

    private final MailQueue mail;
    private final PublicAddress address;
    private final IdentityProviders providers;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final AccountTexts texts;
    private final Clock clock;
    private final Event<AccountEnded> ended;
    private final AuditTrail trail;
    private final SeatKeeper keeper;

    Accounts(MailQueue mail, PublicAddress address, IdentityProviders providers, Passwords passwords, SecondFactor secondFactor,
            AccountTexts texts, Clock clock, Event<AccountEnded> ended, AuditTrail trail,
            SeatKeeper keeper) {
        this.mail = mail;
        this.address = address;
        this.providers = providers;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.texts = texts;
        this.clock = clock;
        this.ended = ended;
        this.trail = trail;
        this.keeper = keeper;
    }

    /** A new account, with a mail that opens it. */
    @Transactional
    public Account invite(String email, String name) {
        Account account = Account.invite(email, name, clock.instant());
        // Whoever signs in at their own organisation has nothing to open here.
        providers.ofAddress(account.email).ifPresent(provider -> settle(account, provider));
        sendInvitation(account);
        return account;
    }

    /** Sends the invitation once more; the earlier one opens nothing any more. */
    @Transactional
    public void sendInvitation(Account account) {
        if (account.identityProvider != null) {
            note(AuditAct.ACCOUNT_CHANGED, account, texts.auditInvited());
            mail.put(new Letter("uitnodiging", account.email, texts.invitationSubject(),
                    texts.organisationMail(account.name, address.of("/inloggen"))));
            return;
        }
        account.invitedAt = clock.instant();
        Secret secret = Secret.fresh();
        OneTimeSecret.make(Purpose.UITNODIGING, account.id, secret, clock.instant());
        note(AuditAct.ACCOUNT_CHANGED, account, texts.auditInvited());
        mail.put(new Letter("uitnodiging", account.email, texts.invitationSubject(),
                texts.invitationMail(account.name, address.of("/uitnodiging/" + secret.plain()))));
    }

    /** Mails a link for a new password to whoever has an account of our own; nobody is told whether there is one. */
    @Transactional
    public void sendPasswordLink(String email) {
        Account.ofAddress(email).filter(account -> account.is(AccountStatus.ACTIEF) && account.identityProvider == null)
                .ifPresent(account -> {
                    Secret secret = Secret.fresh();
                    OneTimeSecret.make(Purpose.WACHTWOORD, account.id, secret, clock.instant());
                    mail.put(new Letter("wachtwoord", account.email, texts.resetSubject(),
                            texts.resetMail(account.name, address.of("/wachtwoord/" + secret.plain()))));
                });
    }

    /** The account that a link was mailed to; empty when the link opens nothing (any more). */
    @Transactional
    public Optional<Account> openedBy(Purpose purpose, String secret) {
        return OneTimeSecret.valid(purpose, secret, clock.instant()).flatMap(link -> Account.signingIn(link.accountId));
    }

    /** Uses the link, and takes the password into use; without one (a sign-in with codes) only the account opens. */
    @Transactional
    public Optional<Account> open(Purpose purpose, String secret, String name, String password) {
        Optional<OneTimeSecret> link = OneTimeSecret.valid(purpose, secret, clock.instant());
        Optional<Account> account = link.flatMap(valid -> Account.signingIn(valid.accountId))
                .filter(found -> !found.is(AccountStatus.GEBLOKKEERD) && !found.is(AccountStatus.GEWIST));
        account.ifPresent(found -> {
            link.orElseThrow().use(clock.instant());
            found.status = AccountStatus.ACTIEF.code();
            found.openedAt = found.openedAt == null ? clock.instant() : found.openedAt;
            note(AuditAct.ACCOUNT_CHANGED, found, texts.auditOpened());
            if (name != null) {
                found.name = name;
            }
            if (password != null) {
                setPassword(found, password);
            }
        });
        return account;
    }

    /** The first beheerder, or another account that needs no invitation because its maker sits at the machine. */
    @Transactional
    public Account openAtOnce(String email, String name, String password) {
        Account account = Account.invite(email, name, clock.instant());
        account.status = AccountStatus.ACTIEF.code();
        account.openedAt = clock.instant();
        note(AuditAct.ACCOUNT_CHANGED, account, texts.auditOpened());
        if (password != null) {
            passwords.set(account, password);
        }
        return account;
    }

    /**
     * The account of somebody who comes from their identity provider; made at the first time.
     *
     * @param email verified by the provider
     * @return empty when the address belongs to an account of our own or of another provider, or when it is blocked
     */
    @Transactional
    public Optional<Account> arriving(String email, String name, String provider) {
        Account account = Account.ofAddress(email).orElseGet(() -> {
            Account made = Account.invite(email, name, clock.instant());
            settle(made, provider);
            return made;
        });
        return Optional.of(account).filter(found -> found.is(AccountStatus.ACTIEF) && provider.equals(found.identityProvider));
    }

    private static void settle(Account account, String provider) {
        account.identityProvider = provider;
        account.status = AccountStatus.ACTIEF.code();
    }

    /** A new password; everything that was opened with the old one closes. */
    @Transactional
    public void setPassword(Account account, String password) {
        passwords.set(account, password);
        note(AuditAct.PASSWORD_CHANGED, account, "");
        ended.fire(new AccountEnded(account.id));
    }

    @Transactional
    public void block(Account account) {
        account.status = AccountStatus.GEBLOKKEERD.code();
        OneTimeSecret.endAll(account.id, clock.instant());
        note(AuditAct.ACCOUNT_CHANGED, account, texts.auditBlocked());
        ended.fire(new AccountEnded(account.id));
    }

    @Transactional
    public void unblock(Account account) {
        note(AuditAct.ACCOUNT_CHANGED, account, texts.auditUnblocked());
        boolean wasOpened = account.openedAt != null || account.identityProvider != null;
        account.status = (wasOpened ? AccountStatus.ACTIEF : AccountStatus.UITGENODIGD).code();
    }

    /** For somebody who lost their telephone and their codes: they set up a new second factor at the next sign-in. */
    @Transactional
    public void removeSecondFactor(Account account) {
        secondFactor.remove(account);
        note(AuditAct.SECOND_FACTOR_CHANGED, account, texts.auditRemoved());
        ended.fire(new AccountEnded(account.id));
    }

    /** Takes away everything that says whose account it was. What the seat did stays with the seat. */
    @Transactional
    public void erase(Account account) {
        note(AuditAct.OWN_DATA_ERASED, account, "");
        leaveSeats(account);
        ended.fire(new AccountEnded(account.id));
        OneTimeSecret.endAll(account.id, clock.instant());
        secondFactor.remove(account);
        account.status = AccountStatus.GEWIST.code();
        account.email = null;
        account.name = texts.erasedName();
        account.passwordHash = null;
        account.identityProvider = null;
    }

    /** A seat whose holder is gone is vacant, and says so. */
    private void leaveSeats(Account account) {
        LocalDate today = LocalDate.now(clock);
        SeatHolding.openOfAccount(account.id).forEach(holding ->
                keeper.leave(holding.id, holding.heldFrom.isAfter(today) ? holding.heldFrom : today));
    }

    private void note(AuditAct act, Account account, String detail) {
        trail.record(act, Subject.of("account", account.id), detail);
    }
}
