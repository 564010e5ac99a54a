package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.statistics.StockFlow.Spell;

/** Joins spells of one parent that overlap or follow each other within the bridge. */
final class SpellMerging {

    private static final Comparator<Spell> ORDER = Comparator.comparing(Spell::start)
        .thenComparing(Spell::stop, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Spell::record, Comparator.nullsFirst(Comparator.naturalOrder()));

    private SpellMerging() {
    }

    /** The merged spells per parent, each list by start. */
    static Map<String, List<Spell>> byParent(List<Spell> spells, int bridgeDays) {
        Map<String, List<Spell>> byParent = new HashMap<>();
        spells.forEach(spell -> byParent.computeIfAbsent(spell.parent(), parent -> new ArrayList<>()).add(spell));
        byParent.replaceAll((parent, own) -> merge(own, bridgeDays));
        return byParent;
    }

    private static List<Spell> merge(List<Spell> own, int bridgeDays) {
        own.sort(ORDER);
        List<Spell> merged = new ArrayList<>();
        Spell current = null;
        for (Spell next : own) {
            if (current == null) {
                current = next;
            } else if (current.stop() == null
                || next.start().toEpochDay() - bridgeDays <= current.stop().toEpochDay()) {
                current = join(current, next);
            } else {
                merged.add(current);
                current = next;
            }
        }
        merged.add(current);
        return merged;
    }

    private static Spell join(Spell first, Spell next) {
        // On equal stops the later in order gives the reason.
        boolean nextLasts = next.stop() == null
            || first.stop() != null && !next.stop().isBefore(first.stop());
        Spell last = nextLasts ? next : first;
        return new Spell(first.record(), first.parent(), first.start(), last.stop(), last.reason(), first.group(),
            first.municipality(), first.region(), first.provider(), first.kind());
    }
}
