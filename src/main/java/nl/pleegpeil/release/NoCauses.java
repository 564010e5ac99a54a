package nl.pleegpeil.release;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Nobody says why families stopped: every stop is of unknown cause. */
@DefaultBean
@ApplicationScoped
class NoCauses implements StopCauses {

    @Override
    public Optional<Known> of(String municipality, int year) {
        return Optional.empty();
    }
}
