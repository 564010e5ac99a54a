package nl.pleegpeil.gate;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.function.Supplier;
import nl.pleegpeil.about.BuildInfo;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.web.ErrorAnswers;
import nl.pleegpeil.web.Mishap;

/**
 * Stands before what the framework serves under /q: measurements are for the operator's programs, and health says to
 * anybody whether the service is up and which check says otherwise, but not why: a failing check quotes addresses of
 * databases.
 */
@ApplicationScoped
class OperatorsDoor {

    // After the count of visits, before the framework's own endpoints.
    private static final int EARLY = -800;

    private final SmallRyeHealthReporter health;
    private final CurrentScope current;
    private final CurrentVertxRequest request;
    private final BuildInfo build;
    private final ErrorAnswers answers;

    OperatorsDoor(SmallRyeHealthReporter health, CurrentScope current, CurrentVertxRequest request, BuildInfo build,
            ErrorAnswers answers) {
        this.health = health;
        this.current = current;
        this.request = request;
        this.build = build;
        this.answers = answers;
    }

    void standBefore(@Observes Router router) {
        router.route("/q/metrics*").order(EARLY).blockingHandler(this::letOperatorsIn, false);
        Map<String, Supplier<SmallRyeHealth>> questions = Map.of("/q/health", health::getHealth, "/q/health/live", health::getLiveness,
                "/q/health/ready", health::getReadiness, "/q/health/started", health::getStartup);
        questions.forEach((path, question) -> router.get(path).order(EARLY)
                .blockingHandler(visit -> tell(visit, question.get()), false));
        // Other ways to ask (groups, wellness) would be answered by the framework, in full.
        router.route("/q/health*").order(EARLY + 1).handler(visit -> answers.send(visit, Mishap.NOT_FOUND));
    }

    private void letOperatorsIn(RoutingContext visit) {
        if (isOperator(visit)) {
            visit.next();
        } else {
            visit.response().putHeader("WWW-Authenticate", "Bearer realm=\"Pleegpeil\"");
            answers.send(visit, Mishap.NOT_SIGNED_IN);
        }
    }

    private boolean isOperator(RoutingContext visit) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            request.setCurrent(visit);
            return current.isProgram() && current.scope().may(Right.OPERATE);
        } finally {
            context.terminate();
        }
    }

    private void tell(RoutingContext visit, SmallRyeHealth found) {
        JsonArray checks = new JsonArray();
        for (JsonValue check : found.getPayload().getJsonArray("checks")) {
            checks.add(new JsonObject().put("name", check.asJsonObject().getString("name"))
                    .put("status", check.asJsonObject().getString("status")));
        }
        JsonObject told = new JsonObject().put("status", found.getPayload().getString("status")).put("version", build.name())
                .put("checks", checks);
        visit.response().setStatusCode(found.isDown() ? 503 : 200).putHeader("Content-Type", "application/json;charset=UTF-8")
                .end(told.encode());
    }
}
