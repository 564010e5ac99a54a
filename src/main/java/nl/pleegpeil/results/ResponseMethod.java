package nl.pleegpeil.results;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricMethod;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.statistics.SurveyEstimates;
import nl.pleegpeil.statistics.SurveyEstimates.Proportion;

/** Families that answered, of every hundred that were invited and got the invitation. */
@ApplicationScoped
class ResponseMethod implements MetricMethod {

    // Here n is whom the share is of: whether enough answered has to be seen from this.
    private static final String ANSWERS = "answers";

    private final ResultTexts texts;

    ResponseMethod(@Localized("nl") ResultTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "survey_response";
    }

    @Override
    public List<String> measures() {
        return List.of(ANSWERS);
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        long n = fact.count("numerator");
        Long invited = fact.count("invited");
        boolean isKnown = invited != null && invited > 0 && invited >= n;
        Proportion share = isKnown ? SurveyEstimates.wilson(n, invited, query.confidence()) : null;
        return new MetricRow(fact.text("label"), null, share == null ? null : Double.valueOf(100 * share.share()),
                share == null ? null : Double.valueOf(100 * share.lower()), share == null ? null : Double.valueOf(100 * share.upper()), (double) n,
                invited == null ? null : Double.valueOf(invited), Long.valueOf(isKnown ? invited : n), isKnown ? MetricRow.OK : MetricRow.NO_DATA, null, Map.of(),
                isKnown ? "" : invited != null && invited > 0 ? texts.moreThanInvited() : texts.noPopulation(), Map.of(ANSWERS, (double) n), false, null, fact.lines("sources"));
    }
}
