package nl.pleegpeil.example;

import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.shared.Period;

/**
 * Invented counts of one provider in one municipality, a period and a kind; opening + started - stopped = closing.
 *
 * @param begin families at the opening
 * @param end   families at the close
 */
record ExampleFigure(Period period, String municipality, String provider, HouseholdKind kind, long begin, long started,
        long stopped, long end) {

    /** Families active on at least one day: nobody in the example restarts, so those there and those who came. */
    long served() {
        return begin + started;
    }

    HouseholdFlow asDelivered() {
        HouseholdFlow row = new HouseholdFlow();
        row.setPeriod(period);
        row.areaCode = municipality;
        row.providerCode = provider;
        row.kind = kind.code();
        row.basis = "woongemeente";
        row.countedAt = "pleegcontract";
        row.started = started;
        row.stopped = stopped;
        row.stockBegin = begin;
        row.stockEnd = end;
        row.served = served();
        row.source = Example.SOURCE;
        return row;
    }
}
