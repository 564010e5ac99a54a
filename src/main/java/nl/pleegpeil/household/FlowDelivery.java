package nl.pleegpeil.household;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.household.FlowLedger.Outcome;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Review;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.shared.Period;

/** One file of household flows while it is taken in. */
final class FlowDelivery implements Delivery<HouseholdFlow> {

    private static final int AREA_LENGTH = 20;
    private static final int PROVIDER_LENGTH = 40;
    private static final int SOURCE_LENGTH = 500;
    private static final int NOTE_LENGTH = 1000;

    private final long importId;
    private final FlowLedger ledger;
    private final FlowTotals totals;
    private final AreaTree areas = AreaTree.inForce();
    private final Set<String> providers = Provider.inForce().stream().map(provider -> provider.code)
            .collect(Collectors.toSet());
    /** Portions that rows of this file lie in, and those of them in which a figure changed. */
    private final Set<AreaYear> met = new HashSet<>();
    private final Set<AreaYear> changed = new HashSet<>();

    FlowDelivery(long importId, FlowLedger ledger, FlowTotals totals) {
        this.importId = importId;
        this.ledger = ledger;
        this.totals = totals;
    }

    @Override
    public Draft<HouseholdFlow> read(Row row) {
        HouseholdFlow flow = new HouseholdFlow();
        Period period = row.period("periode");
        if (period != null) {
            flow.setPeriod(period);
        }
        flow.areaCode = row.code("gebied", AREA_LENGTH);
        checkArea(row, flow.areaCode, period);
        boolean readableProvider = readProvider(row, flow);
        if (readableProvider && areas.find(flow.areaCode).isPresent()) {
            row.requireOwn(flow.areaCode, flow.providerCode);
        }
        flow.kind = row.oneOf("soort", FlowImport.KINDS, flow.kind);
        flow.unit = row.oneOf("eenheid", FlowImport.UNITS, flow.unit);
        flow.basis = row.oneOf("grondslag", FlowImport.BASES, flow.basis);
        flow.countedAt = row.oneOf("telmoment", FlowImport.MOMENTS, flow.countedAt);
        flow.started = row.count("gestart");
        flow.stopped = row.count("gestopt");
        flow.stockBegin = row.count("stand_begin");
        flow.stockEnd = row.count("stand_eind");
        flow.served = row.count("bedienden");
        flow.seriesBreak = row.yes("reeksbreuk");
        flow.source = row.text("bron", SOURCE_LENGTH);
        flow.status = row.oneOf("status", FlowImport.STATUSES, FigureStatus.PUBLISHED.code());
        flow.statusStarted = row.oneOf("status_gestart", FlowImport.STATUSES, flow.status);
        flow.statusStopped = row.oneOf("status_gestopt", FlowImport.STATUSES, flow.status);
        flow.referenceDate = row.date("peildatum");
        flow.note = row.text("toelichting", NOTE_LENGTH);
        flow.importId = importId;
        boolean keyed = period != null && flow.areaCode != null && readableProvider && flow.kind != null && flow.unit != null;
        return new Draft<>(keyed ? key(period, flow) : null, flow);
    }

    private void checkArea(Row row, String code, Period period) {
        if (code == null) {
            return;
        }
        Area area = areas.find(code).orElse(null);
        if (area == null) {
            row.report("gebied", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("gebied"));
        } else if (period != null && !area.isValidIn(period)) {
            row.report("gebied", ProblemCode.E_AREA_NOT_VALID, row.texts().areaNotValid(area.name, period.code()));
        }
    }

    /** Whether the cell could be read, empty included. */
    private boolean readProvider(Row row, HouseholdFlow flow) {
        int before = row.problemCount();
        String code = row.code("aanbieder", PROVIDER_LENGTH);
        if (code != null && !providers.contains(code)) {
            row.report("aanbieder", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownProvider("aanbieder"));
        }
        flow.providerCode = code == null ? FlowKey.ALL_PROVIDERS : code;
        return row.problemCount() == before;
    }

    private static RowKey key(Period period, HouseholdFlow flow) {
        return RowKey.of(period.code(), flow.areaCode, flow.providerCode, flow.kind).in(flow.unit);
    }

    @Override
    public Tally record(List<HouseholdFlow> batch) {
        List<Outcome> outcomes = ledger.record(batch);
        long unchanged = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            HouseholdFlow flow = batch.get(i);
            AreaYear portion = new AreaYear(flow.areaCode, flow.periodFrom.getYear());
            met.add(portion);
            if (outcomes.get(i) == Outcome.UNCHANGED) {
                unchanged++;
            } else {
                changed.add(portion);
            }
        }
        return new Tally(outcomes.size() - unchanged, unchanged);
    }

    @Override
    public void review(Review review) {
        new PeriodOverlaps(review).warnIn(met);
    }

    @Override
    public void settle() {
        totals.refresh(changed);
    }
}
