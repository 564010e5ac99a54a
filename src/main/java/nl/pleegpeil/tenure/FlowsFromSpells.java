package nl.pleegpeil.tenure;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.SpellFigures;
import nl.pleegpeil.metric.WholeMethod;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.spell.StopCause;
import nl.pleegpeil.statistics.Flows;
import nl.pleegpeil.statistics.ReplacementRatio;
import nl.pleegpeil.statistics.StockFlow;
import nl.pleegpeil.statistics.SurveyEstimates;

/**
 * Stock and flow from spells. Begun is new and begun again; stopped is stopped in the whole country: who moves to another
 * municipality is in neither.
 */
@ApplicationScoped
class FlowsFromSpells implements SpellFigures, WholeMethod {

    private static final String RATIO = "vervangingsratio";
    private static final String INFLOW = "instroom";
    private static final String OUTFLOW = "uitstroom";
    private static final String STOCK = "stand";
    private static final String STOCK_AND_FLOW = "stand_en_stroom";
    private static final String RETENTION = "behoudspercentage";
    private static final Set<String> GIVEN = Set.of(RATIO, INFLOW, OUTFLOW, STOCK, STOCK_AND_FLOW);
    private static final String NOBODY = "NO_EVENTS";
    private static final int PERCENT = 100;

    private final SpellBook book;
    private final TenureTexts texts;

    FlowsFromSpells(SpellBook book, @Localized("nl") TenureTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public boolean gives(String metric) {
        return GIVEN.contains(metric);
    }

    @Override
    public Instant asOf(MetricQuery query) {
        return book.changedAt(query.area());
    }

    /** As a method of a metric file it gives the share that stays. */
    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Origin origin() {
        return Origin.SPELLS;
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        return figures(RETENTION, query);
    }

    @Override
    public List<MetricRow> figures(String metric, MetricQuery query) {
        if (query.breakdown() == Breakdown.REASON || query.breakdown() == Breakdown.START_YEAR) {
            throw SeriesOf.refused(query.breakdown());
        }
        return book.around(query.area()).map(spells -> spells.answer(SeriesOf.key(metric, query), () -> workOut(metric, query, spells)))
                .orElse(List.of());
    }

    private List<MetricRow> workOut(String metric, MetricQuery query, CountrySpells spells) {
        List<SeriesOf> series = SeriesOf.asked(query, spells).stream().filter(one -> spells.firstStart(one.within()) != null).toList();
        Period first = series.stream().map(one -> Period.containing(spells.firstStart(one.within()), query.per()))
                .min(Period::compareTo).orElse(null);
        List<MetricRow> rows = new ArrayList<>();
        for (SeriesOf one : series) {
            LocalDate knownUntil = spells.knownUntil(one.within());
            List<Period> periods = new ArrayList<>();
            // A period that is not over, or not known to its end by everybody, has no figure.
            for (Period period = first; !period.until().minusDays(1).isAfter(knownUntil); period = period.next()) {
                if (query.includes(period)) {
                    periods.add(period);
                }
            }
            List<Flows> flows = spells.flow(query.options().bridgeDays()).flows(one.within(), periods.stream()
                    .map(period -> new StockFlow.Period(period.from(), period.until().minusDays(1))).toList(),
                    reason -> book.causeOf(reason) == StopCause.VERMIJDBAAR);
            for (int index = 0; index < periods.size(); index++) {
                rows.add(row(metric, periods.get(index), one.name(), flows.get(index), query));
            }
        }
        return List.copyOf(rows);
    }

    private MetricRow row(String metric, Period period, String series, Flows flows, MetricQuery query) {
        long started = flows.newcomers() + flows.restarts();
        return switch (metric) {
            case RATIO -> {
                ReplacementRatio ratio = ReplacementRatio.of(started, flows.exits(), query.confidence());
                yield row(period, series, query, ratio.amount(), ratio.lower(), ratio.upper(), (double) started, (double) flows.exits(),
                        started + flows.exits(), ratio.status().name(), ratio.verdict() == null ? null : ratio.verdict().name(), Map.of());
            }
            case INFLOW -> count(period, series, query, started, measures("new", flows.newcomers(), "restart", flows.restarts(),
                    "transferIn", flows.transfersIn()));
            case OUTFLOW -> count(period, series, query, flows.exits(), measures("transferOut", flows.transfersOut()));
            case STOCK -> count(period, series, query, flows.end(), measures("begin", flows.begin()));
            case RETENTION -> retention(period, series, query, flows);
            default -> row(period, series, query, (double) flows.difference(), null, null, null, null, flows.begin() + started
                    + flows.transfersIn(), MetricRow.OK, null, all(flows));
        };
    }

    private MetricRow count(Period period, String series, MetricQuery query, long count, Map<String, Double> measures) {
        return row(period, series, query, (double) count, null, null, (double) count, null, count, MetricRow.OK, null, measures);
    }

    private MetricRow retention(Period period, String series, MetricQuery query, Flows flows) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("any", flows.retentionAny() == null ? null : Double.valueOf(PERCENT * flows.retentionAny()));
        measures.put("atRisk", (double) flows.begin());
        measures.put("exits", (double) flows.exits());
        if (flows.retentionContinuous() == null) {
            return row(period, series, query, null, null, null, null, 0.0, 0L, NOBODY, null, measures);
        }
        long stayed = Math.round(flows.retentionContinuous() * flows.begin());
        SurveyEstimates.Proportion share = SurveyEstimates.wilson(stayed, flows.begin(), query.confidence());
        return row(period, series, query, PERCENT * flows.retentionContinuous(), PERCENT * share.lower(), PERCENT * share.upper(),
                (double) stayed, (double) flows.begin(), flows.begin(), MetricRow.OK, null, measures);
    }

    private static Map<String, Double> all(Flows flows) {
        Map<String, Double> measures = measures("begin", flows.begin(), "new", flows.newcomers(), "restart", flows.restarts(),
                "transferIn", flows.transfersIn(), "exit", flows.exits(), "transferOut", flows.transfersOut(), "end", flows.end(),
                "difference", flows.difference(), "personDays", flows.personDays());
        measures.put("avgStock", flows.avgStock());
        measures.put("churn", flows.churn());
        measures.put("avoidableChurn", flows.avoidableChurn());
        measures.put("exitRate", flows.exitRate());
        measures.put("retentionContinuous", flows.retentionContinuous());
        measures.put("retentionAny", flows.retentionAny());
        return measures;
    }

    private static Map<String, Double> measures(Object... namesAndCounts) {
        Map<String, Double> measures = new LinkedHashMap<>();
        for (int index = 0; index < namesAndCounts.length; index += 2) {
            measures.put((String) namesAndCounts[index], Double.valueOf((Long) namesAndCounts[index + 1]));
        }
        return measures;
    }

    private MetricRow row(Period period, String series, MetricQuery query, Double amount, Double lower, Double upper, Double numerator,
            Double denominator, Long n, String status, String verdict, Map<String, Double> measures) {
        return new MetricRow(period.code(), series, amount, lower, upper, numerator, denominator, n, status, verdict, Map.of(), "",
                measures, false, null, List.of(source(query, texts)));
    }

    /** Where the spells come from, said at every row. */
    static String source(MetricQuery query, TenureTexts texts) {
        return Example.holds(query.area()) ? Example.SOURCE : texts.source();
    }
}
