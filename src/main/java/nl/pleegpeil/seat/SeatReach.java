package nl.pleegpeil.seat;

import java.util.Collection;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;

/**
 * Which seats a visitor may manage: those of which every area lies in an area of the visitor's own; without a limit of
 * their own, all. So nobody hands out more than they reach themselves.
 */
public final class SeatReach {

    private SeatReach() {
    }

    /** @param areas codes of the seat's areas; none: the whole installation */
    public static boolean manages(Scope scope, Collection<String> areas) {
        return scope.allowing(Right.MANAGE_ACCOUNTS)
                .anyMatch(grant -> grant.everywhere() || !areas.isEmpty() && grant.inside().containsAll(areas));
    }
}
