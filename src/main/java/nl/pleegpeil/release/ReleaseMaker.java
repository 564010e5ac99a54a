package nl.pleegpeil.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.area.AreasLeft;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.release.TrueCounts.Cell;
import nl.pleegpeil.statistics.AtomCount;
import nl.pleegpeil.statistics.DisclosureControl;

/** Makes releases: rounds, plays the attacker over everything that went out before, and freezes the table. */
@ApplicationScoped
public class ReleaseMaker {

    /** A year may be corrected once: a third rounding of one count would leave too few numbers it could be. */
    private static final int MOST_RELEASES_OF_A_YEAR = 2;

    /**
     * Offsets that are tried for one release. Now and then a second rounding of a count tells too much beside the first, in
     * a region of two municipalities up to four of the five offsets; another offset does not. Whether one does, is seen from
     * what is published and from which counts were corrected, so the same counts stay possible as without trying again.
     */
    private static final int MOST_DRAWS = 64;

    /** Why nothing was released. */
    public enum Objection {
        /** A code is no region, or none was given. */
        NO_REGION,
        /** The years are turned round, or the last is not over. */
        YEARS_NOT_CLOSED,
        /** A year that was released and corrected once already. */
        REVISED_BEFORE,
        /** Years between the last release of a region and this one were left out, or it begins before the first. */
        GAP,
        /** No municipality of a region has counts of a year. */
        NO_COUNTS,
        /** The attacker could work out a count. */
        EXPOSED
    }

    /**
     * What became of it.
     *
     * @param release   the release; null when there is an objection
     * @param objection null when it went out
     * @param about     what the objection is about: a region, a year, counts
     * @param missing   municipalities and years without counts, as "GM0014 2024": those have no atoms
     * @param atoms     how many went out
     * @param checked   atoms and sums that the attacker looked at
     */
    public record Outcome(AtomRelease release, Objection objection, String about, List<String> missing, int atoms, int checked) {

        public boolean isReleased() {
            return release != null;
        }

        static Outcome refused(Objection objection, Object about) {
            return new Outcome(null, objection, String.valueOf(about), List.of(), 0, 0);
        }
    }

    private final TrueCounts counts;
    private final SecretKey key;
    private final Clock clock;
    private final EntityManager entities;
    private final FlowLedger ledger;

    ReleaseMaker(TrueCounts counts, SecretKey key, Clock clock, EntityManager entities, FlowLedger ledger) {
        this.counts = counts;
        this.key = key;
        this.clock = clock;
        this.entities = entities;
        this.ledger = ledger;
    }

    /** Whether the year has ended. */
    public boolean isClosed(int year) {
        return year < LocalDate.now(clock).getYear();
    }

    /**
     * Releases some regions over some closed years, or nothing at all.
     *
     * @param by whoever makes it, as in the audit
     */
    @Transactional(TxType.MANDATORY)
    public Outcome make(Collection<String> regionCodes, int firstYear, int lastYear, String by) {
        // Two at once would each miss what the other publishes, and no count may change meanwhile.
        ledger.open();
        AreaTree tree = AreaTree.inForce();
        Set<String> regions = new TreeSet<>(regionCodes);
        if (regions.isEmpty() || regions.stream().anyMatch(code -> tree.find(code).filter(area -> area.kindOfArea() == AreaKind.REGION).isEmpty())) {
            return Outcome.refused(Objection.NO_REGION, String.join(", ", regions));
        }
        if (firstYear > lastYear || !isClosed(lastYear)) {
            return Outcome.refused(Objection.YEARS_NOT_CLOSED, firstYear + "-" + lastYear);
        }
        List<Atom> before = Atom.released();
        List<Cell> cells = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String region : regions) {
            List<Atom> earlier = before.stream().filter(atom -> atom.regionCode.equals(region)).toList();
            Objection objection = objectionOf(earlier, firstYear, lastYear);
            if (objection != null) {
                return Outcome.refused(objection, region);
            }
            int opening = earlier.stream().mapToInt(atom -> atom.calendarYear).min().orElse(firstYear);
            for (int year = firstYear; year <= lastYear; year++) {
                List<Cell> found = counts.of(tree, region, year, year == opening);
                if (found.isEmpty()) {
                    return Outcome.refused(Objection.NO_COUNTS, region + " " + year);
                }
                missing.addAll(missing(tree, region, year, found));
                cells.addAll(found);
            }
        }
        return release(cells, before, firstYear, lastYear, by, missing);
    }

    private static Objection objectionOf(List<Atom> earlier, int firstYear, int lastYear) {
        Map<Integer, Set<Long>> releases = earlier.stream().collect(Collectors.groupingBy(atom -> atom.calendarYear, TreeMap::new,
                Collectors.mapping(atom -> atom.releaseId, Collectors.toSet())));
        if (releases.isEmpty()) {
            return null;
        }
        TreeMap<Integer, Set<Long>> byYear = new TreeMap<>(releases);
        if (firstYear < byYear.firstKey() || firstYear > byYear.lastKey() + 1) {
            return Objection.GAP;
        }
        return byYear.subMap(firstYear, true, Math.max(firstYear, lastYear), true).values().stream()
                .anyMatch(made -> made.size() >= MOST_RELEASES_OF_A_YEAR) ? Objection.REVISED_BEFORE : null;
    }

    private static List<String> missing(AreaTree tree, String region, int year, List<Cell> found) {
        Set<String> counted = found.stream().map(Cell::municipality).collect(Collectors.toSet());
        return TrueCounts.municipalities(tree, region, year).stream().filter(code -> !counted.contains(code))
                .map(code -> code + " " + year).toList();
    }

    private Outcome release(List<Cell> cells, List<Atom> before, int firstYear, int lastYear, String by, List<String> missing) {
        AtomRelease release = new AtomRelease();
        release.firstYear = firstYear;
        release.lastYear = lastYear;
        release.madeAt = clock.instant();
        release.madeBy = by;
        release.tableId = newName();
        release.persist();
        ReleaseAttack.Outcome attack = null;
        Set<List<Long>> tried = new HashSet<>();
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            List<Atom> atoms = rounded(release, cells);
            if (tried.add(atoms.stream().map(atom -> atom.published).toList())) {
                List<Atom> together = new ArrayList<>(ReleaseAttack.tiedTo(atoms, before));
                together.addAll(atoms);
                attack = ReleaseAttack.on(together);
                if (attack.isSafe()) {
                    atoms.forEach(atom -> atom.persist());
                    entities.flush();
                    return new Outcome(release, null, "", missing, atoms.size(), attack.cells());
                }
            }
            release.tableId = newName();
        }
        release.delete();
        return Outcome.refused(Objection.EXPOSED, attack.conflict().isEmpty() ? attack.exposed().size() : attack.conflict());
    }

    /** Whatever becomes of the database: a name that was used is not made again, and so no offset is. */
    private static String newName() {
        return "uitgave-" + UUID.randomUUID();
    }

    private List<Atom> rounded(AtomRelease release, List<Cell> cells) {
        byte[] secret = key.derive("rounding");
        Map<String, List<Cell>> columns = cells.stream().collect(Collectors.groupingBy(
                cell -> cell.column().code() + " " + cell.year(), TreeMap::new, Collectors.toList()));
        List<Atom> atoms = new ArrayList<>(cells.size());
        columns.forEach((name, column) -> {
            Map<String, Cell> byMunicipality = new HashMap<>();
            column.forEach(cell -> byMunicipality.put(cell.municipality(), cell));
            List<AtomCount> counts = column.stream()
                    .map(cell -> new AtomCount(cell.region(), cell.municipality(), cell.count())).toList();
            for (AtomCount published : DisclosureControl.round(secret, release.tableId, name, counts)) {
                Cell cell = byMunicipality.get(published.municipalityCode());
                Atom atom = new Atom();
                atom.releaseId = release.id;
                atom.regionCode = cell.region();
                atom.areaCode = cell.municipality();
                atom.calendarYear = cell.year();
                atom.columnCode = cell.column().code();
                atom.published = published.count();
                atom.counted = cell.count();
                atoms.add(atom);
            }
        });
        return atoms;
    }

    /** What was made public of them stays public. */
    @Transactional(TxType.MANDATORY)
    void onAreasLeft(@Observes AreasLeft left) {
        Atom.forgetCounts(left.codes());
    }

    /** Plays the attacker over everything that went out; the number of counts an outsider could narrow down too far. */
    @Transactional
    public Check check() {
        ReleaseAttack.Outcome attack = ReleaseAttack.on(Atom.released());
        return new Check(AtomRelease.newestFirst().size(), attack.cells(), attack.exposed(), attack.conflict());
    }

    /**
     * What the attacker found in all releases together.
     *
     * @param releases how many
     * @param cells    atoms and sums in the equations
     * @param exposed  counts that are not hidden well enough
     * @param conflict what contradicts itself
     */
    public record Check(int releases, int cells, List<String> exposed, List<String> conflict) {

        public boolean isSafe() {
            return exposed.isEmpty() && conflict.isEmpty();
        }
    }
}
