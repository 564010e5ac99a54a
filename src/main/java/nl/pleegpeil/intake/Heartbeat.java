package nl.pleegpeil.intake;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Shows every few seconds that an import is alive and how far it is, until it is closed. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final int SECONDS = 2;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread named = new Thread(task, "import-heartbeat");
        named.setDaemon(true);
        return named;
    });

    Heartbeat(Runnable beat) {
        thread.scheduleWithFixedDelay(() -> {
            try {
                beat.run();
            } catch (RuntimeException missed) {
                // One missed beat is no reason to end an import, and an exception would end the beating.
                LOG.warn("The progress of an import could not be written", missed);
            }
        }, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Stops, and waits for a beat under way: the row of the run is free afterwards. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("The heartbeat of an import does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
