package nl.pleegpeil.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.pleegpeil.web.ErrorAnswers;
import nl.pleegpeil.web.Mishap;

/**
 * Lets a request that changes something through only with the key, whatever room it is for: a program sends the key, a
 * person shows the pass they got for typing it. Without a set key everything is open, on this machine only.
 */
@ApplicationScoped
class WriteGuard {

    // After the doorkeeper, before anything that reads a body.
    private static final int SECOND = -900;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AccessKey key;
    private final ErrorAnswers answers;

    WriteGuard(AccessKey key, ErrorAnswers answers) {
        this.key = key;
        this.answers = answers;
    }

    void standBefore(@Observes Router router) {
        if (key.isRequired()) {
            router.route().order(SECOND).handler(this::look);
        }
    }

    private void look(RoutingContext visit) {
        String path = visit.normalizedPath();
        if (READING.contains(visit.request().method()) || key.fitsHeader(visit.request().getHeader("Authorization"))) {
            visit.next();
        } else if (ErrorAnswers.isApi(path)) {
            visit.response().putHeader("WWW-Authenticate", "Bearer realm=\"Pleegpeil\"");
            answers.send(visit, Mishap.NOT_SIGNED_IN);
        } else if (path.equals(AccessKeyPages.PATH) || hasPass(visit)) {
            visit.next();
        } else {
            String back = URLEncoder.encode(path, StandardCharsets.UTF_8);
            visit.response().setStatusCode(303).putHeader("Location", AccessKeyPages.PATH + "?terug=" + back).end();
        }
    }

    private boolean hasPass(RoutingContext visit) {
        return visit.request().cookies(AccessKeyPages.COOKIE).stream().map(Cookie::getValue).anyMatch(key::isValidPass);
    }
}
