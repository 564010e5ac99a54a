package nl.pleegpeil.signin;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.AccountStatus;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.account.OneTimeSecret;
import nl.pleegpeil.account.OneTimeSecret.Purpose;
import nl.pleegpeil.account.Passwords;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Settings;
import org.jboss.logging.Logger;

/**
 * Makes sure that somebody can manage a new installation: the beheerder of PLEEGPEIL_BOOTSTRAP_*, or whoever opens the
 * link that is printed once at the start. No password exists that an installation did not choose itself.
 */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger("Pleegpeil");
    private static final int LATE = Interceptor.Priority.LIBRARY_AFTER + 100;

    private final Optional<String> email;
    private final Optional<String> password;
    private final FirstSeat seats;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PublicAddress address;
    private final SignInTexts texts;
    private final Clock clock;

    FirstStart(Settings settings, FirstSeat seats, Accounts accounts, Passwords passwords, PublicAddress address,
            SignInTexts texts, Clock clock) {
        this.email = settings.bootstrap().email().filter(given -> !given.isBlank());
        this.password = settings.bootstrap().password().filter(given -> !given.isBlank());
        this.seats = seats;
        this.accounts = accounts;
        this.passwords = passwords;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    void onStart(@Observes @Priority(LATE) StartupEvent event) {
        if (seats.isTaken()) {
            return;
        }
        if (email.isPresent() && password.isPresent()) {
            bootstrap(email.get(), password.get());
        } else {
            Secret secret = Secret.fresh();
            OneTimeSecret.make(Purpose.INSTELLEN, null, secret, clock.instant());
            LOG.warn(texts.setUpLink(address.of("/in-gebruik-nemen/" + secret.plain())));
        }
    }

    /** @throws ConfigurationException with a sentence for the operator when address or password will not do */
    private void bootstrap(String chosenEmail, String chosenPassword) {
        if (!Account.isAddress(Account.normal(chosenEmail))) {
            throw new ConfigurationException("PLEEGPEIL_BOOTSTRAP_EMAIL is geen e-mailadres.");
        }
        passwords.objection(chosenPassword, chosenEmail, "").ifPresent(objection -> {
            throw new ConfigurationException("PLEEGPEIL_BOOTSTRAP_PASSWORD: " + objection);
        });
        Optional<Account> known = Account.ofAddress(chosenEmail);
        if (known.filter(found -> !found.is(AccountStatus.ACTIEF)).isPresent()) {
            throw new ConfigurationException("PLEEGPEIL_BOOTSTRAP_EMAIL is van een account dat niet actief is. Kies een ander adres.");
        }
        Account account = known.orElseGet(() -> accounts.openAtOnce(chosenEmail, texts.firstName(), chosenPassword));
        seats.give(account.id);
        LOG.info(texts.firstMade());
    }
}
