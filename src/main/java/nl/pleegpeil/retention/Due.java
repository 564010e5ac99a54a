package nl.pleegpeil.retention;

import java.time.Instant;
import java.util.Set;

/**
 * What must go.
 *
 * @param before    what is older than this moment
 * @param keptAreas codes of areas whose data stay; only given to a rule that knows areas
 */
public record Due(Instant before, Set<String> keptAreas) {

    public Due {
        keptAreas = Set.copyOf(keptAreas);
    }

    /** Everything from before a moment. */
    public static Due before(Instant moment) {
        return new Due(moment, Set.of());
    }
}
