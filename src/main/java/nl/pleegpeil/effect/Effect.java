package nl.pleegpeil.effect;

import java.util.List;
import nl.pleegpeil.dashboard.Figure;

/**
 * What can be seen of an action. It never says that the action is the cause.
 *
 * @param yes     how many contributors say that they were helped
 * @param partly  how many say partly
 * @param no      how many say no
 * @param similar signals on the same subject per half-year, the oldest first; none: not for the visitor
 * @param figure  the metric of the region with the action marked; null: a change cannot be seen in it
 */
public record Effect(long yes, long partly, long no, List<HalfYear> similar, Figure figure) {

    /** A half-year. @param isOfAction whether the action was done in it */
    public record HalfYear(String name, long count, boolean isOfAction) {
    }

    /** Whether any contributor said something. */
    public boolean isSaid() {
        return yes + partly + no > 0;
    }
}
