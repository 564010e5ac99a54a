package nl.pleegpeil.knelpunt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.workflow.Given;

/** What another room knows of a Knelpunt: actions, reports, sessions. Every bean of this type is asked. */
public interface KnelpuntSide {

    /**
     * A line in its timeline.
     *
     * @param words what happened, in Dutch
     * @param href  where there is more; "": nowhere
     */
    record Moment(Instant at, String words, String href) {
    }

    /** What is there for a change of its status. */
    Set<Given> given(long knelpunt);

    /** What happened, in any order. */
    List<Moment> moments(long knelpunt);
}
