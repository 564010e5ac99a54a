package nl.pleegpeil.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * Rows of one entity that go as a whole once they are old: most retention rules are about such.
 *
 * @param entity    name of the entity; its id is called id
 * @param moment    attribute that says how old a row is, an Instant
 * @param condition what else must hold of {@code row}, in the query language of the entities; "" for nothing
 */
public record OldRows(EntityManager entities, String entity, String moment, String condition) {

    /** What is older than the term. */
    public Overdue overdue(Due due) {
        return Overdue.of(query("select count(*), min(row." + moment + "), max(row." + moment + ")", "", due, Object[].class)
                .getSingleResult());
    }

    /** Erases the oldest of them. */
    public long erase(Due due, int most) {
        List<Long> ids = ids(due, most);
        return ids.isEmpty() ? 0 : entities.createQuery("delete from " + entity + " row where row.id in :ids")
                .setParameter("ids", ids).executeUpdate();
    }

    /** The ids of the oldest. */
    public List<Long> ids(Due due, int most) {
        return query("select row.id", " order by row." + moment + ", row.id", due, Long.class).setMaxResults(most).getResultList();
    }

    private <T> TypedQuery<T> query(String what, String order, Due due, Class<T> type) {
        return entities.createQuery(what + " from " + entity + " row where row." + moment + " < :moment"
                + (condition.isEmpty() ? "" : " and " + condition) + order, type).setParameter("moment", due.before());
    }
}
