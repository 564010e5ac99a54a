package nl.pleegpeil.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers, said within seconds. The framework's own check waits as long as the pool does, which is
 * minutes where a network swallows everything; whoever watches would hear nothing at all.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    static final int PATIENCE_SECONDS = 3;
    private static final String NAME = "Database connections health check";

    private final DataSource database;
    // One question at a time: a database that hangs gets no crowd of waiting threads.
    private final ExecutorService asking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "database-health");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Boolean> question;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    /** For alerts: 1 when the database answers, 0 when it does not. Of the pool one cannot tell: at night it is empty too. */
    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("pleegpeil.database.up", this, health -> health.answers() ? 1 : 0).strongReference(true)
                .description("Whether the database answers within a few seconds").register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(answers()).build();
    }

    private synchronized boolean answers() {
        if (question == null) {
            question = asking.submit(this::ask);
        }
        try {
            boolean answer = question.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            question = null;
            return answer;
        } catch (TimeoutException stillWaiting) {
            // The same question is waited for next time.
            return false;
        } catch (ExecutionException failed) {
            question = null;
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean ask() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}
