package nl.pleegpeil.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Pen;
import nl.pleegpeil.freetext.RedactionTarget;

/** Takes a detail out of what stands on the time lines of the visitor's areas, older versions and reasons included. */
@ApplicationScoped
class AnnotationRedaction implements RedactionTarget {

    private final CurrentScope current;

    AnnotationRedaction(CurrentScope current) {
        this.current = current;
    }

    @Override
    public String name() {
        return "gebeurtenissen";
    }

    @Override
    public int redact(String detail, String replacement) {
        Pen pen = new Pen(detail, replacement);
        for (String area : Annotation.areas()) {
            if (current.scope().may(Right.READ_OTHERS_TEXT, area)) {
                Annotation.everyIn(area).forEach(row -> pen.row(() -> {
                    row.body = pen.over(row.body, AnnotationForm.LONGEST_TEXT);
                    row.reason = pen.over(row.reason, AnnotationForm.LONGEST_REASON);
                }));
            }
        }
        return pen.changed();
    }
}
