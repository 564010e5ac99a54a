package nl.pleegpeil.parting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.WholeMethod;

/** Of every 100 parents who stopped and answered how many gave each answer: every answer has a row, also with nought. */
@ApplicationScoped
class PartingShares implements WholeMethod {

    @Override
    public String name() {
        return "parting";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        List<MetricRow> rows = new ArrayList<>();
        for (PartingQuestion question : PartingQuestion.values()) {
            List<Fact> asked = facts.stream().filter(fact -> fact.text("question").equals(question.code())).toList();
            long all = asked.stream().mapToLong(fact -> fact.count("amount")).sum();
            for (String answer : all == 0 ? List.<String>of() : question.answers()) {
                long given = asked.stream().filter(fact -> fact.text("answer").equals(answer)).mapToLong(fact -> fact.count("amount")).sum();
                rows.add(new MetricRow(answer, question.code(), 100.0 * given / all, null, null, (double) given, (double) all, all, MetricRow.OK, null,
                        Map.of(), "", Map.of(), false, null, List.of()));
            }
        }
        return rows;
    }
}
