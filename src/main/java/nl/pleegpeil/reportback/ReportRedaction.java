package nl.pleegpeil.reportback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Pen;
import nl.pleegpeil.freetext.RedactionTarget;
import nl.pleegpeil.knelpunt.KnelpuntDesk;

/** Takes a detail out of what contributors were told of the visitor's regions, should the guard ever have let one through. */
@ApplicationScoped
class ReportRedaction implements RedactionTarget {

    private final CurrentScope current;

    ReportRedaction(CurrentScope current) {
        this.current = current;
    }

    @Override
    public String name() {
        return "terugkoppelingen";
    }

    @Override
    public int redact(String detail, String replacement) {
        Pen pen = new Pen(detail, replacement);
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        ReportBack.everyOf(regions).forEach(report -> pen.row(() -> {
            report.heard = pen.over(report.heard, 2_000);
            report.doing = pen.over(report.doing, 2_000);
            report.cannot = pen.over(report.cannot, 2_000);
        }));
        return pen.changed();
    }
}
