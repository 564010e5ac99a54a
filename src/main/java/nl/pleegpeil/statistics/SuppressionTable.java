package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The true counts of one fixed set of tables, with every relation between them that an outsider knows. The order
 * in which cells and relations are given does not matter.
 *
 * @param cells     the counts, kept in order of id
 * @param relations the relations, kept in order of name
 */
public record SuppressionTable(List<SuppressionCell> cells, List<AdditiveRelation> relations) {

    /**
     * Orders the parts and checks that the counts satisfy the relations.
     *
     * @throws IllegalArgumentException for two cells with one id, a relation over unknown cells, or counts that
     *                                  do not satisfy a relation
     */
    public SuppressionTable {
        cells = cells.stream().sorted(Comparator.comparing(SuppressionCell::id)).toList();
        relations = relations.stream()
                .sorted(Comparator.comparing(AdditiveRelation::name).thenComparing(AdditiveRelation::toString))
                .toList();
        Map<String, Long> values = new HashMap<>();
        for (SuppressionCell cell : cells) {
            if (values.put(cell.id(), cell.value()) != null) {
                throw new IllegalArgumentException("Two cells with id " + cell.id());
            }
        }
        for (AdditiveRelation relation : relations) {
            long sum = 0;
            for (AdditiveRelation.Term term : relation.terms()) {
                Long value = values.get(term.cell());
                if (value == null) {
                    throw new IllegalArgumentException(
                            "Relation " + relation.name() + " names an unknown cell: " + term.cell());
                }
                sum = Math.addExact(sum, Math.multiplyExact(term.coefficient(), value));
            }
            if (sum != relation.constant()) {
                throw new IllegalArgumentException("The counts do not satisfy relation " + relation.name());
            }
        }
    }

    /**
     * The tables without any breakdown, for a set too large to decide on.
     *
     * <p>Sound when no cell of a breakdown is published at all, in this or another release, and every breakdown
     * merely divides totals that stay (any totals could have been divided in some way); otherwise decide on a
     * smaller set that is complete.</p>
     *
     * @return the cells outside breakdowns and the relations among these alone
     */
    public SuppressionTable withoutBreakdowns() {
        List<SuppressionCell> kept = cells.stream().filter(cell -> cell.unit().isEmpty()).toList();
        Set<String> ids = kept.stream().map(SuppressionCell::id).collect(Collectors.toSet());
        List<AdditiveRelation> among = new ArrayList<>(relations);
        among.removeIf(relation -> relation.terms().stream().anyMatch(term -> !ids.contains(term.cell())));
        return new SuppressionTable(kept, among);
    }
}
