package nl.pleegpeil.rhythm;

import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/**
 * The rhythm that an area has.
 *
 * @param of    its own, or that of its region
 * @param isOwn whether it is its own
 */
public record RhythmOfArea(SummaryRhythm of, boolean isOwn) {

    /** Its own goes before that of the region; empty: nothing was set. */
    static Optional<RhythmOfArea> find(Area area, AreaTree tree, Map<String, SummaryRhythm> inForce) {
        if (inForce.containsKey(area.code)) {
            return Optional.of(new RhythmOfArea(inForce.get(area.code), true));
        }
        return area.kindOfArea() != AreaKind.MUNICIPALITY ? Optional.empty()
                : tree.upward(area.code).stream().filter(above -> above.kindOfArea() == AreaKind.REGION && inForce.containsKey(above.code))
                        .map(above -> inForce.get(above.code)).filter(rhythm -> rhythm.forMunicipalities).findFirst().map(rhythm -> new RhythmOfArea(rhythm, false));
    }
}
