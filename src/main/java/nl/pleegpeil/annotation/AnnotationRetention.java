package nl.pleegpeil.annotation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** What was corrected or withdrawn long ago. What stands on a time line stays as long as the line. */
@Singleton
class AnnotationRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 60;
    // A row that was withdrawn is the last of its own; any other that is over has one that came after it.
    private static final String OLD = " from Annotation row where (row.isWithdrawn = true and row.recordedAt < :moment"
            + " or exists (select 1 from Annotation newer where newer.correctsId = row.id and newer.recordedAt < :moment))";

    private final EntityManager entities;
    private final AnnotationTexts texts;

    AnnotationRetention(EntityManager entities, AnnotationTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "gebeurtenissen";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("annotation");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.of(query("select count(*), min(row.recordedAt), max(row.recordedAt)", "", due, Object[].class).getSingleResult());
    }

    @Override
    public long erase(Due due, int most) {
        List<Long> ids = query("select row.id", " order by row.recordedAt, row.id", due, Long.class).setMaxResults(most).getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        // The row that came after one that goes is then the first there is.
        entities.createQuery("update Annotation row set row.correctsId = null where row.correctsId in :ids or row.id in :ids")
                .setParameter("ids", ids).executeUpdate();
        return entities.createQuery("delete from Annotation row where row.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    private <T> TypedQuery<T> query(String what, String order, Due due, Class<T> type) {
        return entities.createQuery(what + OLD + order, type).setParameter("moment", due.before());
    }
}
