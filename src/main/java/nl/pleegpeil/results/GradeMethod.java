package nl.pleegpeil.results;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricMethod;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.statistics.ReplacementRatio;
import nl.pleegpeil.statistics.SurveyEstimates;
import nl.pleegpeil.statistics.SurveyEstimates.Mean;

/**
 * The mean of grades, from how often each grade was given (columns g1 to g10) and how many answered. Everything is rounded, for every reader, and
 * the intervals are at one confidence: from exact figures, or from many askings, the grades themselves can be worked out.
 */
@ApplicationScoped
class GradeMethod implements MetricMethod {

    private static final List<String> MEASURES = List.of("topbox", "net", "invited");

    private static final int PASSIVE = 7;
    private static final int PROMOTER = 9;

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
        // Of few answers only their number is kept; who compares groups must know it.
        long n = grades.isEmpty() ? fact.count("answered") : grades.size();
        Population population = Population.of(fact, n);
        Map<String, Double> measures = new LinkedHashMap<>();
        MEASURES.forEach(measure -> measures.put(measure, null));
        measures.put("invited", population.known());
        if (grades.isEmpty() || n < population.minimum()) {
            return row(fact, null, null, null, n, "TOO_FEW", null, texts.tooFew(n, population.minimum()), measures);
        }
        SurveyEstimates estimates = SurveyEstimates.of(grades.stream().mapToDouble(Double::doubleValue).toArray(), population.size(),
                ReplacementRatio.DEFAULT_CONFIDENCE, SurveyEstimates.DEFAULT_TOP_BOX);
        if (!estimates.mayBeShown(population.minimum())) {
            return row(fact, null, null, null, n, "NO_VARIATION", null, texts.allEqual(), measures);
        }
        long top = grades.stream().filter(grade -> grade >= SurveyEstimates.DEFAULT_TOP_BOX).count();
        if (SurveyEstimates.mayShowCategory(top) && SurveyEstimates.mayShowCategory(n - top)) {
            measures.put("topbox", Math.round(100 * estimates.topBox().share()) / 100.0);
        }
        if (mayShowNet(grades)) {
            measures.put("net", (double) Math.round(estimates.netScore().amount()));
        }
        Mean exact = estimates.mean();
        Mean mean = new Mean(rounded(exact.amount()), null, null, rounded(exact.lower()), rounded(exact.upper()), false);
        Double target = query.options().target();
        return row(fact, mean.amount(), mean.lower(), mean.upper(), n, MetricRow.OK,
                target == null ? null : mean.against(target).name(), population.note(texts), measures);
    }

    /** Nobody may be recognised among promoters, detractors and those between, and no group may be everybody. */
    private static boolean mayShowNet(List<Double> grades) {
        long promoters = grades.stream().filter(grade -> grade >= PROMOTER).count();
        long detractors = grades.stream().filter(grade -> grade < PASSIVE).count();
        return LongStream.of(promoters, detractors, grades.size() - promoters - detractors)
                .allMatch(part -> SurveyEstimates.mayShowCategory(part) && part < grades.size());
    }

    private static Double rounded(Double exact) {
        return exact == null ? null : Double.valueOf(Math.round(10 * exact) / 10.0);
    }

    private static MetricRow row(Fact fact, Double amount, Double lower, Double upper, long n, String status, String verdict, String note,
            Map<String, Double> measures) {
        return new MetricRow(fact.text("label"), null, amount, lower, upper, null, (double) n, n, status, verdict, Map.of(), note, measures,
                false, null, fact.lines("sources"));
    }
}
