package nl.pleegpeil.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatReach;

/**
 * Which accounts the visitor may block, help or erase. A beheerder of one region leaves alone who has a seat elsewhere;
 * an example account, whose password everybody can read, leaves alone everybody real.
 */
@ApplicationScoped
class AccountReach {

    private final CurrentScope current;
    private final Clock clock;

    AccountReach(CurrentScope current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    boolean covers(Account account) {
        Scope scope = current.scope();
        boolean isExample = scope.account().flatMap(Account::signingIn).filter(visitor -> visitor.isExample).isPresent();
        if (isExample && !account.isExample) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        List<Seat> seats = SeatHolding.openOfAccount(account.id).stream().map(holding -> holding.seatId).distinct()
                .flatMap(id -> Seat.numbered(id).stream()).filter(seat -> seat.isOpenOn(today)).toList();
        return scope.mayEverywhere(Right.MANAGE_ACCOUNTS) || seats.stream().allMatch(seat -> SeatReach.manages(scope, seat.areas()));
    }
}
