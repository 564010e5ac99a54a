package nl.pleegpeil.actionplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;

/** The plan of 2017 and 2018, as an example of goals that could and could not be measured. */
@Path("/actieplan-2017-2018")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class ActionPlanPages {

    /** A goal with what became of it. */
    public record Line(ActionPlan.Goal goal, String outcome) {
    }

    /** A line of action. */
    public record ActionLine(int number, List<Line> goals) {
    }

    /** The page. */
    public record View(List<ActionLine> lines, long measurable) {
    }

    @CheckedTemplate(basePath = "actionplan")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance plan(View view);
    }

    private static final List<Integer> LINES = List.of(1, 2, 3, 4);

    private final Metrics metrics;
    private final ActionPlanTexts texts;

    ActionPlanPages(Metrics metrics, @Localized("nl") ActionPlanTexts texts) {
        this.metrics = metrics;
        this.texts = texts;
    }

    @GET
    public TemplateInstance plan() {
        List<ActionPlan.Goal> goals = ActionPlan.shipped().goals();
        MetricResult inflow = metrics.answer("instroom", MetricQuery.yearly(Scope.everybody(), Scope.COUNTRY));
        List<ActionLine> lines = LINES.stream().map(number -> new ActionLine(number, goals.stream().filter(goal -> goal.line() == number)
                .map(goal -> new Line(goal, goal.seriesYear().map(year -> outcome(inflow, year)).orElse(goal.outcome()))).toList())).toList();
        return Templates.plan(new View(lines, goals.stream().filter(ActionPlan.Goal::isMeasurable).count()));
    }

    /** What the national series says: the change against the year before, as it is today. */
    String outcome(MetricResult inflow, int year) {
        Optional<Double> now = amount(inflow, year);
        Optional<Double> before = amount(inflow, year - 1);
        if (now.isEmpty() || before.isEmpty()) {
            return texts.seriesUnknown(String.valueOf(year));
        }
        double change = 100 * (now.get() / before.get() - 1);
        return texts.seriesSays(String.valueOf(year), (change > 0 ? "+" : "") + DutchNumbers.decimals(change, 1), String.valueOf(year - 1),
                DutchNumbers.whole(before.get()), DutchNumbers.whole(now.get()));
    }

    private static Optional<Double> amount(MetricResult result, int year) {
        return result.at(String.valueOf(year)).map(MetricRow::amount);
    }
}
