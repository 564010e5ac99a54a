package nl.pleegpeil.contrast;

import nl.pleegpeil.dashboard.RowWords;
import nl.pleegpeil.metric.MetricRow;

/**
 * What may be said of the difference between two figures. Margins that do not overlap are asked for, which is stricter
 * than a test of the difference: the method sheet has none for two ratios or two shares, and we claim no more than the
 * margins carry.
 */
enum Verdict {
    /** One side has no figure, or none for this reader. */
    ONE_SIDED,
    /** The same families count on both sides. */
    NESTED,
    /** A side was worked out from other figures, or sources contradict one another about it. */
    SHAKY,
    /** A count, or a share of all there are: it has no margin. */
    NO_MARGIN,
    /** The margins have something in common. */
    TOGETHER,
    /** The margins have nothing in common. */
    APART;

    /** Of two rows of the same metric; null is no row. */
    static Verdict of(MetricRow one, MetricRow other, boolean nested) {
        if (!isKnown(one) || !isKnown(other)) {
            return ONE_SIDED;
        }
        if (nested) {
            return NESTED;
        }
        if (RowWords.isShaky(one) || RowWords.isShaky(other)) {
            return SHAKY;
        }
        if (!hasMargin(one) || !hasMargin(other)) {
            return NO_MARGIN;
        }
        return one.lower() > other.upper() || other.lower() > one.upper() ? APART : TOGETHER;
    }

    static boolean isKnown(MetricRow row) {
        return row != null && !row.hidden() && row.amount() != null;
    }

    private static boolean hasMargin(MetricRow row) {
        return row.lower() != null && row.upper() != null;
    }
}
