package nl.pleegpeil.metric;

/** What every result passes on its way out, whoever asks and whatever it is shown in. */
public interface ReleaseStep {

    /** The result as this reader may see it. */
    MetricResult release(MetricResult result);
}
