package nl.pleegpeil.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.MetricQuery.Breakdown;

/** A count of each kind of thing, such as signals of a category; the query gives the kinds in their order. */
@ApplicationScoped
class CountPerKindMethod implements WholeMethod {

    @Override
    public String name() {
        return "aantal_per_soort";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        boolean perArea = query.breakdown() == Breakdown.AREA;
        return facts.stream().map(fact -> new MetricRow(fact.text("label"), perArea ? fact.text("area_code") : null, fact.number("amount"), null, null,
                null, null, fact.count("amount"), MetricRow.OK, null, Map.of(), "", Map.of(), false, null, List.of())).toList();
    }
}
