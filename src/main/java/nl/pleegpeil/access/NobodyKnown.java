package nl.pleegpeil.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Stands in where no room keeps accounts. */
@DefaultBean
@ApplicationScoped
class NobodyKnown implements IdentitySource {

    @Override
    public Optional<Scope> ofSession(String secret) {
        return Optional.empty();
    }

    @Override
    public Optional<Scope> ofToken(String token) {
        return Optional.empty();
    }
}
