package nl.pleegpeil.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.seat.People;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.shared.Option;

/** Gives the room of seats the names of the people on them. */
@ApplicationScoped
class AccountNames implements People {

    private final CurrentScope current;
    private final AccountTexts texts;
    private final Clock clock;

    AccountNames(CurrentScope current, AccountTexts texts, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String nameOf(long accountId) {
        return Account.nameOf(accountId).orElseGet(texts::erasedName);
    }

    @Override
    public List<Option> choosable() {
        return people().filter(account -> !account.is(AccountStatus.GEBLOKKEERD) && !account.is(AccountStatus.GEWIST))
                .map(account -> new Option(String.valueOf(account.id), account.name + " (" + account.address() + ")")).toList();
    }

    /** Everybody, for who manages accounts; for a holder those who share one of their seats, such as a deputy. */
    private Stream<Account> people() {
        Scope scope = current.scope();
        LocalDate today = LocalDate.now(clock);
        return scope.may(Right.MANAGE_ACCOUNTS) ? Account.all(scope).stream()
                : scope.seats().stream().flatMap(seat -> SeatHolding.openOf(seat, today).stream())
                        .map(holding -> holding.accountId).distinct()
                        .filter(id -> !scope.account().equals(Optional.of(id))).flatMap(id -> Account.signingIn(id).stream());
    }
}
