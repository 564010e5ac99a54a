package nl.pleegpeil.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * An XmR control chart by the rules of NHS England's "Making Data Count": which points are a signal, and whether the
 * process meets a target.
 *
 * <p>The rules are those of NHSRplotthedots 0.2.2, but for one case: where its screening would leave no moving range
 * (or only zeros) the unscreened mean is used. Further source: Wheeler 1993, 2000. Limits are not clipped at 0.
 *
 * @param phases    per phase its limits, in order of date
 * @param points    the judged points, in order of date
 * @param variation type of the last point; null without points
 * @param assurance whether the target is met; null without a target, without points or with a neutral direction
 */
public record XmrChart(List<Phase> phases, List<JudgedPoint> points, PointType variation, Assurance assurance) {

    /** Moving ranges per limit: 3 / 1.128. */
    static final double LIMIT = 2.66;
    /** The near limits lie at two thirds of the way. */
    static final double NEAR_LIMIT = 2 * (LIMIT / 3);
    /** A moving range from this many mean moving ranges up is screened out. */
    static final double SCREEN = 3.267;
    /** A phase of fewer points has trial limits. */
    public static final int SETTLED_POINTS = 13;

    /** A figure at a date. */
    public record Point(LocalDate date, double amount) {

        /** Refuses figures that are not finite. */
        public Point {
            Objects.requireNonNull(date, "date");
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("the amount must be finite, was " + amount);
            }
        }
    }

    /** Which way is better. */
    public enum Direction { INCREASE, DECREASE, NEUTRAL }

    /**
     * How to draw the chart.
     *
     * @param direction  which way is better
     * @param target     the figure aimed at; null = none
     * @param rebase     dates of points at which a new phase begins: only for a known change of the process; a date
     *                   without a point has no effect
     * @param fixAfter   base centre line and limits on this many first points of each phase; null = on all
     * @param screen     whether unusually large moving ranges are left out of the mean moving range
     */
    public record Settings(Direction direction, Double target, Set<LocalDate> rebase, Integer fixAfter,
            boolean screen) {

        /** Copies the dates. */
        public Settings {
            Objects.requireNonNull(direction, "direction");
            rebase = Set.copyOf(rebase);
            if (fixAfter != null && fixAfter < 1) {
                throw new IllegalArgumentException("fixAfter must be 1 or more, was " + fixAfter);
            }
            if (target != null && !Double.isFinite(target)) {
                throw new IllegalArgumentException("the target must be finite, was " + target);
            }
        }

        /** One phase, all points, screened, no target. */
        public static Settings of(Direction direction) {
            return new Settings(direction, null, Set.of(), null, true);
        }
    }

    /**
     * Limits of one phase.
     *
     * @param first           date of its first point
     * @param points          number of points
     * @param centre          centre line
     * @param meanMovingRange mean moving range the limits are based on; null, like the limits, for a single point
     * @param upper           upper process limit
     * @param lower           lower process limit
     * @param nearUpper       two thirds of the way to the upper limit
     * @param nearLower       two thirds of the way to the lower limit
     * @param trial           fewer than 13 points: the limits are provisional
     */
    public record Phase(LocalDate first, int points, double centre, Double meanMovingRange, Double upper,
            Double lower, Double nearUpper, Double nearLower, boolean trial) {
    }

    /** What a point shows; {@link #text()} is the package's own wording. */
    public enum Label {
        /** Above the upper process limit. */
        ABOVE_UCL("Above UCL", 1),
        /** Below the lower process limit. */
        BELOW_LCL("Below LCL", -1),
        /** Part of seven points that only go up. */
        TREND_INCREASING("7 Point Trend (Increasing)", 1),
        /** Part of seven points that only go down. */
        TREND_DECREASING("7 Point Trend (Decreasing)", -1),
        /** One of two in three points near the upper limit. */
        TWO_IN_THREE_ABOVE("2 in 3 Above CL", 1),
        /** One of two in three points near the lower limit. */
        TWO_IN_THREE_BELOW("2 in 3 Below CL", -1),
        /** Part of seven points above the centre line. */
        SEVEN_ABOVE("7 Points Above CL", 1),
        /** Part of seven points below the centre line. */
        SEVEN_BELOW("7 Points Below CL", -1),
        /** No signal. */
        COMMON_CAUSE("Common Cause", 0);

        private final String text;
        private final int side;

        Label(String text, int side) {
            this.text = text;
            this.side = side;
        }

        /** The wording of the package. */
        public String text() {
            return text;
        }

        PointType type(Direction direction) {
            if (side == 0) {
                return PointType.COMMON_CAUSE;
            }
            return switch (direction) {
                case INCREASE -> side > 0 ? PointType.SPECIAL_CAUSE_IMPROVEMENT : PointType.SPECIAL_CAUSE_CONCERN;
                case DECREASE -> side < 0 ? PointType.SPECIAL_CAUSE_IMPROVEMENT : PointType.SPECIAL_CAUSE_CONCERN;
                case NEUTRAL -> side > 0 ? PointType.SPECIAL_CAUSE_NEUTRAL_HIGH
                    : PointType.SPECIAL_CAUSE_NEUTRAL_LOW;
            };
        }
    }

    /** What a point means given the direction. */
    public enum PointType {
        /** A signal in the right direction. */
        SPECIAL_CAUSE_IMPROVEMENT,
        /** A signal in the wrong direction. */
        SPECIAL_CAUSE_CONCERN,
        /** A signal upwards where neither direction is better. */
        SPECIAL_CAUSE_NEUTRAL_HIGH,
        /** A signal downwards where neither direction is better. */
        SPECIAL_CAUSE_NEUTRAL_LOW,
        /** No signal. */
        COMMON_CAUSE;

        /** The wording of the package. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the process, unchanged, meets the target. */
    public enum Assurance {
        /** Always. */
        CONSISTENT_PASS,
        /** Never. */
        CONSISTENT_FAIL,
        /** Now and then, or it cannot be told. */
        INCONSISTENT;

        /** The wording of the package. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A judged point.
     *
     * @param phase index into the phases
     */
    public record JudgedPoint(LocalDate date, double amount, int phase, Label label, PointType type) {
    }

    /**
     * Draws the chart.
     *
     * @param points   in any order
     * @throws IllegalArgumentException when two points have the same date
     */
    public static XmrChart of(List<Point> points, Settings settings) {
        List<Point> inOrder = points.stream().sorted(Comparator.comparing(Point::date)).toList();
        for (int index = 1; index < inOrder.size(); index++) {
            if (inOrder.get(index).date().equals(inOrder.get(index - 1).date())) {
                throw new IllegalArgumentException("two points on " + inOrder.get(index).date());
            }
        }
        List<Phase> phases = new ArrayList<>();
        List<JudgedPoint> judged = new ArrayList<>();
        for (int first = 0, next; first < inOrder.size(); first = next) {
            next = first + 1;
            while (next < inOrder.size() && !settings.rebase().contains(inOrder.get(next).date())) {
                next++;
            }
            List<Point> own = inOrder.subList(first, next);
            double[] amounts = own.stream().mapToDouble(Point::amount).toArray();
            Phase phase = phase(own.get(0).date(), amounts, settings);
            List<Label> labels = new XmrRules(amounts, phase).labels();
            for (int index = 0; index < own.size(); index++) {
                judged.add(new JudgedPoint(own.get(index).date(), amounts[index], phases.size(), labels.get(index),
                    labels.get(index).type(settings.direction())));
            }
            phases.add(phase);
        }
        if (judged.isEmpty()) {
            return new XmrChart(List.of(), List.of(), null, null);
        }
        return new XmrChart(List.copyOf(phases), List.copyOf(judged), judged.get(judged.size() - 1).type(),
            assurance(phases.get(phases.size() - 1), settings));
    }

    private static Phase phase(LocalDate first, double[] amounts, Settings settings) {
        int base = settings.fixAfter() == null ? amounts.length : Math.min(settings.fixAfter(), amounts.length);
        double centre = mean(Arrays.copyOf(amounts, base));
        boolean trial = amounts.length < SETTLED_POINTS;
        if (base == 1) {
            return new Phase(first, amounts.length, centre, null, null, null, null, null, trial);
        }
        double[] ranges = new double[base - 1];
        for (int index = 1; index < base; index++) {
            ranges[index - 1] = Math.abs(amounts[index] - amounts[index - 1]);
        }
        double range = mean(ranges);
        if (settings.screen()) {
            double largest = SCREEN * range;
            double[] kept = Arrays.stream(ranges).filter(each -> each < largest).toArray();
            double screened = kept.length == 0 ? 0 : mean(kept);
            range = screened == 0 ? range : screened;
        }
        return new Phase(first, amounts.length, centre, range, centre + LIMIT * range, centre - LIMIT * range,
            centre + NEAR_LIMIT * range, centre - NEAR_LIMIT * range, trial);
    }

    /** The mean rounded once: whether a point lies on the centre line must not depend on the order of adding. */
    private static double mean(double[] amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double amount : amounts) {
            sum = sum.add(new BigDecimal(amount));
        }
        return sum.divide(BigDecimal.valueOf(amounts.length), MathContext.DECIMAL128).doubleValue();
    }

    private static Assurance assurance(Phase last, Settings settings) {
        if (settings.target() == null || settings.direction() == Direction.NEUTRAL) {
            return null;
        }
        boolean increase = settings.direction() == Direction.INCREASE;
        if (last.upper() != null && settings.target() > last.upper()) {
            return increase ? Assurance.CONSISTENT_FAIL : Assurance.CONSISTENT_PASS;
        }
        if (last.lower() != null && settings.target() < last.lower()) {
            return increase ? Assurance.CONSISTENT_PASS : Assurance.CONSISTENT_FAIL;
        }
        return Assurance.INCONSISTENT;
    }
}
