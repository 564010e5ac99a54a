package nl.pleegpeil.testsupport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.AttackReport.Status;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import org.jboss.logging.Logger;

/** What a reader can make of figures: counts with what is known of each, and the sums between them. */
public final class Equations {

    /** Five numbers that a rounded count can be. */
    public static final int AS_ROUNDED = 4;
    /** Two numbers at least. */
    public static final int ANY = 1;

    private static final Logger LOG = Logger.getLogger(Equations.class);

    /**
     * What came of it.
     *
     * @param cells  counts in the equations
     * @param sums   equations
     * @param hidden counts that were not told
     * @param leaks  of those, what can be worked out to one number above nought, or was not proven to be safe
     * @param noughts of those, what can be worked out to be nought: nobody
     */
    public record Outcome(int cells, int sums, int hidden, List<String> leaks, int noughts, AttackReport report) {
    }

    private final Map<String, PublishedCell> known = new LinkedHashMap<>();
    private final List<PublishedCell> again = new ArrayList<>();
    private final List<AdditiveRelation> relations = new ArrayList<>();

    /** A count that was told as it is. */
    public void told(String id, long value) {
        put(PublishedCell.known(id, value));
    }

    /** A count that was told in multiples of five. @param isPart whether somebody has to be protected */
    public void rounded(String id, long value, boolean isPart) {
        put(isPart ? PublishedCell.systematic(id, value) : PublishedCell.systematic(id, value).notSensitive());
    }

    /** A count that was not told, unless it was elsewhere. */
    public void hidden(String id) {
        known.putIfAbsent(id, PublishedCell.hidden(id));
    }

    /** A sum that stands nowhere and only helps to say how others hang together. */
    public void between(String id) {
        known.putIfAbsent(id, PublishedCell.complement(id));
    }

    private void put(PublishedCell cell) {
        PublishedCell before = known.put(cell.id(), cell);
        // Told twice: both hold.
        if (before != null && before.form() != PublishedCell.Form.HIDDEN && !before.equals(cell)) {
            again.add(before);
        }
    }

    public boolean has(String id) {
        return known.containsKey(id);
    }

    /** The total is its parts; those that were never told are hidden. */
    public void sum(String total, Collection<String> parts) {
        if (!parts.isEmpty()) {
            hidden(total);
            parts.forEach(this::hidden);
            relations.add(AdditiveRelation.sum(total, parts));
        }
    }

    /**
     * Solves them.
     *
     * @param who   for the log
     * @param width what must be left of a rounded count, 4 for five numbers; of a hidden one two numbers
     */
    public Outcome solve(String who, int width) {
        long begun = System.nanoTime();
        List<PublishedCell> cells = new ArrayList<>(known.values());
        cells.addAll(again);
        AttackReport report = DisclosureControl.attack(cells, relations, AttackOptions.defaults().withWidths(1, width));
        List<String> leaks = report.findings().stream().filter(finding -> finding.verdict() != Status.SAFE && !(finding.recovered() && finding.min() == 0))
                .map(finding -> finding.cell() + " = " + finding.min() + " (" + finding.verdict() + ")").toList();
        int noughts = (int) report.findings().stream().filter(finding -> finding.recovered() && finding.min() == 0).count();
        LOG.infof("attacker %s: %d cells, %d sums, %d hidden counts, %d recovered (and %d known to be nought); solved in %d ms", who, known.size(),
                relations.size(), report.findings().size(), leaks.size(), noughts, (System.nanoTime() - begun) / 1_000_000);
        return new Outcome(known.size(), relations.size(), report.findings().size(), leaks, noughts, report);
    }
}
