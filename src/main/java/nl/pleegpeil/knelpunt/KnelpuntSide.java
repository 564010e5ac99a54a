package nl.pleegpeil.knelpunt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.access.Scope;
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

    /**
     * A line among what is known of it.
     *
     * @param term  what it is about
     * @param words in Dutch
     */
    record Fact(String term, String words) {
    }

    /**
     * A button on its page: a form of its own without fields.
     *
     * @param address where it is sent
     * @param words   on the button
     */
    record Press(String address, String words) {
    }

    /** What else is known of it, for everybody who may read it. */
    default List<Fact> facts(long knelpunt) {
        return List.of();
    }

    /** What this visitor can say with one press. */
    default List<Press> presses(Knelpunt knelpunt, Scope scope) {
        return List.of();
    }

    /** Takes along what belongs to one Knelpunt that goes on as part of another. */
    default void merged(Knelpunt from, Knelpunt into) {
    }
}
