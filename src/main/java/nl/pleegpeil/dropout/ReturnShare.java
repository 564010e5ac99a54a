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

/** Of the stops of which it was asked the share that would come back, with its Wilson interval, per period and series. */
@ApplicationScoped
class ReturnShare implements WholeMethod {

    private static final String NOBODY = "NO_EVENTS";

    @Override
    public String name() {
        return "return_share";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        return PeriodShares.rows(facts, query, (label, line, sums) -> {
            double yes = sums.of("yes");
            double answered = yes + sums.of("maybe") + sums.of("no_return");
            Map<String, Double> measures = new LinkedHashMap<>();
            // By these names the rule of surveys knows them for groups of people.
            measures.put("count_maybe", sums.of("maybe"));
            measures.put("count_no", sums.of("no_return"));
            if (answered == 0) {
                return new MetricRow(label, line.name(), null, null, null, yes, answered, 0L, NOBODY, null, Map.of(), "", measures, false,
                        null, List.of(line.series().code()));
            }
            SurveyEstimates.Proportion share = SurveyEstimates.wilson((long) yes, (long) answered, query.confidence());
            return new MetricRow(label, line.name(), 100 * share.share(), 100 * share.lower(), 100 * share.upper(), yes, answered,
                    (long) answered, MetricRow.OK, null, Map.of(), "", measures, false, null, List.of(line.series().code()));
        });
    }
}
