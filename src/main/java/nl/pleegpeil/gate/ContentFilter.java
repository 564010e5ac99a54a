package nl.pleegpeil.gate;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps content out of the log. What went wrong is told by the class of a fault, its code and the lines of code it came
 * through; its message may repeat what somebody wrote, since databases and parsers quote what they refuse. Addresses
 * lose what follows the question mark. Every log handler in application.properties names this filter.
 */
@LoggingFilter(name = ContentFilter.NAME)
public final class ContentFilter implements Filter {

    static final String NAME = "zonder-inhoud";

    @Override
    public boolean isLoggable(LogRecord line) {
        line.setThrown(Fault.withoutContent(line.getThrown()));
        Object[] parameters = line.getParameters();
        if (parameters != null) {
            Object[] told = new Object[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                told[i] = withoutContent(parameters[i]);
            }
            line.setParameters(told);
        }
        return true;
    }

    private static Object withoutContent(Object parameter) {
        if (parameter instanceof Throwable fault) {
            return Fault.withoutContent(fault);
        }
        return parameter instanceof String text && text.startsWith("/") ? text.replaceFirst("\\?.*", "") : parameter;
    }
}
