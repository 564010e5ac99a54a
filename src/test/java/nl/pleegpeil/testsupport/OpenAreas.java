package nl.pleegpeil.testsupport;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.ReleaseStep;

/**
 * Areas whose figures everybody may see as they are: their codes begin with {@link #PREFIX}. For tests of what happens
 * to figures after they were released, whichever rules of release there are.
 */
@Decorator
@Priority(10)
public class OpenAreas implements ReleaseStep {

    public static final String PREFIX = "OPEN";

    @Inject
    @Any
    @Delegate
    ReleaseStep rules;

    @Override
    public MetricResult release(MetricResult result, Function<MetricQuery, List<MetricRow>> others) {
        return result.query().area().startsWith(PREFIX) ? result : rules.release(result, others);
    }
}
