package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How many foster families there will be when recruitment and stopping change, and when that is enough.
 *
 * <p>Assumes that exits come from the opening stock only, and that a new family takes a waiting child at once (a match
 * is always possible): print that with the result, and show a low, a middle and a high scenario, not one line.
 *
 * @param years         the years from 0 up to the horizon
 * @param recruits      families recruited per year in this scenario
 * @param exitShare     share of the opening stock that stops per year in this scenario, 0 to 1
 * @param closedInYear  first whole year with enough families; null = not within the horizon
 * @param equilibrium   stock at which as many start as stop; null when nobody stops
 * @param closedForm    years until there are enough, not rounded; null = never, or the need changes
 */
public record Projection(List<Year> years, double recruits, double exitShare, Integer closedInYear,
        Double equilibrium, Double closedForm) {

    private static final double ROUNDING = 1e-9;
    private static final double MONTHS_PER_YEAR = 12;

    /** Stock and need at the end of a year, in families. */
    public record Year(int year, double stock, double need) {
    }

    /**
     * Where the projection starts.
     *
     * @param stock     families now, 0 or more
     * @param recruits  families recruited per year, 0 or more
     * @param exitShare share of the opening stock that stops in a year, 0 to 1
     * @param need      families needed now, see {@link #needed}
     * @param growth    yearly growth of the need as a share, above -1
     */
    public record Start(double stock, double recruits, double exitShare, double need, double growth) {

        /** Refuses impossible figures. */
        public Start {
            require(stock >= 0 && Double.isFinite(stock), "stock", stock);
            require(recruits >= 0 && Double.isFinite(recruits), "recruits", recruits);
            require(exitShare >= 0 && exitShare <= 1, "exitShare", exitShare);
            require(need >= 0 && Double.isFinite(need), "need", need);
            require(growth > -1 && Double.isFinite(growth), "growth", growth);
        }
    }

    /**
     * What changes.
     *
     * @param moreRecruits change of recruitment as a share: 0.1 = a tenth more, at least -1
     * @param fewerExits   reduction of stopping as a share: 0.1 = a tenth less; below 0 = more
     */
    public record Scenario(double moreRecruits, double fewerExits) {

        /** Nothing changes. */
        public static final Scenario UNCHANGED = new Scenario(0, 0);

        /** Refuses impossible figures. */
        public Scenario {
            require(moreRecruits >= -1 && Double.isFinite(moreRecruits), "moreRecruits", moreRecruits);
            require(Double.isFinite(fewerExits), "fewerExits", fewerExits);
        }
    }

    /**
     * The families needed: those there are, and enough for the children who wait.
     *
     * @param childrenPerFamily above 0
     */
    public static double needed(double stock, double waitingChildren, double childrenPerFamily) {
        require(waitingChildren >= 0, "waitingChildren", waitingChildren);
        require(childrenPerFamily > 0, "childrenPerFamily", childrenPerFamily);
        return stock + waitingChildren / childrenPerFamily;
    }

    /**
     * Projects the stock.
     *
     * @param horizon years to look ahead, 0 or more
     */
    public static Projection of(Start start, Scenario scenario, int horizon) {
        require(horizon >= 0, "horizon", horizon);
        double recruits = start.recruits() * (1 + scenario.moreRecruits());
        double exitShare = Math.max(0, Math.min(1, start.exitShare() * (1 - scenario.fewerExits())));
        List<Year> years = new ArrayList<>(horizon + 1);
        Integer closed = null;
        double stock = start.stock();
        for (int year = 0; year <= horizon; year++) {
            double need = start.need() * Math.pow(1 + start.growth(), year);
            years.add(new Year(year, stock, need));
            if (closed == null && stock >= need - ROUNDING) {
                closed = year;
            }
            stock = stock * (1 - exitShare) + recruits;
        }
        Double equilibrium = exitShare == 0 ? null : (Double) (recruits / exitShare);
        return new Projection(List.copyOf(years), recruits, exitShare, closed, equilibrium,
            start.growth() == 0 ? closedForm(start, recruits, exitShare) : null);
    }

    private static Double closedForm(Start start, double recruits, double exitShare) {
        double gap = start.need() - start.stock();
        if (gap <= 0) {
            return 0.0;
        }
        if (exitShare == 0) {
            return recruits == 0 ? null : (Double) (gap / recruits);
        }
        double equilibrium = recruits / exitShare;
        if (equilibrium <= start.need()) {
            return null;
        }
        if (exitShare == 1) {
            return 1.0;
        }
        return Math.log((start.need() - equilibrium) / (start.stock() - equilibrium)) / Math.log1p(-exitShare);
    }

    /** How many prevented breakdowns a year pay for a support constellation. */
    public enum BreakEvenStatus {
        /** There is such a number. */
        OK,
        /** The alternative is no dearer than foster care, or never used: nothing is saved. */
        NO_SAVING
    }

    /**
     * Prevented breakdowns a year at which a constellation pays for itself.
     *
     * @param saving yearly cost of the alternative minus foster care, in euros
     * @param months months of the alternative avoided per prevented breakdown; 12 is optimistic: print it
     * @param share  share of breakdowns that would end in the alternative; 1 is optimistic: print it
     * @param number breakdowns per year; null without a saving
     * @param whole  the same, rounded up; null without a saving
     * @param status whether there is such a number
     */
    public record BreakEven(double saving, double months, double share, Double number, Long whole,
            BreakEvenStatus status) {
    }

    /** A dearer kind of care: its cost per year in euros and its weight in the mix. */
    public record Alternative(double cost, double weight) {

        /** Refuses a negative weight. */
        public Alternative {
            require(weight >= 0 && Double.isFinite(weight), "weight", weight);
            require(Double.isFinite(cost), "cost", cost);
        }
    }

    /** Break-even against one alternative, twelve months avoided, every breakdown ending there. */
    public static BreakEven breakEven(double cost, double alternative, double fosterCare) {
        return breakEven(cost, alternative, fosterCare, MONTHS_PER_YEAR, 1);
    }

    /** Break-even against one alternative. */
    public static BreakEven breakEven(double cost, double alternative, double fosterCare, double months,
            double share) {
        return breakEven(cost, List.of(new Alternative(alternative, 1)), fosterCare, months, share);
    }

    /**
     * Break-even against a mix of alternatives.
     *
     * @param cost       cost of the constellation per year, in euros, 0 or more
     * @param mix        at least one alternative with a positive weight
     * @param fosterCare cost of foster care per year, in euros
     * @param months     months of the alternative avoided per prevented breakdown, 0 or more
     * @param share      share of breakdowns that would end in the alternative, 0 to 1
     */
    public static BreakEven breakEven(double cost, List<Alternative> mix, double fosterCare, double months,
            double share) {
        require(cost >= 0 && Double.isFinite(cost), "cost", cost);
        require(Double.isFinite(fosterCare), "fosterCare", fosterCare);
        require(months >= 0 && Double.isFinite(months), "months", months);
        require(share >= 0 && share <= 1, "share", share);
        double weight = mix.stream().mapToDouble(Alternative::weight).sum();
        require(weight > 0, "weight", weight);
        double saving = mix.stream().mapToDouble(each -> each.weight() * (each.cost() - fosterCare)).sum() / weight;
        double perBreakdown = saving * months / MONTHS_PER_YEAR * share;
        if (perBreakdown <= 0) {
            return new BreakEven(saving, months, share, null, null, BreakEvenStatus.NO_SAVING);
        }
        double number = cost / perBreakdown;
        return new BreakEven(saving, months, share, number, (long) Math.ceil(number - ROUNDING), BreakEvenStatus.OK);
    }

    private static void require(boolean possible, String name, double given) {
        if (!possible) {
            throw new IllegalArgumentException(name + " cannot be " + given);
        }
    }
}
