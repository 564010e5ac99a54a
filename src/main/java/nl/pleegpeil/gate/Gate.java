package nl.pleegpeil.gate;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.shared.ClientAddress;
import nl.pleegpeil.web.ErrorAnswers;
import nl.pleegpeil.web.Mishap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Sends away who knocks too often, and says when to come back. */
@ApplicationScoped
class Gate {

    // After the doorkeeper (-1000), whose refusals cost nothing; before everything that does any work.
    private static final int EARLY = -900;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> DOORS = List.of("/inloggen", "/wachtwoord", "/uitnodiging", "/in-gebruik-nemen");

    /**
     * Where parents answer a round: a whole meeting stands behind one address. The room itself slows down wrong codes: by
     * code, by network and in all.
     */
    private static final String ROUND = "/vragenlijst";

    private final Turnstile turnstile;
    private final ClientAddress clients;
    private final ErrorAnswers answers;
    private final CurrentScope current;
    private final CurrentVertxRequest request;

    Gate(Turnstile turnstile, ClientAddress clients, ErrorAnswers answers, CurrentScope current,
            CurrentVertxRequest request) {
        this.turnstile = turnstile;
        this.clients = clients;
        this.answers = answers;
        this.current = current;
        this.request = request;
    }

    void standBefore(@Observes Router router) {
        router.route().order(EARLY).handler(this::count);
    }

    private void count(RoutingContext visit) {
        long wait = isAtARound(visit) ? 0 : secondsToWait(Limit.REQUESTS, visit);
        if (wait == 0 && isAtADoor(visit)) {
            wait = secondsToWait(Limit.DOORS, visit);
        }
        if (wait == 0) {
            visit.next();
        } else {
            visit.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            answers.send(visit, Mishap.TOO_OFTEN);
        }
    }

    private static boolean isAtADoor(RoutingContext visit) {
        // The normalized path: //inloggen and /%69nloggen lead to the same door.
        return !READING.contains(visit.request().method()) && DOORS.stream().anyMatch(visit.normalizedPath()::startsWith);
    }

    private static boolean isAtARound(RoutingContext visit) {
        return visit.normalizedPath().equals(ROUND) || visit.normalizedPath().startsWith(ROUND + "/");
    }

    /** Only here is it known whether a session or token is a real one; a claim of one costs nothing. */
    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION)
    Optional<Response> countWrites(ContainerRequestContext asked) {
        RoutingContext visit = request.getCurrent();
        if (visit == null || READING.contains(visit.request().method()) || isAtARound(visit) || current.scope().isSignedIn()) {
            return Optional.empty();
        }
        long wait = secondsToWait(Limit.WRITES, visit);
        if (wait == 0) {
            return Optional.empty();
        }
        ErrorAnswers.Answer answer = answers.to(asked.getUriInfo().getPath(), Mishap.TOO_OFTEN);
        return Optional.of(Response.status(answer.status()).type(answer.contentType()).header(HttpHeaders.RETRY_AFTER, wait)
                .entity(answer.body()).build());
    }

    private long secondsToWait(Limit limit, RoutingContext visit) {
        return clients.of(visit.request()).map(address -> turnstile.secondsToWait(limit, address)).orElse(0L);
    }
}
