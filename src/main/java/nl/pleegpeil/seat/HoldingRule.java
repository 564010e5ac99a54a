package nl.pleegpeil.seat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may hold a seat beside whom: all the rules there are. */
public enum HoldingRule {
    /** A pleegouderraad has members; every other seat a holder and deputies. */
    CAPACITY_OF_THE_ROLE {
        @Override
        boolean allows(Seat seat, Stay fresh, List<Stay> others) {
            return Capacity.in(seat.role()).contains(fresh.capacity());
        }
    },
    /** Nobody holds a seat before it is opened or after it is closed. */
    WHILE_THE_SEAT_IS_OPEN {
        @Override
        boolean allows(Seat seat, Stay fresh, List<Stay> others) {
            return !fresh.from().isBefore(seat.openedOn) && seat.closedOn == null;
        }
    },
    /** One holder at a time; the next may begin on the day the last one ends. */
    ONE_HOLDER_AT_A_TIME {
        @Override
        boolean allows(Seat seat, Stay fresh, List<Stay> others) {
            return fresh.capacity() != Capacity.HOUDER
                    || others.stream().noneMatch(other -> other.capacity() == Capacity.HOUDER && other.overlaps(fresh));
        }
    },
    /** Nobody holds the same seat twice at the same time, not as something else either. */
    ONE_PLACE_PER_PERSON {
        @Override
        boolean allows(Seat seat, Stay fresh, List<Stay> others) {
            return others.stream().noneMatch(other -> other.account() == fresh.account() && other.overlaps(fresh));
        }
    };

    abstract boolean allows(Seat seat, Stay fresh, List<Stay> others);

    /**
     * The first rule that a new stay would break.
     *
     * @param others everybody who holds, held or will hold the seat
     */
    static Optional<HoldingRule> brokenBy(Seat seat, Stay fresh, List<Stay> others) {
        return Arrays.stream(values()).filter(rule -> !rule.allows(seat, fresh, others)).findFirst();
    }
}
