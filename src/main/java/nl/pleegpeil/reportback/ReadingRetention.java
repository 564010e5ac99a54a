package nl.pleegpeil.reportback;

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

/** When somebody read a report and whether they knew it: after the term only that they were told stays. */
@Singleton
class ReadingRetention implements RetentionRule {

    private static final String OLD = " from ReportDelivery row, ReportBack report where report.id = row.reportId and report.madeAt < :moment"
            + " and (row.readAt is not null or row.recognised is not null)";

    private final EntityManager entities;
    private final ReportTexts texts;

    ReadingRetention(EntityManager entities, ReportTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "terugkoppelingen";
    }

    @Override
    public Term usualTerm() {
        return Term.months(60);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("report_delivery");
    }

    @Override
    public boolean knowsAreas() {
        return true;
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.of(query("select count(*), min(report.madeAt), max(report.madeAt)", "", due, Object[].class).getSingleResult());
    }

    @Override
    public long erase(Due due, int most) {
        List<ReportDelivery> old = query("select row", " order by report.madeAt, row.id", due, ReportDelivery.class).setMaxResults(most).getResultList();
        for (ReportDelivery delivery : old) {
            delivery.readAt = null;
            delivery.recognised = null;
        }
        return old.size();
    }

    private <T> TypedQuery<T> query(String what, String order, Due due, Class<T> type) {
        boolean keeps = !due.keptAreas().isEmpty();
        TypedQuery<T> query = entities.createQuery(what + OLD + (keeps ? " and row.regionCode not in :kept" : "") + order, type)
                .setParameter("moment", due.before());
        return keeps ? query.setParameter("kept", due.keptAreas()) : query;
    }
}
