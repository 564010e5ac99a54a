package nl.pleegpeil.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static Goal goal(String direction, double target, Double base, String deadline) {
        Goal goal = new Goal();
        goal.direction = direction;
        goal.target = target;
        goal.base = base;
        goal.basePeriod = base == null ? null : "2024";
        goal.deadline = deadline == null ? null : LocalDate.parse(deadline);
        return goal;
    }

    @Test
    void state_withoutFigure_isNotMeasured() {
        assertEquals(GoalState.NIET_TE_METEN, goal("hoger", 7, 6.0, "2027-01-01").state(null, TODAY));
    }

    @Test
    void state_onTheTarget_isReached_whicheverWayIsBetter() {
        assertEquals(GoalState.GEHAALD, goal("hoger", 7, null, null).state(7.0, TODAY));
        assertEquals(GoalState.GEHAALD, goal("lager", 40, null, null).state(40.0, TODAY));
        assertEquals(GoalState.RISICO, goal("lager", 40, null, null).state(40.1, TODAY));
    }

    @Test
    void state_followsTheWayAndTheTime() {
        // From 1 January 2025 to 1 January 2028; on 1 July 2026 half of the time is past.
        assertEquals(GoalState.OP_KOERS, goal("hoger", 10, 0.0, "2028-01-01").state(5.0, TODAY));
        assertEquals(GoalState.RISICO, goal("hoger", 10, 0.0, "2028-01-01").state(4.9, TODAY));
        assertEquals(GoalState.OP_KOERS, goal("lager", 20, 40.0, "2028-01-01").state(29.0, TODAY));
        assertEquals(GoalState.RISICO, goal("lager", 20, 40.0, "2028-01-01").state(31.0, TODAY));
    }

    @Test
    void state_afterTheLastDay_isMissed() {
        assertEquals(GoalState.NIET_GEHAALD, goal("hoger", 10, 0.0, "2026-06-30").state(9.9, TODAY));
        assertEquals(GoalState.RISICO, goal("hoger", 10, 9.0, "2026-07-01").state(9.1, TODAY));
    }
}
