package nl.pleegpeil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.freetext.Detail;
import nl.pleegpeil.freetext.RedactionTarget;

/** Takes a detail out of mail that has not gone yet. */
@ApplicationScoped
class MailRedaction implements RedactionTarget {

    private final MailQueue queue;

    MailRedaction(MailQueue queue) {
        this.queue = queue;
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
            Letter without = new Letter(letter.kind(), letter.to(), Detail.takenOutOf(letter.subject(), detail, replacement),
                    Detail.takenOutOf(letter.text(), detail, replacement));
            if (!without.equals(letter)) {
                queue.reseal(mail, without);
                changed++;
            }
        }
        return changed;
    }
}
