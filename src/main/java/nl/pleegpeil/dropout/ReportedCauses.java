package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.release.StopCauses;
import nl.pleegpeil.shared.Period;

/**
 * The causes of stops as providers reported them: of the series of reasons the only one that is about the same stops as
 * the deliveries and knows the municipality of each. Where a year row exists it counts, otherwise its half-years do.
 * Reports for a region as a whole are left out; a stop without a report has no known cause.
 */
@ApplicationScoped
class ReportedCauses implements StopCauses {

    private final EntityManager entities;

    ReportedCauses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Known> of(String municipality, int year) {
        Period asked = Period.year(year);
        List<?> found = entities.createNativeQuery("""
                select
                    sum(case when reason.avoidable in ('ja', 'deels') then stop.amount else 0 end) as avoidable,
                    sum(case when reason.avoidable = 'nee' then stop.amount else 0 end) as caused_naturally
                from dropouts stop
                join stop_reasons reason on reason.code = stop.main_reason
                where stop.series = 'aanbieders'
                    and stop.counts_in_year
                    and stop.area_code = :municipality
                    and stop.period_from >= :first
                    and stop.period_from < :until""")
                .setParameter("municipality", municipality).setParameter("first", asked.from()).setParameter("until", asked.until())
                .getResultList();
        Object[] sums = (Object[]) found.get(0);
        return sums[0] == null ? Optional.empty()
                : Optional.of(new Known(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue()));
    }
}
