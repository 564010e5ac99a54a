package nl.pleegpeil.knelpunt;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.workflow.Follow;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.Thing;

/** What changed since contributors were last told something: of the changes that the table of the workflow says can be told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UntoldChanges {

    private final List<KnelpuntSide> sides;

    UntoldChanges(@All List<KnelpuntSide> sides) {
        this.sides = sides;
    }

    /** Those of these Knelpunten, with whether something was told before. Who has nobody to tell is not in it. */
    public Map<Long, Boolean> among(Collection<Knelpunt> knelpunten) {
        List<Long> ids = knelpunten.stream().filter(Knelpunt::isStanding).map(knelpunt -> knelpunt.id).toList();
        Map<Long, Instant> changed = new HashMap<>();
        // What changed in one that went on in another is told as part of that other.
        ids.forEach(id -> StatusChange.ofAll(Thing.KNELPUNT, Knelpunt.lineage(id)).stream().filter(UntoldChanges::isToBeTold)
                .forEach(change -> changed.merge(id, change.recordedAt, UntoldChanges::later)));
        Map<Long, Instant> told = new HashMap<>();
        sides.forEach(side -> side.changed(ids).forEach((id, at) -> changed.merge(id, at, UntoldChanges::later)));
        sides.forEach(side -> side.told(ids).forEach((id, at) -> told.merge(id, at, UntoldChanges::later)));
        Set<Long> heard = KnelpuntLink.holding(ids).stream().filter(link -> link.signalId != null).map(link -> link.knelpuntId).collect(Collectors.toSet());
        return changed.entrySet().stream().filter(entry -> heard.contains(entry.getKey()))
                .filter(entry -> !told.containsKey(entry.getKey()) || told.get(entry.getKey()).isBefore(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> told.containsKey(entry.getKey())));
    }

    private static boolean isToBeTold(StatusChange change) {
        return change.fromStatus != null && StatusTable.between(KnelpuntStatus.of(change.fromStatus), KnelpuntStatus.of(change.toStatus))
                .filter(rule -> rule.follows().contains(Follow.TELL_CONTRIBUTORS)).isPresent();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
