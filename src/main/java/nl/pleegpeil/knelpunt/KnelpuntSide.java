package nl.pleegpeil.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What happened, to it and to what went on as part of it, in any order; with a link only where this visitor may go. */
    List<Moment> moments(Knelpunt knelpunt, Scope scope);

    /**
     * Something that is done about it.
     *
     * @param who    name of the seat or organisation
     * @param status in Dutch
     * @param href   its page; "": not for this visitor
     * @param from   number of the Knelpunt it was planned for, where that went on in this one; "": this one itself
     */
    record Doing(String number, String title, String who, LocalDate dueOn, String status, boolean isLate, String href, String from) {
    }

    /** What is done about it, by the day it is due. */
    default List<Doing> doings(Knelpunt knelpunt, Scope scope) {
        return List.of();
    }

    /** Those among these of which something should have been done by now. */
    default Set<Long> late(Collection<Long> knelpunten) {
        return Set.of();
    }

    /** When something about these last changed that contributors can be told; who is not in it: never. */
    default Map<Long, Instant> changed(Collection<Long> knelpunten) {
        return Map.of();
    }

    /** When contributors of these were last told something; who is not in it: never. */
    default Map<Long, Instant> told(Collection<Long> knelpunten) {
        return Map.of();
    }

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
