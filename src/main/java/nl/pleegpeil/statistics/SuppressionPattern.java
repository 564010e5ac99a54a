package nl.pleegpeil.statistics;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which counts to hide. Show one and the same sign for all of them: the difference between the sets is for the
 * record, not for readers. Every ratio, percentage or mean with a hidden numerator or denominator is hidden too.
 *
 * @param primary       counts hidden because they are small
 * @param complementary counts hidden to protect others, or that were withheld from the start
 * @param droppedUnits  units whose whole breakdown is hidden because less did not suffice
 * @param verification  what an outsider can work out from the rest; only a safe pattern may be published
 */
public record SuppressionPattern(SortedSet<String> primary, SortedSet<String> complementary,
                                 SortedSet<String> droppedUnits, AttackReport verification) {

    /** Copies the sets. */
    public SuppressionPattern {
        primary = Collections.unmodifiableSortedSet(new TreeSet<>(primary));
        complementary = Collections.unmodifiableSortedSet(new TreeSet<>(complementary));
        droppedUnits = Collections.unmodifiableSortedSet(new TreeSet<>(droppedUnits));
    }

    /**
     * Whether this count has to be hidden.
     *
     * @param cell id of a count
     * @return true for primary and complementary cells alike
     */
    public boolean hides(String cell) {
        return primary.contains(cell) || complementary.contains(cell);
    }

    /**
     * All counts to hide.
     *
     * @return primary and complementary ids together
     */
    public SortedSet<String> hidden() {
        SortedSet<String> all = new TreeSet<>(primary);
        all.addAll(complementary);
        return Collections.unmodifiableSortedSet(all);
    }

    /**
     * Whether the tables may go out with this pattern.
     *
     * @return true only when the attack checker proved every small count safe
     */
    public boolean releasable() {
        return verification.safe();
    }
}
