package nl.pleegpeil.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Pen;
import nl.pleegpeil.freetext.RedactionTarget;
import nl.pleegpeil.knelpunt.KnelpuntDesk;

/** Takes a detail out of actions and of how they come along of the visitor's regions, should the guard ever have let one through. */
@ApplicationScoped
class ActionRedaction implements RedactionTarget {

    private final CurrentScope current;

    ActionRedaction(CurrentScope current) {
        this.current = current;
    }

    @Override
    public String name() {
        return "acties";
    }

    @Override
    public int redact(String detail, String replacement) {
        Pen pen = new Pen(detail, replacement);
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        ImprovementAction.of(regions).forEach(action -> pen.row(() -> {
            action.title = pen.over(action.title, 200);
            action.expectedEffect = pen.over(action.expectedEffect, 1_000);
            action.result = pen.over(action.result, 2_000);
            action.ruleText = pen.over(action.ruleText, 2_000);
            action.effectText = pen.over(action.effectText, 2_000);
        }));
        ActionNote.everyOf(regions).forEach(note -> pen.row(() -> note.body = pen.over(note.body, 2_000)));
        return pen.changed();
    }
}
