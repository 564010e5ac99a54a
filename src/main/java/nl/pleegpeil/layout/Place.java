package nl.pleegpeil.layout;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Where in the site the reader is: the navigation marks it. */
@Named("place")
@ApplicationScoped
public class Place {

    private final CurrentVertxRequest request;

    Place(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Whether the page lies in a room, such as /leveringen. */
    public boolean isIn(String room) {
        return isAt(room) || path().startsWith(room + "/");
    }

    public boolean isAt(String address) {
        return path().equals(address);
    }

    private String path() {
        return isAtHand() ? request.getCurrent().normalizedPath() : "";
    }

    // An error page may be written where no request is at hand any more.
    private boolean isAtHand() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
