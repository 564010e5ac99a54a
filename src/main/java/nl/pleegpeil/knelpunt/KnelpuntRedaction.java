package nl.pleegpeil.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Pen;
import nl.pleegpeil.freetext.RedactionTarget;
import nl.pleegpeil.evidence.KnelpuntLink;

/** Takes a detail out of Knelpunten and of what was said when they were linked of the visitor's regions, should the guard ever have let one through. */
@ApplicationScoped
class KnelpuntRedaction implements RedactionTarget {

    private final CurrentScope current;

    KnelpuntRedaction(CurrentScope current) {
        this.current = current;
    }

    @Override
    public String name() {
        return "knelpunten";
    }

    @Override
    public int redact(String detail, String replacement) {
        Pen pen = new Pen(detail, replacement);
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        Knelpunt.everyOf(regions).forEach(knelpunt -> pen.row(() -> {
            knelpunt.title = pen.over(knelpunt.title, 200);
            knelpunt.cause = pen.over(knelpunt.cause, 2_000);
            knelpunt.mergeReason = pen.over(knelpunt.mergeReason, 500);
            knelpunt.embeddedIn = pen.over(knelpunt.embeddedIn, 1_000);
        }));
        KnelpuntLink.everyOf(regions).forEach(link -> pen.row(() -> {
            link.named = pen.over(link.named, 200);
            link.reason = pen.over(link.reason, 500);
            link.unlinkReason = pen.over(link.unlinkReason, 500);
        }));
        return pen.changed();
    }
}
