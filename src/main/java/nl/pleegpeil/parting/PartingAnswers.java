package nl.pleegpeil.parting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.shared.Period;

/** How many parents of a region gave which answer in a year that is over, as the metric counts them. */
@ApplicationScoped
class PartingAnswers {

    /** How many gave an answer to a question. */
    record Given(String question, String answer, long amount) {
    }

    private final EntityManager entities;
    private final Clock clock;

    PartingAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The years that are over in which anybody of a region answered. */
    Set<Integer> years(String region) {
        List<?> found = entities.createNativeQuery("""
                select distinct extract(year from given.period_from)
                from farewell_answers given
                where given.area_code = :region
                    and given.period_until <= :today""")
                .setParameter("region", region).setParameter("today", LocalDate.now(clock)).getResultList();
        return found.stream().map(year -> ((Number) year).intValue()).collect(Collectors.toSet());
    }

    List<Given> of(String region, int year) {
        List<?> found = entities.createNativeQuery("""
                select given.question, given.answer, given.amount
                from farewell_answers given
                where given.area_code = :region
                    and given.period_from = :first
                    and given.period_until <= :today""")
                .setParameter("region", region).setParameter("first", Period.year(year).from())
                .setParameter("today", LocalDate.now(clock)).getResultList();
        return found.stream().map(Object[].class::cast)
                .map(row -> new Given((String) row[0], (String) row[1], ((Number) row[2]).longValue())).toList();
    }
}
