package nl.pleegpeil.reportback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Detail;
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
        int changed = 0;
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        for (ReportBack report : ReportBack.everyOf(regions)) {
            List<String> before = words(report);
            report.heard = Detail.takenOutOf(report.heard, detail, replacement, 2_000);
            report.doing = Detail.takenOutOf(report.doing, detail, replacement, 2_000);
            report.cannot = Detail.takenOutOf(report.cannot, detail, replacement, 2_000);
            changed += before.equals(words(report)) ? 0 : 1;
        }
        return changed;
    }

    private static List<String> words(ReportBack report) {
        return Arrays.asList(report.heard, report.doing, report.cannot);
    }
}
