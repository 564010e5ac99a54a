package nl.pleegpeil.statistics;

/**
 * A figure computed from published atoms only, with what rounding can have done to it.
 *
 * @param value  sum and difference of published atoms, in families; a later stock of a tiny area can come out
 *               negative, and is never clipped here, because clipping would spoil further sums
 * @param blocks number of contiguous blocks of one column (in one year) that were added or subtracted: k
 */
public record RoundedSum(long value, int blocks) {

    /** The sum of nothing. */
    public static final RoundedSum NONE = new RoundedSum(0, 0);

    /**
     * Checks the number of blocks.
     *
     * @throws IllegalArgumentException if negative
     */
    public RoundedSum {
        if (blocks < 0) {
            throw new IllegalArgumentException("Negative number of blocks: " + blocks);
        }
    }

    /**
     * One block: neighbouring atoms of one column in the fixed order, such as one municipality, a region, or the
     * country.
     *
     * @param atoms published atoms of the block
     * @return their sum, with k = 1
     */
    public static RoundedSum block(long... atoms) {
        long sum = 0;
        for (long atom : atoms) {
            sum = Math.addExact(sum, atom);
        }
        return new RoundedSum(sum, 1);
    }

    /**
     * Adds another figure.
     *
     * @param other figure from other atoms
     * @return the sum; the errors add up
     */
    public RoundedSum plus(RoundedSum other) {
        return new RoundedSum(Math.addExact(value, other.value), Math.addExact(blocks, other.blocks));
    }

    /**
     * Subtracts another figure.
     *
     * @param other figure from other atoms
     * @return the difference; the errors still add up
     */
    public RoundedSum minus(RoundedSum other) {
        return new RoundedSum(Math.subtractExact(value, other.value), Math.addExact(blocks, other.blocks));
    }

    /**
     * What the distance to the true figure stays below.
     *
     * @return 5k, in families: |error| is less than this
     */
    public long errorBound() {
        return 5L * blocks;
    }

    /**
     * The usual size of the error.
     *
     * @return about 2·√k, in families: the standard deviation of one block over the offset is √(d(5 − d)) for a
     *         true sum d modulo 5, so 0 to √6, and 2 in the root mean square over d
     */
    public double standardDeviation() {
        return 2 * Math.sqrt(blocks);
    }
}
