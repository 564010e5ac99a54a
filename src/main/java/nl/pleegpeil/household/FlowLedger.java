package nl.pleegpeil.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records deliveries of household flows: new, unchanged, or a correction that keeps the old row. */
@ApplicationScoped
public class FlowLedger {

    /** What became of a delivered row. */
    public enum Outcome {
        ADDED, UNCHANGED, CORRECTED
    }

    private record AreaAndKey(String area, FlowKey key) {
    }

    private final EntityManager entities;
    private final Clock clock;

    FlowLedger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Waits until nobody else records flows, and holds that until the transaction ends. Call it once before
     * {@link #record}; afterwards {@link FlowTotals#refresh} what was touched.
     */
    @Transactional(TxType.MANDATORY)
    public void open() {
        entities.createNativeQuery("select id from household_flow_lock where id = 1 for update").getSingleResult();
    }

    /** Records a batch of at most some hundreds of rows with different keys; the outcomes are in the order of the rows. */
    @Transactional(TxType.MANDATORY)
    public List<Outcome> record(List<HouseholdFlow> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<AreaAndKey, HouseholdFlow> inForce = inForce(batch);
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (HouseholdFlow row : batch) {
            HouseholdFlow before = inForce.get(new AreaAndKey(row.areaCode, row.key()));
            if (before != null && before.saysTheSameAs(row)) {
                outcomes.add(Outcome.UNCHANGED);
                continue;
            }
            row.revision = before == null ? 1 : before.revision + 1;
            row.correctsId = before == null ? null : before.id;
            row.recordedAt = clock.instant();
            row.persist();
            outcomes.add(before == null ? Outcome.ADDED : Outcome.CORRECTED);
        }
        entities.flush();
        entities.clear();
        return outcomes;
    }

    private Map<AreaAndKey, HouseholdFlow> inForce(List<HouseholdFlow> batch) {
        // Joined, not "(a, b, ...) in (...)": that one H2 answers by comparing every row with every key.
        Query query = entities.createNativeQuery("""
                select flow.*
                from unnest(
                    cast(:periods as varchar array), cast(:areas as varchar array), cast(:providers as varchar array),
                    cast(:kinds as varchar array), cast(:units as varchar array)
                ) as sought (period_code, area_code, provider_code, kind, unit)
                join household_flow flow
                    on flow.period_code = sought.period_code
                    and flow.area_code = sought.area_code
                    and flow.provider_code = sought.provider_code
                    and flow.kind = sought.kind
                    and flow.unit = sought.unit
                where not exists (select 1 from household_flow newer where newer.corrects_id = flow.id)""",
                HouseholdFlow.class)
                .setParameter("periods", texts(batch, row -> row.periodCode))
                .setParameter("areas", texts(batch, row -> row.areaCode))
                .setParameter("providers", texts(batch, row -> row.providerCode))
                .setParameter("kinds", texts(batch, row -> row.kind))
                .setParameter("units", texts(batch, row -> row.unit));
        Map<AreaAndKey, HouseholdFlow> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            HouseholdFlow flow = (HouseholdFlow) row;
            found.put(new AreaAndKey(flow.areaCode, flow.key()), flow);
        }
        return found;
    }

    private static String[] texts(List<HouseholdFlow> batch, Function<HouseholdFlow, String> text) {
        return batch.stream().map(text).toArray(String[]::new);
    }
}
