package nl.pleegpeil.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;

/** Takes letters in; they go out after the transaction they belong to. */
@ApplicationScoped
public class MailQueue {

    private final Sealer sealer;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<MailQueued> queued;

    MailQueue(SecretKey secret, ObjectMapper json, Clock clock, Event<MailQueued> queued) {
        this.sealer = new Sealer(secret, "mail");
        this.json = json;
        this.clock = clock;
        this.queued = queued;
    }

    @Transactional
    public void put(Letter letter) {
        OutgoingMail mail = new OutgoingMail();
        mail.kind = letter.kind();
        reseal(mail, letter);
        mail.queuedAt = clock.instant();
        mail.nextTryAt = mail.queuedAt;
        mail.persist();
        queued.fire(new MailQueued(mail.id));
    }

    /** Puts another letter in the place of the one that waits. */
    void reseal(OutgoingMail mail, Letter letter) {
        try {
            mail.sealedMessage = sealer.seal(json.writeValueAsString(letter));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts cannot fail to be written", e);
        }
    }

    /** The letter; fails when the key of the installation is no longer the one it was sealed with. */
    Letter open(OutgoingMail mail) {
        String text = sealer.open(mail.sealedMessage)
                .orElseThrow(() -> new IllegalStateException("Mail " + mail.id + " was sealed with another key"));
        try {
            return json.readValue(text, Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Mail " + mail.id + " cannot be read", e);
        }
    }
}
