package nl.pleegpeil.contrast;

import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dashboard.AreaName;
import nl.pleegpeil.dashboard.DashboardView;
import nl.pleegpeil.shared.Period;

/**
 * What is held against what.
 *
 * @param kind        what sort of choice it is
 * @param area        that of the page
 * @param other       the other area; the same one where periods are compared
 * @param period      the last of the page, as long as the other one; null where areas are compared
 * @param otherPeriod the other period; null where areas are compared
 * @param nested      whether one area lies in the other, so that families count in both
 * @param typed       as it stands in the address
 */
public record ContrastChoice(Kind kind, AreaName area, AreaName other, Period period, Period otherPeriod, boolean nested, String typed) {

    /** Nothing chosen, two areas, two periods, twice the same, no such thing, or nothing known of the area at all. */
    public enum Kind {
        NOTHING, AREAS, PERIODS, SAME, UNKNOWN, EMPTY
    }

    static ContrastChoice of(DashboardView view, AreaTree tree) {
        String typed = view.filter().compared();
        AreaName area = view.area();
        if (typed.isEmpty()) {
            return new ContrastChoice(Kind.NOTHING, area, area, null, null, false, typed);
        }
        Optional<Area> other = tree.find(typed);
        if (other.isPresent()) {
            boolean nested = tree.covers(area.code(), typed) || tree.covers(typed, area.code());
            return new ContrastChoice(typed.equals(area.code()) ? Kind.SAME : Kind.AREAS, area, AreaName.of(other.get(), tree), null, null, nested, typed);
        }
        Optional<Period> period = Period.parse(typed);
        if (period.isEmpty()) {
            return new ContrastChoice(Kind.UNKNOWN, area, area, null, null, false, typed);
        }
        if (view.filter().until() == null) {
            return new ContrastChoice(Kind.EMPTY, area, area, null, null, false, typed);
        }
        Period last = Period.containing(view.filter().until().minusDays(1), period.get().grain());
        return new ContrastChoice(last.equals(period.get()) ? Kind.SAME : Kind.PERIODS, area, area, last, period.get(), false, typed);
    }

    /** Whether there is anything to show. */
    public boolean isThere() {
        return isOfAreas() || kind == Kind.PERIODS;
    }

    public boolean isOfAreas() {
        return kind == Kind.AREAS;
    }
}
