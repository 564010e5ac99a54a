package nl.pleegpeil.testsupport;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.WriterHandler;

/** What reaches the log while it is open: with the levels and through the filter of the service's own handlers. */
public final class WrittenLog extends Handler implements AutoCloseable {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    public WrittenLog() {
        setFormatter(new PatternFormatter("%p [%c] %s%e"));
        setFilter(filters().get(0));
        Logger.getLogger("").addHandler(this);
    }

    /** The filter of every handler of the service; null for one without. */
    public static List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (Handler handler : InitialConfigurator.DELAYED_HANDLER.getHandlers()) {
            // Those that write; the framework listens in with others during tests.
            if (handler instanceof WriterHandler) {
                filters.add(handler.getFilter());
            }
        }
        return filters;
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        // The database server that the tests start writes its own log through ours; that is no log of the service.
        if (!line.getLoggerName().startsWith("io.zonky") && isLoggable(line)) {
            lines.add(getFormatter().format(line));
        }
    }

    @Override
    public void flush() {
        // Every line is there at once.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
