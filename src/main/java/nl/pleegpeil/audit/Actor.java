package nl.pleegpeil.audit;

import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Scope;

/**
 * Who did it, as they were known at that moment, and from where.
 *
 * @param account  the account; empty for the public, the operator's token and the service itself
 * @param name     the name of the account or token; "" for somebody who did not sign in
 * @param seatId   the seat, where there was exactly one; otherwise empty
 * @param seatName the names of the seats, with commas between them
 * @param origin   the shortened address; "" where there was none
 */
public record Actor(Optional<Long> account, String name, Optional<Long> seatId, String seatName, String origin) {

    /** Whoever asks. */
    public static Actor of(Scope scope, String origin) {
        List<Grant> seats = scope.grants().stream().filter(grant -> grant.seatId() != Grant.NO_SEAT).toList();
        return of(scope, seats, origin);
    }

    /** Whoever asks, in the one seat that allowed the act. */
    public static Actor of(Scope scope, Grant seat, String origin) {
        return of(scope, List.of(seat), origin);
    }

    private static Actor of(Scope scope, List<Grant> seats, String origin) {
        List<Long> ids = seats.stream().map(Grant::seatId).distinct().toList();
        return new Actor(scope.account(), scope.name(), ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty(),
                String.join(", ", seats.stream().map(Grant::seatName).distinct().toList()), origin);
    }

    /** An account that is only now showing who it is: at its sign-in, or through a link in a mail. */
    public static Actor account(long account, String name, String origin) {
        return new Actor(Optional.of(account), name, Optional.empty(), "", origin);
    }

    /** Somebody who is not signed in, such as one who tried to. */
    public static Actor unknown(String origin) {
        return new Actor(Optional.empty(), "", Optional.empty(), "", origin);
    }

    /** The service itself, such as its nightly run. */
    public static Actor service(String name) {
        return new Actor(Optional.empty(), name, Optional.empty(), "", "");
    }
}
