package nl.pleegpeil.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Pen;
import nl.pleegpeil.freetext.RedactionTarget;

/** Takes a detail out of why statuses changed in the visitor's areas; that they changed stays as it was. */
@ApplicationScoped
class ReasonRedaction implements RedactionTarget {

    private final CurrentScope current;

    ReasonRedaction(CurrentScope current) {
        this.current = current;
    }

    @Override
    public String name() {
        return "statuswijzigingen";
    }

    @Override
    public int redact(String detail, String replacement) {
        Pen pen = new Pen(detail, replacement);
        for (String area : StatusChange.areasWithReasons()) {
            if (current.scope().may(Right.READ_OTHERS_TEXT, area)) {
                StatusChange.withReasonIn(area).forEach(change -> pen.row(() -> change.reason = pen.over(change.reason, StatusChange.LONGEST_REASON)));
            }
        }
        return pen.changed();
    }
}
