package nl.pleegpeil.suppression;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Period;

/** Which counts of breakdowns are hidden, for every table, region and year: decided at the first question and kept. */
@ApplicationScoped
public class SuppressionBook {

    /** What may be seen of one area in one year. */
    public static final class Page {

        private static final Page CLOSED = new Page("", null, Set.of());

        private final String area;
        private final Set<String> categories;
        private final Set<Cell> hidden;

        private Page(String area, Set<String> categories, Set<Cell> hidden) {
            this.area = area;
            this.categories = categories;
            this.hidden = hidden;
        }

        /** Whether the count of a category or group is not shown; what is not in the table never is. */
        public boolean hides(String category) {
            return categories == null || !categories.contains(category) || hidden.contains(new Cell(area, category));
        }
    }

    private final List<BreakdownCounts> tables;
    private final Clock clock;

    SuppressionBook(@All List<BreakdownCounts> tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What may be seen of an area in a year. Without a table for the metric, or for an area that is no municipality and
     * no region, nothing may: what a country leaves of its regions would tell what they hide.
     *
     * @param threshold counts from 1 to one less are small
     */
    public Page page(String metric, String areaCode, int year, int threshold) {
        Optional<BreakdownCounts> table = tables.stream().filter(each -> each.metrics().contains(metric)).findFirst();
        if (table.isEmpty()) {
            return Page.CLOSED;
        }
        AreaTree tree = AreaTree.inForce();
        Optional<Area> region = tree.upward(areaCode).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst();
        if (region.isEmpty()) {
            return Page.CLOSED;
        }
        List<String> municipalities = tree.within(region.get().code).stream()
                .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isValidIn(Period.year(year)))
                .map(area -> area.code).sorted().toList();
        Set<Cell> hidden = hidden(table.get(), region.get().code, municipalities, year, threshold);
        Set<String> categories = table.get().categories().stream().flatMap(category -> List.of(category.code(), category.group()).stream())
                .filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        return new Page(areaCode, categories, hidden);
    }

    // One at a time: two first questions about one table would each decide.
    private synchronized Set<Cell> hidden(BreakdownCounts table, String region, List<String> municipalities, int year, int threshold) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            RegionTable counts = new RegionTable(region, municipalities, table.categories(), table.parts(municipalities, year));
            if (counts.isEmpty()) {
                // Nobody stopped, or nobody told: the totals say as much.
                return Set.of();
            }
            String fingerprint = digest(threshold + "\n" + counts.fingerprint());
            Optional<SuppressionDecision> decided = SuppressionDecision.about(table.table(), region, year);
            Set<Cell> before = decided.map(decision -> cells(decision.id)).orElse(Set.of());
            if (decided.filter(decision -> decision.fingerprint.equals(fingerprint)).isPresent()) {
                return before;
            }
            Set<Cell> hidden = counts.hidden(threshold, before, true);
            SuppressionDecision decision = new SuppressionDecision();
            decision.tableName = table.table();
            decision.regionCode = region;
            decision.calendarYear = year;
            decision.fingerprint = fingerprint;
            decision.revision = decided.map(earlier -> earlier.revision + 1).orElse(1);
            decision.decidedAt = clock.instant();
            decision.persist();
            hidden.forEach(cell -> keep(decision.id, cell));
            return hidden;
        });
    }

    private static void keep(Long decision, Cell cell) {
        HiddenCell row = new HiddenCell();
        row.decisionId = decision;
        row.areaCode = cell.area();
        row.category = cell.category();
        row.persist();
    }

    private static Set<Cell> cells(Long decision) {
        Function<HiddenCell, Cell> place = row -> new Cell(row.areaCode, row.category);
        return HiddenCell.of(decision).stream().map(place).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
