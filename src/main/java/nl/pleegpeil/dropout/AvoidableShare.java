package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.WholeMethod;
import nl.pleegpeil.statistics.SurveyEstimates;
import nl.pleegpeil.statistics.SurveyEstimates.Proportion;

/** Of the stops with a known reason the share that could have been avoided, per period and series. */
@ApplicationScoped
class AvoidableShare implements WholeMethod {

    private static final String NOBODY = "NO_EVENTS";

    @Override
    public String name() {
        return "avoidable_share";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        return PeriodShares.rows(facts, query, (label, line, sums) -> {
            double avoidable = sums.of("avoidable");
            double known = avoidable + sums.of("partly") + sums.of("natural_end");
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put("partly", sums.of("partly"));
            measures.put("unknown", sums.of("not_known"));
            Proportion share = SurveyEstimates.wilson((long) avoidable, (long) known, query.confidence());
            return new MetricRow(label, line.name(), share == null ? null : Double.valueOf(100 * share.share()), share == null ? null : Double.valueOf(100 * share.lower()),
                    share == null ? null : Double.valueOf(100 * share.upper()), avoidable, known,
                    (long) known, known == 0 ? NOBODY : MetricRow.OK, null, Map.of(), "", measures, false, null,
                    List.of(line.series().code()));
        });
    }
}
