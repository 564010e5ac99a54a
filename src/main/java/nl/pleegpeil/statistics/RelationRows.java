package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns named relations into numbered equations. */
final class RelationRows {

    private RelationRows() {
    }

    /**
     * @param ids names of the columns, distinct
     * @return one row per relation, in the same order; a row may be empty when its coefficients cancel out
     * @throws IllegalArgumentException if a relation names a count that is not among the ids
     */
    static List<IntegerSystem.Row> of(List<String> ids, List<AdditiveRelation> relations) {
        Map<String, Integer> position = new HashMap<>();
        for (int column = 0; column < ids.size(); column++) {
            position.put(ids.get(column), column);
        }
        List<IntegerSystem.Row> rows = new ArrayList<>();
        for (AdditiveRelation relation : relations) {
            SortedMap<Integer, Long> coefficients = new TreeMap<>();
            for (AdditiveRelation.Term term : relation.terms()) {
                Integer column = position.get(term.cell());
                if (column == null) {
                    throw new IllegalArgumentException(
                            "Relation " + relation.name() + " names an unknown cell: " + term.cell());
                }
                coefficients.merge(column, term.coefficient(), Math::addExact);
            }
            coefficients.values().removeIf(coefficient -> coefficient == 0);
            rows.add(new IntegerSystem.Row(
                    coefficients.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    coefficients.values().stream().mapToLong(Long::longValue).toArray(),
                    relation.constant()));
        }
        return rows;
    }
}
