package nl.pleegpeil.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Pen;
import nl.pleegpeil.freetext.RedactionTarget;
import nl.pleegpeil.knelpunt.KnelpuntDesk;

/** Takes a detail out of what somebody who can decide was told of the visitor's regions, should the guard ever have let one through. */
@ApplicationScoped
class LetterRedaction implements RedactionTarget {

    private final CurrentScope current;

    LetterRedaction(CurrentScope current) {
        this.current = current;
    }

    @Override
    public String name() {
        return "opschalingen";
    }

    @Override
    public int redact(String detail, String replacement) {
        Pen pen = new Pen(detail, replacement);
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        EscalationLetter.everyOf(regions).forEach(letter -> pen.row(() -> {
            letter.title = pen.over(letter.title, 200);
            letter.cause = pen.over(letter.cause, 2_000);
            letter.tried = pen.over(letter.tried, 4_000);
            letter.question = pen.over(letter.question, 500);
        }));
        return pen.changed();
    }
}
