package nl.pleegpeil.access;

import jakarta.enterprise.context.RequestScoped;

/** Resolves the scope of a request, once. There are no accounts yet and the service only listens to its own machine. */
@RequestScoped
public class CurrentScope {

    private final Scope scope = Scope.operator();

    public Scope scope() {
        return scope;
    }
}
