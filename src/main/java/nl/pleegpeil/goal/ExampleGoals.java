package nl.pleegpeil.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;

/** What the example region wants to reach. */
@ApplicationScoped
class ExampleGoals {

    private final GoalTexts texts;
    private final Clock clock;

    ExampleGoals(GoalTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        goal(texts.exampleRatio(), "vervangingsratio", 100, 75, "2024");
        goal(texts.exampleStops(), "uitvalpercentage", 12, 14, "2024");
    }

    private void goal(String title, String metric, double target, double base, String period) {
        Goal goal = new Goal();
        goal.title = title;
        goal.measuredBy = metric;
        goal.areaCode = Example.REGION;
        goal.direction = base < target ? Goal.HIGHER : "lager";
        goal.target = target;
        goal.base = base;
        goal.basePeriod = period;
        goal.deadline = LocalDate.of(2028, 12, 31);
        goal.label = "doel";
        goal.source = Example.SOURCE;
        goal.revision = 1;
        goal.recordedAt = clock.instant();
        goal.persist();
    }
}
