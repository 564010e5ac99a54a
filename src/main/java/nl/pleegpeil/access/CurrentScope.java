package nl.pleegpeil.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.pleegpeil.shared.ClientAddress;

/** Resolves the scope of a request, once, from its session or its token. Without either it is the public. */
@RequestScoped
public class CurrentScope {

    /** The name of the session cookie. */
    public static final String COOKIE = "pleegpeil-sessie";

    private static final String BEARER = "Bearer ";

    private final CurrentVertxRequest request;
    private final OperatorToken operator;
    private final IdentitySource identities;
    private final ClientAddress clients;

    private Scope scope;

    CurrentScope(CurrentVertxRequest request, OperatorToken operator, IdentitySource identities, ClientAddress clients) {
        this.request = request;
        this.operator = operator;
        this.identities = identities;
        this.clients = clients;
    }

    /** Who is asking. Work that no request started (a nightly run) is never the public's: it passes a scope of its own. */
    public Scope scope() {
        if (scope == null) {
            RoutingContext visit = request.getCurrent();
            scope = visit == null ? Scope.everybody() : resolve(visit.request());
        }
        return scope;
    }

    /** Whether there is a request at all; at the start and at night there is none. */
    public boolean isAtHand() {
        return request.getCurrent() != null;
    }

    /** Whether the request came with a token: a program, whose requests no foreign page can send. */
    public boolean isProgram() {
        return request.getCurrent() != null && bearer(request.getCurrent().request()).isPresent();
    }

    /** The address of the visitor, shortened so that it points to a network and not to a person. */
    public String origin() {
        return request.getCurrent() == null ? "" : clients.of(request.getCurrent().request()).map(Origin::shortened).orElse("");
    }

    private Scope resolve(HttpServerRequest asked) {
        Optional<String> token = bearer(asked);
        if (token.isPresent()) {
            return operator.fits(token.get()) ? Scope.operator() : identities.ofToken(token.get()).orElse(Scope.everybody());
        }
        Cookie cookie = asked.getCookie(COOKIE);
        return cookie == null ? Scope.everybody() : identities.ofSession(cookie.getValue()).orElse(Scope.everybody());
    }

    private static Optional<String> bearer(HttpServerRequest asked) {
        String header = asked.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip()) : Optional.empty();
    }
}
