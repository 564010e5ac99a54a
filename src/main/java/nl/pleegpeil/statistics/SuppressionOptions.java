package nl.pleegpeil.statistics;

import java.util.Objects;

/**
 * What counts as small, and how well it has to be hidden.
 *
 * @param threshold counts from 1 to threshold − 1 are hidden; 5 by default
 * @param attack    options of the attack checker that verifies the pattern. Its hidden width is also the distance
 *                  by which every small count must be able to be larger; its cell limit also caps the connected
 *                  components of the tables before hiding
 */
public record SuppressionOptions(int threshold, AttackOptions attack) {

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException below 1
     */
    public SuppressionOptions {
        Objects.requireNonNull(attack, "attack");
        if (threshold < 1) {
            throw new IllegalArgumentException("Threshold must be at least 1, not " + threshold);
        }
    }

    /**
     * The options of the method sheet.
     *
     * @return threshold 5, width 5, verdicts without exact intervals
     */
    public static SuppressionOptions defaults() {
        return new SuppressionOptions(5, AttackOptions.defaults().withExactCellLimit(0));
    }
}
