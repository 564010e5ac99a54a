package nl.pleegpeil.workflow;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One allowed change: a line of {@link StatusTable}.
 *
 * @param who     who may do it; one of these
 * @param given   what must be given
 * @param follows what happens next
 */
public record StatusRule(Status from, Status to, Set<Mover> who, Set<Given> given, Set<Follow> follows) {

    public StatusRule {
        if (from.thing() != to.thing()) {
            throw new IllegalArgumentException("A status never changes into that of another thing: " + from + " " + to);
        }
        // In a fixed order, as pages show them.
        who = Collections.unmodifiableSet(new TreeSet<>(who));
        given = Collections.unmodifiableSet(new TreeSet<>(given));
        follows = Collections.unmodifiableSet(new TreeSet<>(follows));
    }
}
