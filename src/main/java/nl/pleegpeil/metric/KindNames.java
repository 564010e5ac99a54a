package nl.pleegpeil.metric;

/** What the kinds are called that a metric counts apart, such as subjects or statuses; each room names its own. */
public interface KindNames {

    /** Whether it names the kinds of this metric. */
    boolean areOf(String metric);

    /** What all of them are: the heading above them. */
    String heading();

    /** The kind in Dutch; what is no kind, such as several together, as it is. */
    String of(String label);
}
