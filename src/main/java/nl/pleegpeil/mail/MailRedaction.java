package nl.pleegpeil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.Detail;
import nl.pleegpeil.freetext.RedactionTarget;

/** Takes a detail out of mail that has not gone yet and repeats what people of an area wrote. */
@ApplicationScoped
class MailRedaction implements RedactionTarget {

    private final MailQueue queue;
    private final CurrentScope current;

    MailRedaction(MailQueue queue, CurrentScope current) {
        this.queue = queue;
        this.current = current;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int redact(String detail, String replacement) {
        int changed = 0;
        for (OutgoingMail mail : OutgoingMail.unsent()) {
            Letter letter = queue.open(mail);
            // Our own words, such as the link of an invitation, are nobody's detail; and others' areas are others' to redact.
            if (letter.area().isEmpty() || !current.scope().may(Right.READ_OTHERS_TEXT, letter.area())) {
                continue;
            }
            Letter without = new Letter(letter.kind(), letter.to(), Detail.takenOutOf(letter.subject(), detail, replacement),
                    Detail.takenOutOf(letter.text(), detail, replacement), letter.area(), letter.encloses());
            if (!without.equals(letter)) {
                queue.reseal(mail, without);
                changed++;
            }
        }
        return changed;
    }
}
