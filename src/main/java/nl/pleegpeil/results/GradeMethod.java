package nl.pleegpeil.results;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricMethod;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.statistics.SurveyEstimates;

/** The mean of grades, from how often each grade was given (columns g1 to g10). */
@ApplicationScoped
class GradeMethod implements MetricMethod {

    private static final List<String> MEASURES = List.of("topbox", "topboxLower", "topboxUpper", "net", "netLower", "netUpper", "invited");

    private final ResultTexts texts;

    GradeMethod(@Localized("nl") ResultTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        List<Double> grades = new ArrayList<>();
        for (int grade = 1; grade <= 10; grade++) {
            grades.addAll(Collections.nCopies(fact.count("g" + grade).intValue(), (double) grade));
        }
        long n = grades.size();
        Population population = Population.of(fact, n);
        Map<String, Double> measures = new LinkedHashMap<>();
        MEASURES.forEach(measure -> measures.put(measure, null));
        measures.put("invited", population.known());
        if (n < population.minimum()) {
            return row(fact, null, null, null, n, "TOO_FEW", null, texts.tooFew(n, population.minimum()), measures);
        }
        SurveyEstimates estimates = SurveyEstimates.of(grades.stream().mapToDouble(Double::doubleValue).toArray(), population.size(),
                query.confidence(), SurveyEstimates.DEFAULT_TOP_BOX);
        if (!estimates.mayBeShown(population.minimum())) {
            return row(fact, null, null, null, n, "NO_VARIATION", null, texts.allEqual(), measures);
        }
        long top = grades.stream().filter(grade -> grade >= SurveyEstimates.DEFAULT_TOP_BOX).count();
        if (SurveyEstimates.mayShowCategory(top) && SurveyEstimates.mayShowCategory(n - top)) {
            measures.put("topbox", estimates.topBoxFinite().share());
            measures.put("topboxLower", estimates.topBoxFinite().lower());
            measures.put("topboxUpper", estimates.topBoxFinite().upper());
            measures.put("net", estimates.netScore().amount());
            measures.put("netLower", estimates.netScore().lower());
            measures.put("netUpper", estimates.netScore().upper());
        }
        Double target = query.options().target();
        return row(fact, estimates.mean().amount(), estimates.mean().lower(), estimates.mean().upper(), n, MetricRow.OK,
                target == null ? null : estimates.mean().against(target).name(), population.note(texts), measures);
    }

    private static MetricRow row(Fact fact, Double amount, Double lower, Double upper, long n, String status, String verdict, String note,
            Map<String, Double> measures) {
        return new MetricRow(fact.text("label"), null, amount, lower, upper, null, (double) n, n, status, verdict, Map.of(), note, measures,
                false, null, fact.lines("sources"));
    }
}
