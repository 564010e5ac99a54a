package nl.pleegpeil.example;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of one entity that are about something invented, told by a code.
 *
 * @param entity name of the entity
 */
public record InventedRows(EntityManager entities, String entity) {

    private record Condition(String text, List<List<String>> codes) {

        Query on(EntityManager entities, String statement) {
            Query query = entities.createQuery(statement + " where " + text);
            for (int index = 0; index < codes.size(); index++) {
                query.setParameter("codes" + index, codes.get(index));
            }
            return query;
        }
    }

    /** Removes the rows of which one of these attributes is an invented code. */
    public int remove(String... attributes) {
        return condition(attributes).on(entities, "delete from " + entity + " row").executeUpdate();
    }

    /** The same for rows that point to the one they correct (correctsId). */
    public int removeWithCorrections(String... attributes) {
        // H2 looks at a reference row by row, so all of them go first.
        condition(attributes).on(entities, "update " + entity + " row set row.correctsId = null").executeUpdate();
        return remove(attributes);
    }

    /** What stands in another attribute of those rows, without the empty ones. */
    public List<Long> numbersIn(String attribute, String... attributes) {
        List<Long> numbers = new ArrayList<>();
        condition(attributes).on(entities, "select distinct row." + attribute + " from " + entity + " row").getResultList()
                .forEach(number -> numbers.add((Long) number));
        numbers.removeIf(number -> number == null);
        return numbers;
    }

    /** Empties an attribute where it is an invented code, in rows that stay. */
    public void empty(String attribute) {
        condition(attribute).on(entities, "update " + entity + " row set row." + attribute + " = null").executeUpdate();
    }

    private Condition condition(String... attributes) {
        List<String> parts = new ArrayList<>();
        List<List<String>> codes = new ArrayList<>();
        for (String attribute : attributes) {
            // The database knows the prefix, and only Example knows what is invented.
            List<String> invented = entities.createQuery("select distinct row." + attribute + " from " + entity + " row where row."
                    + attribute + " like :prefix", String.class).setParameter("prefix", Example.COUNTRY + "%").getResultStream()
                    .filter(Example::holds).collect(Collectors.toList());
            if (invented.isEmpty()) {
                // No code is empty, and an empty list is no query.
                invented = List.of("");
            }
            parts.add("(row." + attribute + " in :codes" + codes.size() + " and row." + attribute + " <> '')");
            codes.add(invented);
        }
        return new Condition(String.join(" or ", parts), codes);
    }
}
