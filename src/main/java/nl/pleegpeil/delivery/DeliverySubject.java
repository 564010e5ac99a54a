package nl.pleegpeil.delivery;

import java.util.List;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Period;

/**
 * What a delivery is about.
 *
 * @param period a half-year
 */
public record DeliverySubject(Provider provider, Area area, Period period) {

    /** Every row ever delivered about it, newest first. */
    List<HouseholdFlow> history() {
        return HouseholdFlow.historyOf(area.code, provider.code, period);
    }

    /** The row in force of one kind. */
    Optional<HouseholdFlow> inForce(HouseholdKind kind) {
        return inForce(history(), kind);
    }

    /** The closing stock of the half-year before, which is the opening stock of this one; empty when not known. */
    Optional<Long> stockBefore(HouseholdKind kind) {
        return inForce(HouseholdFlow.historyOf(area.code, provider.code, period.previous()), kind).map(row -> row.stockEnd);
    }

    /** Whether this provider delivered the whole year as well; for the year that row counts. */
    public boolean hasYearRow() {
        return !HouseholdFlow.historyOf(area.code, provider.code, Period.year(period.year())).isEmpty();
    }

    private static Optional<HouseholdFlow> inForce(List<HouseholdFlow> history, HouseholdKind kind) {
        return history.stream().filter(row -> row.kind.equals(kind.code()) && row.unit.equals("gezin"))
                .filter(row -> history.stream().noneMatch(newer -> row.id.equals(newer.correctsId))).findFirst();
    }
}
