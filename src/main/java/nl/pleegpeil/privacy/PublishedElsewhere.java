package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricQuery;

/**
 * Figures of the country that somebody else published, with a source: shown to everybody as they were. A figure of the
 * country that was added up here, from areas, providers or periods, is none of those.
 */
@ApplicationScoped
class PublishedElsewhere {

    /** A period and a kind of household. */
    record Place(String period, String kind) {
    }

    // Everything else about the country is a sum of ours, or of another origin.
    private static final Set<String> OF_FLOWS = Set.of("instroom", "uitstroom", "stand", "stand_en_stroom", "vervangingsratio", "uitvalpercentage");
    private static final String INDICATOR = "indicator";

    private final EntityManager entities;

    PublishedElsewhere(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether figures of this question can have been published elsewhere. */
    static boolean isAbout(String metric, MetricQuery query) {
        return query.area().equals(Scope.COUNTRY) && query.provider().isEmpty() && (OF_FLOWS.contains(metric) || metric.equals(INDICATOR));
    }

    /** Whether every figure of the metric comes with a source of its own. */
    static boolean isAlways(String metric) {
        return metric.equals(INDICATOR);
    }

    /** What was published of in- and outflow and stock of the country, and when we recorded it. */
    @Transactional
    Map<Place, Instant> flows(MetricQuery query) {
        List<?> rows = entities.createNativeQuery("""
                select period_code, kind, recorded_at
                from household_flows
                where area_code = :area and provider_code = '' and unit = :unit and grain = :grain and summed_over = ''""")
                .setParameter("area", Scope.COUNTRY).setParameter("unit", query.unit()).setParameter("grain", query.per().code())
                .getResultList();
        Map<Place, Instant> found = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            found.put(new Place((String) row[0], (String) row[1]), moment(row[2]));
        }
        return found;
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
