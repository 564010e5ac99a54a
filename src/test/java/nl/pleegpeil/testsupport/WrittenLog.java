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
            filters.add(handler.getFilter());
        }
        return filters;
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        if (isLoggable(line)) {
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
