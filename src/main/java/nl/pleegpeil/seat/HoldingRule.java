package nl.pleegpeil.seat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may hold a seat beside whom: all the rules there are. */
public enum HoldingRule {
    /** A pleegouderraad has members; every other seat a holder and deputies. */
    CAPACITY_OF_THE_ROLE((seat, fresh, others) -> Capacity.in(seat.role()).contains(fresh.capacity())),
    /** Nobody holds a seat before it is opened or after it is closed. */
    WHILE_THE_SEAT_IS_OPEN((seat, fresh, others) -> !fresh.from().isBefore(seat.openedOn) && seat.closedOn == null),
    /** One holder at a time; the next may begin on the day the last one ends. */
    ONE_HOLDER_AT_A_TIME((seat, fresh, others) -> fresh.capacity() != Capacity.HOUDER
            || others.stream().noneMatch(other -> other.capacity() == Capacity.HOUDER && other.overlaps(fresh))),
    /** Nobody holds the same seat twice at the same time, not as something else either. */
    ONE_PLACE_PER_PERSON((seat, fresh, others) -> others.stream()
            .noneMatch(other -> other.account() == fresh.account() && other.overlaps(fresh)));

    @FunctionalInterface
    private interface Check {
        boolean allows(Seat seat, Stay fresh, List<Stay> others);
    }

    private final Check check;

    HoldingRule(Check check) {
        this.check = check;
    }

    /**
     * The first rule that a new stay would break.
     *
     * @param others everybody who holds, held or will hold the seat
     */
    static Optional<HoldingRule> brokenBy(Seat seat, Stay fresh, List<Stay> others) {
        return Arrays.stream(values()).filter(rule -> !rule.check.allows(seat, fresh, others)).findFirst();
    }
}
