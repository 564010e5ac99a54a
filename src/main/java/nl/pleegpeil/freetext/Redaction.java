package nl.pleegpeil.freetext;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.freetext.DetailRedacted.Count;

/** Takes a detail out of every text in reach at once, or out of none. */
@ApplicationScoped
public class Redaction {

    /** What stands in its place. */
    public static final String REPLACEMENT = "[weggelaten]";
    /** The place of this room. */
    public static final String OWN_PLACE = "vrije_tekst";

    private final List<RedactionTarget> targets;
    private final Event<DetailRedacted> redacted;

    Redaction(@All List<RedactionTarget> targets, Event<DetailRedacted> redacted) {
        this.targets = targets;
        this.redacted = redacted;
    }

    /** The names of all places, that of the texts themselves first. */
    public List<String> places() {
        List<String> places = new ArrayList<>(List.of(OWN_PLACE));
        targets.forEach(target -> places.add(target.name()));
        return places;
    }

    /**
     * Takes the detail out of every text that the scope may read, and out of every other place; in one transaction.
     *
     * @param detail usable according to {@link Detail#isUsable}
     * @return how much was changed, by place; also fired as {@link DetailRedacted}
     */
    @Transactional
    public List<Count> redact(String detail, Scope scope) {
        return redact(detail, scope, places());
    }

    /** The same in some of the {@link #places()} only. */
    @Transactional
    public List<Count> redact(String detail, Scope scope, List<String> where) {
        if (!Detail.isUsable(detail) || !scope.may(Right.READ_OTHERS_TEXT)) {
            throw new IllegalArgumentException("A detail of " + Detail.SHORTEST + " to " + Detail.LONGEST
                    + " characters, asked by somebody who reads texts");
        }
        List<Count> counts = new ArrayList<>();
        if (where.contains(OWN_PLACE)) {
            counts.add(new Count(OWN_PLACE, redactTexts(detail, scope)));
        }
        targets.stream().filter(target -> where.contains(target.name()))
                .forEach(target -> counts.add(new Count(target.name(), target.redact(detail, REPLACEMENT))));
        redacted.fire(new DetailRedacted(List.copyOf(counts), scope.name()));
        return counts;
    }

    private static int redactTexts(String detail, Scope scope) {
        int changed = 0;
        List<FreeText> page = FreeText.withWordsAfter(scope, 0);
        while (!page.isEmpty()) {
            for (FreeText text : page) {
                if (text.isReadableBy(scope) && text.takeOut(detail)) {
                    changed++;
                }
            }
            page = FreeText.withWordsAfter(scope, page.get(page.size() - 1).id);
        }
        return changed;
    }
}
