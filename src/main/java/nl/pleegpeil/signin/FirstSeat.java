package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.AccountStatus;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;

/** The seat of beheerder over the whole installation, without which nobody can let anybody in. */
@ApplicationScoped
class FirstSeat {

    private final SeatKeeper keeper;
    private final Clock clock;

    FirstSeat(SeatKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Whether somebody who can sign in has it today; an example account is nobody. */
    @Transactional
    boolean isTaken() {
        LocalDate today = LocalDate.now(clock);
        return Seat.everywhere(Role.BEHEERDER, today).stream().flatMap(seat -> SeatHolding.openOf(seat.id, today).stream())
                .filter(holding -> holding.isHeldOn(today)).flatMap(holding -> Account.signingIn(holding.accountId).stream())
                .anyMatch(account -> account.is(AccountStatus.ACTIEF) && !account.isExample);
    }

    /** Opens the seat where it is missing, and gives it to an account. */
    @Transactional
    void give(long accountId) {
        LocalDate today = LocalDate.now(clock);
        Seat seat = Seat.everywhere(Role.BEHEERDER, today).stream().findFirst()
                .orElseGet(() -> keeper.open(new SeatPlan(Role.BEHEERDER, "", Optional.empty(), List.of(), "", "", today)));
        boolean hasHolder = SeatHolding.openOf(seat.id, today).stream().anyMatch(holding -> holding.capacity() == Capacity.HOUDER);
        keeper.hold(seat.id, new Stay(accountId, hasHolder ? Capacity.PLAATSVERVANGER : Capacity.HOUDER, today, null));
    }
}
