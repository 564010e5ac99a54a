package nl.pleegpeil.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.statistics.RoundedSum;

/** Public figures of families: sums of atoms and nothing else. */
@ApplicationScoped
public class PublishedAtoms {

    /**
     * The public figures of an area in a year.
     *
     * @param started  families that began
     * @param stopped  families that stopped, for whatever reason
     * @param byCause  those that stopped by column; without avoidable and natural where nobody gave causes
     * @param begin    families at the opening; null when it was not released. Can be negative in a tiny municipality
     * @param end      families at the close; null when it was not released
     * @param madeAt   when the newest of the atoms was released
     */
    public record Year(RoundedSum started, RoundedSum stopped, Map<AtomColumn, RoundedSum> byCause, RoundedSum begin, RoundedSum end,
            Instant madeAt) {
    }

    private record Place(String municipality, int year) {
    }

    /** By year what is public of an area; no years when nothing of it was released. A year misses when a municipality misses. */
    @Transactional
    public SortedMap<Integer, Year> of(String areaCode) {
        AreaTree tree = AreaTree.inForce();
        Set<String> municipalities = new TreeSet<>();
        tree.find(areaCode).ifPresent(area -> collect(tree, area, municipalities));
        Map<Long, Instant> releases = new HashMap<>();
        AtomRelease.newestFirst().forEach(release -> releases.put(release.id, release.madeAt));
        if (releases.isEmpty()) {
            return new TreeMap<>();
        }
        Map<Place, List<Atom>> newest = newest(Atom.of(municipalities));
        TreeSet<Integer> years = newest.keySet().stream().map(Place::year).collect(Collectors.toCollection(TreeSet::new));
        TreeMap<Integer, Year> found = new TreeMap<>();
        RoundedSum stock = null;
        int expected = Integer.MIN_VALUE;
        for (int year : years) {
            List<Atom> atoms = ofYear(tree, areaCode, year, newest);
            if (atoms.isEmpty()) {
                stock = null;
                continue;
            }
            RoundedSum opening = opening(atoms, municipalitiesOf(tree, areaCode, year));
            // A later stock is the opening with everything that came and went since; with a year missing it is not known.
            RoundedSum begin = opening != null ? opening : year == expected ? stock : null;
            RoundedSum started = sum(atoms, AtomColumn.IN);
            Map<AtomColumn, RoundedSum> byCause = new TreeMap<>();
            AtomColumn.OUT.stream().filter(column -> atoms.stream().anyMatch(atom -> atom.column() == column))
                    .forEach(column -> byCause.put(column, sum(atoms, column)));
            RoundedSum stopped = byCause.values().stream().reduce(RoundedSum.NONE, RoundedSum::plus);
            stock = begin == null ? null : begin.plus(started).minus(stopped);
            expected = year + 1;
            Instant madeAt = atoms.stream().map(atom -> releases.get(atom.releaseId)).max(Instant::compareTo).orElseThrow();
            found.put(year, new Year(started, stopped, byCause, begin, stock, madeAt));
        }
        return found;
    }

    /** The atoms that count: of a municipality and year those of the newest release. */
    private static Map<Place, List<Atom>> newest(List<Atom> oldestFirst) {
        Map<Place, List<Atom>> newest = new HashMap<>();
        for (Atom atom : oldestFirst) {
            List<Atom> atoms = newest.computeIfAbsent(new Place(atom.areaCode, atom.calendarYear), place -> new ArrayList<>());
            if (!atoms.isEmpty() && !atoms.get(0).releaseId.equals(atom.releaseId)) {
                atoms.clear();
            }
            atoms.add(atom);
        }
        return newest;
    }

    private static List<Atom> ofYear(AreaTree tree, String areaCode, int year, Map<Place, List<Atom>> newest) {
        List<Atom> atoms = new ArrayList<>();
        for (String municipality : municipalitiesOf(tree, areaCode, year)) {
            List<Atom> own = newest.getOrDefault(new Place(municipality, year), List.of());
            if (own.isEmpty()) {
                return List.of();
            }
            atoms.addAll(own);
        }
        return atoms;
    }

    /** What an area consists of in a year; a municipality that was not there yet consists of those it took over. */
    private static List<String> municipalitiesOf(AreaTree tree, String areaCode, int year) {
        Area area = tree.find(areaCode).orElse(null);
        if (area == null) {
            return List.of();
        }
        if (area.kindOfArea() == AreaKind.MUNICIPALITY) {
            return area.isValidIn(Period.year(year)) || tree.predecessors(areaCode).isEmpty() ? List.of(areaCode)
                    : tree.predecessors(areaCode).stream().map(earlier -> earlier.code).toList();
        }
        if (area.kindOfArea() == AreaKind.REGION) {
            return TrueCounts.municipalities(tree, areaCode, year);
        }
        return tree.within(areaCode).stream().flatMap(part -> municipalitiesOf(tree, part.code, year).stream()).toList();
    }

    private static void collect(AreaTree tree, Area area, Collection<String> codes) {
        if (area.kindOfArea() == AreaKind.MUNICIPALITY) {
            codes.add(area.code);
            tree.predecessors(area.code).forEach(earlier -> codes.add(earlier.code));
        } else {
            tree.within(area.code).forEach(part -> collect(tree, part, codes));
        }
    }

    private static RoundedSum opening(List<Atom> atoms, List<String> municipalities) {
        List<Atom> openings = atoms.stream().filter(atom -> atom.column() == AtomColumn.STOCK_BEGIN).toList();
        return openings.size() == municipalities.size() ? sum(openings, AtomColumn.STOCK_BEGIN) : null;
    }

    /** Neighbours in one release are one block, whose error is that of one atom. */
    private static RoundedSum sum(List<Atom> atoms, AtomColumn column) {
        List<Atom> own = atoms.stream().filter(atom -> atom.column() == column).toList();
        Set<String> blocks = new HashSet<>();
        own.forEach(atom -> blocks.add(atom.releaseId + " " + atom.regionCode));
        return new RoundedSum(own.stream().mapToLong(atom -> atom.published).sum(), blocks.size());
    }
}
