package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.shared.Period;

/** The stops of a series in a region and a year, as the metrics about reasons count them. */
@ApplicationScoped
class ReasonReports {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /**
     * Stops for the same reasons.
     *
     * @param area         the municipality, or the region where no municipality is known
     * @param contributing codes, at most three
     */
    record Report(String area, String main, List<String> contributing, long amount) {
    }

    private final EntityManager entities;
    private final Clock clock;

    ReasonReports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What parents answer is told when its year is over; what others report, once it is there. */
    private LocalDate toldUntil(Series series) {
        return series.isOfParents() ? LocalDate.now(clock) : FOR_EVER;
    }

    /** The calendar years in which anything was reported of a region or its municipalities. */
    Set<Integer> years(Series series, String region) {
        List<?> found = entities.createNativeQuery("""
                select distinct extract(year from stop.period_from)
                from areas place
                join dropouts stop on stop.area_code = place.code
                where (place.code = :region or place.parent_code = :region)
                    and stop.series = :series
                    and stop.counts_in_year
                    and stop.period_until <= :told""")
                .setParameter("region", region).setParameter("series", series.code()).setParameter("told", toldUntil(series)).getResultList();
        return found.stream().map(year -> ((Number) year).intValue()).collect(Collectors.toSet());
    }

    List<Report> of(Series series, String region, int year) {
        Period asked = Period.year(year);
        List<?> found = entities.createNativeQuery("""
                select
                    place.code,
                    stop.main_reason,
                    stop.contributing_1,
                    stop.contributing_2,
                    stop.contributing_3,
                    sum(stop.amount)
                from areas place
                join dropouts stop on stop.area_code = place.code
                where (place.code = :region or place.parent_code = :region)
                    and stop.series = :series
                    and stop.counts_in_year
                    and stop.period_from >= :first
                    and stop.period_until <= :until
                    and stop.period_until <= :told
                group by
                    place.code,
                    stop.main_reason,
                    stop.contributing_1,
                    stop.contributing_2,
                    stop.contributing_3""")
                .setParameter("region", region).setParameter("series", series.code())
                .setParameter("first", asked.from()).setParameter("until", asked.until())
                .setParameter("told", toldUntil(series)).getResultList();
        List<Report> reports = new ArrayList<>();
        for (Object row : found) {
            Object[] cells = (Object[]) row;
            reports.add(new Report((String) cells[0], (String) cells[1],
                    Stream.of(cells[2], cells[3], cells[4]).filter(code -> code != null).map(String.class::cast).toList(),
                    ((Number) cells[5]).longValue()));
        }
        return reports;
    }
}
