package nl.pleegpeil.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Detail;
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
        int changed = 0;
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        for (Knelpunt knelpunt : Knelpunt.everyOf(regions)) {
            List<String> before = words(knelpunt);
            knelpunt.title = Detail.takenOutOf(knelpunt.title, detail, replacement, 200);
            knelpunt.cause = Detail.takenOutOf(knelpunt.cause, detail, replacement, 2_000);
            knelpunt.embeddedIn = Detail.takenOutOf(knelpunt.embeddedIn, detail, replacement, 1_000);
            changed += before.equals(words(knelpunt)) ? 0 : 1;
        }
        for (KnelpuntLink link : KnelpuntLink.everyOf(regions)) {
            List<String> before = words(link);
            link.named = Detail.takenOutOf(link.named, detail, replacement, 200);
            link.reason = Detail.takenOutOf(link.reason, detail, replacement, 500);
            link.unlinkReason = Detail.takenOutOf(link.unlinkReason, detail, replacement, 500);
            changed += before.equals(words(link)) ? 0 : 1;
        }
        return changed;
    }

    private static List<String> words(Knelpunt knelpunt) {
        return Arrays.asList(knelpunt.title, knelpunt.cause, knelpunt.embeddedIn);
    }

    private static List<String> words(KnelpuntLink link) {
        return Arrays.asList(link.named, link.reason, link.unlinkReason);
    }
}
