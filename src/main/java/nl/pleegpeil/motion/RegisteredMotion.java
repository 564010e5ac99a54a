package nl.pleegpeil.motion;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * A motion with all that became of it.
 *
 * @param progress the newest first; never empty
 */
public record RegisteredMotion(CouncilMotion motion, List<MotionProgress> progress) {

    public MotionStatus status() {
        return progress.get(0).status();
    }

    /** What was said last about how it stands; empty when nothing was. */
    public Optional<MotionProgress> lastNote() {
        return progress.stream().filter(step -> step.note != null).findFirst();
    }

    /** The letter with which it was handled. */
    public Optional<String> letter() {
        return progress.stream().filter(step -> step.letter != null).map(step -> step.letter).findFirst();
    }

    /** Whether no term was agreed, so that the usual one counts. */
    public boolean hasUsualTerm() {
        return motion.deadline == null;
    }

    /** The agreed day; without one the end of July or December that comes first, when councils look back. */
    public LocalDate deadline() {
        if (motion.deadline != null) {
            return motion.deadline;
        }
        LocalDate july = LocalDate.of(motion.decidedOn.getYear(), Month.JULY, 31);
        return motion.decidedOn.isBefore(july) ? july : LocalDate.of(motion.decidedOn.getYear(), Month.DECEMBER, 31);
    }

    /** Whether the college still has something to do and the term is over. */
    public boolean isOverPlanning(LocalDate today) {
        return status().isAwaited() && deadline().isBefore(today);
    }
}
