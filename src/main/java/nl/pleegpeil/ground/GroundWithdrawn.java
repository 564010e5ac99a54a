package nl.pleegpeil.ground;

import java.util.Set;

/**
 * A region may not have data per family any more: whoever holds them erases them, in the transaction that is going on.
 *
 * @param areas the region and all that lies in it, ended municipalities too
 */
public record GroundWithdrawn(Set<String> areas) {

    public GroundWithdrawn {
        areas = Set.copyOf(areas);
    }
}
