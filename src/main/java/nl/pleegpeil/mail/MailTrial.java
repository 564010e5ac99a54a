package nl.pleegpeil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.Optional;

/** Whether the mail server answers and lets us in; nothing is sent. */
@ApplicationScoped
public class MailTrial {

    private final PostOffice office;

    MailTrial(PostOffice office) {
        this.office = office;
    }

    /** What it said when it does not work, in its own words; empty when it does. */
    public Optional<String> refusal() {
        try {
            office.greet();
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
