package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * One sum that an outsider knows to hold between true counts: Σ coefficient · count = constant.
 *
 * <p>Examples: a row or column total, municipality → region → country, quarters → year, subgroup → all, and
 * the stock identity begin + in − out − end = 0.</p>
 *
 * @param name     what the relation says, used in reports of a contradiction; need not be unique
 * @param terms    the counts and their coefficients; a count named twice has its coefficients added
 * @param constant right-hand side, usually 0
 */
public record AdditiveRelation(String name, List<Term> terms, long constant) {

    /**
     * One count in a relation.
     *
     * @param cell        id of the count, as in {@link PublishedCell} or {@link SuppressionCell}
     * @param coefficient whole-number factor
     */
    public record Term(String cell, long coefficient) {
        /** Checks that a count is named. */
        public Term {
            Objects.requireNonNull(cell, "cell");
        }
    }

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException without terms
     */
    public AdditiveRelation {
        Objects.requireNonNull(name, "name");
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("Relation without terms: " + name);
        }
    }

    /**
     * The usual relation: total − parts = 0.
     *
     * @param total id of the total
     * @param parts ids of the parts that add up to it, at least one
     * @return the relation, named after the total
     */
    public static AdditiveRelation sum(String total, Collection<String> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Total without parts: " + total);
        }
        List<Term> terms = new ArrayList<>(parts.size() + 1);
        terms.add(new Term(total, 1));
        for (String part : parts) {
            terms.add(new Term(part, -1));
        }
        return new AdditiveRelation(total, terms, 0);
    }

    /**
     * The usual relation: total − parts = 0.
     *
     * @param total id of the total
     * @param parts ids of the parts that add up to it, at least one
     * @return the relation, named after the total
     */
    public static AdditiveRelation sum(String total, String... parts) {
        return sum(total, List.of(parts));
    }
}
