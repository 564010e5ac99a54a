package nl.pleegpeil.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Detail;
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
        int changed = 0;
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        for (ImprovementAction action : ImprovementAction.of(regions)) {
            List<String> before = words(action);
            action.title = Detail.takenOutOf(action.title, detail, replacement, 200);
            action.expectedEffect = Detail.takenOutOf(action.expectedEffect, detail, replacement, 1_000);
            action.result = Detail.takenOutOf(action.result, detail, replacement, 2_000);
            action.ruleText = Detail.takenOutOf(action.ruleText, detail, replacement, 2_000);
            changed += before.equals(words(action)) ? 0 : 1;
        }
        for (ActionNote note : ActionNote.everyOf(regions)) {
            List<String> before = words(note);
            note.body = Detail.takenOutOf(note.body, detail, replacement, 2_000);
            changed += before.equals(words(note)) ? 0 : 1;
        }
        return changed;
    }

    private static List<String> words(ImprovementAction action) {
        return Arrays.asList(action.title, action.expectedEffect, action.result, action.ruleText);
    }

    private static List<String> words(ActionNote note) {
        return Arrays.asList(note.body);
    }
}
