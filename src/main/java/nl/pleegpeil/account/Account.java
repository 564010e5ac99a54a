package nl.pleegpeil.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.example.Example;

/** A person who can sign in. */
@Entity
public class Account extends PanacheEntityBase {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;

    // One @, no blanks, a dot in the domain: whether mail arrives only mail can tell.
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"(),;:\\\\]{1,64}@[^@\\s<>\"(),;:\\\\]+\\.[^@\\s<>\"(),;:\\\\.]{2,}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    public Long id;
    /** Lower case; null once the account was erased. */
    public String email;
    public String name;
    /** Code of an {@link AccountStatus}. */
    public String status;
    /** Argon2id with its parameters; null: signs in otherwise. */
    String passwordHash;
    /** Sealed; null: no second factor yet. */
    String totpSecret;
    Long totpLastStep;
    /** Name of the identity provider that signs this account in; null: an account of our own. */
    public String identityProvider;
    /** Made with the example region, and leaves with it. */
    public boolean isExample;
    public Instant createdAt;
    /** When somebody first opened it; null: nobody did. */
    public Instant openedAt;
    /** When the last invitation went; null: none did. */
    public Instant invitedAt;

    /** An address as it is stored: without blanks around it, in lower case. */
    public static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text has the form of an address. */
    public static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    /** A new account that nobody has signed in to. The caller makes sure that the address is not taken. */
    public static Account invite(String email, String name, Instant now) {
        Account account = new Account();
        account.email = normal(email);
        account.name = name;
        account.status = AccountStatus.UITGENODIGD.code();
        account.createdAt = now;
        account.invitedAt = now;
        account.persist();
        return account;
    }

    /** The account that signs in with this address. */
    public static Optional<Account> ofAddress(String email) {
        return find("email", normal(email)).firstResultOptional();
    }

    /** For the sign-in itself, which happens before there is a scope. */
    public static Optional<Account> signingIn(long id) {
        return findByIdOptional(id);
    }

    /** The same, kept from any other request until the transaction ends. */
    public static Optional<Account> lockedForSignIn(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Every account that was not erased, by name; for those who manage them. */
    public static List<Account> all(Scope scope) {
        return scope.may(Right.MANAGE_ACCOUNTS) ? list("status <> ?1 order by name, id", AccountStatus.GEWIST.code()) : List.of();
    }

    /** An account, for itself and for those who manage them. */
    public static Optional<Account> numbered(long id, Scope scope) {
        boolean mayBeSeen = scope.may(Right.MANAGE_ACCOUNTS) || scope.account().filter(own -> own == id).isPresent();
        return mayBeSeen ? find("id = ?1 and status <> ?2", id, AccountStatus.GEWIST.code()).firstResultOptional() : Optional.empty();
    }

    /** How a person is called in lists of seats. */
    static Optional<String> nameOf(long id) {
        return find("id", id).<Account>firstResultOptional().map(account -> account.name);
    }

    /** Those of the example region. */
    public static List<Account> examples() {
        return list("isExample = true order by id");
    }

    /** Those that go when the example is left: made with it, or invited to an address that exists in it only. */
    public static List<Account> ofTheExample() {
        return list("isExample = true or email like ?1 order by id", "%" + Example.MAIL_DOMAIN);
    }

    static int forget(Collection<Long> accounts) {
        return (int) delete("id in ?1", accounts);
    }

    public boolean is(AccountStatus asked) {
        return asked.code().equals(status);
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public boolean hasSecondFactor() {
        return totpSecret != null;
    }

    /** The address it signs in with, for a page; "" once erased. */
    public String address() {
        return email == null ? "" : email;
    }
}
