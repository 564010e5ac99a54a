package nl.pleegpeil.layout;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;

/** Where in the site the reader is, and where they may go: the navigation marks the one and shows the other. */
@Named("place")
@ApplicationScoped
public class Place {

    private final CurrentVertxRequest request;
    private final CurrentScope current;

    Place(CurrentVertxRequest request, CurrentScope current) {
        this.request = request;
        this.current = current;
    }

    /** Whether the page lies in a room, such as /leveringen. */
    public boolean isIn(String room) {
        return isAt(room) || path().startsWith(room + "/");
    }

    public boolean isAt(String address) {
        return path().equals(address);
    }

    /** Whether the reader has a right anywhere, by its name: a link to where they would be refused helps nobody. */
    public boolean may(String right) {
        return isAtHand() && current.scope().may(Right.valueOf(right));
    }

    private String path() {
        return isAtHand() ? request.getCurrent().normalizedPath() : "";
    }

    // An error page may be written where no request is at hand any more.
    private boolean isAtHand() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
