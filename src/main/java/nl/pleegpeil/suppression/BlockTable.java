package nl.pleegpeil.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.statistics.SuppressionCell;
import nl.pleegpeil.statistics.SuppressionCell.Role;
import nl.pleegpeil.statistics.SuppressionOptions;
import nl.pleegpeil.statistics.SuppressionPattern;
import nl.pleegpeil.statistics.SuppressionTable;

/**
 * Three years of a region and their sum, decided on together. What the years show, they show already, so only the sum can
 * still hide something. The years of a place that show nothing of it are what its sum leaves when the other years are taken
 * off, so together they have to count as many families as municipalities that are left out together, or the sum of the place
 * is not shown either; and like those they are protected together. Of each of them alone the sums tell nothing of a small
 * count that the years did not.
 */
final class BlockTable {

    private static final AttackOptions OPTIONS = AttackOptions.defaults().withExactCellLimit(0);
    private static final String SUM = "samen";
    private static final String SILENT = "stille jaren van ";

    private final List<RegionTable> years;
    private final List<Set<Cell>> hidden;
    private final Set<String> rows;
    private final String region;
    private final Set<String> columns;
    private final Set<String> below;

    /**
     * @param years  the tables of the years
     * @param hidden what is not shown of each of them
     * @param rows   the municipalities that were there in all of them
     */
    BlockTable(List<RegionTable> years, List<Set<Cell>> hidden, Set<String> rows) {
        this.years = years;
        this.hidden = hidden;
        RegionTable any = years.get(0);
        this.region = any.region();
        this.columns = RegionTable.columnsOfRegion(any.categories());
        this.below = RegionTable.columnsOfMunicipality(any.categories(), any.belowRegion());
        this.rows = below.isEmpty() ? Set.of() : new TreeSet<>(rows);
    }

    /** Every cell of the sum. */
    Set<Cell> all() {
        Set<Cell> all = new LinkedHashSet<>();
        columns.forEach(column -> all.add(new Cell(region, column)));
        rows.forEach(row -> below.forEach(column -> all.add(new Cell(row, column))));
        return all;
    }

    /**
     * Decides which cells of the sum are hidden.
     *
     * @param threshold counts from 1 to one less are small
     * @param before    what was hidden before, and stays so
     */
    Set<Cell> hidden(int threshold, Set<Cell> before) {
        List<SuppressionTable> decided = IntStream.range(0, years.size()).mapToObj(year -> years.get(year).decided(threshold, hidden.get(year))).toList();
        Set<String> left = new TreeSet<>();
        if (isTooFew(silentFamilies(region))) {
            return all();
        }
        while (true) {
            if (!leaveOutTooFew(left)) {
                return all();
            }
            Try tried = new Try(decided, left, threshold, before);
            Optional<SuppressionPattern> pattern = tried.pattern();
            if (pattern.isEmpty()) {
                return all();
            }
            Set<String> told = tried.toldTooMuch(pattern.get());
            if (told.isEmpty()) {
                return tried.hiddenOf(pattern.get());
            }
            if (!rows.containsAll(told) || !left.addAll(told)) {
                return all();
            }
        }
    }

    private IntStream silentYears(String place) {
        return IntStream.range(0, years.size()).filter(year -> years.get(year).isSilent(place, hidden.get(year)));
    }

    /** How many families of a place there are in the years that show nothing of it. */
    private long silentFamilies(String place) {
        return silentYears(place).mapToLong(year -> years.get(year).total(place)).sum();
    }

    /** Adds the municipalities that cannot have a sum of their own; false when these stay too few together. */
    private boolean leaveOutTooFew(Set<String> left) {
        rows.stream().filter(row -> isTooFew(silentFamilies(row))).forEach(left::add);
        while (isTooFew(familiesWithoutSum(left))) {
            Optional<String> next = rows.stream().filter(row -> !left.contains(row) && silentFamilies(row) > 0)
                    .min(Comparator.comparingLong((String row) -> silentFamilies(row)).thenComparing(Comparator.naturalOrder()));
            if (next.isEmpty()) {
                return false;
            }
            left.add(next.get());
        }
        return true;
    }

    private static boolean isTooFew(long families) {
        return families > 0 && families < RegionTable.LEAST_LEFT_OUT;
    }

    /** Those without a sum of their own, and the families of no municipality and of municipalities that were not there in every year. */
    private Set<String> withoutSum(Set<String> left) {
        Set<String> without = new TreeSet<>(left);
        if (!below.isEmpty()) {
            without.add(RegionTable.UNPLACED);
            years.forEach(year -> year.municipalities().stream().filter(municipality -> !rows.contains(municipality)).forEach(without::add));
        }
        return without;
    }

    private long familiesWithoutSum(Set<String> left) {
        return withoutSum(left).stream().mapToLong(this::silentFamilies).sum();
    }

    /** The tables with these municipalities left out of the sum. */
    private final class Try {

        private final List<SuppressionCell> cells = new ArrayList<>();
        private final List<AdditiveRelation> relations = new ArrayList<>();
        private final Map<String, Cell> sums = new LinkedHashMap<>();
        /** The small counts of which more is not known than the total, with the place they are of. */
        private final Map<String, String> apart = new LinkedHashMap<>();
        private final Map<String, Long> truth;
        private final int threshold;

        Try(List<SuppressionTable> decided, Set<String> left, int threshold, Set<Cell> before) {
            this.threshold = threshold;
            for (int year = 0; year < decided.size(); year++) {
                addYear(year, decided.get(year));
            }
            columns.forEach(column -> addSum(new Cell(region, column), false, before));
            addSilent(SILENT + region, List.of(region), columns);
            Set<String> without = withoutSum(left);
            rows.forEach(row -> below.forEach(column -> addSum(new Cell(row, column), left.contains(row), before)));
            rows.stream().filter(row -> !left.contains(row)).forEach(row -> addSilent(SILENT + row, List.of(row), below));
            addSilent(SILENT + RegionTable.REST, List.copyOf(without), below);
            below.forEach(column -> addRest(column, left));
            truth = cells.stream().collect(Collectors.toMap(SuppressionCell::id, SuppressionCell::value));
        }

        private static String id(int year, String cell) {
            return year + " " + cell;
        }

        private void addYear(int year, SuppressionTable table) {
            RegionTable counts = years.get(year);
            boolean silent = counts.isSilent(region, hidden.get(year));
            table.cells().forEach(cell -> {
                boolean shown = cell.role() == Role.SHOWN;
                // In a year that shows nothing, a count cannot look larger than what is known of all of them.
                Role role = shown || !silent ? cell.role() : Role.WITHHELD;
                cells.add(new SuppressionCell(id(year, cell.id()), cell.value(), role, ""));
                if (role == Role.WITHHELD && cell.value() > 0 && cell.value() < threshold) {
                    apart.put(id(year, cell.id()), cell.id().substring(0, cell.id().indexOf('|')));
                }
            });
            table.relations().forEach(relation -> relations.add(new AdditiveRelation(id(year, relation.name()), relation.terms().stream()
                    .map(term -> new AdditiveRelation.Term(id(year, term.cell()), term.coefficient())).toList(), relation.constant())));
        }

        private void addSum(Cell place, boolean isLeft, Set<Cell> before) {
            long count = years.stream().mapToLong(year -> year.of(place.area(), place.category())).sum();
            String id = SUM + " " + place.id();
            boolean small = count > 0 && count < threshold;
            boolean withheld = isLeft || !small && (before.contains(place) || isToldAtOnce(place));
            sums.put(id, place);
            cells.add(new SuppressionCell(id, count, withheld ? Role.WITHHELD : Role.COUNT, place.area().equals(region) ? "" : place.area()));
            if (isLeft && small) {
                apart.put(id, place.area());
            }
            relations.add(AdditiveRelation.sum(id, IntStream.range(0, years.size()).mapToObj(year -> id(year, place.id())).toList()));
        }

        /**
         * Whether the sum less the years that are shown would be the one year that hides it, or too few. What is told of the
         * region alone has so many parts that hardly anything less than a group left out is wide enough; the attack is the guard.
         */
        private boolean isToldAtOnce(Cell place) {
            List<RegionTable> secret = IntStream.range(0, years.size()).filter(year -> hidden.get(year).contains(place)).mapToObj(years::get).toList();
            long rest = secret.stream().mapToLong(year -> year.of(place.area(), place.category())).sum();
            int least = below.isEmpty() || below.contains(place.category()) ? OPTIONS.hiddenWidth() : RegionTable.LEAST_LEFT_OUT;
            return secret.size() == 1 || rest > 0 && rest < least;
        }

        /** What the silent years of some places come to. */
        private void addSilent(String name, List<String> places, Set<String> told) {
            if (places.stream().mapToLong(BlockTable.this::silentFamilies).sum() == 0) {
                return;
            }
            for (String column : told) {
                List<String> parts = places.stream().flatMap(place -> silentYears(place).filter(year -> isInTable(year, place))
                        .mapToObj(year -> id(year, new Cell(place, column).id()))).toList();
                long count = places.stream().mapToLong(place -> silentYears(place).mapToLong(year -> years.get(year).of(place, column)).sum()).sum();
                String id = new Cell(name, column).id();
                cells.add(new SuppressionCell(id, count, count > 0 && count < threshold ? Role.COUNT : Role.WITHHELD, ""));
                relations.add(AdditiveRelation.sum(id, parts));
            }
        }

        /** Whether a place has cells of its own in a year: families of no municipality have them only when there are any. */
        private boolean isInTable(int year, String place) {
            return place.equals(RegionTable.UNPLACED) ? years.get(year).total(place) > 0
                    : place.equals(region) || years.get(year).municipalities().contains(place);
        }

        private void addRest(String column, Set<String> left) {
            Cell rest = new Cell(RegionTable.REST, column);
            List<String> shown = rows.stream().filter(row -> !left.contains(row)).toList();
            long count = years.stream().mapToLong(year -> year.of(region, column)).sum()
                    - shown.stream().mapToLong(row -> years.stream().mapToLong(year -> year.of(row, column)).sum()).sum();
            String id = SUM + " " + rest.id();
            Role role = withoutSum(left).isEmpty() ? Role.SHOWN : count > 0 && count < threshold ? Role.COUNT : Role.WITHHELD;
            cells.add(new SuppressionCell(id, count, role, ""));
            List<String> parts = new ArrayList<>(shown.stream().map(row -> SUM + " " + new Cell(row, column).id()).toList());
            parts.add(id);
            relations.add(AdditiveRelation.sum(SUM + " " + new Cell(region, column).id(), parts));
        }

        /** Which cells of the sum are hidden, so that all small counts stay wide enough apart; empty when that is not to be had. */
        Optional<SuppressionPattern> pattern() {
            Set<String> pressed = new TreeSet<>();
            while (true) {
                SuppressionPattern pattern = DisclosureControl.suppress(new SuppressionTable(cells.stream().map(cell -> pressed(cell, pressed)).toList(),
                        relations), new SuppressionOptions(threshold, OPTIONS));
                Set<String> open = worked(pattern.hidden()::contains, cell -> isSmall(cell) && cell.role() == Role.COUNT, OPTIONS);
                if (open.isEmpty()) {
                    return Optional.of(pattern);
                }
                if (!pressed.addAll(open)) {
                    return Optional.empty();
                }
            }
        }

        /**
         * Around most small counts the years hide enough to show the sum beside them. Cells of the sum are only hidden for the
         * sake of those around which they do not.
         */
        private SuppressionCell pressed(SuppressionCell cell, Set<String> pressed) {
            return cell.role() != Role.COUNT || !isSmall(cell) || pressed.contains(cell.id()) ? cell
                    : new SuppressionCell(cell.id(), cell.value(), Role.WITHHELD, "");
        }

        private boolean isSmall(SuppressionCell cell) {
            return cell.value() > 0 && cell.value() < threshold;
        }

        /** The cells of the sum that a pattern hides. */
        Set<Cell> hiddenOf(SuppressionPattern pattern) {
            return sums.entrySet().stream().filter(sum -> pattern.hides(sum.getKey())).map(Map.Entry::getValue)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The places of which the sums tell a small count that the years kept. */
        Set<String> toldTooMuch(SuppressionPattern pattern) {
            Set<String> places = new TreeSet<>();
            // Of so few each number that is no longer possible tells something, so also what is only narrowed counts.
            for (int width : new TreeSet<>(List.of(1, Math.max(1, threshold - 2)))) {
                AttackOptions narrowed = OPTIONS.withWidths(width, width);
                Set<String> told = worked(pattern.hidden()::contains, cell -> apart.containsKey(cell.id()), narrowed);
                if (!told.isEmpty()) {
                    // What was as narrow without the sums was told by the years; only what is proven to be counts as told.
                    attacked(cell -> sums.containsKey(cell) || pattern.hides(cell), cell -> apart.containsKey(cell.id()), narrowed).unsafe().stream()
                            .filter(found -> found.verdict() == AttackReport.Status.EXPOSED).map(AttackReport.Finding::cell).forEach(told::remove);
                }
                told.stream().map(apart::get).forEach(places::add);
            }
            return places;
        }

        private Set<String> worked(Predicate<String> isHidden, Predicate<SuppressionCell> isSecret, AttackOptions options) {
            return attacked(isHidden, isSecret, options).unsafe().stream().map(AttackReport.Finding::cell).collect(Collectors.toCollection(TreeSet::new));
        }

        private AttackReport attacked(Predicate<String> isHidden, Predicate<SuppressionCell> isSecret, AttackOptions options) {
            List<PublishedCell> published = cells.stream().map(cell -> !isHidden.test(cell.id()) ? PublishedCell.known(cell.id(), cell.value())
                    : isSecret.test(cell) ? PublishedCell.hidden(cell.id()) : PublishedCell.complement(cell.id())).toList();
            AttackReport report = DisclosureControl.attack(published, relations, options, truth);
            if (report.status() == AttackReport.Status.INFEASIBLE) {
                throw new IllegalStateException("The years and their sum contradict each other: " + report.conflict());
            }
            return report;
        }
    }
}
