package nl.pleegpeil.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.pleegpeil.shared.PublicAddress;

/** The headers of an answer that depend on the address of the service and on who asked; the others are settings. */
@ApplicationScoped
class AnswerHeaders {

    // Before the doorkeeper, so that its refusals have them too.
    private static final int FIRST_OF_ALL = -1100;

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private final PublicAddress address;

    AnswerHeaders(PublicAddress address) {
        this.address = address;
    }

    void standBefore(@Observes Router router) {
        router.route().order(FIRST_OF_ALL).handler(visit -> {
            visit.addHeadersEndHandler(written -> complete(visit));
            visit.next();
        });
    }

    private void complete(RoutingContext visit) {
        MultiMap headers = visit.response().headers();
        if (address.isEncrypted()) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        // The count includes the cookies that this answer is about to set.
        boolean isPersonal = visit.request().cookieCount() > 0 || visit.request().headers().contains(HttpHeaders.AUTHORIZATION);
        String kept = headers.get(HttpHeaders.CACHE_CONTROL);
        // The framework says immutable for style, scripts and pictures: the same for everybody.
        if (kept != null && kept.contains("immutable")) {
            return;
        }
        // A cookie or token can make it the answer to one person; a page with a form carries that person's token.
        headers.set(HttpHeaders.CACHE_CONTROL, isPersonal ? "no-store" : kept == null ? "no-cache" : kept);
        headers.add(HttpHeaders.VARY, "Cookie, Authorization");
    }
}
