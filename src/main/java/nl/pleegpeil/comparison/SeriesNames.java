package nl.pleegpeil.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import nl.pleegpeil.metric.Metrics;

/** Which names are metrics: any other name is that of an indicator. */
@ApplicationScoped
class SeriesNames {

    // The catalogue knows this room's methods, so it is looked up late.
    private final Instance<Metrics> catalogue;

    SeriesNames(Instance<Metrics> catalogue) {
        this.catalogue = catalogue;
    }

    boolean isMetric(String name) {
        return catalogue.get().all().stream().anyMatch(metric -> metric.name().equals(name));
    }
}
