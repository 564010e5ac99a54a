package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegpeil.reason.Avoidability;
import nl.pleegpeil.reason.StopReason;

/**
 * What caused stops, for the rooms that need causes and not reasons: the spells, and the public release.
 */
@ApplicationScoped
public class StopCauses {

    /**
     * Families whose reason to stop was reported, in a municipality and a calendar year. At most as many as stopped; a
     * stop without a report is in none of these.
     *
     * @param avoidable reasons that are avoidable, wholly or partly
     * @param natural   reasons that are not
     * @param unknown   reported without a known reason
     */
    public record Counts(String municipality, int year, long avoidable, long natural, long unknown) {
    }

    private final EntityManager entities;

    StopCauses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The counts of every municipality and year, as providers reported them: of the series of reasons the only one that
     * is about the same stops as the deliveries and knows the municipality of each. Where a year row exists it counts,
     * otherwise its half-years do. Reports for a region as a whole are left out.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Counts> perMunicipalityAndYear() {
        List<?> found = entities.createNativeQuery("""
                select
                    stop.area_code,
                    extract(year from stop.period_from) as counted_year,
                    sum(case when reason.avoidable in ('ja', 'deels') then stop.amount else 0 end) as avoidable,
                    sum(case when reason.avoidable = 'nee' then stop.amount else 0 end) as caused_naturally,
                    sum(case when reason.avoidable = 'onbekend' then stop.amount else 0 end) as not_known
                from dropouts stop
                join stop_reasons reason on reason.code = stop.main_reason
                join areas area on area.code = stop.area_code
                where stop.series = 'aanbieders'
                    and stop.counts_in_year
                    and area.kind = 'gemeente'
                group by stop.area_code, extract(year from stop.period_from)
                order by stop.area_code, extract(year from stop.period_from)""", Tuple.class).getResultList();
        List<Counts> counts = new ArrayList<>();
        for (Object one : found) {
            Tuple row = (Tuple) one;
            counts.add(new Counts(row.get("area_code", String.class), number(row, "counted_year").intValue(), number(row, "avoidable").longValue(),
                    number(row, "caused_naturally").longValue(), number(row, "not_known").longValue()));
        }
        return counts;
    }

    /** The avoidability of every reason that is in force, by its code. A code that is not in it is unknown. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, Avoidability> byReason() {
        return StopReason.inForce().stream().collect(Collectors.toMap(reason -> reason.code, StopReason::avoidability));
    }

    private static Number number(Tuple row, String name) {
        return (Number) row.get(name);
    }
}
