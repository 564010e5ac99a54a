package nl.pleegpeil.statistics;

import java.util.Objects;

/**
 * One atom: the count of one municipality in one column of one table (a calendar year). Used for the true count
 * before rounding and for the published figure after it.
 *
 * @param regionCode       code of the region; first key of the fixed order
 * @param municipalityCode code of the municipality; second key, at most once per column
 * @param count            number of families, 0 or more
 */
public record AtomCount(String regionCode, String municipalityCode, long count) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a negative count
     */
    public AtomCount {
        Objects.requireNonNull(regionCode, "regionCode");
        Objects.requireNonNull(municipalityCode, "municipalityCode");
        if (count < 0) {
            throw new IllegalArgumentException("Negative count " + count + " for " + municipalityCode);
        }
    }
}
