package nl.pleegpeil.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricMethod;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;

/** How often something happened, with how often it was wanted as denominator: both count for every municipality. */
@ApplicationScoped
class AgainstGoal implements MetricMethod {

    @Override
    public String name() {
        return "against_goal";
    }

    @Override
    public List<String> measures() {
        return List.of("sessions", "reached", "municipalities");
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        Double held = fact.number("numerator");
        Map<String, Double> measures = new LinkedHashMap<>();
        measures().forEach(measure -> measures.put(measure, fact.number(measure)));
        return new MetricRow(fact.text("label"), null, held, null, null, held, fact.number("denominator"), fact.count("sessions"),
                held == null ? MetricRow.NO_DATA : MetricRow.OK, null, Map.of(), "", measures, false, null, List.of());
    }
}
