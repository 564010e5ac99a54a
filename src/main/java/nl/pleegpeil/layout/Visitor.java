package nl.pleegpeil.layout;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import org.jboss.logging.Logger;

/** Who looks at the page: the head band names them and the navigation shows what they may open. */
@Named("visitor")
@ApplicationScoped
public class Visitor {

    private static final Logger LOG = Logger.getLogger(Visitor.class);

    /** Under this name the framework keeps the token of a form with the request. */
    private static final String FORM_TOKEN = "csrf_token";

    private final CurrentScope current;
    private final CurrentVertxRequest request;

    Visitor(CurrentScope current, CurrentVertxRequest request) {
        this.current = current;
        this.request = request;
    }

    /** Whether the page may hold a form: an error page can be written before there is a token for one. */
    public boolean isAbleToSend() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null
                && request.getCurrent().get(FORM_TOKEN) != null;
    }

    /** Whether a person is signed in. */
    public boolean isSignedIn() {
        return scope().account().isPresent();
    }

    public String getName() {
        return scope().name();
    }

    /** Whether they have one of the rights, named as in {@link Right} and joined by +. */
    public boolean may(String rights) {
        return scope().may(Arrays.stream(rights.split("\\+")).map(Right::valueOf).toArray(Right[]::new));
    }

    private Scope scope() {
        // An error page may be written where nothing may wait for the database, or because there is none to ask.
        if (!BlockingOperationControl.isBlockingAllowed() || !Arc.container().requestContext().isActive()) {
            return Scope.everybody();
        }
        try {
            return current.scope();
        } catch (RuntimeException unreachable) {
            LOG.warnf("Who looks at this page is not known: %s", unreachable.getClass().getSimpleName());
            return Scope.everybody();
        }
    }
}
