package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.household.FlowTotals;

/** Expects the figures of the example region, so that its deliveries can be looked at. */
@ApplicationScoped
class ExampleAgreements {

    private static final int WEEKS = 8;

    private final Clock clock;
    private final FlowTotals totals;

    ExampleAgreements(Clock clock, FlowTotals totals) {
        this.clock = clock;
        this.totals = totals;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        for (ExampleFilled.Works works : example.works()) {
            DeliveryAgreement agreement = new DeliveryAgreement();
            agreement.providerCode = works.provider();
            agreement.areaCode = works.municipality();
            agreement.expectedFrom = works.since().from();
            agreement.deadlineWeeks = WEEKS;
            agreement.record(clock.instant());
        }
        totals.refreshAll();
    }
}
