package nl.pleegpeil.layout;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where in the site the reader is: the navigation marks it. */
@Named("place")
@RequestScoped
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
        return request.getCurrent() == null ? "" : request.getCurrent().normalizedPath();
    }
}
