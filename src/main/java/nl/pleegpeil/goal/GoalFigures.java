package nl.pleegpeil.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Period;

/** Asks the catalogue how far a goal is, as its reader may see it. */
@ApplicationScoped
public class GoalFigures {

    private final Metrics catalogue;

    GoalFigures(Metrics catalogue) {
        this.catalogue = catalogue;
    }

    /** The newest yearly figure of what the goal is measured by; null: no such metric, no figure, or not for this reader. */
    Double current(Goal goal, Scope scope) {
        return current(goal, goal.areaCode, scope);
    }

    /** The same in another area than its own. */
    Double current(Goal goal, String area, Scope scope) {
        return figure(goal, area, scope, row -> true);
    }

    /** The same of one year. */
    Double in(Period year, Goal goal, Scope scope) {
        return figure(goal, goal.areaCode, scope, row -> row.label().equals(year.code()));
    }

    private Double figure(Goal goal, String area, Scope scope, Predicate<MetricRow> wanted) {
        boolean isIndicator = goal.measuredBy.startsWith(Goal.INDICATOR);
        String metric = isIndicator ? "indicator" : goal.measuredBy;
        if (catalogue.all().stream().noneMatch(file -> file.name().equals(metric))) {
            return null;
        }
        MetricQuery query = MetricQuery.yearly(scope, area);
        List<MetricRow> rows = catalogue.answer(metric, isIndicator ? query.showing(goal.measuredBy.substring(Goal.INDICATOR.length())) : query).rows();
        // Of several series the first is the one that counts where one figure is needed.
        String series = rows.isEmpty() ? null : rows.get(0).series();
        return rows.stream().filter(row -> row.amount() != null && Period.parse(row.label()).isPresent())
                .filter(row -> series == null || series.equals(row.series())).filter(wanted).reduce((before, after) -> after).map(MetricRow::amount)
                .filter(amount -> !amount.isInfinite()).orElse(null);
    }
}
