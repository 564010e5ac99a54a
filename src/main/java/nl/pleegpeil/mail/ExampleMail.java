package nl.pleegpeil.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleRoom;

/** Letters to people of the example that have not gone yet. Of one that went only the moment is known. */
@Priority(ExampleRoom.TEXTS)
@ApplicationScoped
class ExampleMail implements ExampleRoom {

    private final MailQueue queue;
    private final MailTexts texts;

    ExampleMail(MailQueue queue, MailTexts texts) {
        this.queue = queue;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        List<OutgoingMail> waiting = OutgoingMail.unsent().stream()
                .filter(mail -> queue.open(mail).to().endsWith(Example.MAIL_DOMAIN)).toList();
        waiting.forEach(OutgoingMail::delete);
        OutgoingMail.flush();
        return waiting.size();
    }
}
