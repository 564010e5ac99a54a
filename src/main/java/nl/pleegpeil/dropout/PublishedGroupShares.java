package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.WholeMethod;

/** The same shares in the groups of the study that was published in 2020, to hold one's own figures against it. */
@ApplicationScoped
class PublishedGroupShares implements WholeMethod {

    private static final List<String> GROUPS = List.of("terug_naar_ouders", "natuurlijk_verloop", "ander_natuurlijk", "persoonlijk",
            "ongewenst_systeem", "ongewenst_gezin", "onbekend");

    @Override
    public String name() {
        return "published_groups";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        return ReasonShares.rows(facts, query, GROUPS, UnaryOperator.identity(), "");
    }
}
