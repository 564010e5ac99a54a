package nl.pleegpeil.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Detail;
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
        int changed = 0;
        List<String> regions = KnelpuntDesk.regions(current.scope(), Right.READ_OTHERS_TEXT);
        for (EscalationLetter letter : EscalationLetter.everyOf(regions)) {
            List<String> before = words(letter);
            letter.title = Detail.takenOutOf(letter.title, detail, replacement, 200);
            letter.cause = Detail.takenOutOf(letter.cause, detail, replacement, 2_000);
            letter.tried = Detail.takenOutOf(letter.tried, detail, replacement, 4_000);
            letter.question = Detail.takenOutOf(letter.question, detail, replacement, 500);
            changed += before.equals(words(letter)) ? 0 : 1;
        }
        return changed;
    }

    private static List<String> words(EscalationLetter letter) {
        return Arrays.asList(letter.title, letter.cause, letter.tried, letter.question);
    }
}
