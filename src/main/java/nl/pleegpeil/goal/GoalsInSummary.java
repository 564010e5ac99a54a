package nl.pleegpeil.goal;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.SummaryGoals;

/**
 * What an area aims at, for its summary: its own goal, else that of its region or the country, which is then named. How it
 * stands is told of the figure of the year and of the end of that year, as everybody may see it.
 */
@ApplicationScoped
class GoalsInSummary implements SummaryGoals {

    private static final String COUNT = "count";
    private static final List<String> LABELS = List.of("doel", "voorbeeld", Goal.REFERENCE);

    private final GoalFigures figures;
    private final Metrics catalogue;
    private final GoalTexts texts;
    private final Clock clock;

    GoalsInSummary(GoalFigures figures, Metrics catalogue, @Localized("nl") GoalTexts texts, Clock clock) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<String> goal(String area, String metric, Period year) {
        List<Goal> goals = Goal.inForce().stream().filter(goal -> goal.measuredBy.equals(metric))
                .sorted(Comparator.comparingInt((Goal goal) -> LABELS.indexOf(goal.label))).toList();
        return AreaTree.inForce().upward(area).stream().filter(place -> place.code.equals(area) || !isCount(metric))
                .flatMap(place -> goals.stream().filter(goal -> goal.areaCode.equals(place.code)).map(goal -> words(goal, place, area, year))).findFirst();
    }

    /** A number of families is never held against that of a larger area. */
    private boolean isCount(String metric) {
        return catalogue.all().stream().anyMatch(file -> file.name().equals(metric) && file.method().equals(COUNT));
    }

    private String words(Goal goal, Area place, String area, Period year) {
        String where = place.code.equals(area) ? "" : place.name;
        String target = DutchNumbers.decimals(goal.target, goal.target == Math.rint(goal.target) ? 0 : 1);
        if (goal.isReference()) {
            return texts.referenceInSummary(where, target);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = year.until().isBefore(today) ? year.until() : today;
        String state = texts.state(goal.state(figures.in(year, goal, Scope.everybody()), day)).toLowerCase(Locale.ROOT);
        return texts.goalInSummary(where, goal.label.equals("voorbeeld"), texts.wanted(goal.direction, target),
                goal.deadline == null ? "" : DutchDays.inWords(goal.deadline), state);
    }
}
