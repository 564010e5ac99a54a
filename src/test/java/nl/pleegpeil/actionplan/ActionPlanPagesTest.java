package nl.pleegpeil.actionplan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionPlanPagesTest {

    @Test
    void plan_hasFourLines_andSevenTargets() {
        ActionPlan plan = ActionPlan.shipped();
        assertEquals(4, plan.goals().stream().map(ActionPlan.Goal::line).distinct().count());
        assertEquals(7, plan.goals().stream().filter(ActionPlan.Goal::isMeasurable).count());
    }

    @Test
    void targetsOfInflow_areAnsweredByTheSeries() throws IOException {
        Visitor.anybody().get("/actieplan-2017-2018").then().statusCode(200)
                .body(allOf(containsString("7 doelen waren te meten"), containsString("+7,1 procent vergeleken met 2016 (van 2.471 naar 2.647)"),
                        containsString("\u22123,1 procent vergeleken met 2017 (van 2.647 naar 2.566)")));
        String shipped = Files.readString(Path.of("sql/reference/action-plan-2017.csv"));
        assertFalse(shipped.contains("7,1") || shipped.contains("3,1"), "worked out, not written down");
    }
}
