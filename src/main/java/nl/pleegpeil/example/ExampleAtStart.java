package nl.pleegpeil.example;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import nl.pleegpeil.shared.Settings;
import org.jboss.logging.Logger;

/** Fills in the example region at the first start, where the operator wants to try things out. */
@ApplicationScoped
class ExampleAtStart {

    private static final Logger LOG = Logger.getLogger(ExampleAtStart.class);

    // After the reference data, which whoever starts without the example has as well.
    private static final int LATE = Interceptor.Priority.LIBRARY_AFTER;

    /** On a machine that does other things as well it takes minutes; what is half is taken back. */
    private static final int LONGEST_SECONDS = 1800;

    private final Settings settings;
    private final ExampleFiller filler;

    ExampleAtStart(Settings settings, ExampleFiller filler) {
        this.settings = settings;
        this.filler = filler;
    }

    void onStart(@Observes @Priority(LATE) StartupEvent event) {
        if (settings.demo() && QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(filler::fillWhenEmpty)) {
            LOG.info("The example region Merenland was filled in; all its figures are invented");
        }
    }
}
