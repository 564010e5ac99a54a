package nl.pleegpeil.motion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/** The register: motions with their progress, and every change as a row. */
@ApplicationScoped
class MotionRegister {

    private final Clock clock;

    MotionRegister(Clock clock) {
        this.clock = clock;
    }

    /** Of an area and of all that lie in it; the newest first. */
    List<RegisteredMotion> within(String area) {
        AreaTree tree = AreaTree.inForce();
        return of(tree.all().stream().map(inner -> inner.code).filter(inner -> tree.covers(area, inner)).toList());
    }

    List<RegisteredMotion> of(Collection<String> areas) {
        Map<List<String>, List<MotionProgress>> progress = MotionProgress.of(areas).stream()
                .collect(Collectors.groupingBy(step -> List.of(step.areaCode, step.number)));
        return CouncilMotion.of(areas).stream()
                .map(motion -> new RegisteredMotion(motion, progress.get(List.of(motion.areaCode, motion.number)))).toList();
    }

    Optional<RegisteredMotion> numbered(String area, String number) {
        return of(List.of(area)).stream().filter(found -> found.motion().number.equals(number)).findFirst();
    }

    /**
     * Records a motion and, when it is new, how it began.
     *
     * @return whether a row was added
     */
    boolean record(CouncilMotion motion, MotionStatus status) {
        boolean isNew = CouncilMotion.numbered(motion.areaCode, motion.number).isEmpty();
        boolean added = motion.record(clock.instant());
        if (isNew) {
            note(motion.areaCode, motion.number, motion.decidedOn, status, null, null);
        }
        return added;
    }

    void note(String area, String number, LocalDate day, MotionStatus status, String words, String letter) {
        MotionProgress step = new MotionProgress();
        step.areaCode = area;
        step.number = number;
        step.notedOn = day;
        step.statusCode = status.code();
        step.note = words;
        step.letter = letter;
        step.recordedAt = clock.instant();
        step.persist();
    }

    /** Links it, unless it is already. */
    void link(String area, String number, String kind, String linkedNumber) {
        boolean isThere = MotionLink.of(area, number).stream()
                .anyMatch(link -> link.linkedKind.equals(kind) && link.linkedNumber.equals(linkedNumber));
        if (!isThere) {
            MotionLink link = new MotionLink();
            link.areaCode = area;
            link.number = number;
            link.linkedKind = kind;
            link.linkedNumber = linkedNumber;
            link.recordedAt = clock.instant();
            link.persist();
        }
    }

    /** Areas that have a council: municipalities, and regions that speak for them. */
    static List<Area> areas() {
        return AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() != AreaKind.COUNTRY).toList();
    }
}
