package nl.pleegpeil.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;

/**
 * What an outsider could work out from all releases together: every atom is less than 5 off, and so is the sum of every
 * region and of every whole column.
 */
final class ReleaseAttack {

    /** Two roundings of one count leave four numbers, which is why a year is revised once at most. */
    private static final int WIDTH_OF_REVISED = 3;

    /**
     * What was found.
     *
     * @param cells    atoms and sums in the equations
     * @param exposed  ids of the counts that are no longer hidden well enough
     * @param conflict names of what contradicts itself: a release that is wrong
     */
    record Outcome(int cells, List<String> exposed, List<String> conflict) {

        boolean isSafe() {
            return exposed.isEmpty() && conflict.isEmpty();
        }
    }

    private record Count(String municipality, int year, String column) {
    }

    private final List<PublishedCell> cells = new ArrayList<>();
    private final List<AdditiveRelation> relations = new ArrayList<>();
    private final Map<String, Integer> timesPublished = new HashMap<>();

    private ReleaseAttack() {
    }

    static Outcome on(Collection<Atom> atoms) {
        ReleaseAttack attack = new ReleaseAttack();
        Map<Atom, String> ids = names(atoms);
        atoms.forEach(atom -> attack.publish(ids.get(atom), atom.published));
        Map<String, List<Atom>> regions = atoms.stream().collect(Collectors.groupingBy(atom -> atom.releaseId + " " + atom.columnCode
                + " " + atom.calendarYear + " " + atom.regionCode, TreeMap::new, Collectors.toList()));
        regions.forEach((name, members) -> attack.sum("regio " + name, members, ids));
        Map<String, List<Atom>> columns = atoms.stream().collect(Collectors.groupingBy(atom -> atom.releaseId + " " + atom.columnCode
                + " " + atom.calendarYear, TreeMap::new, Collectors.toList()));
        columns.forEach((name, members) -> attack.sum("kolom " + name, members, ids));
        return attack.outcome();
    }

    /**
     * What was published before that an equation may tie to these atoms: of the same municipality or region, or of the same
     * release, or tied to such a one. All else was looked at when it went out, and nothing new is said of it.
     */
    static List<Atom> tiedTo(Collection<Atom> fresh, Collection<Atom> before) {
        Set<String> ties = new HashSet<>();
        fresh.forEach(atom -> ties.addAll(ties(atom)));
        int known;
        do {
            known = ties.size();
            before.stream().map(ReleaseAttack::ties).filter(own -> !Collections.disjoint(own, ties)).forEach(ties::addAll);
        } while (ties.size() > known);
        return before.stream().filter(atom -> !Collections.disjoint(ties(atom), ties)).toList();
    }

    private static List<String> ties(Atom atom) {
        return List.of("gebied " + atom.areaCode, "regio " + atom.regionCode, "uitgave " + atom.releaseId);
    }

    /** A count that was corrected between two releases is another count; one that stayed is the same, published twice. */
    private static Map<Atom, String> names(Collection<Atom> atoms) {
        Map<Count, Map<Long, String>> known = new HashMap<>();
        Map<Atom, String> names = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            Map<Long, String> versions = known.computeIfAbsent(new Count(atom.areaCode, atom.calendarYear, atom.columnCode), count -> new HashMap<>());
            names.put(atom, versions.computeIfAbsent(atom.counted, counted -> atom.areaCode + " " + atom.calendarYear + " "
                    + atom.columnCode + (versions.isEmpty() ? "" : " #" + (versions.size() + 1))));
        }
        return names;
    }

    private void publish(String id, long published) {
        cells.add(PublishedCell.systematic(id, published));
        timesPublished.merge(id, 1, Integer::sum);
    }

    private void sum(String name, List<Atom> members, Map<Atom, String> ids) {
        if (members.size() > 1) {
            cells.add(PublishedCell.systematic(name, members.stream().mapToLong(atom -> atom.published).sum()).notSensitive());
            relations.add(AdditiveRelation.sum(name, members.stream().map(ids::get).toList()));
        }
    }

    private Outcome outcome() {
        AttackOptions options = AttackOptions.defaults().withExactCellLimit(0);
        boolean revised = timesPublished.values().stream().anyMatch(times -> times > 1);
        List<String> exposed = new ArrayList<>();
        AttackReport report = DisclosureControl.attack(cells, relations, options);
        for (AttackReport.Finding finding : report.unsafe()) {
            if (timesPublished.get(finding.cell()) == 1) {
                exposed.add(finding.cell());
            }
        }
        if (revised) {
            AttackReport modest = DisclosureControl.attack(cells, relations, options.withWidths(options.hiddenWidth(), WIDTH_OF_REVISED));
            modest.unsafe().stream().map(AttackReport.Finding::cell).filter(cell -> timesPublished.get(cell) > 1).forEach(exposed::add);
        }
        return new Outcome(cells.size(), exposed, report.conflict());
    }
}
