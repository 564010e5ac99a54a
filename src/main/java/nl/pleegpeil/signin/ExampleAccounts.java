package nl.pleegpeil.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Grants;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.shared.Settings;

/**
 * One account for every role, on the seats of the example region. They exist only with the example data, are listed on
 * the sign-in page with their password, and open nothing once the example is switched off (PLEEGPEIL_DEMO).
 */
@ApplicationScoped
class ExampleAccounts {

    /** One, as the page shows it; the password is "" for who signs in with a code. */
    public record Shown(String email, String seats, String password) {
    }

    /** Open to everybody who reads this, and worth nothing outside the example. */
    static final String PASSWORD = "voorbeeld van Merenland";

    // The seats come first.
    private static final int AFTER_SEATS = Interceptor.Priority.APPLICATION + 1_000;

    private final Accounts accounts;
    private final SeatKeeper keeper;
    private final Grants grants;
    private final SignInTexts texts;
    private final Settings settings;

    ExampleAccounts(Accounts accounts, SeatKeeper keeper, Grants grants, SignInTexts texts, Settings settings) {
        this.accounts = accounts;
        this.keeper = keeper;
        this.grants = grants;
        this.texts = texts;
        this.settings = settings;
    }

    void onExampleFilled(@Observes @Priority(AFTER_SEATS) ExampleFilled example) {
        Set<Role> missing = EnumSet.allOf(Role.class);
        for (Seat seat : Seat.exampleSeats()) {
            if (missing.remove(seat.role())) {
                put(seat);
            }
        }
        LocalDate since = Seat.exampleSeats().get(0).openedOn;
        String municipality = AreaTree.inForce().within(Example.REGION).get(0).code;
        for (Role role : missing) {
            List<String> areas = List.of(role.mayBeEverywhere() ? Example.REGION : municipality);
            put(keeper.open(new SeatPlan(role, "", Optional.empty(), areas, role.code() + Example.MAIL_DOMAIN, "", since)));
        }
    }

    private void put(Seat seat) {
        Role role = seat.role();
        Account account = accounts.openAtOnce(role.code() + Example.MAIL_DOMAIN, texts.exampleName(seat.name),
                role == Role.PLEEGOUDERRAAD ? null : PASSWORD);
        account.isExample = true;
        keeper.hold(seat.id, new Stay(account.id, Capacity.in(role).get(0), seat.openedOn, null));
    }

    /** Those that can be tried now. */
    @Transactional
    List<Shown> shown() {
        if (!settings.demo()) {
            return List.of();
        }
        return Account.examples().stream().map(account -> new Shown(account.address(),
                String.join(", ", grants.of(account.id).stream().map(Grant::seatName).toList()),
                account.hasPassword() ? PASSWORD : "")).toList();
    }
}
