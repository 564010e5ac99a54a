package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Grants;
import nl.pleegpeil.account.Account;

/** The accounts of the example region, for the sign-in page: they exist only with the example data. */
@ApplicationScoped
class ExampleAccounts {

    /** One, as the page shows it; the password is "" for who signs in with a code. */
    public record Shown(String email, String seats, String password) {
    }

    /** Open to everybody who reads this, and worth nothing outside the example. */
    static final String PASSWORD = "voorbeeld van Merenland";

    private final Grants grants;

    ExampleAccounts(Grants grants) {
        this.grants = grants;
    }

    @Transactional
    List<Shown> shown() {
        return Account.examples().stream().map(account -> new Shown(account.address(),
                String.join(", ", grants.of(account.id).stream().map(Grant::seatName).toList()),
                account.hasPassword() ? PASSWORD : "")).toList();
    }
}
