package nl.pleegpeil.metric;

import java.util.List;
import java.util.function.Function;

/** What every result passes on its way out, whoever asks and whatever it is shown in. */
public interface ReleaseStep {

    /**
     * The result as this reader may see it.
     *
     * @param result the figures as they are
     * @param others the figures as they are for another question to the same metric, to see what lies around a small group
     */
    MetricResult release(MetricResult result, Function<MetricQuery, List<MetricRow>> others);
}
