package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.reason.ExampleReasons;
import nl.pleegpeil.shared.Period;

/** A reason for every stop that the providers of the example region delivered: as many as the counts say, in every year. */
@ApplicationScoped
class ExampleStops {

    private static final long SEED = 542;

    private final EntityManager entities;
    private final Clock clock;

    ExampleStops(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        Random random = new Random(SEED);
        List<Object[]> counts = entities.createQuery("select flow.areaCode, flow.providerCode, flow.kind, flow.periodCode, flow.stopped"
                + " from HouseholdFlow flow where flow.grain = 'jaar' and flow.kind in ('bestand', 'netwerk') and flow.stopped > 0"
                + " and flow.areaCode like :code order by flow.periodCode, flow.areaCode, flow.providerCode, flow.kind", Object[].class)
                .setParameter("code", Example.COUNTRY + "%").getResultList();
        for (Object[] row : counts) {
            if (Example.holds((String) row[0])) {
                for (long stop = 0; stop < (Long) row[4]; stop++) {
                    report(row, random);
                }
            }
        }
    }

    private void report(Object[] row, Random random) {
        ReportedStops stops = new ReportedStops();
        stops.setPeriod(Period.parse((String) row[3]).orElseThrow());
        stops.areaCode = (String) row[0];
        stops.providerCode = (String) row[1];
        stops.kind = (String) row[2];
        stops.reporter = "aanbieder";
        stops.mainReason = ExampleReasons.any(random, false);
        List<String> others = ExampleReasons.beside(stops.mainReason, random);
        stops.contributing1 = others.size() > 0 ? others.get(0) : null;
        stops.contributing2 = others.size() > 1 ? others.get(1) : null;
        stops.contributing3 = others.size() > 2 ? others.get(2) : null;
        stops.wouldReturn = random.nextInt(100) < 68 ? "ja" : random.nextBoolean() ? "misschien" : "nee";
        stops.amount = 1;
        stops.recordedAt = clock.instant();
        stops.persist();
    }
}
