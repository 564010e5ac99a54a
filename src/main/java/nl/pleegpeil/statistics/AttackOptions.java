package nl.pleegpeil.statistics;

/**
 * How much uncertainty an outsider must keep, and how much work the attack checker may do to find out.
 *
 * @param hiddenWidth    least max − min of a hidden count; 5 by default, so that the maximum is at least 5
 * @param roundedWidth   least max − min of a rounded count; 4 by default: five candidate values
 * @param cellLimit      most undetermined counts in one connected component; a larger one is reported as too
 *                       large instead of solved; 2,000 by default
 * @param exactCellLimit up to this many undetermined counts in a component the exact minimum and maximum are
 *                       sought; above it the checker stops as soon as the verdict is proven; 200 by default
 * @param nodeLimit      most linear programs spent on one bound while branching on fractional answers, in a
 *                       component of up to 200 cells (proportionally fewer in a larger one); a limit in steps,
 *                       not in time, so that the same input always gives the same answer; 500 by default
 */
public record AttackOptions(int hiddenWidth, int roundedWidth, int cellLimit, int exactCellLimit, int nodeLimit) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException for a width, cell limit or node limit below 1, or a negative exact limit
     */
    public AttackOptions {
        if (hiddenWidth < 1 || roundedWidth < 1 || cellLimit < 1 || nodeLimit < 1 || exactCellLimit < 0) {
            throw new IllegalArgumentException("Attack options out of range");
        }
    }

    /**
     * The options of the method sheet.
     *
     * @return widths 5 and 4, at most 2,000 cells, exact up to 200, 500 nodes
     */
    public static AttackOptions defaults() {
        return new AttackOptions(5, 4, 2_000, 200, 500);
    }

    /**
     * The same with other widths.
     *
     * @param hidden  least max − min of a hidden count
     * @param rounded least max − min of a rounded count
     * @return new options
     */
    public AttackOptions withWidths(int hidden, int rounded) {
        return new AttackOptions(hidden, rounded, cellLimit, exactCellLimit, nodeLimit);
    }

    /**
     * The same with another cap on the size of a component.
     *
     * @param limit most undetermined counts
     * @return new options
     */
    public AttackOptions withCellLimit(int limit) {
        return new AttackOptions(hiddenWidth, roundedWidth, limit, exactCellLimit, nodeLimit);
    }

    /**
     * The same with another size up to which exact intervals are sought.
     *
     * @param limit most undetermined counts; 0 for verdicts only
     * @return new options
     */
    public AttackOptions withExactCellLimit(int limit) {
        return new AttackOptions(hiddenWidth, roundedWidth, cellLimit, limit, nodeLimit);
    }

    /**
     * The same with another cap on branching.
     *
     * @param limit most linear programs for one bound
     * @return new options
     */
    public AttackOptions withNodeLimit(int limit) {
        return new AttackOptions(hiddenWidth, roundedWidth, cellLimit, exactCellLimit, limit);
    }

    /** The width asked of a count published in this form; a known figure is judged as a hidden one. */
    int widthFor(PublishedCell.Form form) {
        return switch (form) {
            case KNOWN, HIDDEN -> hiddenWidth;
            case ROUNDED_SYSTEMATIC, ROUNDED_NEAREST -> roundedWidth;
        };
    }
}
