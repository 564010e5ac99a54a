package nl.pleegpeil.household;

import nl.pleegpeil.shared.Period;

/**
 * What a count of households is about, within one area.
 *
 * @param provider code of the provider; {@link #ALL_PROVIDERS} for all together
 * @param unit     gezin or persoon; the two never meet in one figure
 */
public record FlowKey(Period period, String provider, HouseholdKind kind, String unit) {

    public static final String ALL_PROVIDERS = "";

    FlowKey in(Period other) {
        return new FlowKey(other, provider, kind, unit);
    }

    FlowKey of(HouseholdKind other) {
        return new FlowKey(period, provider, other, unit);
    }

    FlowKey from(String otherProvider) {
        return new FlowKey(period, otherProvider, kind, unit);
    }

    boolean isForAllProviders() {
        return provider.equals(ALL_PROVIDERS);
    }
}
