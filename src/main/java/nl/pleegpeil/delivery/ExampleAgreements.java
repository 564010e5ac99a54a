package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.pleegpeil.example.ExampleFilled;

/** Expects the figures of the example region, so that its deliveries can be looked at. */
@ApplicationScoped
class ExampleAgreements {

    private static final int WEEKS = 8;

    private final Clock clock;

    ExampleAgreements(Clock clock) {
        this.clock = clock;
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
    }
}
