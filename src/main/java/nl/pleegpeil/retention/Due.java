package nl.pleegpeil.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.pleegpeil.shared.TimeSource;

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

    /** The first year that stays, for data of which only the year is known: of the year in which the moment lies not all days are past. */
    public int firstKeptYear() {
        return before.atZone(TimeSource.NETHERLANDS).getYear();
    }

    /** The first day that stays, for data of which only a day is known. */
    public LocalDate firstKeptDay() {
        return before.atZone(TimeSource.NETHERLANDS).toLocalDate();
    }
}
