package nl.pleegpeil.results;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricMethod;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.statistics.SurveyEstimates;
import nl.pleegpeil.statistics.SurveyEstimates.Proportion;

/** Families that gave certain answers, of every hundred that answered the question. */
@ApplicationScoped
class ShareMethod implements MetricMethod {

    private static final List<String> MEASURES = List.of("invited");

    private final ResultTexts texts;

    ShareMethod(@Localized("nl") ResultTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "survey_share";
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        long n = fact.count("denominator");
        long part = fact.count("numerator");
        Population population = Population.of(fact, n);
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("invited", population.known());
        String tooFew = n < population.minimum() ? texts.tooFew(n, population.minimum())
                : part == 0 || part == n ? texts.allEqual()
                : !SurveyEstimates.mayShowCategory(part) || !SurveyEstimates.mayShowCategory(n - part) ? texts.smallCategory() : "";
        if (!tooFew.isEmpty()) {
            return new MetricRow(fact.text("label"), null, null, null, null, null, (double) n, n,
                    n >= population.minimum() && (part == 0 || part == n) ? "NO_VARIATION" : "TOO_FEW", null, Map.of(), tooFew, measures, false, null, fact.lines("sources"));
        }
        Proportion share = SurveyEstimates.wilsonFinite(part, n, population.size(), query.confidence());
        return new MetricRow(fact.text("label"), null, 100 * share.share(), 100 * share.lower(), 100 * share.upper(), (double) part, (double) n, n,
                MetricRow.OK, null, Map.of(), population.note(texts), measures, false, null, fact.lines("sources"));
    }
}
