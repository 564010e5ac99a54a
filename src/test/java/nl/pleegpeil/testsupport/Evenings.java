package nl.pleegpeil.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.dialogue.SessionPlan;
import nl.pleegpeil.dialogue.SessionPlanner;
import nl.pleegpeil.dialogue.Venue;

/** Sessions of a test's own. */
@ApplicationScoped
public class Evenings {

    private final SessionPlanner planner;

    Evenings(SessionPlanner planner) {
        this.planner = planner;
    }

    /** An evening on a day, for these municipalities. */
    @Transactional
    public DialogueSession evening(SessionKind kind, String title, String day, String... municipalities) {
        return planner.plan(new SessionPlan(kind, title, LocalDate.parse(day), LocalTime.of(19, 30), LocalTime.of(21, 30), Venue.PLEK,
                "Buurthuis", List.of("Aanbieder van de toets"), 20, List.of(municipalities)));
    }
}
